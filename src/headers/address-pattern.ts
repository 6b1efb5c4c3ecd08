/**
 * The regular expression of the addresses that a pattern means, in the part of the syntax that JavaScript,
 * nginx and Apache share. One `*` stands for any characters; everything else for itself.
 */
export function expressionFor(pattern: string): string {
  const [start = '', end] = pattern.split('*').map((part) => part.replace(/[.+?^$()[\]{}|\\]/g, '\\$&'));
  if (end === undefined) return `^${start}$`;
  return end === '' ? `^${start}` : `^${start}.*${end}$`;
}
