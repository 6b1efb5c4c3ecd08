import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { NamesEngine } from '../../../src/names/answer.ts';

const project = join(import.meta.dirname, '../../..');

declare global {
  /** The engine of the suggestions, with all names, on the main thread of the page that the bench opened. */
  var benchEngine: NamesEngine;
}

/** How many suggestions a field lists. */
const most = 7;

/**
 * Puts the engine of the suggestions into a page, on its main thread, since a throttled processor throttles no
 * worker: the modules of the project without their types, the names of the site. Returns the milliseconds that it
 * took until the first answer was there, files aside.
 */
export async function loadEngine(page: Page, address: string): Promise<number> {
  await page.route('**/src/names/*.ts', (route) => {
    const file = join(project, new URL(route.request().url()).pathname);
    const body = stripTypeScriptTypes(readFileSync(file, 'utf8'));
    return route.fulfill({ body, contentType: 'text/javascript' });
  });
  await page.goto(`${address}about/`);
  return await page.evaluate(async () => {
    const { createNamesEngine, readNamesIndex } = await import(`${location.origin}/src/names/engine.ts`);
    const { head, tail, known } = await (await fetch('/names/index.json')).json();
    const text = async (file: string) => (await fetch(`/names/${file}`)).text();
    const files = {
      head: await text(head),
      tail: await text(tail),
      known: new Uint8Array(await (await fetch(`/names/${known}`)).arrayBuffer()),
    };
    const start = performance.now();
    globalThis.benchEngine = createNamesEngine(readNamesIndex(files));
    globalThis.benchEngine.ask('a', { typing: true });
    return performance.now() - start;
  });
}

/** The articles that the field suggests for what is typed so far, by the last part of their paths. */
export async function suggest(page: Page, typed: readonly string[]): Promise<string[][]> {
  return await page.evaluate(
    ([typed, most]) =>
      typed.map((text) =>
        globalThis.benchEngine
          .ask(text, { typing: true, most })
          .suggestions.map(({ path }) => path.split('/').at(-1) ?? ''),
      ),
    [typed, most] as const,
  );
}

/** Milliseconds for an answer to each letter while the texts are typed. */
export async function timeKeystrokes(page: Page, texts: readonly string[]): Promise<number[]> {
  return await page.evaluate(
    ([texts, most]) =>
      texts.flatMap((text) =>
        [...text].map((_, index) => {
          const start = performance.now();
          globalThis.benchEngine.ask(text.slice(0, index + 1), { typing: true, most });
          return performance.now() - start;
        }),
      ),
    [texts, most] as const,
  );
}
