import { resolve } from 'node:path';
import { build as buildSite } from '../build.ts';
import { count } from '../report/count.ts';
import type { Command } from './command.ts';
import { refuseMissingFolder } from './missing-folder.ts';
import { formatOf, printReport } from './print-report.ts';
import { buildOptions, siteFlags } from './site-flags.ts';

export const build: Command = {
  name: 'build',
  summary: 'Makes the whole site, verifies it and publishes it.',
  words: [],
  flags: { ...siteFlags, format: { value: 'human|github|sarif|json', help: 'form of the report', default: 'human' } },
  async run(args) {
    const format = formatOf(args.flags.format);
    const options = buildOptions(args);
    await refuseMissingFolder(resolve(options.content));
    const { published, articles, drafts, problems } = await buildSite(options);
    printReport(problems, format);
    if (!published) {
      console.error(`Nothing was published: "${options.out}" is as it was.`);
      return 1;
    }
    const leftOut = drafts > 0 ? `; ${count(drafts, 'draft')} left out` : '';
    if (format === 'human') console.log(`${count(articles, 'article')} published in ${options.out}${leftOut}`);
    return 0;
  },
};
