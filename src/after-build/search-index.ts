import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import type { ArticlePage } from '../encyclopedia/page.ts';
import { Failure } from '../refusal.ts';
import { site } from '../site.ts';

/** What stands in the text of an article and is not text: named here, so that nothing in a text steers the search. */
const notText = ['.permalink', '.edit', '.citation', '.section-review'];

/**
 * Makes the full-text index at `/pagefind/` from the staged article pages.
 * Pages are added in the order of their paths, because the bytes of the index depend on it.
 * Throws when Pagefind refuses a page, and when its process ends before it is done.
 */
export async function writeSearchIndex(staging: string, pages: readonly ArticlePage[]): Promise<void> {
  const death = watchProcess();
  try {
    await Promise.race([makeIndex(staging, pages), death.happened]);
  } catch (error) {
    // A broken pipe is felt before the end of the process behind it is told.
    await Promise.race([death.happened, setTimeout(1000)]);
    throw error;
  } finally {
    death.ignore();
    await close();
  }
}

async function makeIndex(staging: string, pages: readonly ArticlePage[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: site.language, excludeSelectors: notText });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  const sorted = pages.filter(({ status }) => status !== 'withdrawn').sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path } of sorted) {
    const content = withoutIdsOfMarks(await readFile(join(staging, path, 'index.html'), 'utf8'));
    const { errors } = await index.addHTMLFile({ url: `/${path}/`, content });
    if (errors.length > 0) throw new Error(`The search index refuses /${path}/: ${errors.join('; ')}`);
  }
  // Written here and not by Pagefind, whose process dies where it cannot write, and says so with its own stack.
  const { errors: faults, files } = await index.getFiles();
  if (faults.length > 0) throw new Error(`The search index cannot be made: ${faults.join('; ')}`);
  for (const { path, content } of files) {
    const target = join(staging, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** Pagefind puts a space where an id stands, and the id of a marked word may stand behind a bracket. */
function withoutIdsOfMarks(html: string): string {
  return html.replace(/<a id="use_\d+" class="term"/g, '<a class="term"');
}

/**
 * Notices when the process that Pagefind starts ends too early. Pagefind itself does not: its promises would
 * stay open for ever.
 */
function watchProcess(): { happened: Promise<never>; ignore(): void } {
  const { promise: happened, reject } = Promise.withResolvers<never>();
  happened.catch(() => undefined);
  const fail = (_code: number | null, signal: NodeJS.Signals | null) =>
    reject(
      new Failure(
        `The program that makes the search index ended too early (${signal ?? 'on its own'}). Free some memory, then run the command again.`,
      ),
    );
  let child: ChildProcess | undefined;
  const begin = (message: unknown) => {
    unsubscribe('child_process', begin);
    child = (message as { process: ChildProcess }).process;
    child.once('exit', fail);
  };
  subscribe('child_process', begin);
  return {
    happened,
    ignore() {
      unsubscribe('child_process', begin);
      child?.off('exit', fail);
    },
  };
}
