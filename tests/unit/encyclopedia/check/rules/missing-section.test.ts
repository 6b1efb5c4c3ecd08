import { expect, test } from 'vitest';
import { missingSection } from '../../../../../src/encyclopedia/check/rules/missing-section.ts';
import { article, found } from '../../../make.ts';

const sections = (...names: string[]) => names.map((name) => `## ${name}\n\nText.`).join('\n\n');
const check = (body: string, path?: string) =>
  found(missingSection, [article({ title: 'Anemia', ...(path ? { path } : {}), body })]).map(
    ({ message }) => /"(.*?)"/.exec(message)?.[1],
  );

test('names each section that a condition has to have', () => {
  expect(check('Lead.')).toEqual(['Causes', 'Symptoms', 'Diagnosis', 'Treatment']);
  expect(check(sections('Causes', 'Diagnosis'))).toEqual(['Symptoms', 'Treatment']);
  expect(check('### Causes')).toContain('Causes');
});

test('asks each kind of article for its own', () => {
  expect(check(sections('Structure', 'Function'), 'anatomy/spleen')).toEqual([]);
  expect(check(sections('Causes', 'When to get help'), 'symptoms/pallor')).toEqual([]);
  expect(check('Lead.', 'topics/iron')).toEqual([]);
});

test.each(['imported', 'draft'])('asks nothing of an article with the status "%s"', (status) => {
  expect(found(missingSection, [article({ title: 'Anemia', status, body: 'Lead.' })])).toEqual([]);
});
