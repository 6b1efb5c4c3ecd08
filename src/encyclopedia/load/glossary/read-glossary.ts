import type { z } from 'astro/zod';
import { glossaryFiles, limits } from '../../../site.ts';
import type { Abbreviation, Glossary, GlossaryEntry, Term, WordPart } from '../../glossary.ts';
import type { Position, Problem } from '../../problem.ts';
import { createAnchors } from '../../slug.ts';
import { shownPath } from '../find-files.ts';
import { readBytes } from '../read-bytes.ts';
import { abbreviationSchema, partSchema, termSchema, wordPartSchema, wordSchema } from './entry-schemas.ts';
import { type EntryFormat, readEntries } from './read-entries.ts';

const termFormat = {
  name: wordSchema,
  shape: termSchema,
  required: { definition: 'definition: A piece of a cell that helps blood clot' },
  names: ['forms', 'see'],
} satisfies EntryFormat<typeof termSchema>;

const abbreviationFormat = {
  name: wordSchema,
  shape: abbreviationSchema,
  required: { full: 'full: complete blood count' },
  names: ['full', 'forms', 'see'],
} satisfies EntryFormat<typeof abbreviationSchema>;

const wordPartFormat = {
  name: partSchema,
  shape: wordPartSchema,
  required: { meaning: 'meaning: blood' },
  names: ['forms', 'examples', 'except', 'see'],
} satisfies EntryFormat<typeof wordPartSchema>;

const limit = { name: 'The file', bytes: limits.glossaryBytes, cure: 'Delete the entries that no article uses.' };

/** Reads the files of the glossary, by name; without one the glossary is empty. */
export async function readGlossary(
  files: ReadonlyMap<string, string>,
): Promise<{ glossary: Glossary; problems: Problem[] }> {
  const problems: Problem[] = [];
  let complete = true;
  const read = async <Shape extends z.ZodObject>(name: string, format: EntryFormat<Shape>) => {
    const absolute = files.get(name);
    if (absolute === undefined) return [];
    const file = shownPath(absolute);
    const bytes = await readBytes(absolute, limit);
    const { entries, faults } =
      bytes instanceof Uint8Array ? readEntries(bytes, format) : { entries: [], faults: [bytes] };
    problems.push(...faults.map((fault): Problem => ({ file, severity: 'error', ...fault })));
    if (faults.length > 0) complete = false;
    return entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ values, ...entry }) => ({ ...values, ...entry, file, anchor: '' }));
  };
  const terms = await read(glossaryFiles.terms.file, termFormat);
  const abbreviations = await read(glossaryFiles.abbreviations.file, abbreviationFormat);
  const wordParts = await read(glossaryFiles.wordParts.file, wordPartFormat);
  const glossary: Glossary = {
    terms: terms.map((entry): Term => ({ ...entry, kind: 'term' })),
    abbreviations: abbreviations.map((entry): Abbreviation => ({ ...entry, kind: 'abbreviation' })),
    wordParts: wordParts.map((entry): WordPart => ({ ...entry, kind: 'wordPart' })),
    complete,
  };
  nameAnchors([...glossary.terms, ...glossary.abbreviations]);
  nameAnchors(glossary.wordParts);
  const shared = [...sharedForms([...glossary.terms, ...glossary.abbreviations]), ...sharedForms(glossary.wordParts)];
  return { glossary: { ...glossary, complete: complete && shared.length === 0 }, problems: [...problems, ...shared] };
}

/** Gives every entry an id of its own, in the order of the list. */
function nameAnchors(entries: readonly GlossaryEntry[]): void {
  const anchors = createAnchors();
  for (const entry of entries) entry.anchor = anchors.make(entry.name);
}

/** Forms that several entries claim: a reader would be told one meaning of two. */
function sharedForms(entries: readonly GlossaryEntry[]): Problem[] {
  const owners = new Map<string, GlossaryEntry>();
  return entries.flatMap((entry) =>
    [entry.name, ...entry.forms].flatMap((form, index): Problem[] => {
      const owner = owners.get(form);
      owners.set(form, owner ?? entry);
      if (owner === undefined) return [];
      const place: Position = entry.positions[`forms.${index - 1}`] ?? entry;
      const message =
        owner === entry
          ? `"${form}" stands in this entry already. Delete one of the two.`
          : `"${form}" is also the entry or a form of "${owner.name}" (${owner.file}:${owner.line}). Keep it at one of the two.`;
      return [
        {
          file: entry.file,
          line: place.line,
          column: place.column,
          ruleId: 'duplicate-term',
          severity: 'error',
          message,
        },
      ];
    }),
  );
}
