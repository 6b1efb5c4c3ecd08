import type { ArticlePath } from './article.ts';

/** Days on which version control saw the file of an article, YYYY-MM-DD, each in the time zone of its author. */
export interface CommittedDays {
  /** The day on which its first text was written; a file that was moved is a new one. */
  first: string;
  /** The day on which the newest of the text was written: never later than it was. */
  written: string;
  /** The latest day that any of its commits names: never earlier than the text can be. */
  latest: string;
}

/** What is known about days besides what articles say. An input: nothing below this folder asks a clock or Git. */
export interface KnownDates {
  /** The day that counts as today, YYYY-MM-DD; `undefined` when nobody said it. */
  now: string | undefined;
  /** Articles whose files are as they were committed. */
  committed: ReadonlyMap<ArticlePath, CommittedDays>;
  /** True when the history is cut off, so that none of its days can be trusted. */
  shallow: boolean;
}

/** When nothing is known: no version control, no today. */
export const noDates: KnownDates = { now: undefined, committed: new Map(), shallow: false };

/** The newest day on which one of these changed; `undefined` when none tells its own. */
export function newestDay(changed: readonly { updated?: string | undefined }[]): string | undefined {
  return changed
    .flatMap(({ updated }) => updated ?? [])
    .sort()
    .at(-1);
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-22` as `22 November 2026`, which readers of every English take the same way. */
export function dateInWords(date: string): string {
  return longDate.format(new Date(`${date}T00:00:00Z`));
}

/** Whole months by which a day lies before another, both YYYY-MM-DD; 0 when it does not. */
export function monthsBetween(earlier: string, later: string): number {
  const [year = 0, month = 0, day = 0] = earlier.split('-').map(Number);
  const [otherYear = 0, otherMonth = 0, otherDay = 0] = later.split('-').map(Number);
  return Math.max(0, (otherYear - year) * 12 + otherMonth - month - (otherDay < day ? 1 : 0));
}

/** What a page says of a review that was due on a day; empty when it is not overdue. */
export function overdueWords(due: string, today: string): string {
  if (due >= today) return '';
  const months = monthsBetween(due, today);
  const time = months === 0 ? 'less than a month' : months === 1 ? '1 month' : `${months} months`;
  return `This review is ${time} overdue.`;
}
