import { codeSystem } from '../../code-systems.ts';
import { diseaseInWords, givenFor } from '../../codes/judge-code.ts';
import { acceptedFile } from '../../codes/tables.ts';
import { judgedCodes } from '../codes-of.ts';
import { inArticles, type Rule } from '../rule.ts';

/** A code of a type of the disease, or of what it is a type of. No fault where nothing fits better. */
export const inexactCode: Rule = {
  id: 'inexact-code',
  why: 'A code that means less or more than the article files it under the wrong disease.',
  wrong: 'codes: { doid: "DOID:10241", icd10cm: "D64.9" }, thalassemia with the code of anemia',
  right: 'codes: { doid: "DOID:10241", icd10cm: "D56" }',
  severity: 'warning',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) =>
      judgedCodes(article).flatMap(({ code: { system, code, ...place }, judgement }) => {
        if (judgement.kind !== 'narrower' && judgement.kind !== 'broader') return [];
        const { kind, meant, own } = judgement;
        return [
          {
            ...place,
            message: `${codeSystem(system).name} "${code}" stands for ${diseaseInWords(meant)}, which is ${kind} than ${diseaseInWords(own)}, for which the Disease Ontology ${givenFor(own, system)}. Take the code of the disease itself, or accept this one with its reason in ${acceptedFile}.`,
          },
        ];
      }),
    ),
};
