import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { review, twoYearsAfter, withReview } from '../../../src/cli/review.ts';
import { reviewedSections } from '../../../src/encyclopedia/review.ts';
import { read } from '../make.ts';

const text =
  '---\ntitle: Anemia\nsummary: Too little hemoglobin.\nreview: { state: unreviewed }\nstatus: published\n---\n\nLead.\n\n## Causes\n\nIron.\n';

function contentFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'conditions'));
  mkdirSync(join(folder, 'people'));
  writeFileSync(join(folder, 'conditions/anemia.md'), text);
  writeFileSync(join(folder, 'people/ada.md'), '---\nname: Ada Example\nrole: Hematologist\ninterests: none\n---\n');
  return folder;
}

test('signs every section as it stands, and signing again replaces the review', async () => {
  const content = contentFolder();
  const sign = (on: string) => review.run({ words: ['conditions/anemia'], flags: { content, by: 'ada', on } });
  for (const day of ['2026-11-01', '2026-11-02']) {
    expect(await sign(day)).toBe(0);
    const { article, problems } = read(readFileSync(join(content, 'conditions/anemia.md'), 'utf8'));
    expect(problems).toEqual([]);
    expect(article?.review).toMatchObject({ state: 'reviewed', by: 'ada', on: day });
    expect(article && reviewedSections(article).map(({ state }) => state)).toEqual(['current', 'current']);
    expect(article?.status).toBe('published');
  }
});

test.each([
  [{ by: 'ada', on: '2026-13-01' }, '--on is "2026-13-01"'],
  [{ by: 'ada' }, '--on is ""'],
  [{ by: 'bob', on: '2026-11-01' }, '--by is "bob"'],
  [{ on: '2026-11-01' }, '--by is ""'],
  [{ by: 'ada', on: '2026-11-01', next: 'soon' }, '--next is "soon"'],
])('refuses %j', async (flags, words) => {
  const content = contentFolder();
  await expect(review.run({ words: ['conditions/anemia'], flags: { content, ...flags } })).rejects.toThrow(words);
  expect(readFileSync(join(content, 'conditions/anemia.md'), 'utf8')).toBe(text);
});

test('signs an article of which the check only warns, and none that has an error', async () => {
  const content = contentFolder();
  const file = join(content, 'conditions/anemia.md');
  const sign = () => review.run({ words: ['conditions/anemia'], flags: { content, by: 'ada', on: '2026-11-01' } });
  writeFileSync(file, text.replace('Lead.', `${'iron '.repeat(40)}.`));
  expect(await sign()).toBe(0);
  const broken = text.replace('Lead.', '<div>');
  writeFileSync(file, broken);
  expect(await sign()).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(broken);
});

test('adds a review where there is none and leaves every other line alone', () => {
  const signed = { by: 'ada', on: '2026-11-01', next: '2028-11-01', texts: [{ anchor: '', hash: '0'.repeat(16) }] };
  const without = text.replace('review: { state: unreviewed }\n', '');
  expect(withReview(without, signed).replace(/review:\n( .*\n)+/, '')).toBe(without);
});

test('two years after 29 February is 28 February', () => {
  expect(twoYearsAfter('2028-02-29')).toBe('2030-02-28');
  expect(twoYearsAfter('2026-11-01')).toBe('2028-11-01');
});
