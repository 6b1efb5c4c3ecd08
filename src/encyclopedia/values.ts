/** Values that an editor writes: what front matter, people, references and the glossary have in common. */
import { z } from 'astro/zod';

/** Text in one line of at most so many characters, runs of spaces as one. */
export const line = (most: number) =>
  z
    .string()
    .refine((text) => text.trim() !== '', 'is empty')
    .refine((text) => !/[\n\t]/.test(text), 'holds a line break or a tab')
    .refine((text) => !/^\s|\s$/.test(text), 'begins or ends with a space')
    .refine((text) => text.length <= most, `has more than ${most} characters`)
    .transform((text) => text.replace(/\s+/g, ' '));

/** An address on the web, as it is written: https or http, no user name, nothing that a parser would mend. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not a web address such as https://example.org' })
  .refine((url) => !/[\s\\]/.test(url), 'holds a space or a backslash')
  .refine((url) => !/^https?:\/\/[^/?#]*@/.test(url), 'holds a user name');

/** A day that exists, YYYY-MM-DD. */
export const isoDate = z.string().refine(isCalendarDate, 'is not a date such as 2026-11-22');

/** True for a day that exists, written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
