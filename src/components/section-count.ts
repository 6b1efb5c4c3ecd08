import { type SiteSection, sections } from '../site.ts';

/** A section of the site and how many articles it has, which may be none. */
export interface SectionCount {
  section: SiteSection;
  articles: number;
}

/** Every section of the site with its number of articles, in the order of `site.ts`. */
export function countSections(articles: readonly { section: string }[]): SectionCount[] {
  const counts = new Map<string, number>();
  for (const { section } of articles) counts.set(section, (counts.get(section) ?? 0) + 1);
  return sections.map((section) => ({ section, articles: counts.get(section.folder) ?? 0 }));
}

/** `1 article`, `4,711 articles`. */
export function articleCount(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`;
}
