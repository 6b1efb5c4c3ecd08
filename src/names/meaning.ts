/**
 * Parts of words that look alike and mean something else. Search never takes a word with one of a group for a
 * word with another of it.
 */
const beginnings: readonly (readonly string[])[] = [
  ['hyper', 'hypo'],
  ['intra', 'inter', 'infra'],
  ['macro', 'micro'],
  ['anti', 'ante'],
  ['abduct', 'adduct'],
  ['brady', 'tachy'],
  ['endo', 'ecto', 'exo'],
  ['supra', 'sub', 'infra'],
  ['pre', 'post'],
  ['perine', 'perone', 'perito'],
  ['ile', 'ili'],
  ['oligo', 'poly'],
  ['mono', 'poly'],
  ['para', 'peri'],
  ['myel', 'myo', 'myx'],
  ['ureter', 'urethr'],
  ['neph', 'neur'],
];
const ends: readonly (readonly string[])[] = [
  ['ectomy', 'otomy', 'ostomy', 'oscopy', 'oplasty'],
  ['emia', 'uria', 'urea'],
  ['itis', 'osis'],
  ['phagia', 'phasia', 'plasia', 'plegia', 'pnea'],
  ['penia', 'philia', 'cytosis'],
  ['blast', 'clast', 'cyte'],
];
const words: readonly (readonly string[])[] = [
  ['alpha', 'beta', 'gamma', 'delta', 'epsilon'],
  ['left', 'right'],
  ['upper', 'lower'],
  ['high', 'low'],
  ['acute', 'chronic', 'subacute'],
  ['benign', 'malignant'],
  ['dominant', 'recessive'],
  ['anterior', 'posterior'],
  ['proximal', 'distal'],
  ['adult', 'childhood', 'infantile', 'juvenile', 'neonatal', 'congenital'],
  ['male', 'female'],
  ['with', 'without'],
  ['negative', 'positive'],
  ['deletion', 'duplication'],
  ['monosomy', 'trisomy', 'tetrasomy'],
  ['short', 'long'],
  ['mucus', 'mucosa'],
  ['prostate', 'prostrate'],
];

/** True when two words that look alike are known to mean something else. */
export function differInMeaning(one: string, other: string): boolean {
  if (one === other) return false;
  return (
    differ(beginnings, one, other, (word, part) => word.startsWith(part)) ||
    differ(ends, one, other, (word, part) => word.endsWith(part)) ||
    differ(words, one, other, (word, part) => word === part)
  );
}

function differ(
  groups: readonly (readonly string[])[],
  one: string,
  other: string,
  has: (word: string, part: string) => boolean,
): boolean {
  return groups.some((parts) => {
    const [mine, theirs] = [one, other].map((word) => parts.filter((part) => has(word, part)).sort(byLength)[0]);
    return mine !== undefined && theirs !== undefined && mine !== theirs;
  });
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}

/** Words that differ in meaning and in nothing else share this key. */
export function meaningKey(word: string): string {
  for (const [number, parts] of beginnings.entries()) {
    const part = [...parts].sort(byLength).find((part) => word.startsWith(part));
    if (part) return `${number}<${word.slice(part.length)}`;
  }
  for (const [number, parts] of ends.entries()) {
    const part = [...parts].sort(byLength).find((part) => word.endsWith(part));
    if (part) return `${word.slice(0, -part.length)}>${number}`;
  }
  return word;
}
