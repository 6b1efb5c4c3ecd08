import { expressionFor } from './address-pattern.ts';
import { fileTypes } from './file-types.ts';
import { differingHeaders, type Headers, headerExceptions, namesOf, usualHeaders } from './headers.ts';

/**
 * What Caddy needs to send the headers of a site that is published at `base`. `route` keeps the order in
 * which the headers are written, so that an exception comes after what it replaces. The page for what is
 * missing is sent with the headers of the address that was asked for, so those that differ are set anew.
 */
export function caddyHeaders(base: string): string {
  const exceptions = headerExceptions.map(
    ({ path, headers }) => `header ${base}${path.slice(1)} ${block(headers, '\t')}`,
  );
  const types = fileTypes.map(
    ({ path, type }, index) =>
      `@type${index} path_regexp ${expressionFor(base + path.slice(1))}\n\theader @type${index} Content-Type "${type}"`,
  );
  const differing = differingHeaders.map((name) => [name, usualHeaders[name]]);
  return `# This goes into the site block, whose root holds the site at ${base}
route ${base}* {
	header ${block(usualHeaders, '\t')}
	${exceptions.join('\n\t')}
	${types.join('\n\t')}
	file_server
}
handle_errors {
	@missing {
		path ${base}*
		expression {err.status_code} == 404
	}
	route @missing {
		header ${block(Object.fromEntries(differing), '\t\t')}
		rewrite * ${base}404.html
		file_server
	}
}
`;
}

function block(headers: Partial<Headers>, indent: string): string {
  const lines = namesOf(headers).map((name) => `${indent}\t${name} "${headers[name]}"\n`);
  return `{\n${lines.join('')}${indent}}`;
}
