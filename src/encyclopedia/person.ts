import { z } from 'astro/zod';
import { line } from './values.ts';

/** Somebody who reviews articles: the front matter of `content/people/<id>.md`. */
export const personSchema = z.strictObject({
  /** As the person signs. */
  name: line(80),
  /** What the person works as, with the place if the person wishes. */
  role: line(120),
  /** Degrees and licences, for example MD. */
  credentials: line(80).optional(),
  /** The four groups of an ORCID iD: https://orcid.org/ */
  orcid: z
    .string()
    .refine((text) => /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(text), 'is not an ORCID iD such as 0000-0002-1825-0097')
    .refine(hasCheckDigit, 'has a wrong check digit')
    .optional(),
  /** Interests that could sway a review, or "none". */
  interests: line(300),
});

export interface Person extends z.infer<typeof personSchema> {
  /** Name of the file without `.md`. */
  id: string;
  /** Path of the file as the editor knows it. */
  file: string;
}

/** ISO 7064 MOD 11-2, as ORCID describes it in "Structure of the ORCID Identifier". */
function hasCheckDigit(orcid: string): boolean {
  const digits = orcid.replaceAll('-', '');
  const total = [...digits.slice(0, -1)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const expected = (12 - (total % 11)) % 11;
  return digits.endsWith(expected === 10 ? 'X' : String(expected));
}
