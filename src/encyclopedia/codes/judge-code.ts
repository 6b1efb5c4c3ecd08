import { type Code, type CodeSystemKey, codeSystem } from '../code-systems.ts';
import type { Disease, DiseaseOntology } from './disease-ontology.ts';

/** How a code stands to the diseases of an article. */
export type Judgement =
  /** It stands for one of them, or the ontology does not know it. */
  | { kind: 'agrees' }
  /** It stands for `meant`, of which `own` is a type (`broader`), or which is a type of `own` (`narrower`). */
  | { kind: 'narrower' | 'broader'; meant: Disease; own: Disease }
  /** It stands for `meant`, which has nothing to do with any of them, `own` the first. */
  | { kind: 'none'; meant: Disease; own: Disease };

/** Holds a code against the diseases of its article: the nearest kinship counts. */
export function judgeCode(code: Code, own: readonly Disease[], ontology: DiseaseOntology): Judgement {
  const pairs = ontology
    .meantBy(code)
    .flatMap((meant) => own.map((disease) => ({ meant, own: disease, kind: ontology.kinship(meant, disease) })));
  for (const kind of ['narrower', 'broader', 'none'] as const) {
    if (pairs.some((pair) => pair.kind === 'same')) break;
    const pair = pairs.find((candidate) => candidate.kind === kind);
    if (pair) return { ...pair, kind };
  }
  return { kind: 'agrees' };
}

/** `"anemia" (DOID:2355)`. */
export function diseaseInWords({ name, id }: Disease): string {
  return `"${name}" (${id})`;
}

/** What the ontology gives for a disease in a system: `gives MeSH D013789`, `gives no MeSH code`. */
export function givenFor({ codes }: Disease, system: CodeSystemKey): string {
  const { name } = codeSystem(system);
  const given = codes.flatMap(({ system: other, code }) => (other === system ? [code] : []));
  return given.length === 0 ? `gives no ${name} code` : `gives ${name} ${given.join(' or ')}`;
}
