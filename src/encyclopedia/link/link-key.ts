/** The key under which the renderer finds the address of a link: what was written, the words aside. */
export function linkKey(link: { target: string; fragment?: string; wanted?: boolean } | { url: string }): string {
  if ('url' in link) return `(${link.url})`;
  return `[[${link.wanted ? '?' : ''}${link.target}#${link.fragment ?? ''}]]`;
}
