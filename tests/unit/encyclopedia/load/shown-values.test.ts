import { expect, test } from 'vitest';
import { faultsOfValues, type ValueSource } from '../../../../src/encyclopedia/load/shown-values.ts';
import { places, read } from '../../make.ts';

/** A source in which the value at each path begins with the words that are given for it. */
function sourceOf(text: string, starts: Record<string, string>): ValueSource {
  return {
    text,
    locate(path) {
      const offset = text.indexOf(starts[path.join('.')] ?? '');
      const before = text.slice(0, offset).split('\n');
      return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    },
    isName: ([key]) => key === 'title',
  };
}

test('looks at every string, however deep, and at nothing else', () => {
  const text = '[{"a": ["x", "\\u202e"]}, 5, null, true]';
  const source = sourceOf(text, { '0.a.1': '"\\u202e"' });
  expect(faultsOfValues([{ a: ['x', '\u202e'] }, 5, null, true], source)).toMatchObject([
    { line: 1, column: 15, ruleId: 'forbidden-character' },
  ]);
});

test('passes the path with numbers for places in lists', () => {
  const paths: unknown[] = [];
  const source = {
    text: 'a',
    isName: () => false,
    locate: (path: readonly PropertyKey[]) => {
      paths.push(path);
      return { line: 1, column: 1 };
    },
  };
  faultsOfValues({ list: ['a', '\u200b'] }, source);
  expect(paths).toEqual([['list', 1]]);
});

test.each([
  ['as it is', 'title: irοn\n', 'irοn', '1:8 lookalike-letter'],
  ['as an escape of four digits', 'title: "iron\\u202E"\n', 'iron\u202e', '1:13 forbidden-character'],
  ['as an escape of two digits', 'title: "iron\\x07"\n', 'iron\x07', '1:13 forbidden-character'],
  ['as an escape of eight digits', 'title: "iron\\U000E0041"\n', 'iron\u{e0041}', '1:13 forbidden-character'],
  ['as two escapes of half a character', 'title: "iron\\udb40\\udc41"\n', 'iron\u{e0041}', '1:13 forbidden-character'],
  ['in a way that is not found', 'title: "iron\\0"\n', 'iron\0', '1:8 forbidden-character'],
])('finds a character that is written %s', (_how, text, title, place) => {
  const source = sourceOf(text, { title: text.slice(7, 11) === '"iro' ? '"iro' : 'ir' });
  expect(faultsOfValues({ title }, source).map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toEqual([
    place,
  ]);
});

test('is stricter with names', () => {
  const text = 'СОРА disease';
  const source = sourceOf(text, {});
  expect(faultsOfValues({ title: text }, source).map(({ ruleId }) => ruleId)).toEqual(['lookalike-letter']);
  expect(faultsOfValues({ summary: text }, source)).toEqual([]);
});

test.each(['title', 'aliases', 'abbreviations', 'layNames', 'misspellings'])('%s holds names', (key) => {
  const value = key === 'title' ? 'СОРА disease' : '[СОРА disease]';
  const others = key === 'title' ? '' : 'title: Anemia\n';
  const { problems } = read(`---\n${others}${key}: ${value}\nsummary: СОРА disease.\n---\nText.\n`);
  expect(places(problems).filter((place) => place.endsWith('lookalike-letter'))).toHaveLength(1);
});

test('a placeholder would be shown as it is written, and is reported where it stands', () => {
  const { problems } = read('---\ntitle: Anemia\nsummary: Call {{emergency}} at once.\n---\nText.\n');
  expect(places(problems)).toEqual(['3:15 unknown-placeholder']);
});
