import { diseaseOntology } from '../../codes/tables.ts';
import { codesOf } from '../codes-of.ts';
import { inArticles, type Rule } from '../rule.ts';

/** Codes of other systems that the ontology does not know are no fault: it gives only some of them. */
export const unknownCode: Rule = {
  id: 'unknown-code',
  why: 'A code that stands for nothing sends readers and records nowhere, or to another disease.',
  wrong: 'codes: { doid: "DOID:49711" }',
  right: 'codes: { doid: "DOID:4971" }',
  severity: 'error',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) =>
      codesOf(article)
        .filter(({ system, code }) => system === 'doid' && diseaseOntology().find(code) === undefined)
        .map(({ code, ...place }) => ({
          ...place,
          message: `"${code}" is no disease of the Disease Ontology, as far as src/encyclopedia/codes has it. Correct the code, or leave it out.`,
        })),
    ),
};
