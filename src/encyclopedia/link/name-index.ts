import type { Article } from '../article.ts';
import { addressedNames } from '../article.ts';
import { suggest } from '../suggest.ts';

/** What a name stands for. */
export type Named =
  | { kind: 'article'; article: Article }
  /** The likely name of a file that could not be read, or whose title is missing: reported once, at the file. */
  | { kind: 'unreadable' }
  | { kind: 'ambiguous'; articles: Article[] }
  | { kind: 'nothing' };

export interface NameIndex {
  /** Finds an article by title, else by path, else by alias or abbreviation; letter case aside. */
  find(name: string): Named;
  byPath: ReadonlyMap<string, Article>;
  /** The titles and paths nearest to a name that finds nothing. */
  near(name: string): string[];
}

/** Builds the index of names. `unreadablePaths` are the articles whose files could not be understood. */
export function indexNames(articles: readonly Article[], unreadablePaths: readonly string[]): NameIndex {
  const titles = new Map<string, Article[]>();
  const aliases = new Map<string, Article[]>();
  const byPath = new Map<string, Article>();
  for (const article of articles) {
    byPath.set(article.path, article);
    addOwner(titles, normal(article.title), article);
    for (const name of addressedNames(article)) addOwner(aliases, normal(name), article);
  }
  const untitled = articles.filter(({ title }) => title === '').map(({ path }) => path);
  const unreadable = new Set([...unreadablePaths, ...untitled].flatMap((path) => [path, titleOfPath(path)]));

  function find(name: string): Named {
    const key = normal(name);
    const path = key.replace(/^\/|\/$/g, '');
    const one = byPath.get(path);
    const owners = publicFirst(titles.get(key) ?? (one ? [one] : aliases.get(key)));
    if (owners === undefined) return unreadable.has(path) ? { kind: 'unreadable' } : { kind: 'nothing' };
    const [article, another] = owners;
    return article && !another ? { kind: 'article', article } : { kind: 'ambiguous', articles: owners };
  }

  return {
    find,
    byPath,
    near: (name) => suggest(name, name.includes('/') ? byPath.keys() : articles.map((article) => article.title), 3),
  };
}

/** A name that a draft shares with articles that readers can see stands for those. */
function publicFirst(owners: Article[] | undefined): Article[] | undefined {
  const visible = owners?.filter(({ status }) => status !== 'draft');
  return visible && visible.length > 0 ? visible : owners;
}

/** The form in which names are compared: letter case, Unicode form and white space aside. */
export function normal(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Adds an article to the owners of a key, once. */
export function addOwner(index: Map<string, Article[]>, key: string, article: Article): void {
  const owners = index.get(key);
  if (!owners) index.set(key, [article]);
  else if (!owners.includes(article)) owners.push(article);
}

/** `conditions/sickle-cell-disease` → `sickle cell disease`, which is the title more often than not. */
function titleOfPath(path: string): string {
  return (path.split('/').at(-1) ?? '').replaceAll('-', ' ');
}
