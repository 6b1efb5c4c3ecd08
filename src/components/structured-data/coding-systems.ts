/** What readers see of the systems whose codes articles carry, by key of the front matter. */
export const codingSystems: Readonly<Record<string, string>> = {
  icd10cm: 'ICD-10-CM',
  mesh: 'MeSH',
  omim: 'OMIM',
  orphanet: 'Orphanet',
  doid: 'Disease Ontology',
  hpo: 'HPO',
  maxo: 'MAxO',
  uberon: 'Uberon',
  cl: 'Cell Ontology',
  fma: 'FMA',
  chebi: 'ChEBI',
};
