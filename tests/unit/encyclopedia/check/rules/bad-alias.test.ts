import { expect, test } from 'vitest';
import { reportedIn } from '../../../make.ts';

const check = (keys: string) =>
  reportedIn('bad-alias', `---\ntitle: Anemia\nsummary: Too little hemoglobin in the blood.\n${keys}\n---\n\nText.\n`);

test.each([
  ['aliases: ["?!"]', '4:11'],
  ['aliases: [Anaemia, —]', '4:20'],
  ['abbreviations: ["+"]', '4:17'],
  [`aliases: [Anaemia, ${'a'.repeat(81)}]`, '4:20'],
  [`abbreviations: [${'a b '.repeat(21).trim()}]`, '4:17'],
])('reports an alias that makes no address: %s', (keys, place) => {
  expect(check(keys)).toEqual([`${place} bad-alias`]);
});

test.each([
  `aliases: [${'a'.repeat(80)}]`,
  'aliases: [貧血, α]',
  'abbreviations: [Rh+, C.]',
  `layNames: [${'a'.repeat(81)}, "?!"]`,
  `misspellings: [${'a'.repeat(81)}]`,
])('allows %s', (keys) => {
  expect(check(keys)).toEqual([]);
});
