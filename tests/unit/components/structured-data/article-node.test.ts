import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { childrenOf, isElement, parsePage, textOf } from '../../../../src/after-build/verify/html.ts';
import { articleNode } from '../../../../src/components/structured-data/article-node.ts';
import { writeJsonLd } from '../../../../src/components/structured-data/json-ld.ts';
import { pageNode, siteNode } from '../../../../src/components/structured-data/site-nodes.ts';
import { checkEncyclopedia, renderEncyclopedia } from '../../../../src/encyclopedia/encyclopedia.ts';
import type { ArticlePage, RenderedBody } from '../../../../src/encyclopedia/page.ts';
import { clinicalTexts, reviewKey } from '../../../../src/encyclopedia/review.ts';
import { toPage } from '../../../../src/encyclopedia/to-page.ts';
import { faultsOfJsonLd } from '../../../schema-org/faults-of-json-ld.ts';
import { article, encyclopediaOf, storesIn, workersHere } from '../../make.ts';

const addressOf = (path: string) => `https://materia.example/sub${path}`;
const trail = [
  { label: 'Home', path: '/' },
  { label: 'Conditions', path: '/conditions/' },
];
const dataOf = (page: ArticlePage, lead = 'The lead.') =>
  JSON.parse(writeJsonLd(articleNode(page, lead, trail, addressOf)));

const reference = {
  id: 'pmid-1',
  type: 'article-journal',
  title: 'On blood',
  DOI: '10.1000/182',
  PMID: '33197049',
};
const anemia = article({
  title: 'Anemia',
  aliases: ['Anaemia'],
  layNames: ['low blood'],
  abbreviations: ['AN'],
  codes: { icd10cm: ['D64.9', 'D50'], mesh: 'D000740' },
  relations: {
    symptoms: ['Fatigue', 'Bleeding'],
    tests: ['Blood count'],
    treatments: ['Transfusion', 'Iron tablets'],
    complications: ['Bleeding'],
    causedBy: ['Leukemia'],
    differential: ['Thalassemia'],
    subtypes: ['Sickle cell disease'],
  },
  seeAlso: ['Oxygen'],
  updated: '2026-11-22',
  body: 'Anemia is a lack of blood.[@pmid-1]',
});
const others = [
  article({ title: 'Fatigue', path: 'symptoms/fatigue' }),
  article({ title: 'Blood count', path: 'tests/blood-count' }),
  article({ title: 'Transfusion', path: 'treatments/transfusion' }),
  article({ title: 'Iron tablets', path: 'drugs/iron-tablets' }),
  article({ title: 'Marrow', path: 'anatomy/marrow', relations: { parts: ['Stroma'] } }),
  article({ title: 'Stroma', path: 'anatomy/stroma' }),
  article({ title: 'Oxygen', path: 'topics/oxygen' }),
  ...['Bleeding', 'Leukemia', 'Thalassemia', 'Sickle cell disease'].map((title) => article({ title })),
];
const encyclopedia = encyclopediaOf([anemia, ...others], { references: [reference] });
const pageOf = (title: string) => {
  const found = encyclopedia.articles.find((one) => one.title === title);
  if (!found) throw new Error(`There is no article "${title}"`);
  return toPage(found, encyclopedia, 'abc');
};
const idOf = (path: string) => `https://materia.example/sub/${path}/#subject`;

test('says of a condition what its page shows, each relation in the words of schema.org', () => {
  expect(dataOf(pageOf('Anemia')).mainEntity).toEqual({
    '@type': 'MedicalCondition',
    '@id': idOf('conditions/anemia'),
    name: 'Anemia',
    alternateName: ['Anaemia', 'low blood', 'AN'],
    description: 'The lead.',
    code: [
      { '@type': 'MedicalCode', codeValue: 'D64.9', codingSystem: 'ICD-10-CM' },
      { '@type': 'MedicalCode', codeValue: 'D50', codingSystem: 'ICD-10-CM' },
      { '@type': 'MedicalCode', codeValue: 'D000740', codingSystem: 'MeSH' },
    ],
    signOrSymptom: [{ '@type': 'MedicalSignOrSymptom', '@id': idOf('symptoms/fatigue'), name: 'Fatigue' }],
    typicalTest: [{ '@type': 'MedicalTest', '@id': idOf('tests/blood-count'), name: 'Blood count' }],
    possibleTreatment: [
      { '@type': 'Drug', '@id': idOf('drugs/iron-tablets'), name: 'Iron tablets' },
      { '@type': 'MedicalTherapy', '@id': idOf('treatments/transfusion'), name: 'Transfusion' },
    ],
    cause: [{ '@type': 'MedicalCause', '@id': idOf('conditions/leukemia'), name: 'Leukemia' }],
    differentialDiagnosis: [
      {
        '@type': 'DDxElement',
        diagnosis: { '@type': 'MedicalCondition', '@id': idOf('conditions/thalassemia'), name: 'Thalassemia' },
      },
    ],
  });
});

