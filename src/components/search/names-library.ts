/** The names of the site as they come: those of common articles first, all when they are needed. */
import type { NamesManifest } from '../../after-build/names/write-names-index.ts';
import type { Answer, NamesEngine } from '../../names/answer.ts';
import { createNamesEngine, readNamesIndex } from '../../names/engine.ts';
import type { NamesOptions } from './names-messages.ts';

export interface NamesLibrary {
  /** What is meant by a query. Rejects when no names can be loaded; the next question tries anew. */
  ask(query: string, options: NamesOptions): Promise<Answer>;
  /** Loads the names of common articles. Rejects when that fails. */
  loadFirst(): Promise<void>;
  /** Loads every name. Rejects when that fails; what is there still answers. */
  loadRest(): Promise<void>;
}

/** Loads a file of the folder of names; rejects when it is not there. */
export type LoadFile = (name: string) => Promise<Response>;

/** Opens the names; nothing is loaded before the first question or `loadRest`. */
export function openLibrary(load: LoadFile): NamesLibrary {
  const manifest = remembered(async (): Promise<NamesManifest> => (await load('index.json')).json());
  const head = remembered(async () => (await load((await manifest()).head)).text());
  const common = remembered(async () => createNamesEngine(readNamesIndex({ head: await head() })));
  let complete: NamesEngine | undefined;
  const whole = remembered(async () => {
    const files = await manifest();
    const [first, tail, known] = await Promise.all([
      head(),
      load(files.tail).then((file) => file.text()),
      load(files.known).then((file) => file.arrayBuffer()),
    ]);
    const engine = createNamesEngine(readNamesIndex({ head: first, tail, known: new Uint8Array(known) }));
    // The first question makes the indexes, which takes long; it should not be a reader's.
    engine.ask('misspeled wordds', { typing: true });
    complete = engine;
    return engine;
  });

  return {
    loadFirst: async () => void (await common()),
    loadRest: async () => void (await whole()),
    async ask(query, { complete: waits = false, ...options }) {
      if (complete) return complete.ask(query, options);
      const answer = (await common()).ask(query, options);
      if (!waits && isCertain(answer)) return answer;
      const better = await whole().catch(() => undefined);
      return better?.ask(query, options) ?? answer;
    },
  };
}

/**
 * True when more names can only add to an answer of the common ones. A spelling may be meant for a name that is
 * not there yet, and an abbreviation may have more owners: neither is told before every name is known.
 */
function isCertain({ suggestions: [first], correction }: Answer): boolean {
  if (!first || correction || first.match === 'spelling') return false;
  return first.match !== 'exact' || !['abbreviation', 'acronym'].includes(first.kind);
}

/** Asks once and keeps the answer, but no failure. */
function remembered<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
