import { expect, test } from 'vitest';
import { parsePage } from '../../../../src/after-build/verify/html.ts';
import { shownFacts } from '../../../../src/after-build/verify/shown-facts.ts';
import { faultsOfStructuredData } from '../../../../src/after-build/verify/structured-data.ts';
import { writeJsonLd } from '../../../../src/components/structured-data/json-ld.ts';
import { faultsOfJsonLd } from '../../../schema-org/faults-of-json-ld.ts';

/** The page of an article as the layouts write it, with everything that structured data may repeat. */
const html = `<!DOCTYPE html><html lang="en"><head><title>Anemia - Conditions - Materia</title>
<meta name="description" content="Too little blood."><link rel="canonical" href="https://materia.example/sub/conditions/anemia/"></head>
<body><header class="site-header"><a href="/sub/">Materia</a></header><main>
<nav class="breadcrumb"><ol><li><a href="/sub/">Home</a></li><li><a href="/sub/conditions/">Conditions</a></li></ol></nav>
<article><header class="article-heading"><h1>Anemia</h1>
<p class="also-called"><span>Also called:</span> <span>Anaemia; low blood</span></p>
<p class="review review-reviewed"><strong>Reviewed</strong> by Ada on <time datetime="2026-11-01">1 November 2026</time>.</p></header>
<div class="lead prose"><p><strong>Anemia</strong> is a lack
of <a class="external" href="https://nhs.uk/">blood<span class="visually-hidden"> (another website)</span></a>.<sup class="citation"><a href="#ref-a">[1]</a></sup></p></div>
<section class="facts"><dl><dd>ICD-10-CM <a href="/sub/codes/icd10cm/#D64.9">D64.9</a></dd><dd>MeSH <a href="/sub/codes/mesh/#D000740">D000740</a></dd></dl></section>
<div class="article-end"><div class="see-also-groups">
<div><h3>Symptoms</h3><ul><li><a href="/sub/symptoms/fatigue/">Fatigue</a></li></ul></div>
<div><h3>Tests</h3><ul><li><a href="/sub/tests/count/">Count</a></li></ul></div>
<div><h3>Can lead to</h3><ul><li><a href="/sub/conditions/bleeding/">Bleeding</a></li></ul></div>
<div><h3>Can be caused by</h3><ul><li><a href="/sub/conditions/leukemia/">Leukemia</a></li></ul></div>
<div><h3>Can look like</h3><ul><li><a href="/sub/conditions/thalassemia/">Thalassemia</a></li></ul></div>
<div><h3>Related</h3><ul><li><a href="/sub/topics/oxygen/">Oxygen</a></li></ul></div></div>
<section class="references"><ol><li><span>Tefferi A. </span><cite>On blood.</cite> <a href="https://doi.org/10.1000/182">doi:10.1000/182<span class="visually-hidden"> of reference 1</span></a> <a href="https://pubmed.ncbi.nlm.nih.gov/33197049/">PubMed 33197049<span class="visually-hidden"> of reference 1</span></a></li></ol>
<h3>Sources</h3><ul><li>NIH: <a href="https://nih.gov/anemia">nih.gov/anemia</a></li></ul></section>
<footer class="imprint"><p>Last changed on <time datetime="2026-11-22">22 November 2026</time>.</p><a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">CC</a></footer>
</div></article></main><footer><a href="/sub/disclaimer/">Disclaimer</a></footer></body></html>`;
const facts = shownFacts(parsePage(html).document);

