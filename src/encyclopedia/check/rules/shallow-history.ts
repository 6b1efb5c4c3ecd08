import type { Article } from '../../article.ts';
import { wholeFile } from '../../problem.ts';
import type { Rule } from '../rule.ts';

export const shallowHistory: Rule = {
  id: 'shallow-history',
  why: 'In a history that is cut off every file seems to be as new as its oldest commit: a date from it would be false.',
  wrong: 'git clone --depth 1, and an article without "updated"',
  right: 'git clone, or an article with "updated"',
  severity: 'warning',
  waits: true,
  check({ articles, dates }) {
    const wantsDate = ({ status, updated }: Article) => (status === 'published' || status === 'withdrawn') && !updated;
    const undated = dates.shallow ? articles.filter(wantsDate) : [];
    const [first] = undated;
    if (!first) return [];
    const which = undated.length === 1 ? 'this article shows' : `${undated.length} articles, this one first, show`;
    const message = `The history is cut off (a shallow clone), so ${which} no date. Fetch all of it: "git fetch --unshallow", or "fetch-depth: 0" in a workflow.`;
    return [{ in: first, ...wholeFile, message }];
  },
};
