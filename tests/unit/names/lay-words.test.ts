import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/names/fold.ts';

interface Row {
  /** 1-based. */
  line: number;
  plain: string;
  medical: string[];
  note: string;
}

/** The table as lines, without its final line break. */
function linesOf(file: string): string[] {
  return readFileSync(new URL(`../../../src/names/${file}`, import.meta.url), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
}

function rowsOf(lines: string[]): Row[] {
  return lines.flatMap((text, index) => {
    if (index === 0 || text.startsWith('#')) return [];
    const [plain = '', medical = '', note = ''] = text.split('\t');
    return [{ line: index + 1, plain, medical: medical.split('|'), note }];
  });
}

/** Folded once, for many rows share a word. */
const folded = new Map<string, string>();

function keyOf(word: string): string {
  const key = folded.get(word) ?? fold(word);
  folded.set(word, key);
  return key;
}

/** Keys that stand more than once, each with the lines that have it. */
function repeated(rows: Row[], keysOf: (row: Row) => string[]): string[] {
  const lines = new Map<string, number[]>();
  for (const row of rows) for (const key of keysOf(row)) lines.set(key, [...(lines.get(key) ?? []), row.line]);
  return [...lines].flatMap(([key, at]) => (at.length > 1 ? [`${key} (lines ${at.join(', ')})`] : []));
}

describe.each([
  ['lay-words.tsv', 'lay word\tmedical word\tnote'],
  ['word-pairs.tsv', 'plain word\tmedical word\tnote'],
])('%s', (file, header) => {
  const lines = linesOf(file);
  const rows = rowsOf(lines);

  test('begins with its header', () => {
    expect(lines[0]).toBe(header);
  });

  test('has three columns in each row', () => {
    const wrong = lines.flatMap((text, index) =>
      text.startsWith('#') || text.split('\t').length === 3 ? [] : [index + 1],
    );
    expect(wrong).toEqual([]);
  });

  test('has no empty word and no space around a word or note', () => {
    const wrong = rows.filter(
      ({ plain, medical, note }) =>
        [plain, ...medical].some((word) => word === '' || word !== word.trim()) || note !== note.trim(),
    );
    expect(wrong).toEqual([]);
  });

  test('has no control character, double space or unusual form of a letter', () => {
    const wrong = lines.flatMap((text, index) =>
      /(?!\t)\p{C}| {2}|\r/u.test(text) || text !== text.normalize('NFC') ? [index + 1] : [],
    );
    expect(wrong).toEqual([]);
  });

  test('never leads from a word to the same word', () => {
    const wrong = rows.filter(({ plain, medical }) => medical.some((word) => keyOf(word) === keyOf(plain)));
    expect(wrong).toEqual([]);
  });

  test('has no pair twice', () => {
    expect(repeated(rows, ({ plain, medical }) => medical.map((word) => `${keyOf(plain)} = ${keyOf(word)}`))).toEqual(
      [],
    );
  });
});

const layRows = rowsOf(linesOf('lay-words.tsv'));

test('the meanings of a lay word stand one below the other', () => {
  const beginnings = layRows.filter((row, index) => keyOf(layRows[index - 1]?.plain ?? '') !== keyOf(row.plain));
  expect(repeated(beginnings, ({ plain }) => [keyOf(plain)])).toEqual([]);
});

test('a lay word is written in one way', () => {
  const spellings = new Map(layRows.map(({ plain }) => [keyOf(plain), plain]));
  expect(layRows.filter(({ plain }) => spellings.get(keyOf(plain)) !== plain)).toEqual([]);
});

test('a word that hurts is searched and never shown', () => {
  expect(layRows.filter(({ note }) => /hurtful|crude/.test(note) && !note.startsWith('searched only'))).toEqual([]);
});
