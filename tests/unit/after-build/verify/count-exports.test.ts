import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeExports } from '../../../../src/after-build/exports/write-exports.ts';
import { listFiles } from '../../../../src/after-build/manifest.ts';
import { writeSitemap } from '../../../../src/after-build/sitemap.ts';
import { exportProblems } from '../../../../src/after-build/verify/count-exports.ts';
import { type CommittedDays, noDates } from '../../../../src/encyclopedia/dates.ts';
import { toPage } from '../../../../src/encyclopedia/to-page.ts';
import { article, encyclopediaOf } from '../../make.ts';

const address = { site: 'https://materia.example', base: '/sub/' };
const articles = [
  article({ title: 'Anemia', updated: '2026-11-22', relations: { symptoms: ['Fatigue'] } }),
  article({ title: 'Ether', path: 'drugs/ether', status: 'withdrawn', updated: '2026-11-20' }),
  article({ title: 'Fatigue', path: 'symptoms/fatigue' }),
];
const day = { first: '2026-10-01', written: '2026-11-01', latest: '2026-11-01' };
const committed = new Map<string, CommittedDays>(articles.map(({ path }) => [path, day]));
const encyclopedia = encyclopediaOf(articles, { dates: { ...noDates, committed } });
const pages = articles.map((one) => toPage(one, encyclopedia, 'abc'));
const plain = { lead: 'The lead.', sections: [], footnotes: '', markdown: 'The lead.\n\n## Causes\n\nMany.' };

/** Writes sound exports, changes one file of them, and returns what is found. */
async function faults(file?: string, change: (text: string) => string | undefined = (text) => text): Promise<string[]> {
  const staging = mkdtempSync(join(tmpdir(), 'exports-'));
  onTestFinished(() => rmSync(staging, { recursive: true }));
  const bodies = join(staging, 'bodies');
  for (const folder of [bodies, ...pages.map(({ path }) => join(staging, path))])
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(bodies, 'abc.json'), JSON.stringify({ plain }));
  await writeExports(staging, pages, encyclopedia, bodies, address);
  await writeSitemap(staging, pages, ['/'], address);
  if (file !== undefined) {
    const path = join(staging, file);
    const text = change(listFiles(staging).includes(file) ? readFileSync(path, 'utf8') : '');
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
  const problems = exportProblems(staging, new Set(listFiles(staging)), {
    pages,
    aliases: [],
    indexed: [],
    content: { markdown: [], drafts: [], pictures: [] },
    address,
  });
  return problems.map(({ file, message }) => `${file}: ${message}`);
}

test('finds nothing in what was made', async () => {
  expect(await faults()).toEqual([]);
});

const gone = () => undefined;
const replaced = (what: string | RegExp, by: string) => (text: string) => text.replace(what, by);
const firstLineTwice = (text: string) => `${text.split('\n')[0]}\n${text}`;
/** The JSON of a file with one value changed. */
const edited = (edit: (graph: { nodes: object[]; edges: object[]; about: object }) => void) => (text: string) => {
  const graph = JSON.parse(text);
  edit(graph);
  return JSON.stringify(graph);
};

