import { toString as wordsOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { articleMarkdown } from '../../../../src/after-build/exports/article-markdown.ts';
import { articleRecord } from '../../../../src/after-build/exports/article-record.ts';
import { atomFeed } from '../../../../src/after-build/exports/atom-feed.ts';
import { graphOf } from '../../../../src/after-build/exports/graph.ts';
import { llmsTxt } from '../../../../src/after-build/exports/llms-txt.ts';
import { type CommittedDays, noDates } from '../../../../src/encyclopedia/dates.ts';
import { parseMarkdown } from '../../../../src/encyclopedia/load/markdown.ts';
import { toPage } from '../../../../src/encyclopedia/to-page.ts';
import { site } from '../../../../src/site.ts';
import { article, encyclopediaOf } from '../../make.ts';

const address = { site: 'https://materia.example', base: '/sub/' };
const reference = { id: 'a', type: 'article-journal', title: 'On *blood* [1]', PMID: '33197049' };
const articles = [
  article({
    title: 'Anemia',
    aliases: ['Anaemia & <more>'],
    codes: { mesh: 'D000740' },
    relations: { symptoms: ['Fatigue'], causedBy: ['Ether'] },
    seeAlso: ['Oxygen', 'Ether'],
    updated: '2026-11-22',
    body: 'Anemia is a lack of [[Oxygen]].[@a]',
  }),
  article({ title: 'Ether', path: 'drugs/ether', status: 'withdrawn', updated: '2026-11-20', body: 'Secret.' }),
  article({ title: 'Fatigue', path: 'symptoms/fatigue' }),
  article({ title: 'Oxygen', path: 'topics/oxygen', status: 'imported', summary: 'A < B & "C".' }),
  article({ title: 'Pallor', path: 'symptoms/pallor', status: 'draft', relations: { symptomOf: ['Anemia'] } }),
];
const committed = new Map<string, CommittedDays>([
  ['conditions/anemia', { first: '2026-10-01', written: '2026-11-01', latest: '2026-11-01' }],
  ['drugs/ether', { first: '2026-10-02', written: '2026-10-02', latest: '2026-10-02' }],
  ['symptoms/fatigue', { first: '2026-10-03', written: '2026-11-21', latest: '2026-11-21' }],
]);
const encyclopedia = encyclopediaOf(articles, { references: [reference], dates: { ...noDates, committed } });
const pages = articles.filter(({ status }) => status !== 'draft').map((one) => toPage(one, encyclopedia, 'abc'));
const body = {
  lead: 'Anemia is a lack of Oxygen.',
  sections: [{ anchor: 'causes', heading: 'Causes', text: 'Many.' }],
  footnotes: '',
  markdown: 'Anemia is a lack of [Oxygen](https://materia.example/sub/topics/oxygen/).\\[1]',
};
const pageOf = (title: string) => {
  const page = pages.find((one) => one.title === title);
  if (!page) throw new Error(`There is no page "${title}"`);
  return page;
};

test('Markdown says in front what the article is, then its text, then what it cites', () => {
  const text = articleMarkdown(pageOf('Anemia'), body, address);
  const [, front = '', rest = ''] = text.split(/^---\n/m);
  expect(parse(front)).toEqual({
    title: 'Anemia',
    url: 'https://materia.example/sub/conditions/anemia/',
    updated: '2026-11-22',
    review: `${site.reviewStates.unreviewed.label}. ${site.reviewStates.unreviewed.explanation}`,
    licence: 'CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/',
    disclaimer: site.shortDisclaimer,
  });
  const blocks = rest.trim().split('\n\n');
  expect(blocks).toEqual([
    '# Anemia',
    `> ${site.shortDisclaimer}`,
    expect.stringContaining('Not yet reviewed.'),
    'Also called: Anaemia & \\<more>',
    body.markdown,
    '## References',
    '1. On \\*blood\\* \\[1]. [PubMed 33197049](https://pubmed.ncbi.nlm.nih.gov/33197049/)',
  ]);
  expect(wordsOf(parseMarkdown(rest))).toContain('Also called: Anaemia & <more>');
});

test('Markdown has no day where none is known, and no text of what was withdrawn', () => {
  expect(articleMarkdown(pageOf('Oxygen'), body, address)).not.toContain('updated:');
  const withdrawn = articleMarkdown(pageOf('Ether'), body, address);
  expect(withdrawn).not.toContain('lack');
  expect(withdrawn).toContain(site.withdrawn.explanation);
});

test('a record has all that an article says, and names only articles that are there', () => {
  expect(articleRecord(pageOf('Anemia'), body, encyclopedia, address)).toMatchObject({
    path: 'conditions/anemia',
    url: 'https://materia.example/sub/conditions/anemia/',
    status: 'published',
    names: { alsoCalled: ['Anaemia & <more>'], abbreviations: [] },
    codes: [{ system: 'mesh', code: 'D000740' }],
    lead: body.lead,
    sections: body.sections,
    references: [{ number: 1, title: 'On *blood* [1]', pmid: '33197049' }],
    relations: { symptoms: ['symptoms/fatigue'] },
    seeAlso: ['topics/oxygen'],
    updated: '2026-11-22',
    created: '2026-10-01',
    review: { state: 'unreviewed' },
    disclaimer: site.shortDisclaimer,
    sha256: articles[0]?.sourceHash,
  });
  expect(JSON.stringify(articleRecord(pageOf('Ether'), body, encyclopedia, address))).not.toMatch(/lack|Many|Secret/);
});

test('the graph has relations in both directions, links, and nothing of drafts and of what was withdrawn', () => {
  const { nodes, edges } = graphOf(pages.toReversed(), encyclopedia, address);
  expect(nodes.map(({ path, status }) => `${path} ${status}`)).toEqual([
    'conditions/anemia published',
    'drugs/ether withdrawn',
    'symptoms/fatigue published',
    'topics/oxygen imported',
  ]);
  expect(edges.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([
    'conditions/anemia mentions topics/oxygen',
    'conditions/anemia related topics/oxygen',
    'conditions/anemia symptoms symptoms/fatigue',
    'symptoms/fatigue symptomOf conditions/anemia',
  ]);
  expect(JSON.stringify(graphOf(pages, encyclopedia, address))).toBe(
    JSON.stringify(graphOf(pages.toReversed(), encyclopedia, address)),
  );
});

/** Titles and days of the entries of a feed. */
function entriesOf(feed: string): string[] {
  return [...feed.matchAll(/<entry>.*?<title>(.*?)<\/title>.*?<updated>(.*?)T00:00:00Z<\/updated>.*?<\/entry>/gs)].map(
    ([, title, day]) => `${day} ${title}`,
  );
}

test('feeds list articles by the day of their first commit, or of their last change, newest first', () => {
  expect(entriesOf(atomFeed('new', pages, address))).toEqual(['2026-10-03 Fatigue', '2026-10-01 Anemia']);
  expect(entriesOf(atomFeed('changed', pages, address))).toEqual([
    '2026-11-22 Anemia',
    '2026-11-21 Fatigue',
    '2026-11-20 Withdrawn: Ether',
  ]);
});

test('a feed has what Atom asks for, and the words of articles as words', () => {
  const feed = atomFeed('changed', [{ ...pageOf('Oxygen'), updated: '2026-11-24' }], address);
  expect(feed).toContain('<id>https://materia.example/sub/feeds/changed.xml</id>');
  expect(feed).toContain('<updated>2026-11-24T00:00:00Z</updated>\n<author><name>Materia</name>');
  expect(feed).toContain(
    '<link rel="self" type="application/atom+xml" href="https://materia.example/sub/feeds/changed.xml"/>',
  );
  expect(feed).toContain('<id>https://materia.example/sub/topics/oxygen/#changed-2026-11-24</id>');
  expect(feed).toContain(`<summary>A &lt; B &amp; &quot;C&quot;. ${site.reviewStates.imported.label}.`);
  expect(feed).toContain(`${site.shortDisclaimer}</summary>`);
});

test('a feed says where no day is known, and is as long as it may be', () => {
  const empty = atomFeed(
    'new',
    pages.map(({ created: _created, ...page }) => page),
    address,
  );
  expect(empty).toContain('No article has a known day.');
  expect(entriesOf(empty)).toEqual([]);
  const many = Array.from({ length: 60 }, () => pageOf('Anemia'));
  expect(entriesOf(atomFeed('new', many, address))).toHaveLength(50);
});

test('llms.txt counts the articles, and says what the site is not', () => {
  const text = llmsTxt(pages, address);
  expect(text).toContain(site.fullDisclaimer.join('\n\n'));
  expect(text).toContain('Articles: 3. Reviewed by a named clinician: 0.');
  expect(text).toContain('Day of the newest change: 2026-11-22.');
  expect(text).toContain('https://materia.example/sub/articles.ndjson');
  expect(llmsTxt([], address)).toContain('No day of change is known.');
});
