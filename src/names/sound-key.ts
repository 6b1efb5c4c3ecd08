/** Spellings with what they sound like at the beginning of a word, then anywhere. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^(?:ps|pt(?=e|o)|pn(?=e)|kn|gn|mn|wr|rh|x)/g, ''],
  [/rrh|rh/g, 'r'],
  [/ph|gh(?=$|t)|v|w/g, 'f'],
  [/sch|sk/g, 'sk'],
  [/sc(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/ch|ck|cc|q/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/c/g, 'k'],
  [/[tsc]i(?=on|a)|sh/g, 's'],
  [/g(?=[eiy])|j/g, 'j'],
  [/d|th/g, 't'],
  [/b/g, 'p'],
  [/n|m/g, 'n'],
];

/** What stays of a word for the ear: its consonants, alike ones as one. `siatica` and `sciatica` share `stk`. */
export function soundKey(word: string): string {
  const silent = /^(?:ps|pt|pn|kn|gn|mn|wr|rh|x)/.exec(word)?.[0];
  const first = silent ? ({ ps: 's', pt: 't', x: 's', wr: 'r', rh: 'r' }[silent] ?? 'n') : '';
  const heard = sounds.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
  return (first + heard).replace(/(?!^)[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
}
