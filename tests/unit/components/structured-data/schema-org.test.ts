import { expect, test } from 'vitest';
import { faultsOfJsonLd } from '../../../schema-org/faults-of-json-ld.ts';

const context = { '@context': 'https://schema.org' };
const condition = {
  ...context,
  '@type': 'MedicalCondition',
  '@id': 'https://materia.example/a#subject',
  name: 'Anemia',
};

test.each([
  [condition],
  [{ ...condition, alternateName: ['Anaemia', 'low blood'] }],
  [{ ...condition, code: { '@type': 'MedicalCode', codeValue: 'D64.9', codingSystem: 'ICD-10-CM' } }],
  [{ ...condition, signOrSymptom: [{ '@type': 'MedicalSymptom', name: 'Fatigue' }] }],
  [{ ...condition, signOrSymptom: { '@id': 'https://materia.example/b#subject' } }],
  [{ ...condition, possibleTreatment: [{ '@type': 'Drug', name: 'Iron' }] }],
  [{ ...condition, cause: { '@type': 'MedicalCause', name: 'Bleeding' } }],
  [
    {
      ...context,
      '@type': 'MedicalWebPage',
      lastReviewed: '2026-11-22',
      reviewedBy: { '@type': 'Person', name: 'Ada' },
    },
  ],
  [{ ...context, '@type': 'SearchAction', 'query-input': 'required name=q' }],
  [{ ...context, '@type': 'ListItem', position: 1 }],
  [{ ...context, '@graph': [{ '@type': 'WebPage', url: 'https://materia.example/' }] }],
])('schema.org knows %j', (document) => {
  expect(faultsOfJsonLd(document)).toEqual([]);
});

test.each([
  ['no context', { '@type': 'WebPage' }, '@context: is undefined'],
  ['another context', { '@context': 'http://schema.org', '@type': 'WebPage' }, '@context: is "http://schema.org"'],
  ['an unknown type', { ...context, '@type': 'MedicalDisease' }, 'the document: there is no type "MedicalDisease"'],
  ['a name of every object', { ...context, '@type': 'constructor' }, 'the document: there is no type "constructor"'],
  ['no type', { ...context, name: 'x' }, 'the document: there is no type undefined'],
  [
    'an unknown property',
    { ...condition, symptoms: 'x' },
    'the document.symptoms: MedicalCondition has no such property',
  ],
  [
    'a property of a relative',
    { ...condition, usedToDiagnose: 'x' },
    'the document.usedToDiagnose: MedicalCondition has no such property',
  ],
  [
    'an input of no action',
    { ...condition, 'name-input': 'x' },
    'the document.name-input: MedicalCondition has no such property',
  ],
  [
    'an input without a property',
    { ...context, '@type': 'SearchAction', 'q-input': 'x' },
    'the document.q-input: SearchAction has no such property',
  ],
  [
    'words for a thing',
    { ...condition, signOrSymptom: 'fatigue' },
    'the document.signOrSymptom: "fatigue" is no MedicalSignOrSymptom',
  ],
  [
    'a thing for words',
    { ...condition, name: { '@type': 'Person' } },
    'the document.name: is of type Person, expected Text',
  ],
  [
    'a thing of another type',
    { ...condition, typicalTest: { '@type': 'Drug', name: 'x' } },
    'the document.typicalTest: is of type Drug, expected MedicalTest',
  ],
  [
    'a thing of the type above',
    { ...condition, signOrSymptom: { '@type': 'MedicalCondition', name: 'x' } },
    'the document.signOrSymptom: is of type MedicalCondition, expected MedicalSignOrSymptom',
  ],
  [
    'a fault deep down',
    { ...condition, code: [{ '@type': 'MedicalCode', system: 'x' }] },
    'the document.code.0.system: MedicalCode has no such property',
  ],
  [
    'a day that is none',
    { ...context, '@type': 'WebPage', lastReviewed: '2026-02-30' },
    'the document.lastReviewed: "2026-02-30" is no Date',
  ],
  ['an address that is none', { ...context, '@type': 'WebPage', url: '/a/' }, 'the document.url: "/a/" is no URL'],
  ['an empty list', { ...condition, alternateName: [] }, 'the document.alternateName: is an empty list'],
  ['an empty text', { ...condition, name: '' }, 'the document.name: "" is no Text'],
  ['nothing', { ...condition, name: null }, 'the document.name: null is no Text'],
])('refuses %s', (_what, document, fault) => {
  expect(faultsOfJsonLd(document)).toContain(fault);
});
