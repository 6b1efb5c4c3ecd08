import type { NamedArticle, OtherName } from '../../names/names-file.ts';
import { askedAnchors } from '../../names/questions.ts';
import { searchWords } from '../../names/search-key.ts';
import { harvestAcronyms, harvestGenes } from './harvest-acronyms.ts';
import type { Subject } from './subject.ts';

/** An article as search knows it from its own file and text; `vocabulary` are names that it does not list itself. */
export function namedArticle({ article, text }: Subject, weight: number, vocabulary: readonly string[]): NamedArticle {
  const { path, title, aliases, abbreviations, layNames, misspellings, headings } = article;
  const named = (kind: OtherName['kind'], names: readonly string[]) => names.map((text) => ({ text, kind }));
  const curated = [
    ...named('alias', aliases),
    ...named('abbreviation', abbreviations),
    ...named('layName', layNames),
    ...named('misspelling', misspellings),
  ];
  return {
    path,
    title,
    weight,
    sections: headings
      .filter(({ depth, anchor }) => depth === 2 && askedAnchors.includes(anchor))
      .map(({ anchor, text }) => ({ anchor, text })),
    names: [
      ...curated,
      ...named('vocabulary', vocabulary),
      ...named('acronym', [
        ...new Set([...ownAcronyms(text, [title, ...curated.map(({ text }) => text)]), ...harvestGenes(text)]),
      ]),
    ],
  };
}

/** Short forms that the text explains and that stand for one of the article's own names. */
function ownAcronyms(text: string, names: readonly string[]): string[] {
  const keys = new Set(names.map((name) => searchWords(name).join(' ')));
  const found = harvestAcronyms(text).filter(
    ({ short, long }) => keys.has(searchWords(long).join(' ')) && !keys.has(searchWords(short).join(' ')),
  );
  return [...new Set(found.map(({ short }) => short))];
}
