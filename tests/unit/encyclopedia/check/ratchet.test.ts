import { expect, test } from 'vitest';
import type { Article } from '../../../../src/encyclopedia/article.ts';
import { measuresOf } from '../../../../src/encyclopedia/check/measures.ts';
import { baselineText, tighten } from '../../../../src/encyclopedia/check/ratchet.ts';
import { citationsFewer } from '../../../../src/encyclopedia/check/rules/citations-fewer.ts';
import { readabilityWorse } from '../../../../src/encyclopedia/check/rules/readability-worse.ts';
import { article, found } from '../../make.ts';

/** An article of a section whose statements are cited as far as said. */
function iron(cited: number, statements: number, more: object = {}): Article {
  const sentences = Array.from(
    { length: statements },
    (_, index) => `Iron is in red food.${index < cited ? '[@a]' : ''}`,
  );
  return {
    ...article({ title: 'Iron', path: 'topics/iron', body: `Iron.\n\n## Food\n\n${sentences.join(' ')}` }),
    ...more,
  };
}

const stored = (smog: number | undefined, food: number) => ({
  'topics/iron': { ...(smog === undefined ? {} : { smog }), cited: { food } },
});
const storedMap = (smog: number, food: number) => new Map(Object.entries(stored(smog, food)));

test('measures the grade, and the share of cited statements rounded down', () => {
  expect(measuresOf(iron(2, 3, { smog: 8.1 }))).toEqual({ smog: 8.1, cited: { food: 66 } });
  expect(measuresOf(iron(3, 3))).toEqual({ cited: { food: 100 } });
});

test.each([
  [8.1, 8.1, 0],
  [8.1, 8, 0],
  [8.1, 8.2, 1],
  [8, undefined, 0],
  [undefined, 9, 0],
])('a baseline of %s and a grade of %s make %i problems', (before, now, count) => {
  const problems = found(readabilityWorse, [iron(1, 1, { smog: now })], { baseline: stored(before, 0) });
  expect(problems).toHaveLength(count);
  for (const { severity, message } of problems)
    expect([severity, message]).toEqual(['error', expect.stringContaining('--accept topics/iron')]);
});

test.each([
  [66, 2, 3, 0],
  [67, 2, 3, 1],
  [50, 2, 3, 0],
  [100, 0, 1, 1],
  [100, 0, 0, 0],
])('a floor of %i and %i of %i cited make %i problems', (floor, cited, statements, count) => {
  const problems = found(citationsFewer, [iron(cited, statements)], { baseline: stored(undefined, floor) });
  expect(problems).toHaveLength(count);
  for (const { line, column } of problems) expect([line, column]).toEqual([8, 1]);
});

test('drafts and imported articles wait, and an article without a baseline is free', () => {
  const draft = iron(0, 1, { smog: 12, status: 'draft' });
  const severities = [readabilityWorse, citationsFewer].flatMap((rule) =>
    found(rule, [draft], { baseline: stored(8, 100) }).map(({ severity }) => severity),
  );
  expect(severities).toEqual(['warning', 'warning']);
  expect(found(citationsFewer, [iron(0, 1)], { baseline: { 'topics/constructor': { cited: {} } } })).toEqual([]);
});

test('better values are taken over, worse ones are not', () => {
  const none = new Set<string>();
  expect(tighten(storedMap(8, 50), [iron(1, 1, { smog: 7 })], none)).toEqual(storedMap(7, 100));
  expect(tighten(storedMap(8, 50), [iron(0, 1, { smog: 9 })], none)).toEqual(storedMap(8, 50));
  expect(tighten(storedMap(8, 50), [iron(1, 1)], none)).toEqual(storedMap(8, 100));
});

test('an article that is accepted is taken as it is', () => {
  expect(tighten(storedMap(8, 50), [iron(0, 1, { smog: 9 })], new Set(['topics/iron']))).toEqual(storedMap(9, 0));
});

test('new articles come in, sorted; those that are gone or not published leave', () => {
  const folate = article({ title: 'Folate', path: 'topics/folate' });
  const draft = article({ title: 'Copper', path: 'topics/copper', status: 'draft' });
  const entries = tighten(new Map([['topics/gone', { cited: {} }]]), [iron(1, 1), folate, draft], new Set());
  expect([...entries.keys()]).toEqual(['topics/folate', 'topics/iron']);
  expect(baselineText(entries)).toBe(
    '{\n  "topics/folate": {\n    "cited": {}\n  },\n  "topics/iron": {\n    "cited": {\n      "food": 100\n    }\n  }\n}\n',
  );
});