const at = (path: string) => `https://materia.example/sub/${path}`;
const sound = {
  '@type': 'MedicalWebPage',
  '@id': at('conditions/anemia/'),
  url: at('conditions/anemia/'),
  name: 'Anemia',
  description: 'Too little blood.',
  inLanguage: 'en',
  isPartOf: { '@type': 'WebSite', '@id': at('#website'), name: 'Materia', url: at('') },
  breadcrumb: {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: { '@id': at('') } },
      { '@type': 'ListItem', position: 2, name: 'Conditions', item: { '@id': at('conditions/') } },
    ],
  },
  license: 'https://creativecommons.org/licenses/by-sa/4.0/',
  usageInfo: at('disclaimer/'),
  dateModified: '2026-11-22',
  lastReviewed: '2026-11-01',
  reviewedBy: { '@type': 'Person', name: 'Ada' },
  mainEntity: {
    '@type': 'MedicalCondition',
    '@id': at('conditions/anemia/#subject'),
    name: 'Anemia',
    alternateName: ['Anaemia', 'low blood'],
    description: 'Anemia is a lack of blood.',
    code: [
      { '@type': 'MedicalCode', codeValue: 'D64.9', codingSystem: 'ICD-10-CM' },
      { '@type': 'MedicalCode', codeValue: 'D000740', codingSystem: 'MeSH' },
    ],
    signOrSymptom: [{ '@type': 'MedicalSignOrSymptom', '@id': at('symptoms/fatigue/#subject'), name: 'Fatigue' }],
    typicalTest: [{ '@type': 'MedicalTest', '@id': at('tests/count/#subject'), name: 'Count' }],
    possibleComplication: ['Bleeding'],
    cause: [{ '@type': 'MedicalCause', '@id': at('conditions/leukemia/#subject'), name: 'Leukemia' }],
    differentialDiagnosis: [
      {
        '@type': 'DDxElement',
        diagnosis: { '@type': 'MedicalCondition', '@id': at('conditions/thalassemia/#subject'), name: 'Thalassemia' },
      },
    ],
  },
  relatedLink: [at('topics/oxygen/')],
  citation: [
    {
      '@type': 'ScholarlyArticle',
      name: 'On blood',
      url: 'https://doi.org/10.1000/182',
      identifier: [
        { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1000/182' },
        { '@type': 'PropertyValue', propertyID: 'PMID', value: '33197049' },
      ],
    },
  ],
  isBasedOn: ['https://nih.gov/anemia'],
};

const faultsOf = (node: object) => faultsOfStructuredData(writeJsonLd({ ...node }), facts);

test('finds nothing in what the page shows, and schema.org knows all of it', () => {
  expect(faultsOf(sound)).toEqual([]);
  expect(faultsOfJsonLd(JSON.parse(writeJsonLd(sound)))).toEqual([]);
});

/** Every value of a document, as its path, and the document with another value there. */
function changed(value: unknown, path = ''): { path: string; with(other: unknown): unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, with: (other) => other }];
  return Object.entries(value).flatMap(([key, inner]) =>
    changed(inner, `${path}/${key}`).map((change) => ({
      path: change.path,
      with: (other: unknown): unknown => {
        if (!Array.isArray(value)) return { ...value, [key]: change.with(other) };
        return value.map((one, index) => (String(index) === key ? change.with(other) : one));
      },
    })),
  );
}

const changes = changed(sound);

test.each(changes.map(({ path }) => [path]))('no value can be another: %s', (path) => {
  const change = changes.find((one) => one.path === path);
  for (const other of ['other', '', 7, null, { '@type': 'Thing' }, at('conditions/other/')])
    expect(faultsOf(change?.with(other) as object)).not.toEqual([]);
});

