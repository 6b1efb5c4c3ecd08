import { positionOf } from '../../article.ts';
import { inArticles, type Rule } from '../rule.ts';

/**
 * Says nothing when the text was committed after `updated`: whether a change is one of substance only its author
 * knows, and a date that is too old makes nobody trust a text too much.
 */
export const updatedDate: Rule = {
  id: 'updated-date',
  why: 'A date that has not come yet makes an old text look newer than it is.',
  wrong: 'updated: 2062-11-22, in a file that was last committed on 2026-11-22',
  right: 'updated: 2026-11-22',
  severity: 'warning',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) => {
      const { updated, path } = article;
      const { now, committed } = encyclopedia.dates;
      const latest = committed.get(path)?.latest;
      if (updated === undefined) return [];
      const fault =
        now !== undefined && updated > dayAfter(now)
          ? `today is ${now}`
          : latest !== undefined && updated > dayAfter(latest)
            ? `the file was last committed on ${latest}`
            : undefined;
      if (fault === undefined) return [];
      const message = `"updated" is ${updated}, but ${fault}. Write the day of the last change of substance.`;
      return [{ ...positionOf(article, 'updated'), message }];
    }),
};

/** Somewhere on earth it is a day later. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
