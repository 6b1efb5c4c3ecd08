import { expect, test } from 'vitest';
import { reportedIn } from '../../../make.ts';

const check = (keys: string) =>
  reportedIn('bad-alias', `---\ntitle: Anemia\nsummary: Too little hemoglobin in the blood.\n${keys}\n---\n\nText.\n`);

test.each([
  ['aliases: ["?!"]', '4:11'],
  ['aliases: [Anaemia, —]', '4:20'],
  ['abbreviations: ["+"]', '4:17'],
  [`aliases: [Anaemia, ${'貧'.repeat(67)}]`, '4:20'],
  [`abbreviations: [${'貧 '.repeat(51).trim()}]`, '4:17'],
])('reports an alias that makes no address: %s', (keys, place) => {
  expect(check(keys)).toEqual([`${place} bad-alias`]);
});

test.each([
  `aliases: [${'a'.repeat(160)}, ${'貧'.repeat(66)}]`,
  'aliases: [貧血, α]',
  'abbreviations: [Rh+, C.]',
  `layNames: [${'貧'.repeat(67)}, "?!"]`,
  `misspellings: [${'貧'.repeat(67)}]`,
])('allows %s', (keys) => {
  expect(check(keys)).toEqual([]);
});
