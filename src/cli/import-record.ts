import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { limits, sections } from '../site.ts';

/** A break would end the heading and make text of the rest. */
const heading = z.string().regex(/^[^\n\r]*\S[^\n\r]*$/, 'it is empty or has a line break');

/** One line of an NDJSON file: an article from elsewhere. Text fields are Markdown with wiki links. */
export const importRecordSchema = z.object({
  slug: z.string(),
  title: z.string(),
  type: z.string(),
  summary: z.string(),
  aliases: z.array(z.string()).default([]),
  abbreviations: z.array(z.string()).default([]),
  lead: z.string().default(''),
  sections: z.array(z.object({ heading, body: z.string() })).default([]),
  seeAlso: z.array(z.string()).default([]),
  sources: z.array(z.object({ publisher: z.string(), url: z.string() })).default([]),
});

export type ImportRecord = z.infer<typeof importRecordSchema>;

/** The folder of articles of a type: its singular name or the folder itself. */
export function folderOfType(type: string): string | undefined {
  return sections.find(({ folder, singular }) => folder === type || singular === type)?.folder;
}

/**
 * The file of an imported article. `pathOf` gives the path of the article with a slug, for See also; slugs
 * that are not imported are left out. Its status is `imported`: it says so on its page and waits for an editor.
 */
export function articleText(record: ImportRecord, pathOf: (slug: string) => string | undefined): string {
  const { title, summary, aliases, abbreviations, lead, sources } = record;
  const seeAlso = record.seeAlso.flatMap((slug) => pathOf(slug) ?? []);
  const lists = { aliases, abbreviations, seeAlso, sources };
  const frontMatter = {
    title,
    summary: shorten(summary, limits.summaryCharacters),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    status: 'imported',
  };
  const body = [lead, ...record.sections.map(({ heading, body }) => `## ${heading}\n\n${body}`)];
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}
