/** Gives a page names of its own choosing in place of those of the site. */
import type { Page } from 'playwright/test';
import { writeKnownWords } from '../../src/names/known-words.ts';
import { type ConfusablePair, type NamedArticle, type OtherName, writeNames } from '../../src/names/names-file.ts';

/** An article with these other names. */
export function namedArticle(path: string, title: string, ...names: OtherName[]): NamedArticle {
  return { path, title, weight: 1, sections: [], names };
}

interface GivenNames {
  articles: readonly NamedArticle[];
  /** How many of them are common, all unless told otherwise. */
  inHead?: number;
  confusable?: readonly ConfusablePair[];
}

/** Answers what the page asks of `/names/` from these. */
export async function giveNames(
  page: Page,
  { articles, inHead = articles.length, confusable = [] }: GivenNames,
): Promise<void> {
  const { head, tail } = writeNames({ articles, pairs: [], confusable }, inHead);
  const files: Record<string, string | Buffer> = {
    'index.json': JSON.stringify({ head: 'head.txt', tail: 'tail.txt', known: 'known.bin' }),
    'head.txt': head,
    'tail.txt': tail,
    'known.bin': Buffer.from(writeKnownWords(new Set())),
  };
  await page.route('**/names/*', (route) =>
    route.fulfill({ body: files[new URL(route.request().url()).pathname.split('/').at(-1) ?? ''] ?? '' }),
  );
}
