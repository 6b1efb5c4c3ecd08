import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, ArticlePath } from '../../encyclopedia/article.ts';
import type { ArticlePage } from '../../encyclopedia/page.ts';
import { makeNamesIndex } from './names-index.ts';
import { readBodyText } from './subject.ts';
import type { WordSources } from './word-sources.ts';

/** Lies at `/names/index.json` and names the files beside it, which never change under their name. */
export interface NamesManifest {
  /** The names that readers look for most: enough for the first suggestions. */
  head: string;
  /** All other names. */
  tail: string;
  /** The words that are never corrected. */
  known: string;
}

/** Writes the names index of a site to `/names/`. Withdrawn articles are not in it. */
export async function writeNamesIndex(
  staging: string,
  articles: ReadonlyMap<ArticlePath, Article>,
  pages: readonly ArticlePage[],
  bodies: string,
  sources: WordSources,
): Promise<void> {
  const found = pages.filter(({ status }) => status !== 'withdrawn');
  const subjects = await Promise.all(
    found.map(async ({ path, html, linksHere }) => {
      const article = articles.get(path);
      if (!article) throw new Error(`The page "${path}" has no article`);
      return { article, text: await readBodyText(bodies, html), linksHere: linksHere.length };
    }),
  );
  const { head, tail, known } = makeNamesIndex(subjects, sources);
  const folder = join(staging, 'names');
  await mkdir(folder, { recursive: true });
  const write = async (name: string, ending: string, content: string | Uint8Array) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    const file = `${name}.${hash}.${ending}`;
    await writeFile(join(folder, file), content);
    return file;
  };
  // Text is `.txt`, which every host compresses.
  const manifest: NamesManifest = {
    head: await write('head', 'txt', head),
    tail: await write('tail', 'txt', tail),
    known: await write('known', 'bin', known),
  };
  await writeFile(join(folder, 'index.json'), `${JSON.stringify(manifest)}\n`);
}
