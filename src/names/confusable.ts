import type { Answer } from './answer.ts';
import type { Hit } from './hit.ts';
import { differInMeaning } from './meaning.ts';
import type { ConfusablePair, NamedArticle } from './names-file.ts';
import type { Reading } from './questions.ts';
import { searchWords } from './search-key.ts';

/** Two names that a reader has to choose from, and the hits to show first, one for each. */
export interface Choice {
  names: NonNullable<Answer['confusable']>;
  first: Hit[];
}

/** The names that each name may be confused with, by its search words. */
export function partnersOf(pairs: readonly ConfusablePair[]): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  for (const { one, other } of pairs) {
    for (const [name, partner] of [
      [one, other],
      [other, one],
    ] as const) {
      const key = searchWords(name).join(' ');
      const list = partners.get(key);
      if (list) list.push(partner);
      else partners.set(key, [partner]);
    }
  }
  return partners;
}

/**
 * The choice that a query leaves: between a name and one that is easily mistaken for it, or between two words that
 * a misspelling is near to. `exact` finds the hits of a name.
 */
export function confusableOf(
  best: readonly Hit[],
  partners: ReadonlyMap<string, readonly string[]>,
  exact: (reading: Reading) => Hit[],
): Choice | undefined {
  const [first] = best;
  if (!first || first.match === 'prefix') return undefined;
  const near = first.corrected && best.slice(1, 6).find((hit) => correctsOtherwise(first, hit));
  if (near) return { names: { one: first.name.text, other: near.name.text }, first: [first, near] };
  if (first.match === 'words') return undefined;
  const owners = new Set<NamedArticle>(best.filter(({ match }) => match === 'exact').map(({ name }) => name.article));
  for (const partner of partners.get(first.name.words.join(' ')) ?? []) {
    const other = exact({ subject: searchWords(partner).join(' '), anchors: first.anchors }).find(
      ({ name }) => !owners.has(name.article),
    );
    if (other)
      return { names: { one: first.name.text, other: other.name.text }, first: [first, { ...other, match: 'words' }] };
  }
  return undefined;
}

/** True when a typed word was taken for one word here and for one of another meaning there, which fit about as well. */
function correctsOtherwise(one: Hit, other: Hit): boolean {
  return (
    other.score > one.score * 0.85 &&
    [...(one.corrected ?? [])].some(([typed, form]) => {
      const otherForm = other.corrected?.get(typed);
      return otherForm !== undefined && differInMeaning(form, otherForm);
    })
  );
}
