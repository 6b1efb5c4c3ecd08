import { expressionFor } from './address-pattern.ts';
import { fileTypes } from './file-types.ts';
import { differingHeaders, type HeaderName, headerExceptions, namesOf, usualHeaders } from './headers.ts';

/**
 * What nginx needs to send the headers of a site that is published at `base`. A header that differs from
 * address to address is a variable, since a `location` that sends one header of its own sends none of those
 * around it. What is missing is answered by way of `/404.html`, whose address then chooses the values.
 */
export function nginxHeaders(base: string): string {
  const sent = namesOf(usualHeaders).map((name) => {
    const value = differingHeaders.includes(name) ? variable(name) : `"${usualHeaders[name]}"`;
    return `  add_header ${name} ${value} always;\n`;
  });
  // A place within the place, which sends what is said around it since it sends no headers of its own.
  const types = fileTypes.map(({ path, type }) => {
    const expression = expressionFor(base + path.slice(1));
    return `  location ~ "${expression}" {\n    types { }\n    default_type "${type}";\n  }\n`;
  });
  return `# This part goes into the http block.
${differingHeaders.map((name) => map(base, name)).join('')}
# This part goes into the server block, whose root holds the site at ${base}
location ${base} {
  error_page 404 ${base}404.html;
${sent.join('')}${types.join('')}}
`;
}

function map(base: string, name: HeaderName): string {
  const cases = headerExceptions.flatMap(({ path, headers }) => {
    const value = headers[name];
    return value === undefined ? [] : [`  "~${expressionFor(base + path.slice(1))}" "${value}";\n`];
  });
  return `map $uri ${variable(name)} {\n  default "${usualHeaders[name]}";\n${cases.join('')}}\n`;
}

function variable(name: HeaderName): string {
  return `$materia_${name.toLowerCase().replaceAll('-', '_')}`;
}
