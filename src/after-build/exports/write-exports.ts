import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Encyclopedia } from '../../encyclopedia/check/rule.ts';
import type { ArticlePage, RenderedBody } from '../../encyclopedia/page.ts';
import type { SiteAddress } from '../../encyclopedia/render-job.ts';
import { articleMarkdown } from './article-markdown.ts';
import { articleRecord } from './article-record.ts';
import { atomFeed, type FeedName } from './atom-feed.ts';
import { graphOf } from './graph.ts';
import { llmsTxt } from './llms-txt.ts';
import { robotsTxt } from './robots-txt.ts';

/**
 * Writes what programs read: the Markdown of each article, all articles as JSON, their graph, the feeds and the
 * files for robots. Goes through the articles one at a time, in the order of their paths: thousands of texts at
 * once would fill the memory.
 */
export async function writeExports(
  staging: string,
  pages: readonly ArticlePage[],
  encyclopedia: Encyclopedia,
  bodies: string,
  address: SiteAddress,
): Promise<void> {
  const records = createWriteStream(join(staging, 'articles.ndjson'));
  const done = finished(records);
  for (const page of pages.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const { plain }: RenderedBody = JSON.parse(await readFile(join(bodies, `${page.html}.json`), 'utf8'));
    await writeFile(join(staging, page.path, 'index.md'), articleMarkdown(page, plain, address));
    const hasRoom = records.write(`${JSON.stringify(articleRecord(page, plain, encyclopedia, address))}\n`);
    if (!hasRoom) await Promise.race([once(records, 'drain'), done]);
  }
  records.end();
  await done;
  await writeFile(join(staging, 'graph.json'), `${JSON.stringify(graphOf(pages, encyclopedia, address))}\n`);
  await mkdir(join(staging, 'feeds'), { recursive: true });
  for (const name of ['new', 'changed'] satisfies FeedName[])
    await writeFile(join(staging, 'feeds', `${name}.xml`), atomFeed(name, pages, address));
  await writeFile(join(staging, 'llms.txt'), llmsTxt(pages, address));
  await writeFile(join(staging, 'robots.txt'), robotsTxt(address));
}