test('links what no property says: a symptom that is a condition, a type, an article that is only related', () => {
  expect(dataOf(pageOf('Anemia')).relatedLink).toEqual(
    ['conditions/sickle-cell-disease', 'conditions/bleeding', 'topics/oxygen'].map((path) => addressOf(`/${path}/`)),
  );
});

test('cites works with their identifiers', () => {
  expect(dataOf(pageOf('Anemia')).citation).toEqual([
    {
      '@type': 'ScholarlyArticle',
      name: 'On blood',
      url: 'https://doi.org/10.1000/182',
      identifier: [
        { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1000/182' },
        { '@type': 'PropertyValue', propertyID: 'PMID', value: '33197049' },
      ],
    },
  ]);
});

test('names a day only where the page has one, and a review only where there was one', () => {
  expect(dataOf(pageOf('Anemia'))).toMatchObject({ dateModified: '2026-11-22' });
  expect(dataOf(pageOf('Anemia'))).not.toHaveProperty('lastReviewed');
  expect(dataOf(pageOf('Fatigue'))).not.toHaveProperty('dateModified');
  const read = article({ title: 'Iron' });
  const hashes = Object.fromEntries(clinicalTexts(read).map(({ anchor, hash }) => [reviewKey(anchor), hash]));
  const review = { state: 'reviewed', by: 'Ada', on: '2026-11-01', next: '2028-11-01' };
  const signed = (hashes: Record<string, string>) => {
    const one = article({ title: 'Iron', review: { ...review, hashes } });
    return dataOf(toPage(one, encyclopediaOf([one]), 'abc'));
  };
  expect(signed(hashes)).toMatchObject({
    lastReviewed: '2026-11-01',
    reviewedBy: { '@type': 'Person', name: 'Ada' },
  });
  expect(signed({ lead: '0123456789abcdef' })).not.toHaveProperty('lastReviewed');
  expect(signed({ lead: '0123456789abcdef' })).not.toHaveProperty('reviewedBy');
});

test('says of what was withdrawn only that there is such a page', () => {
  const withdrawn = article({ title: 'Ether', status: 'withdrawn', updated: '2026-11-01', codes: { mesh: 'D000740' } });
  expect(Object.keys(dataOf(toPage(withdrawn, encyclopediaOf([withdrawn]), 'abc')))).toEqual([
    ...['@context', '@type', '@id', 'url', 'name', 'description', 'inLanguage', 'isPartOf', 'breadcrumb'],
  ]);
});

test.each(encyclopedia.articles.map(({ title }) => [title]))('schema.org knows all that is said of %s', (title) => {
  expect(faultsOfJsonLd(dataOf(pageOf(title)))).toEqual([]);
});

test('schema.org knows what other pages say', () => {
  const about = pageNode({ type: 'AboutPage', title: 'About', description: 'x', path: '/about/', trail }, addressOf);
  for (const node of [siteNode(addressOf), about]) expect(faultsOfJsonLd(JSON.parse(writeJsonLd(node)))).toEqual([]);
});

test('schema.org knows what every article of this encyclopedia says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'structured-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const workers = workersHere();
  const checked = await checkEncyclopedia('content', workers);
  const address = { site: 'https://materia.example', base: '/sub/' };
  const { pages } = await renderEncyclopedia(checked, workers, await storesIn(folder), address);
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const { plain }: RenderedBody = JSON.parse(readFileSync(join(folder, 'bodies', `${page.html}.json`), 'utf8'));
    expect([page.path, ...faultsOfJsonLd(dataOf(page, plain.lead))]).toEqual([page.path]);
  }
});

test('no text ends the element, and every text comes back as it was', () => {
  const piece = fc.oneof(
    fc.constantFrom('</script>', '</SCRIPT ', '<!--', '<script>', '-->', ']]>', '&lt;', '\\u003c', '"', '\u2028', "'"),
    fc.string({ unit: 'binary' }),
  );
  const hostile = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, lead, name) => {
      const node = articleNode({ ...pageOf('Anemia'), title, alsoCalled: [name] }, lead, trail, addressOf);
      const html = `<!doctype html><html><head><title>x</title><script type="application/ld+json">${writeJsonLd(node)}</script></head><body></body></html>`;
      const { document } = parsePage(html);
      const [root] = childrenOf(document).filter(isElement);
      const [head, body] = root ? childrenOf(root).filter(isElement) : [];
      const [, script, ...more] = head ? childrenOf(head) : [];
      expect(more).toEqual([]);
      expect(body && childrenOf(body)).toEqual([]);
      expect(script && JSON.parse(textOf(script))).toMatchObject({ name: title, mainEntity: { name: title } });
    }),
  );
});
