import { expressionFor } from './address-pattern.ts';
import { fileTypes } from './file-types.ts';
import { type Headers, headerExceptions, usualHeaders } from './headers.ts';

/**
 * What Apache needs to send the headers of a site that is published at `base`; it needs mod_headers. `always`
 * is said of every header: without it, errors carry none, and with and without it on the same header an
 * answer carries two. What is missing is answered by way of `/404.html`, whose address then chooses the values.
 */
export function apacheHeaders(base: string): string {
  const exceptions = headerExceptions.map(({ path, headers }) => {
    const expression = expressionFor(base + path.slice(1));
    return `<LocationMatch "${expression}">\n${lines(headers)}</LocationMatch>\n`;
  });
  const types = fileTypes.map(({ path, type }) => {
    const expression = expressionFor(base + path.slice(1));
    return `<LocationMatch "${expression}">\n  ForceType "${type}"\n</LocationMatch>\n`;
  });
  return `# This goes into the virtual host, whose DocumentRoot holds the site at ${base}
<Location "${base}">
  ErrorDocument 404 ${base}404.html
${lines(usualHeaders)}</Location>
${exceptions.join('')}${types.join('')}`;
}

function lines(headers: Partial<Headers>): string {
  return Object.entries(headers)
    .map(([name, value]) => `  Header always set ${name} "${value}"\n`)
    .join('');
}
