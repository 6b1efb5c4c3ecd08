const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-22` as `22 November 2026`, which readers of every English take the same way. */
export function dateInWords(date: string): string {
  return longDate.format(new Date(`${date}T00:00:00Z`));
}
