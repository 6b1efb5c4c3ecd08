import { expect, test } from 'vitest';
import { read } from '../../../make.ts';

function smog(body: string, title = 'Iron'): number | undefined {
  return read(`---\ntitle: ${title}\nsummary: What iron does.\n---\n\n${body}\n`).article?.smog;
}

const plain = 'The blood is red. '.repeat(29);

test('computes the grade of McLaughlin', () => {
  // 1.0430 · √(9 · 30 / 30) + 3.1291
  expect(smog(`${plain}${'Hospital '.repeat(9)}.`)).toBe(6.3);
  // 1.0430 · √(30 · 30 / 30) + 3.1291
  expect(smog(`${plain}${'Hospital '.repeat(30)}.`)).toBe(8.8);
  expect(smog(`${plain}Red.`)).toBe(3.1);
});

test('an article of fewer than thirty sentences has none', () => {
  expect(smog(plain)).toBeUndefined();
});

test('headings, items and cells end a sentence', () => {
  const rest = 'The blood is red. '.repeat(24);
  expect(smog(`${rest}\n\n## Iron\n\n- red\n- blue\n\n| a | b |\n|---|---|\n`)).toBeUndefined();
  expect(smog(`${rest}\n\n## Iron\n\n- red\n- blue\n\n| a | b |\n|---|---|\n| c | 5 |\n`)).toBe(3.1);
});

test('the words of the title are left out, in any number', () => {
  expect(smog(`${plain}Hospital hospitals hospital’s hospital's.`, 'Hospitals')).toBe(3.1);
  expect(smog(`${plain}Hospital hospitals.`, 'Clinics')).toBe(4.6);
});

test('what is written for clinicians is left out', () => {
  expect(smog(`${plain}Red.\n\n:::clinical\n${'Hospital '.repeat(30)}\n:::`)).toBe(3.1);
});

test('a word that no language has counts once and takes no time', () => {
  expect(smog(`${plain}Ana${'ana'.repeat(3_000)}.`)).toBe(4.2);
});
