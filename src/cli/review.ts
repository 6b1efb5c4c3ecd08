import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problemsOfReading } from '../encyclopedia/check/check-articles.ts';
import { peopleFolder } from '../encyclopedia/load/find-files.ts';
import { readArticle } from '../encyclopedia/load/read-article.ts';
import { hasErrors } from '../encyclopedia/problem.ts';
import { clinicalTexts, reviewKey } from '../encyclopedia/review.ts';
import { isCalendarDate } from '../encyclopedia/values.ts';
import { Refusal } from '../refusal.ts';
import type { Command } from './command.ts';
import { printReport } from './print-report.ts';
import { siteFlags } from './site-flags.ts';

export const review: Command = {
  name: 'review',
  summary:
    'Signs an article: writes into its front matter who read it, when, and a fingerprint of each section as it was read.',
  words: ['path'],
  flags: {
    content: siteFlags.content,
    by: { value: 'ID', help: 'who read it: a file of content/people, without ".md"' },
    on: { value: 'DATE', help: 'the day of the review' },
    next: { value: 'DATE', help: 'by when it should be read again; by default two years later' },
  },
  async run({ flags: { content = 'content', by, on, next }, words: [path = ''] }) {
    const file = join(content, `${path.replace(/\.md$/, '')}.md`);
    if (!existsSync(file)) throw new Refusal(`"${file}" is not there. Name the article as "conditions/anemia".`);
    if (by === undefined || !existsSync(join(content, peopleFolder, `${by}.md`)))
      throw new Refusal(`--by is "${by ?? ''}", expected somebody with a file in "${join(content, peopleFolder)}".`);
    for (const [flag, day] of [
      ['on', on],
      ['next', next ?? on],
    ] as const)
      if (day === undefined || !isCalendarDate(day))
        throw new Refusal(`--${flag} is "${day ?? ''}", expected a date such as 2026-11-22.`);
    const [section = '', slug = ''] = path.split('/');
    const read = readArticle({ file, absolute: file, section, slug, path });
    const { article } = read;
    const problems = problemsOfReading(read);
    if (!article || hasErrors(problems)) {
      printReport(problems, 'human');
      return 1;
    }
    const signed = { by, on: on ?? '', next: next ?? twoYearsAfter(on ?? ''), texts: clinicalTexts(article) };
    await writeFile(file, withReview(readFileSync(file, 'utf8'), signed));
    console.log(`${file}: ${signed.texts.length} sections signed by ${by} on ${on}; due again on ${signed.next}.`);
    return 0;
  },
};

interface Signed {
  by: string;
  on: string;
  next: string;
  texts: readonly { anchor: string; hash: string }[];
}

/** The text of an article with this review in place of the one in its front matter, if there is any. */
export function withReview(text: string, { by, on, next, texts }: Signed): string {
  const hashes = texts.map(({ anchor, hash }) => `    ${reviewKey(anchor)}: "${hash}"`);
  const block = [
    'review:',
    '  state: reviewed',
    `  by: ${by}`,
    `  on: ${on}`,
    `  next: ${next}`,
    '  hashes:',
    ...hashes,
  ];
  const end = text.indexOf('\n---', 3);
  const frontMatter = text.slice(0, end).replace(/\nreview:[^\n]*(\n[ \t]+[^\n]*)*/, '');
  return `${frontMatter}\n${block.join('\n')}${text.slice(end)}`;
}

/** The day two years later; 29 February becomes 28. */
export function twoYearsAfter(day: string): string {
  const later = `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`;
  return isCalendarDate(later) ? later : later.replace(/29$/, '28');
}
