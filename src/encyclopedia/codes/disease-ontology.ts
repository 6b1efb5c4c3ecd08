import type { Code, CodeSystemKey } from '../code-systems.ts';
import { rowsOf } from './rows.ts';

/** Systems whose codes the ontology gives for its diseases. */
export const systemsOfDiseases = ['icd10cm', 'mesh', 'omim', 'orphanet'] as const satisfies readonly CodeSystemKey[];

/** A disease of the Human Disease Ontology. */
export interface Disease {
  /** `DOID:4971`. */
  id: string;
  name: string;
  /** Ids of the diseases of which it is a type. */
  parents: readonly string[];
  /** Its codes in other systems, all of them. */
  codes: readonly Code[];
}

/** How one disease is to another: `narrower` where it is a type of it, however many steps below. */
export type Kinship = 'same' | 'narrower' | 'broader' | 'none';

/** A part of the ontology: what it does not know may be in the whole. */
export interface DiseaseOntology {
  /** The disease with that id. */
  find(id: string): Disease | undefined;
  /** The diseases for which a code stands; none for a code that the ontology does not give. */
  meantBy(code: Code): readonly Disease[];
  kinship(one: Disease, other: Disease): Kinship;
}

/** Reads the ontology from its table: columns doid, name, parents and the systems, several values separated by `|`. */
export function readDiseaseOntology(table: string): DiseaseOntology {
  const diseases = new Map<string, Disease>();
  const owners = new Map<string, Disease[]>();
  for (const [id = '', name = '', parents = '', ...written] of rowsOf(table)) {
    const codes = systemsOfDiseases.flatMap((system, index) =>
      listed(written[index]).map((code): Code => ({ system, code })),
    );
    const disease = { id, name, parents: listed(parents), codes };
    diseases.set(id, disease);
    for (const code of codes) {
      const sharing = owners.get(keyOf(code));
      if (sharing) sharing.push(disease);
      else owners.set(keyOf(code), [disease]);
    }
  }
  /** The disease and all of which it is a type, the nearest first. */
  const lineOf = (id: string): Set<string> => {
    const line = new Set([id]);
    for (const above of line) for (const parent of diseases.get(above)?.parents ?? []) line.add(parent);
    return line;
  };
  return {
    find: (id) => diseases.get(id),
    meantBy: (code) => owners.get(keyOf(code)) ?? [],
    kinship(one, other) {
      if (one.id === other.id) return 'same';
      if (lineOf(one.id).has(other.id)) return 'narrower';
      return lineOf(other.id).has(one.id) ? 'broader' : 'none';
    },
  };
}

function keyOf({ system, code }: Code): string {
  return `${system} ${code}`;
}

function listed(values = ''): string[] {
  return values === '' ? [] : values.split('|');
}