test.each<[string, object, string]>([
  [
    'a property beside the list',
    { keywords: 'x' },
    'The structured data has the property "keywords", which is not on the list.',
  ],
  [
    'a name of every object',
    { constructor: 'x' },
    'The structured data has the property "constructor", which is not on the list.',
  ],
  [
    'a name of another article',
    { mainEntity: { ...sound.mainEntity, alternateName: ['Anaemia', 'Leukemia'] } },
    'The structured data says of "mainEntity.alternateName" "Leukemia", which the page does not show.',
  ],
  [
    'a symptom that is listed as a cause',
    {
      mainEntity: {
        ...sound.mainEntity,
        signOrSymptom: [
          { '@type': 'MedicalSignOrSymptom', '@id': at('conditions/leukemia/#subject'), name: 'Leukemia' },
        ],
      },
    },
    'The structured data says of "mainEntity.signOrSymptom.@id" "https://materia.example/sub/conditions/leukemia/#subject", which the page does not show.',
  ],
  [
    'a code of another system',
    { mainEntity: { ...sound.mainEntity, code: { '@type': 'MedicalCode', codeValue: 'D64.9', codingSystem: 'MeSH' } } },
    'The structured data says of "mainEntity.code.codeValue" "D64.9", which the page does not show.',
  ],
  [
    'a subject of another kind of thing',
    { mainEntity: { ...sound.mainEntity, '@type': 'Product' } },
    'The structured data has at "mainEntity" what is of the type "Product", expected MedicalCondition, MedicalSignOrSymptom, MedicalTest, MedicalTherapy, Drug, AnatomicalStructure.',
  ],
  [
    'the part of an identifier',
    {
      citation: {
        ...sound.citation[0],
        identifier: { '@type': 'PropertyValue', propertyID: 'PMID', value: '3319704' },
      },
    },
    'The structured data says of "citation.identifier.value" "3319704", which the page does not show.',
  ],
])('refuses %s', (_what, change, fault) => {
  expect(faultsOf({ ...sound, ...change })).toContain(fault);
});

test.each([
  ['{', 'The structured data is no JSON object.'],
  ['[]', 'The structured data is no JSON object.'],
  ['{"@type":"WebPage"}', 'The structured data is not in the words of https://schema.org.'],
])('refuses %s', (text, fault) => {
  expect(faultsOfStructuredData(text, facts)).toEqual([fault]);
});

test('a name may hold a semicolon, and an address letters that browsers encode', () => {
  const page = html.replace('low blood', 'blood; low').replace('https://nih.gov/anemia"', 'https://nih.gov/anämie"');
  const node = {
    ...sound,
    mainEntity: { ...sound.mainEntity, alternateName: ['Anaemia', 'blood; low'] },
    isBasedOn: ['https://nih.gov/anämie'],
  };
  expect(faultsOfStructuredData(writeJsonLd(node), shownFacts(parsePage(page).document))).toEqual([]);
});

test('a page without days and without a review may claim none', () => {
  const bare = shownFacts(
    parsePage(html.replace(/<time[^>]*>[^<]*<\/time>/g, '').replace('review-reviewed', 'review-unreviewed')).document,
  );
  const { dateModified, lastReviewed, reviewedBy, ...rest } = sound;
  expect(faultsOfStructuredData(writeJsonLd(rest), bare)).toEqual([]);
  for (const claim of [{ dateModified }, { lastReviewed }, { reviewedBy }])
    expect(faultsOfStructuredData(writeJsonLd({ ...rest, ...claim }), bare)).toHaveLength(1);
});

test('the home page may name its search, and no other page the site as its own', () => {
  const home = shownFacts(
    parsePage(
      `<html lang="en"><head><title>Materia: An open encyclopedia</title><meta name="description" content="Free."><link rel="canonical" href="${at('')}"></head><body><a href="/sub/">Materia</a></body></html>`,
    ).document,
  );
  const node = {
    ...sound.isPartOf,
    description: 'Free.',
    inLanguage: 'en',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${at('search/')}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
  expect(faultsOfStructuredData(writeJsonLd(node), home)).toEqual([]);
  expect(faultsOf(node)).not.toEqual([]);
  const elsewhere = {
    ...node.potentialAction,
    target: { '@type': 'EntryPoint', urlTemplate: 'https://evil.example/?q={search_term_string}' },
  };
  expect(faultsOfStructuredData(writeJsonLd({ ...node, potentialAction: elsewhere }), home)).toHaveLength(1);
});
