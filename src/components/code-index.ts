import { type CodeSystemKey, codeSystemKeys } from '../encyclopedia/code-systems.ts';
import type { ArticlePage } from '../encyclopedia/page.ts';
import { sortByName } from './alphabet.ts';

/** A code and the articles that carry it. */
export interface CodeEntry {
  code: string;
  /** What its system calls it; empty where that is not known. */
  name: string;
  /** In the order in which they were given. */
  articles: { path: string; title: string }[];
}

/** All codes of one system that an article carries, in the order of an index. */
export interface SystemIndex {
  system: CodeSystemKey;
  entries: CodeEntry[];
}

type Coded = Pick<ArticlePage, 'path' | 'title' | 'status' | 'codes'>;

/** The codes of all articles but the withdrawn, by system; a system without codes is left out. */
export function codeIndex(articles: readonly Coded[]): SystemIndex[] {
  const systems = new Map(codeSystemKeys.map((system) => [system, new Map<string, CodeEntry>()]));
  for (const { path, title, status, codes } of articles) {
    if (status === 'withdrawn') continue;
    for (const { system, code, name = '' } of codes) {
      const entries = systems.get(system);
      const entry = entries?.get(code) ?? { code, name, articles: [] };
      if (!entry.articles.some((other) => other.path === path)) entry.articles.push({ path, title });
      entries?.set(code, entry);
    }
  }
  return [...systems]
    .map(([system, entries]) => ({ system, entries: sortByName([...entries.values()], ({ code }) => code) }))
    .filter(({ entries }) => entries.length > 0);
}

/** `14 codes`. */
export function codeCount(entries: readonly CodeEntry[]): string {
  return `${entries.length.toLocaleString('en')} ${entries.length === 1 ? 'code' : 'codes'}`;
}

/**
 * The same for programs: paths of articles by code by system, as JSON with sorted paths. Its bytes depend on the
 * codes alone, whatever the order of the articles.
 */
export function codeMap(articles: readonly Coded[]): string {
  const systems = codeIndex(articles).map(({ system, entries }) => [
    system,
    Object.fromEntries(entries.map(({ code, articles: found }) => [code, found.map(({ path }) => path).sort()])),
  ]);
  return `${JSON.stringify(Object.fromEntries(systems))}\n`;
}
