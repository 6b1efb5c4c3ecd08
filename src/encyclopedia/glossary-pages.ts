import { glossaryFiles } from '../site.ts';
import type { Article } from './article.ts';
import type { Encyclopedia } from './check/rule.ts';
import { allEntries, type GlossaryEntry, type Term, type WordPart } from './glossary.ts';
import { partsOfName } from './link/name-parts.ts';
import { byTitle } from './link/relations.ts';
import type { ArticleLink, EntryLink, EntryOnPage, GlossaryPage, GlossaryPages, Reference } from './page.ts';
import { referenceText } from './render/reference-text.ts';
import { isListed, linkOf, meaningOf } from './words-on-page.ts';

/** Articles that an entry names; the others are counted. */
const mostNamed = 50;

/** What the pages of the glossary show: each entry with the articles that use it and that readers can see. */
export function glossaryPages(encyclopedia: Encyclopedia): GlossaryPages {
  const { glossary } = encyclopedia;
  const listed = encyclopedia.articles.filter(isListed).sort(byTitle);
  const users = group(listed, ({ terms, abbreviations }) => [...terms.map(({ name }) => name), ...abbreviations]);
  const holders = group(listed, ({ title, aliases }) =>
    [title, ...aliases].flatMap((name) => partsOfName(name, glossary.wordParts).map(({ part }) => part)),
  );
  const pageOf = <Entry extends GlossaryEntry>(entries: readonly Entry[], show: (entry: Entry) => Shown) =>
    page(entries, show, encyclopedia);
  return {
    terms: pageOf(glossary.terms, (term) => ({ meaning: meaningOf(term, []), usedIn: users.get(term.name) ?? [] })),
    abbreviations: pageOf(glossary.abbreviations, (entry) => ({
      meaning: meaningOf(entry, entry.full),
      usedIn: users.get(entry.name) ?? [],
    })),
    wordParts: pageOf(glossary.wordParts, (part) => ({
      meaning: part.meaning,
      usedIn: holders.get(part) ?? [],
      examples: part.examples,
      heldBy: glossary.terms.filter(({ name }) => partsOfName(name, [part]).length > 0),
    })),
  };
}

/** What an entry shows besides what all have. */
type Shown = Pick<EntryOnPage, 'meaning' | 'usedIn'> & { examples?: string[]; heldBy?: Term[] };

/** The articles by each of the keys that they have, as links, in their order. */
function group<Key extends string | WordPart>(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly Key[],
): Map<Key, ArticleLink[]> {
  const groups = new Map<Key, ArticleLink[]>();
  for (const article of articles) {
    for (const key of new Set(keysOf(article))) {
      const links = groups.get(key) ?? [];
      links.push({ path: article.path, title: article.title });
      groups.set(key, links);
    }
  }
  return groups;
}

function page<Entry extends GlossaryEntry>(
  entries: readonly Entry[],
  show: (entry: Entry) => Shown,
  { glossary, index, bibliography }: Encyclopedia,
): GlossaryPage {
  const places = new Map(allEntries(glossary).map(({ name, kind, anchor }) => [name, { page: pages[kind], anchor }]));
  const linkTo = (name: string): EntryLink[] => {
    const place = places.get(name);
    return place ? [{ name, ...place }] : [];
  };
  const references = new Map<string, Reference>();
  let marks = 0;
  const cite = (key: string): EntryOnPage['citations'] => {
    const source = bibliography.entries.get(key);
    if (!source) return [];
    const number = references.get(key)?.number ?? references.size + 1;
    const reference: Reference = references.get(key) ?? { key, number, ...referenceText(source), citedAt: [] };
    const id = `cite-${++marks}`;
    reference.citedAt.push(id);
    references.set(key, reference);
    return [{ key, number, id }];
  };
  const shown = entries.map((entry): EntryOnPage => {
    const { meaning, usedIn, examples = [], heldBy = [] } = show(entry);
    return {
      name: entry.name,
      anchor: entry.anchor,
      forms: entry.forms,
      meaning,
      examples,
      ...linkOf(entry, index),
      see: entry.see.flatMap(linkTo),
      heldBy: heldBy.flatMap(({ name }) => linkTo(name)),
      citations: entry.source.flatMap(cite),
      usedIn: usedIn.slice(0, mostNamed),
      uses: usedIn.length,
    };
  });
  return { entries: shown, references: [...references.values()] };
}

const pages = {
  term: glossaryFiles.terms.page,
  abbreviation: glossaryFiles.abbreviations.page,
  wordPart: glossaryFiles.wordParts.page,
} as const;
