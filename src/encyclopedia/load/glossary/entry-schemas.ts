import { z } from 'astro/zod';
import { limits } from '../../../site.ts';
import { line } from '../../values.ts';

/** A name, or one of several: begins and ends with a letter or a digit, so that it can be found as a whole word. */
export const wordSchema = line(limits.entryCharacters)
  .refine(
    (text) => /^[\p{L}\p{N}](.*[\p{L}\p{M}\p{N}])?$/u.test(text),
    'does not begin and end with a letter or a digit',
  )
  .refine((text) => /\p{L}/u.test(text), 'holds no letter');

/** A part of a word: `hemato-`, `-emia`, `-cyt-`. */
export const partSchema = line(limits.entryCharacters).refine(
  (text) => /^-?\p{L}+-?$/u.test(text) && /^-|-$/.test(text),
  'is not written like hemato-, -emia or -cyt-',
);

/** Shown as it is written, so that nothing in it may be meant as Markdown or HTML. */
const plain = line(limits.definitionCharacters).refine(
  (text) => !/[*_`<>[\]]/.test(text),
  'holds a sign of Markdown or HTML, which would be shown as it is',
);

/** One text, or a list of them. */
const oneOrMore = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(item));

const name = line(limits.titleCharacters);
const shared = {
  /** Entries to look at too, by name. */
  see: z.array(name).default([]),
  /** Keys of references.json that support what is said. */
  source: oneOrMore(name).default([]),
};
const subject = {
  /** Other ways to write it: plurals, spellings. */
  forms: z.array(wordSchema).default([]),
  /** Path of the article that says more: conditions/anemia. */
  article: name.optional(),
};

/** What an editor writes below the name of a term. The comment above a field is what an editor reads about it. */
export const termSchema = z.strictObject({
  /** What it means, in plain words: at most 200 characters, a sentence or two, no Markdown. */
  definition: plain,
  ...subject,
  ...shared,
});

export const abbreviationSchema = z.strictObject({
  /** What it stands for; a list where it has several meanings. */
  full: oneOrMore(wordSchema).refine((list) => list.length > 0, 'is empty'),
  /** What that is, where the full form does not say it. */
  definition: plain.optional(),
  /** True where the short form is better known than the full one: it need not be written out. */
  common: z.boolean().default(false),
  ...subject,
  ...shared,
});

export const wordPartSchema = z.strictObject({
  /** What it means, in a few plain words. */
  meaning: plain,
  /** Other ways to write it. */
  forms: z.array(partSchema).default([]),
  /** Words that hold it. */
  examples: z.array(wordSchema).default([]),
  /** Words that only look as if they held it. */
  except: z.array(wordSchema).default([]),
  ...shared,
});
