/** A page that full text found, as search shows it. */
import { href } from '../url.ts';
import { excerptParts } from './excerpt.ts';
import type { MarkedText } from './matched-letters.ts';
import type { PagefindResult } from './pagefind.ts';

export interface FoundPage {
  /** `conditions/anemia`. */
  path: string;
  title: string;
  excerpt: MarkedText[];
  /** Headings that hold the words, with their addresses. */
  sections: { text: string; href: string }[];
  /** The words of the page that the query found, as they stand there. */
  words: string[];
}

const mostSections = 3;

/** Reads what Pagefind knows about a result. Rejects when it cannot be loaded. */
export async function readFoundPage(result: PagefindResult): Promise<FoundPage> {
  const { url, meta, excerpt, sub_results, content } = await result.data();
  const { title = url } = meta;
  const words = content.split(/\s+/);
  return {
    path: url.slice(href('/').length).replace(/\/$/, ''),
    title,
    excerpt: excerptParts(withoutHeading(excerpt, title)),
    // The page itself comes too; its address has no fragment.
    sections: sub_results
      .filter((part) => part.url.includes('#'))
      .slice(0, mostSections)
      .map((part) => ({ text: part.title, href: part.url })),
    words: [title, ...result.words.flatMap((place) => words[place] ?? [])],
  };
}

/** An excerpt from the beginning of a page repeats its title, which stands above it. */
function withoutHeading(excerpt: string, title: string): string {
  const words = title.split(/\s+/).length;
  const first = excerpt.split(' ').slice(0, words).join(' ');
  const isHeading = first.replace(/<\/?mark>/g, '') === `${title}.`;
  return isHeading ? excerpt.slice(first.length + 1) : excerpt;
}