test.each<[string, string, (text: string) => string | undefined, string]>([
  ['an article without Markdown', 'conditions/anemia/index.md', gone, 'The article has no Markdown with its address.'],
  [
    'Markdown with another day',
    'conditions/anemia/index.md',
    replaced('2026-11-22', '2026-11-23'),
    'expected the day 2026-11-22',
  ],
  [
    'Markdown without the disclaimer',
    'conditions/anemia/index.md',
    replaced('> This encyclopedia', '> That'),
    'The Markdown does not show the disclaimer.',
  ],
  [
    'the text of what was withdrawn',
    'drugs/ether/index.md',
    (text) => `${text}\nIt helps.\n`,
    'The article is withdrawn, but its Markdown is there.',
  ],
  ['Markdown of no article', 'conditions/ghost/index.md', () => 'Boo', 'No article has this Markdown.'],
  ['no records', 'articles.ndjson', gone, '"conditions/anemia": The article is missing.'],
  ['a record less', 'articles.ndjson', replaced(/^.*\n/, ''), '"conditions/anemia": The article is missing.'],
  ['a record twice', 'articles.ndjson', firstLineTwice, '"conditions/anemia": The article has two lines.'],
  [
    'a record of no article',
    'articles.ndjson',
    (text) => `${text}{"path":"topics/draft"}\n`,
    '"topics/draft": No article has this line.',
  ],
  ['a line that is no record', 'articles.ndjson', (text) => `${text}{\n`, '"undefined": No article has this line.'],
  [
    'a record with another title',
    'articles.ndjson',
    replaced('"title":"Anemia"', '"title":"Iron"'),
    '"conditions/anemia": Title or status are not those of the page.',
  ],
  [
    'a record with another day',
    'articles.ndjson',
    replaced('"updated":"2026-11-22"', '"updated":"2026-11-23"'),
    '"conditions/anemia": The day is "2026-11-23"',
  ],
  [
    'a record without the disclaimer',
    'articles.ndjson',
    replaced('"disclaimer":', '"claimer":'),
    '"conditions/anemia": The disclaimer is missing.',
  ],
  [
    'the record of what was withdrawn',
    'articles.ndjson',
    replaced('"status":"withdrawn"', '"status":"withdrawn","lead":"x"'),
    '"drugs/ether": The article is withdrawn, but its text is there.',
  ],
  ['no graph', 'graph.json', gone, '"conditions/anemia": The article is missing.'],
  ['a node less', 'graph.json', edited(({ nodes }) => nodes.pop()), '"symptoms/fatigue": The article is missing.'],
  [
    'a node twice',
    'graph.json',
    edited(({ nodes }) => nodes.push(nodes[0] ?? {})),
    '"conditions/anemia": No article has this node, or another has it too.',
  ],
  [
    'a node of no article',
    'graph.json',
    edited(({ nodes }) => nodes.push({ path: 'topics/draft' })),
    '"topics/draft": No article has this node',
  ],
  [
    'an edge without its inverse',
    'graph.json',
    edited(({ edges }) => edges.pop()),
    'The edge "conditions/anemia symptoms symptoms/fatigue" has no inverse.',
  ],
  [
    'an edge to what was withdrawn',
    'graph.json',
    edited(({ edges }) => edges.push({ from: 'conditions/anemia', to: 'drugs/ether', type: 'related' })),
    'The edge "conditions/anemia related drugs/ether" leads to no article.',
  ],
  [
    'a graph without the disclaimer',
    'graph.json',
    edited((graph) => Object.assign(graph, { about: {} })),
    'The disclaimer is missing.',
  ],
  [
    'a feed entry of no article',
    'feeds/new.xml',
    replaced(
      'href="https://materia.example/sub/conditions/anemia/"',
      'href="https://materia.example/sub/topics/draft/"',
    ),
    '"https://materia.example/sub/topics/draft/" is no article.',
  ],
  [
    'a feed entry that leads elsewhere',
    'feeds/new.xml',
    replaced('href="https://materia.example/sub/conditions/anemia/"', 'href="https://evil.example/conditions/anemia/"'),
    '"https://evil.example/conditions/anemia/" is no article.',
  ],
  [
    'a feed entry with a made-up day',
    'feeds/changed.xml',
    (text) => text.replaceAll('2026-11-22T', '2026-11-25T'),
    '"conditions/anemia" has the day "2026-11-25"',
  ],
  [
    'a feed entry without the disclaimer',
    'feeds/changed.xml',
    replaced(/This encyclopedia is not a substitute[^<]*<\/summary>/, '</summary>'),
    '"conditions/anemia" has no disclaimer.',
  ],
  ['no feed', 'feeds/new.xml', gone, 'The file does not show the disclaimer.'],
  ['no llms.txt', 'llms.txt', gone, 'The file does not show the disclaimer.'],
  ['robots.txt without the sitemap', 'robots.txt', replaced('Sitemap', 'Map'), 'The file does not name the sitemap.'],
  [
    'an address of the sitemap with a made-up day',
    'sitemap-0.xml',
    replaced('2026-11-22', '2026-11-25'),
    '"https://materia.example/sub/conditions/anemia/" has the day "2026-11-25", expected "2026-11-22".',
  ],
  [
    'a page of the sitemap with a day that nothing says',
    'sitemap-0.xml',
    replaced('/sub/</loc>', '/sub/</loc><lastmod>2026-11-25</lastmod>'),
    '"https://materia.example/sub/" has the day "2026-11-25", expected "undefined".',
  ],
])('finds %s', async (_what, file, change, message) => {
  const found = await faults(file, change);
  expect(found).toContainEqual(expect.stringContaining(message));
  expect(found.every((line) => line.startsWith(`${file}: `))).toBe(true);
});
