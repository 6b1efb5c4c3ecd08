import type { Hit } from './hit.ts';
import { initialismFit } from './initialism.ts';
import type { Name } from './lexicon.ts';
import { smallWords } from './small-words.ts';

/** Longest short form, without digits. */
const longest = 7;
/** How well letters have to fit a name before they count as short for it. */
const least = 0.62;

/**
 * Names that the words are short for, by their first letters: `HOKPP`, and `KTW syndrome`, where the other words are
 * written out. At most five, best first.
 */
export function shortForms(words: readonly string[], names: readonly Name[]): Pick<Hit, 'name' | 'score'>[] {
  const letters = words.filter((word) => !/^\d/.test(word)).join('');
  if (letters.length >= 2 && letters.length <= longest) return best(names, (name) => initialismFit(words, name.words));
  const place = words.findIndex((word) => word.length >= 2 && word.length <= 5 && !/[aeiouy\d]/.test(word));
  const short = words[place];
  const others = words.filter((word, other) => other !== place && !smallWords.has(word));
  if (short === undefined || others.length === 0) return [];
  return best(names, (name) => {
    if (!others.every((word) => name.words.includes(word))) return 0;
    const rest = name.words.filter((word) => !others.includes(word));
    return rest.length > 1 ? initialismFit([short], rest) : 0;
  });
}

/**
 * The words of a query that its writer marks as short forms, in small letters: `DRC syndrome` holds `drc`. In a query
 * that is all in capitals they mark nothing.
 */
export function shortFormsIn(query: string): ReadonlySet<string> {
  if (!/\p{Ll}/u.test(query)) return new Set();
  return new Set((query.match(/\b[A-Z][A-Z\d]{1,5}\b/g) ?? []).map((word) => word.toLowerCase()));
}

function best(names: readonly Name[], fitOf: (name: Name) => number): Pick<Hit, 'name' | 'score'>[] {
  return names
    .flatMap((name) => {
      if (name.kind === 'abbreviation' || name.kind === 'acronym' || name.kind === 'misspelling') return [];
      const fit = fitOf(name);
      return fit >= least ? [{ name, score: 0.75 * fit }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
}
