import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { problemsOfReading } from '../encyclopedia/check/check-articles.ts';
import { faultOfName } from '../encyclopedia/load/find-files.ts';
import { parseArticle } from '../encyclopedia/load/read-article.ts';
import { isSlug, type Slug, slugOf } from '../encyclopedia/slug.ts';
import { didYouMean } from '../encyclopedia/suggest.ts';
import { Refusal } from '../refusal.ts';
import { type SiteSection, sections } from '../site.ts';
import { articleTemplate } from './article-template.ts';
import type { Command } from './command.ts';
import { siteFlags } from './site-flags.ts';

const kinds = sections.map(({ folder }) => folder.replace(/s$/, ''));

export const newArticle: Command = {
  name: 'new',
  summary: `Begins an article: a file with everything it needs, and a list of what is left to do. Kinds: ${kinds.join(', ')}.`,
  words: ['kind', 'title'],
  flags: { content: siteFlags.content },
  async run({ flags, words: [kind = '', title = ''] }) {
    const section = sections.find(({ folder }) => folder === kind || folder.replace(/s$/, '') === kind);
    if (!section)
      throw new Refusal(
        `"${kind}" is not a kind of article.${didYouMean(kind, kinds)} Use one of: ${kinds.join(', ')}.`,
      );
    const { slug, text } = newText(section, title.trim());
    const file = join(flags.content ?? 'content', section.folder, `${slug}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EEXIST'
        ? new Refusal(`"${file}" is there already. Edit it, or choose another title.`)
        : error;
    });
    console.log(`${file} is a draft, which is not published. Left to do:`);
    text.split('\n').forEach((line, index) => {
      if (line.includes('TODO')) console.log(`  ${file}:${index + 1}  ${line.replace(/^.*TODO:?\s*/, '')}`);
    });
    return 0;
  },
};

/** The name and text of a new article; throws a `Refusal` for a title that the check would refuse. */
export function newText(section: SiteSection, title: string): { slug: Slug; text: string } {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(title))
    throw new Refusal('The title holds a line break or a control character. Write it in one line.');
  const slug = slugOf(title);
  if (!isSlug(slug))
    throw new Refusal(`"${title}" gives no address. Use a title of Latin letters and digits, at most 80.`);
  if (faultOfName(slug))
    throw new Refusal(`"${slug}" has a meaning of its own on web servers or on Windows. Choose another title.`);
  const text = articleTemplate(section, title);
  const path = `${section.folder}/${slug}`;
  const source = { file: `${path}.md`, absolute: '', section: section.folder, slug, path };
  const read = parseArticle(source, new TextEncoder().encode(text));
  const fault = problemsOfReading(read).find(({ severity }) => severity === 'error');
  if (fault) throw new Refusal(`This title cannot be used: ${fault.message}`);
  return { slug, text };
}
