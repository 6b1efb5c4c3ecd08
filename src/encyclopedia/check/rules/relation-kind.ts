import { sectionOf } from '../../../site.ts';
import { inArticles, type Rule } from '../rule.ts';

/** Sections in which the articles named by a relation lie; those not listed may lie anywhere. */
const sectionsOf: Readonly<Record<string, readonly string[]>> = {
  'relations.symptoms': ['symptoms', 'conditions'],
  'relations.tests': ['tests'],
  'relations.treatments': ['treatments', 'drugs'],
  'relations.complications': ['conditions', 'symptoms'],
  'relations.testFor': ['conditions', 'symptoms', 'topics'],
  'relations.treats': ['conditions', 'symptoms', 'topics'],
  'relations.symptomOf': ['conditions', 'topics'],
};

export const relationKind: Rule = {
  id: 'relation-kind',
  why: 'A relation of the wrong kind makes See also, the symptom index and the data say what is not so.',
  wrong: 'relations: { tests: [treatments/splenectomy] }',
  right: 'relations: { treatments: [treatments/splenectomy] }',
  severity: 'error',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) =>
      (encyclopedia.declared.get(article.path) ?? []).flatMap(({ key, to, line, column }) => {
        const expected = sectionsOf[key];
        if (!expected || to.kind !== 'article' || expected.includes(to.article.section)) return [];
        const kind = sectionOf(to.article.section)?.singular ?? to.article.section;
        const names = expected.map((folder) => `"${folder}"`).join(' or ');
        const message = `"${to.article.title}" in "${key}" is a ${kind}, expected an article of ${names}. Move it to the relation that fits.`;
        return [{ line, column, message }];
      }),
    ),
};
