/** The last part of an address as words: `/conditions/Anaemia/` is `anaemia`. */
export function lastWords(address: string): string {
  const parts = address
    .replace(/\/index\.html$/, '')
    .split('/')
    .filter(Boolean);
  return decoded(parts.at(-1) ?? '')
    .replace(/\.html?$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim()
    .toLowerCase();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
