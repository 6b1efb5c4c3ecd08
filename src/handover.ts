/**
 * What the encyclopedia hands to Astro. Vite loads `content.config.ts` in a module graph of its own, so
 * nothing can be shared in memory: the build writes a folder, the collection and the pages read it.
 *
 *     <folder>/articles.json       ArticlePage[]: what pages know about articles
 *     <folder>/glossary.json       GlossaryPages: what the pages of the glossary list
 *     <folder>/rules.json          RuleText[]: what the editors' page says about rules
 *     <folder>/site.json           SiteFacts: what they know about this build
 *
 * The text of an article, a `RenderedBody`, lies in the store of bodies that `site.json` names.
 */
import { readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleText } from './encyclopedia/check/rule.ts';
import { writeWhole } from './encyclopedia/kept-files.ts';
import type { ArticlePage, GlossaryPages, RenderedBody } from './encyclopedia/page.ts';
import type { Person } from './encyclopedia/person.ts';

/** Environment variable that names the folder for the Astro side. */
export const handoverVariable = 'MATERIA_HANDOVER';

/** Facts about this build that pages show. */
export interface SiteFacts {
  /** The day that counts as today, YYYY-MM-DD; missing when nothing says it. */
  now?: string | undefined;
  /** Those who review articles, sorted by id. */
  people: readonly Person[];
  /** Folder of the rendered bodies, `<hash>.json` each. */
  bodies: string;
}

/** What the pages are made of. */
export interface PageMaterial {
  pages: readonly ArticlePage[];
  glossary: GlossaryPages;
  rules: readonly RuleText[];
}

/** Writes the folder for Astro. */
export async function writeHandover(
  folder: string,
  { pages, glossary, rules }: PageMaterial,
  facts: SiteFacts,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, 'site.json'), JSON.stringify(facts));
  await writeWhole(join(folder, 'glossary.json'), JSON.stringify(glossary));
  const texts = rules.map(({ id, why, wrong, right, severity, waits }) => ({ id, why, wrong, right, severity, waits }));
  await writeWhole(join(folder, 'rules.json'), JSON.stringify(texts));
  await writeWhole(join(folder, 'articles.json'), JSON.stringify(pages));
}

/** The articles that were handed over, sorted by path. */
export async function readArticlePages(): Promise<ArticlePage[]> {
  return JSON.parse(await readFile(join(handoverFolder(), 'articles.json'), 'utf8'));
}

/** What the pages of the glossary list. */
export async function readGlossaryPages(): Promise<GlossaryPages> {
  return JSON.parse(await readFile(join(handoverFolder(), 'glossary.json'), 'utf8'));
}

/** What every rule says about itself, in alphabetical order. */
export async function readRuleTexts(): Promise<RuleText[]> {
  return JSON.parse(await readFile(join(handoverFolder(), 'rules.json'), 'utf8'));
}

/** Facts about this build. */
export function readSiteFacts(): SiteFacts {
  return JSON.parse(readFileSync(join(handoverFolder(), 'site.json'), 'utf8'));
}

/** The rendered body with that hash; throws when there is none, since an empty page would do harm. */
export async function readBody(hash: string): Promise<RenderedBody> {
  return JSON.parse(await readFile(join(readSiteFacts().bodies, `${hash}.json`), 'utf8'));
}

function handoverFolder(): string {
  const folder = process.env[handoverVariable];
  if (!folder)
    throw new Error(`${handoverVariable} is not set: run the site through "npm run build" or "npm run dev".`);
  return folder;
}
