import { expressionFor } from './address-pattern.ts';

/**
 * Types of files that servers do not know or would send without their letters: Markdown (RFC 7763), JSON by lines,
 * Atom (RFC 4287), plain text. In a path, without the base path, one `*` stands for any characters.
 */
export const fileTypes: readonly { path: string; type: string }[] = [
  { path: '/*.md', type: 'text/markdown; charset=utf-8' },
  { path: '/articles.ndjson', type: 'application/x-ndjson' },
  { path: '/feeds/*.xml', type: 'application/atom+xml; charset=utf-8' },
  { path: '/llms.txt', type: 'text/plain; charset=utf-8' },
];

/** The type of the file at an address; `undefined` where servers know it. */
export function typeFor(path: string): string | undefined {
  return fileTypes.find((one) => new RegExp(expressionFor(one.path)).test(path))?.type;
}
