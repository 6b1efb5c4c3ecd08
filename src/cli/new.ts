import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSlug, slugOf } from '../encyclopedia/slug.ts';
import { didYouMean } from '../encyclopedia/suggest.ts';
import { Refusal } from '../refusal.ts';
import { sections } from '../site.ts';
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
    const slug = slugOf(title);
    if (!isSlug(slug))
      throw new Refusal(`"${title}" gives no address. Use a title of Latin letters and digits, at most 80.`);
    const file = join(flags.content ?? 'content', section.folder, `${slug}.md`);
    const text = articleTemplate(section, title);
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
