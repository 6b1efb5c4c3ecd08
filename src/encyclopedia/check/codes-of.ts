import { type Article, positionOf } from '../article.ts';
import { type Code, codesIn } from '../code-systems.ts';
import type { Disease } from '../codes/disease-ontology.ts';
import { type Judgement, judgeCode } from '../codes/judge-code.ts';
import { diseaseOntology, isAccepted } from '../codes/tables.ts';
import type { Position } from '../problem.ts';

/** A code of an article, and where it is written. */
export type PlacedCode = Code & Position;

/** The codes of an article in the order of the systems. */
export function codesOf(article: Article): PlacedCode[] {
  return codesIn(article.codes).map(({ system, code }) => {
    const written = article.codes[system];
    const index = Array.isArray(written) ? `.${written.indexOf(code)}` : '';
    return { system, code, ...positionOf(article, `codes.${system}${index}`) };
  });
}

/** The diseases that the `doid` of an article names, as far as the ontology knows them. */
export function diseasesOf(codes: readonly Code[]): Disease[] {
  return codes.flatMap(({ system, code }) => (system === 'doid' ? (diseaseOntology().find(code) ?? []) : []));
}

/** Every code of an article with a `doid` that the ontology knows, and how it stands to that disease. */
export function judgedCodes(article: Article): { code: PlacedCode; judgement: Judgement }[] {
  const codes = codesOf(article);
  const own = codes.length > 1 ? diseasesOf(codes) : [];
  return codes
    .filter((code) => !own.some(({ id }) => isAccepted(id, code)))
    .map((code) => ({ code, judgement: judgeCode(code, own, diseaseOntology()) }));
}
