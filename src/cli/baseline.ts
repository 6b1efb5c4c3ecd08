import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { baselineText, tighten } from '../encyclopedia/check/ratchet.ts';
import { checkEncyclopedia } from '../encyclopedia/encyclopedia.ts';
import { shownPath } from '../encyclopedia/load/find-files.ts';
import type { Problem } from '../encyclopedia/problem.ts';
import { didYouMean } from '../encyclopedia/suggest.ts';
import { startArticleWorkers } from '../encyclopedia/workers/article-workers.ts';
import { Refusal } from '../refusal.ts';
import { count } from '../report/count.ts';
import type { Command } from './command.ts';
import { refuseMissingFolder } from './missing-folder.ts';
import { printReport } from './print-report.ts';
import { siteFlags } from './site-flags.ts';

/** What the baseline is there to find: `--accept` is the answer to it. */
const ratchetRules: ReadonlySet<string> = new Set(['readability-worse', 'citations-fewer']);

export const baseline: Command = {
  name: 'baseline',
  summary: 'Writes baseline.json: what articles measure, where it became better. Worse values only with --accept.',
  words: [],
  flags: {
    content: siteFlags.content,
    accept: { value: 'ARTICLE', help: 'take this article as it is now, for example conditions/anemia' },
  },
  async run({ flags }) {
    const content = resolve(flags.content ?? 'content');
    await refuseMissingFolder(content);
    const workers = startArticleWorkers();
    try {
      const { encyclopedia, problems } = await checkEncyclopedia(content, workers);
      const { articles, baseline } = encyclopedia;
      const accepted = new Set(flags.accept === undefined ? [] : [flags.accept]);
      const known = articles.filter(({ status }) => status === 'published').map(({ path }) => path);
      for (const path of accepted)
        if (!known.includes(path))
          throw new Refusal(`--accept is "${path}", which is no published article.${didYouMean(path, known)}`);
      // An article that cannot be read would look as if it were gone.
      const errors = problems.filter((problem) => problem.severity === 'error' && !ratchetRules.has(problem.ruleId));
      if (errors.length > 0) {
        printReport(errors, 'human');
        console.error('The baseline was not written: mend these errors first.');
        return 1;
      }
      const file = join(content, 'baseline.json');
      const changed = await replaceText(file, baselineText(tighten(baseline.entries, articles, accepted)));
      console.log(
        changed
          ? `${shownPath(file)} holds ${count(known.length, 'article')}. Look at what changed: git diff`
          : `${shownPath(file)} stays as it is.`,
      );
      const worse = problems.filter((problem) => isWorse(problem) && !isOf(problem, accepted));
      printReport(worse, 'human');
      return worse.length > 0 ? 1 : 0;
    } finally {
      await workers.close();
    }
  },
};

function isWorse({ ruleId, severity }: Problem): boolean {
  return ratchetRules.has(ruleId) && severity === 'error';
}

function isOf({ file }: Problem, paths: ReadonlySet<string>): boolean {
  return [...paths].some((path) => file.endsWith(`/${path}.md`));
}

/** Writes a text whole or not at all; false when the file holds it already. */
async function replaceText(file: string, text: string): Promise<boolean> {
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return false;
  const staged = `${file}~`;
  await writeFile(staged, text);
  await rename(staged, file);
  return true;
}
