import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../encyclopedia/article.ts';
import type { RenderedBody } from '../../encyclopedia/page.ts';

/** An article with what search learns from its text and its place among the others. */
export interface Subject {
  article: Article;
  /** The text that readers see, lead and sections. */
  text: string;
  /** How many other articles link here. */
  linksHere: number;
}

/** The text of a rendered body, a line for each block. */
export async function readBodyText(folder: string, hash: string): Promise<string> {
  const { lead, sections }: RenderedBody = JSON.parse(await readFile(join(folder, `${hash}.json`), 'utf8'));
  return textOf([lead, ...sections.map(({ html }) => html)].join('\n'));
}

const entities = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }));

/** The text of HTML that our own renderer wrote. */
export function textOf(html: string): string {
  return html
    .replace(/<\/(?:p|li|h[1-6]|td|th|dt|dd|div)>|<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
      if (name !== undefined) return entities.get(name) ?? entity;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    });
}
