/**
 * The systems whose codes an article may carry. A row here is all that a system needs: the key in `codes`, its
 * shape, the links, the look-up pages. The owners' pages, OIDs and URIs are theirs; where one is not certain, it
 * is left out (HL7 Terminology, "External code systems", for `uri` and `oid`; OBO Foundry for permanent addresses).
 */
export interface CodeSystem {
  /** What readers see: `ICD-10-CM`. */
  name: string;
  /** Who keeps it and under which terms, one or two sentences. */
  note: string;
  /** Where a person looks codes up. */
  home: string;
  /** The whole of a code, in the system's own published form. */
  pattern: RegExp;
  /** A code of that shape, for messages. */
  example: string;
  /** The owner's page on a code; `{code}` is the whole of it, `{number}` what stands behind its colon. */
  address?: string;
  /** How FHIR names the system. */
  uri?: string;
  /** How HL7 version 3 and MedlinePlus Connect name the system. */
  oid?: string;
}

/** All systems, in the order in which pages list them. */
export const codeSystems = {
  icd10cm: {
    name: 'ICD-10-CM',
    note: 'International Classification of Diseases, 10th revision, as hospitals in the United States use it. Kept by the National Center for Health Statistics.',
    home: 'https://icd10cmtool.cdc.gov/',
    pattern: /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/,
    example: 'D47.4',
    uri: 'http://hl7.org/fhir/sid/icd-10-cm',
    oid: '2.16.840.1.113883.6.90',
  },
  mesh: {
    name: 'MeSH',
    note: 'Medical Subject Headings, under which medical literature is filed. Kept by the U.S. National Library of Medicine; the names shown here are those of 2015.',
    home: 'https://meshb.nlm.nih.gov/',
    pattern: /^[CD]\d{6,9}$/,
    example: 'D006411',
    address: 'https://meshb.nlm.nih.gov/record/ui?ui={code}',
    uri: 'http://terminology.hl7.org/CodeSystem/MSH',
    oid: '2.16.840.1.113883.6.177',
  },
  omim: {
    name: 'OMIM',
    note: 'Online Mendelian Inheritance in Man, on genes and inherited diseases. Kept by Johns Hopkins University.',
    home: 'https://www.omim.org/',
    pattern: /^\d{6}$/,
    example: '254450',
    address: 'https://www.omim.org/entry/{code}',
    uri: 'http://www.omim.org',
    oid: '2.16.840.1.113883.6.174',
  },
  orphanet: {
    name: 'Orphanet',
    note: 'Rare diseases. Kept by Orphanet, under the licence CC BY 4.0.',
    home: 'https://www.orpha.net/',
    pattern: /^\d{1,7}$/,
    example: '824',
    address: 'https://www.orpha.net/en/disease/detail/{code}',
    uri: 'http://www.orpha.net',
  },
  doid: {
    name: 'Disease Ontology',
    note: 'Human diseases and how they belong together. Kept by the Human Disease Ontology, free of rights (CC0).',
    home: 'https://disease-ontology.org/',
    pattern: /^DOID:\d{1,7}$/,
    example: 'DOID:4971',
    address: 'https://disease-ontology.org/term/{code}/',
  },
  hpo: {
    name: 'HPO',
    note: 'Human Phenotype Ontology: signs and symptoms. Free to use, with attribution and unaltered.',
    home: 'https://hpo.jax.org/',
    pattern: /^HP:\d{7}$/,
    example: 'HP:0001978',
    address: 'https://hpo.jax.org/browse/term/{code}',
    uri: 'http://human-phenotype-ontology.org',
  },
  maxo: {
    name: 'MAxO',
    note: 'Medical Action Ontology: tests and treatments. Kept by the Monarch Initiative.',
    home: 'https://obofoundry.org/ontology/maxo.html',
    pattern: /^MAXO:\d{7}$/,
    example: 'MAXO:0000756',
    address: 'http://purl.obolibrary.org/obo/MAXO_{number}',
  },
  uberon: {
    name: 'Uberon',
    note: 'Parts of the body, of humans and other animals. Kept by the Uberon project.',
    home: 'https://obofoundry.org/ontology/uberon.html',
    pattern: /^UBERON:\d{7}$/,
    example: 'UBERON:0002106',
    address: 'http://purl.obolibrary.org/obo/UBERON_{number}',
  },
  cl: {
    name: 'Cell Ontology',
    note: 'Kinds of cells. Kept by the Cell Ontology project.',
    home: 'https://obofoundry.org/ontology/cl.html',
    pattern: /^CL:\d{7}$/,
    example: 'CL:0000232',
    address: 'http://purl.obolibrary.org/obo/CL_{number}',
  },
  fma: {
    name: 'FMA',
    note: 'Foundational Model of Anatomy: parts of the human body. Kept by the University of Washington.',
    home: 'https://obofoundry.org/ontology/fma.html',
    pattern: /^FMA:\d{1,7}$/,
    example: 'FMA:7196',
  },
  chebi: {
    name: 'ChEBI',
    note: 'Chemical Entities of Biological Interest, medicines among them. Kept by the European Bioinformatics Institute.',
    home: 'https://www.ebi.ac.uk/chebi/',
    pattern: /^CHEBI:\d{1,7}$/,
    example: 'CHEBI:5801',
    address: 'https://www.ebi.ac.uk/chebi/{code}',
  },
} as const satisfies Record<string, CodeSystem>;

/** The key of a system, as front matter and addresses write it: `icd10cm`. */
export type CodeSystemKey = keyof typeof codeSystems;

/** A code of an article. */
export interface Code {
  system: CodeSystemKey;
  code: string;
}

/** All keys, in the order of the table. */
export const codeSystemKeys = Object.keys(codeSystems) as CodeSystemKey[];

/** The row of a system. */
export function codeSystem(key: CodeSystemKey): CodeSystem {
  return codeSystems[key];
}

/** Codes as front matter writes them, one or several a system, in the order of the table. */
export function codesIn(written: Partial<Record<CodeSystemKey, string | string[] | undefined>>): Code[] {
  return codeSystemKeys.flatMap((system) => [written[system] ?? []].flat().map((code) => ({ system, code })));
}

/** The owner's page on a code; `undefined` where none has an address that stays. */
export function ownersPage({ system, code }: Code): string | undefined {
  const [, number = ''] = code.split(':');
  return codeSystem(system).address?.replace('{code}', code).replace('{number}', number);
}

/** The systems that have a look-up page: those of which an article that is not withdrawn carries a code. */
export function listedSystems(articles: readonly { status: string; codes: readonly Code[] }[]): CodeSystemKey[] {
  const listed = articles.filter(({ status }) => status !== 'withdrawn').flatMap(({ codes }) => codes);
  return codeSystemKeys.filter((key) => listed.some(({ system }) => system === key));
}
