import { resolve } from 'node:path';
import { checkEncyclopedia } from '../encyclopedia/encyclopedia.ts';
import { hasErrors } from '../encyclopedia/problem.ts';
import { startArticleWorkers } from '../encyclopedia/workers/article-workers.ts';
import { readGitDates } from '../git-dates.ts';
import { count } from '../report/count.ts';
import type { Command } from './command.ts';
import { refuseMissingFolder } from './missing-folder.ts';
import { formatOf, printReport } from './print-report.ts';
import { dayOf, siteFlags } from './site-flags.ts';

export const check: Command = {
  name: 'check',
  summary: 'Reads and checks all articles; makes nothing.',
  words: [],
  flags: {
    content: siteFlags.content,
    now: siteFlags.now,
    format: { value: 'human|github|sarif|json', help: 'form of the report', default: 'human' },
  },
  async run({ flags }) {
    const format = formatOf(flags.format);
    const content = resolve(flags.content ?? 'content');
    await refuseMissingFolder(content);
    const dates = await readGitDates(content, dayOf(flags.now));
    const workers = startArticleWorkers();
    try {
      const { encyclopedia, problems } = await checkEncyclopedia(content, workers, dates);
      printReport(problems, format);
      if (problems.length === 0 && format === 'human')
        console.log(`${count(encyclopedia.articles.length, 'article')} checked, no problems.`);
      return hasErrors(problems) ? 1 : 0;
    } finally {
      await workers.close();
    }
  },
};
