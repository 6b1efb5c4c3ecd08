import { expect, test } from 'vitest';
import { noAdviceLabel, symptomIndex } from '../../../src/components/symptom-index.ts';
import { toPage } from '../../../src/encyclopedia/to-page.ts';
import { careLevels } from '../../../src/site.ts';
import { article, encyclopediaOf } from '../make.ts';

const care = (level: string) => `Lead.\n\n:::care{level=${level}}\nCall.\n:::`;
const articles = [
  article({ title: 'Fatigue', path: 'symptoms/fatigue', relations: { causedBy: ['conditions/anemia'] } }),
  article({ title: 'Cough', path: 'symptoms/cough' }),
  article({ title: 'Old cough', path: 'symptoms/old-cough', status: 'withdrawn' }),
  article({ title: 'Anemia', relations: { symptoms: ['symptoms/fatigue'] }, body: care('non-urgent') }),
  article({
    title: 'Sepsis',
    relations: { symptoms: ['symptoms/fatigue', 'conditions/anemia'] },
    body: care('emergency'),
  }),
  article({ title: 'Bleeding', relations: { symptoms: ['symptoms/fatigue'] }, body: care('emergency') }),
  article({ title: 'Tumor', relations: { symptoms: ['symptoms/fatigue'] } }),
  article({ title: 'Chlorosis', relations: { symptoms: ['symptoms/fatigue'] }, status: 'withdrawn' }),
];
const encyclopedia = encyclopediaOf(articles);
const index = symptomIndex(articles.map((one) => toPage(one, encyclopedia, 'abc')));
const groupsOf = (title: string) =>
  index
    .find((entry) => entry.title === title)
    ?.groups.map(({ label, conditions }) => `${label}: ${conditions.map((one) => one.title).join(', ')}`);

test('lists symptoms, and other articles that are named as one, in the order of an index', () => {
  expect(index.map(({ title, anchor }) => `${title} ${anchor}`)).toEqual([
    'Anemia symptom-conditions-anemia',
    'Cough symptom-symptoms-cough',
    'Fatigue symptom-symptoms-fatigue',
  ]);
});

test('puts the most urgent conditions first and those without advice last, also where See also says another relation', () => {
  expect(groupsOf('Fatigue')).toEqual([
    `${careLevels.emergency}: Bleeding, Sepsis`,
    `${careLevels['non-urgent']}: Anemia`,
    `${noAdviceLabel}: Tumor`,
  ]);
});

test('a symptom that no article names has no groups, and withdrawn articles are on neither side', () => {
  expect(groupsOf('Cough')).toEqual([]);
  expect(groupsOf('Old cough')).toBeUndefined();
  expect(
    index.flatMap(({ groups }) => groups.flatMap(({ conditions }) => conditions)).map(({ path }) => path),
  ).not.toContain('conditions/chlorosis');
});
