import type { ArticlePage } from '../encyclopedia/page.ts';
import { sectionOf } from '../site.ts';

/** An article as the index of names points to it. */
export interface NamedArticle {
  path: string;
  title: string;
  /** Tells articles with the same title apart: `symptom`. Empty where the title is the only one of its kind. */
  kind: string;
  withdrawn: boolean;
}

/** One line of the A–Z index: a title that leads to its article, or another name with `see`. */
export interface NameEntry {
  name: string;
  /** True when `name` is the title of the article. */
  isTitle: boolean;
  /** Articles that carry the name; a title has one, an abbreviation may have several. */
  articles: NamedArticle[];
}

type Named = Pick<ArticlePage, 'path' | 'section' | 'title' | 'status' | 'alsoCalled' | 'abbreviations'>;

/** A line for each title and each other name of the articles, in no particular order. */
export function nameEntries(articles: readonly Named[]): NameEntry[] {
  const titles = new Map<string, number>();
  for (const { title } of articles) titles.set(title, (titles.get(title) ?? 0) + 1);
  const entries: NameEntry[] = [];
  const others = new Map<string, NamedArticle[]>();
  for (const article of articles) {
    const { path, title } = article;
    const kind = titles.get(title) === 1 ? '' : (sectionOf(article.section)?.singular ?? '');
    const named = { path, title, kind, withdrawn: article.status === 'withdrawn' };
    entries.push({ name: title, isTitle: true, articles: [named] });
    for (const name of new Set([...article.alsoCalled, ...article.abbreviations])) {
      if (name === title) continue;
      const sharing = others.get(name);
      if (sharing) sharing.push(named);
      else others.set(name, [named]);
    }
  }
  for (const [name, sharing] of others) entries.push({ name, isTitle: false, articles: sharing });
  return entries;
}
