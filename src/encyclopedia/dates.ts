import type { ArticlePath } from './article.ts';

/** Days on which version control saw the file of an article, YYYY-MM-DD, each in the time zone of its author. */
export interface CommittedDays {
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

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-22` as `22 November 2026`, which readers of every English take the same way. */
export function dateInWords(date: string): string {
  return longDate.format(new Date(`${date}T00:00:00Z`));
}
