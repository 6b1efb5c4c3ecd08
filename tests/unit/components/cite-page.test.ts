import { expect, test } from 'vitest';
import { readCitations } from '../../../src/cli/citation-file.ts';
import { citePage } from '../../../src/components/cite-page.ts';

const url = 'https://materia.example/conditions/anemia/';
const article = {
  title: 'Anemia',
  path: 'conditions/anemia',
  updated: '2026-11-02',
  version: '0123456789ab',
  unreviewedSections: [] as string[],
};

test('cites a page in the styles of journals and schools', () => {
  const { vancouver, apa } = citePage(article, url);
  expect(vancouver).toBe(
    'Materia contributors. Anemia [Internet]. Materia; 2026 Nov 2 [version 0123456789ab, not reviewed by a clinician]. Available from: https://materia.example/conditions/anemia/',
  );
  expect(apa).toBe(
    'Materia contributors. (2026, November 2). Anemia (version 0123456789ab, not reviewed by a clinician). Materia. https://materia.example/conditions/anemia/',
  );
});

test('says when nobody knows the day, and when it was reviewed', () => {
  const { vancouver, apa } = citePage({ ...article, updated: undefined, reviewedOn: '2026-11-01' }, url);
  expect(vancouver).toContain('[date unknown] [version 0123456789ab, reviewed on 2026-11-01]');
  expect(apa).toContain('(n.d.)');
  const changed = { ...article, reviewedOn: '2026-11-01', unreviewedSections: ['causes'] };
  expect(citePage(changed, url).vancouver).toContain(', changed since its review on 2026-11-01]');
});

const title = 'β-Thalassemia & "iron": 50% {of} cases';
const read = { title, issued: { 'date-parts': [[2026, 11, 2]] }, URL: url };

test.each(['ris', 'csl'] as const)('what it says as %s is read back as the same work', (format) => {
  const [work] = readCitations(format, citePage({ ...article, title }, url)[format]);
  expect(work).toMatchObject({ ...read, type: 'webpage', author: [{ literal: 'Materia contributors' }] });
});

test('what it says as BibTeX, which has no web pages and no groups of authors, is read back', () => {
  const [work] = readCitations('bibtex', citePage({ ...article, title }, url).bibtex);
  expect(work).toMatchObject({ ...read, author: [{ family: 'Materia contributors' }] });
});
