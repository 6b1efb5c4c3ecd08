/** Words that are spelled as meant, so that search never corrects them: a Bloom filter in a few kilobytes. */
export interface KnownWords {
  /** False for a word that is surely not among them; true, one time in two thousand, for one that is not. */
  has(word: string): boolean;
}

const bitsPerWord = 16;
const hashes = 11;

/** The bytes of a filter over the words: its size is told by their number, the order does not matter. */
export function writeKnownWords(words: ReadonlySet<string>): Uint8Array {
  const bytes = new Uint8Array(Math.max(1, Math.ceil((words.size * bitsPerWord) / 8)));
  for (const word of words) {
    for (const bit of bitsOf(word, bytes.length * 8)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return bytes;
}

/** Reads what `writeKnownWords` wrote. */
export function readKnownWords(bytes: Uint8Array): KnownWords {
  return { has: (word) => bitsOf(word, bytes.length * 8).every((bit) => ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) };
}

/** Double hashing with FNV-1a (Kirsch and Mitzenmacher 2006). */
function bitsOf(word: string, size: number): number[] {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let index = 0; index < word.length; index++) {
    one = Math.imul(one ^ word.charCodeAt(index), 0x01000193) >>> 0;
    other = Math.imul(other + word.charCodeAt(index), 0x85ebca6b) >>> 0;
    other ^= other >>> 13;
  }
  return Array.from({ length: hashes }, (_, round) => (one + round * (other >>> 0)) % size);
}
