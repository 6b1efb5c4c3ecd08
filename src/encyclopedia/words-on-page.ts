import type { Article } from './article.ts';
import type { Encyclopedia } from './check/rule.ts';
import { type Abbreviation, type GlossaryEntry, markedEntries, type Term } from './glossary.ts';
import { partsOfName } from './link/name-parts.ts';
import type { ArticleLink, ArticlePage, WordOnPage } from './page.ts';

/** The words of the glossary that the text of an article marks, in the order of their first use. */
export function wordsOf({ path, terms }: Article, { glossary, index }: Encyclopedia): WordOnPage[] {
  const entries = new Map(markedEntries(glossary).map((entry) => [entry.name, entry]));
  return terms.flatMap(({ name, full, isMarked }): WordOnPage[] => {
    const entry = entries.get(name);
    if (!entry || !isMarked) return [];
    const { anchor, kind } = entry;
    const more = entry.article === path ? {} : linkOf(entry, index);
    return [{ name, anchor, kind, meaning: meaningOf(entry, full), ...more }];
  });
}

/** What an entry means, as one or two sentences; of the meanings of an abbreviation only those in `full`. */
export function meaningOf(entry: Term | Abbreviation, full: readonly string[]): string {
  if (entry.kind === 'term') return entry.definition;
  const written = full.join(' or ');
  const sentence = written.slice(0, 1).toUpperCase() + written.slice(1);
  return entry.definition === undefined ? sentence : `${sentence}. ${entry.definition}`;
}

/** The article that says more of an entry, when readers can see it. */
export function linkOf({ article }: GlossaryEntry, index: Encyclopedia['index']): { more?: ArticleLink } {
  const target = article === undefined ? undefined : index.byPath.get(article);
  return target && isListed(target) ? { more: { path: target.path, title: target.title } } : {};
}

/** True for an article that lists may name. */
export function isListed({ status }: Article): boolean {
  return status !== 'draft' && status !== 'withdrawn';
}

/** The words of an article's title that hold parts which are explained, with these parts. */
export function namePartsOf({ title }: Article, { glossary }: Encyclopedia): ArticlePage['nameParts'] {
  const byWord = Map.groupBy(partsOfName(title, glossary.wordParts), ({ word }) => word);
  return [...byWord].map(([word, found]) => ({
    word,
    parts: found
      .map(({ part: { name, meaning, anchor } }) => ({ name, meaning, anchor }))
      // What begins a word comes first, what ends it last.
      .sort((a, b) => Number(a.name.startsWith('-')) - Number(b.name.startsWith('-'))),
  }));
}
