import type { Article } from '../../article.ts';
import { codeSystem } from '../../code-systems.ts';
import { diseaseInWords, givenFor, judgeCode } from '../../codes/judge-code.ts';
import { acceptedFile, diseaseOntology } from '../../codes/tables.ts';
import type { Position } from '../../problem.ts';
import { codesOf, judgedCodes, type PlacedCode } from '../codes-of.ts';
import { inArticles, type Rule } from '../rule.ts';

/** Codes are held against the `doid` of their article; without one, against one another. */
export const codeMismatch: Rule = {
  id: 'code-mismatch',
  why: 'Hospitals and libraries look articles up by code: a wrong one opens the page on another disease.',
  wrong: 'codes: { doid: "DOID:4971", mesh: "D013789" }, myelofibrosis with the code of thalassemia',
  right: 'codes: { doid: "DOID:4971", mesh: "D055728" }',
  severity: 'error',
  waits: true,
  check: (encyclopedia) =>
    inArticles(encyclopedia, (article) =>
      article.codes.doid === undefined ? strangersTo(article) : againstDisease(article),
    ),
};

function againstDisease(article: Article): (Position & { message: string })[] {
  return judgedCodes(article).flatMap(({ code: { system, code, ...place }, judgement }) => {
    if (judgement.kind !== 'none') return [];
    const { meant, own } = judgement;
    const message = `${codeSystem(system).name} "${code}" stands for ${diseaseInWords(meant)}, but this article is on ${diseaseInWords(own)}, for which the Disease Ontology ${givenFor(own, system)}. Correct the code, or accept it with its reason in ${acceptedFile}.`;
    return [{ ...place, message }];
  });
}

/** Codes that stand for another disease than the first one that the ontology knows. */
function strangersTo(article: Article): (Position & { message: string })[] {
  const codes = codesOf(article);
  const first = codes.find((code) => diseaseOntology().meantBy(code).length > 0);
  if (first === undefined) return [];
  const own = diseaseOntology().meantBy(first);
  return codes.flatMap((code) => {
    const judgement = judgeCode(code, own, diseaseOntology());
    if (judgement.kind !== 'none') return [];
    const message = `${inWords(code)} stands for ${diseaseInWords(judgement.meant)}, but ${inWords(first)} for ${diseaseInWords(judgement.own)}. Correct one of the two, or leave it out.`;
    return [{ line: code.line, column: code.column, message }];
  });
}

function inWords({ system, code }: PlacedCode): string {
  return `${codeSystem(system).name} "${code}"`;
}
