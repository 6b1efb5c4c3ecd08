/** Where a picture comes from, and what readers should know before they see it. */
import { z } from 'astro/zod';
import { limits } from '../site.ts';
import { line, webAddress } from './values.ts';

/** Terms under which a picture may be published, changed in size and passed on. */
export interface Licence {
  /** As readers see it. */
  name: string;
  /** Its text. */
  url: string;
}

/**
 * The licences that pictures may have, by their identifiers in the SPDX License List (https://spdx.org/licenses/):
 * those of Creative Commons that let everyone use and change a work for any purpose, as the licence of the articles does.
 */
export const licences: Readonly<Record<string, Licence>> = {
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'CC-PDM-1.0': { name: 'public domain', url: 'https://creativecommons.org/publicdomain/mark/1.0/' },
  ...Object.fromEntries(['1.0', '2.0', '2.5', '3.0', '4.0'].flatMap(creativeCommons)),
};

function creativeCommons(version: string): [string, Licence][] {
  return ['BY', 'BY-SA'].map((kind) => [
    `CC-${kind}-${version}`,
    { name: `CC ${kind} ${version}`, url: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/` },
  ]);
}

/** What stands for the page of the original of a picture that was made for this encyclopedia. */
export const ownWork = 'own work';

/** The system whose pictures should show more than one tone of skin. */
export const skinSystem = 'skin';

/** The file beside a picture. The comment above a field is what an editor reads about it. */
export const pictureCreditSchema = z.strictObject({
  /** Who made it, as they wish to be named. */
  creator: line(120),
  /** The page on which the original stands, or "own work". */
  source: line(limits.titleCharacters * 2).refine(
    (text) => text === ownWork || webAddress.safeParse(text).success,
    `is neither a web address nor "${ownWork}"`,
  ),
  /** Identifier of its licence, for example CC-BY-4.0. */
  licence: line(40),
  /** What was changed, for example "cropped": most licences ask for it. */
  changes: line(120).optional(),
  /** What somebody should know who may not wish to see it: it is shown only when asked for. */
  sensitive: line(limits.summaryCharacters).optional(),
  /** Tones of the skin in it. */
  skinTones: z.array(z.enum(['light', 'medium', 'dark'])).optional(),
});

export type PictureCredit = z.infer<typeof pictureCreditSchema>;

/** What a page shows of a picture: a file of it in each size, who made it and under which licence. */
export interface ShownPicture {
  /** Of the largest file, in pixels. */
  width: number;
  height: number;
  /** From the smallest to the largest, at least one; `src` is the address, base path included. */
  files: { src: string; width: number }[];
  creator: string;
  /** Web address of the original; missing for a work made for the encyclopedia. */
  source?: string;
  licence: Licence;
  changes?: string;
  sensitive?: string;
}

/** What a drawing of the project is called among the pictures of an article. No picture has such an address. */
export function diagramKey(name: string): string {
  return `:::${name}`;
}
