import { fileTypes } from './file-types.ts';
import { type Headers, headerExceptions, usualHeaders } from './headers.ts';

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read at the top of a site that is published at
 * `base`. Every rule that fits an address counts. Cloudflare joins two values of one header with a comma,
 * which would leave of two policies only what both allow, so the later rule first takes the header away
 * (`!`). Netlify knows no `!`, skips such a line, and lets the later rule win. Cloudflare reads at most
 * 100 rules and 2,000 characters a line.
 * (https://developers.cloudflare.com/pages/configuration/headers/, https://docs.netlify.com/routing/headers/)
 */
export function headersFile(base: string): string {
  const exceptions = headerExceptions.map(({ path, headers }) => {
    const removed = Object.keys(headers).map((name) => `  ! ${name}\n`);
    return rule(base, path, `${removed.join('')}${lines(headers)}`);
  });
  const types = fileTypes.map(({ path, type }) => rule(base, path, `  Content-Type: ${type}\n`));
  return [rule(base, '/*', lines(usualHeaders)), ...exceptions, ...types].join('\n');
}

function rule(base: string, path: string, body: string): string {
  return `${base}${path.slice(1)}\n${body}`;
}

function lines(headers: Partial<Headers>): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
