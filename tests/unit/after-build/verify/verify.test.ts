import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { aliasPage } from '../../../../src/after-build/alias-pages.ts';
import { writeExports } from '../../../../src/after-build/exports/write-exports.ts';
import { writeSitemap } from '../../../../src/after-build/sitemap.ts';
import { readPage } from '../../../../src/after-build/verify/read-page.ts';
import { readPages } from '../../../../src/after-build/verify/read-pages.ts';
import { type Claims, verifySite } from '../../../../src/after-build/verify/verify.ts';
import { toPage } from '../../../../src/encyclopedia/to-page.ts';
import { site } from '../../../../src/site.ts';
import { article, encyclopediaOf } from '../../make.ts';
import { type Page, pageOf, structuredOf } from './page.ts';

const address = { site: 'https://materia.example', base: '/sub/' };

const anemia = article({ title: 'Anemia', aliases: ['Low blood'] });
const encyclopedia = encyclopediaOf([anemia]);
const sound: Claims = {
  pages: [toPage(anemia, encyclopedia, 'abc')],
  aliases: encyclopedia.aliases,
  indexed: [{ path: 'conditions/anemia', title: 'Anemia' }],
  content: {
    markdown: ['conditions/anemia.md', 'topics/iron.md'],
    drafts: ['topics/iron'],
    pictures: ['media/conditions/a.png'],
  },
  address,
};

/** A page that lists the article. */
const list = (path: string) => pageOf(path, { body: '<a href="/sub/conditions/anemia/">Anemia</a>' });

interface Change {
  /** The page of the article, and more files by path; `undefined` leaves a file out. */
  article?: Page;
  files?: Record<string, string | undefined>;
  claims?: Partial<Claims>;
  /** What the sitemap says, where that is not what was made. */
  listed?: Claims['pages'];
}

/** Writes a sound site with one change and returns what is found. */
async function faults({
  article: page = {},
  files = {},
  claims = {},
  listed = sound.pages,
}: Change): Promise<string[]> {
  const staging = mkdtempSync(join(tmpdir(), 'verify-'));
  onTestFinished(() => rmSync(staging, { recursive: true }));
  const all: Record<string, string | undefined> = {
    'index.html': pageOf('', {
      title: 'Home',
      body: '<a href="/sub/conditions/anemia/">Anemia</a>',
    }),
    'conditions/anemia/index.html': pageOf('conditions/anemia/', { title: 'Anemia', text: '<p>Iron.</p>', ...page }),
    'go/low-blood/index.html': aliasPage(encyclopedia.aliases[0] ?? { slug: '', name: '', articles: [] }, address, ''),
    'conditions/index.html': list('conditions/'),
    'a-z/index.html': pageOf('a-z/', {}),
    'a-z/a/index.html': list('a-z/a/'),
    'media/conditions/a.png': 'picture',
    'favicon.svg': '<svg/>',
    'codes.json': '{}',
    ...files,
  };
  mkdirSync(join(staging, 'conditions/anemia'), { recursive: true });
  await writeExports(staging, claims.pages ?? sound.pages, encyclopedia, bodiesFolder(), address);
  const written = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  for (const [file, text] of written) {
    mkdirSync(dirname(join(staging, file)), { recursive: true });
    writeFileSync(join(staging, file), text);
  }
  await writeSitemap(staging, listed, ['/'], address);
  const pages = written.filter(([file]) => file.endsWith('.html')).map(([file, text]) => readPage(file, text));
  const problems = verifySite(staging, pages, { ...sound, ...claims });
  expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  return problems.map(({ file, message }) => `${file}: ${message}`);
}

/** Where the body of the article lies. */
function bodiesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bodies-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const plain = { lead: 'Iron.', sections: [], footnotes: '', markdown: 'Iron.' };
  writeFileSync(join(folder, 'abc.json'), JSON.stringify({ plain }));
  return folder;
}

const here = 'conditions/anemia/index.html';

test('finds nothing in a sound site', async () => {
  expect(
    await faults({
      article: {
        body: '<h2 id="causes">Causes</h2><a href="#causes">x</a><a href="../../">y</a><a href="https://nhs.uk/">z</a><a href="mailto:a@b.c">m</a><a href="tel:1">t</a>',
      },
    }),
  ).toEqual([]);
});

test('an id is found as the link writes it, or decoded', async () => {
  const body =
    '<p id="footnote-fn-%C3%A9">x</p><p id="é">y</p><p id="50%">z</p><a href="#footnote-fn-%C3%A9">1</a><a href="#%C3%A9">2</a><a href="#50%">3</a>';
  expect(await faults({ article: { body } })).toEqual([]);
});

test.each([
  [
    'a link to nothing',
    '<a href="/sub/conditions/anemai/">x</a>',
    'leads to nothing. Did you mean "conditions/anemia/index.html"?',
  ],
  ['a link without the slash at its end', '<a href="/sub/conditions/anemia">x</a>', 'leads to nothing'],
  [
    'a link to a section that is not there',
    '<a href="/sub/conditions/anemia/#cause">x</a>',
    'leads to a section that is not there',
  ],
  [
    'a link to a section of the page that is not there',
    '<a href="#none">x</a>',
    'leads to a section that is not there',
  ],
  ['a link outside the base path', '<a href="/conditions/anemia/">x</a>', 'leaves the site'],
  ['a link that runs code', '<a href="javascript:alert(1)">x</a>', 'has a scheme that is not allowed'],
  ['a link with a space before its scheme', '<a href=" javascript:alert(1)">x</a>', 'holds a space'],
  ['a link with a backslash', '<a href="/\\evil.example/">x</a>', 'holds a space, a backslash'],
  ['a link that takes its scheme from the page', '<a href="//evil.example/">x</a>', 'begins with "//"'],
  ['a link with a user name', '<a href="https://nhs.uk@evil.example/">x</a>', 'holds a user name'],
  ['a link to data', '<a href="data:text/html,x">x</a>', 'has a scheme that is not allowed'],
  ['a link that is no address', '<a href="https://">x</a>', 'is no address'],
  [
    'a link whose percent signs stand for nothing',
    '<a href="https://materia.example/sub/%E0%A4%A">x</a>',
    'holds a "%" that stands for no character',
  ],
  [
    'a fragment whose percent signs stand for nothing',
    '<a href="#%E0%A4%A">x</a>',
    'leads to a section that is not there',
  ],
  ['a picture that is not there', '<img src="/sub/media/smear.png">', 'leads to nothing'],
  ['a picture that is none', '<img src="/sub/favicon.svg">', 'is no picture of the folder "/sub/media/"'],
  ['a picture from another server', '<img src="https://evil.example/x.png">', 'is loaded from another server'],
  [
    'a picture in a srcset from another server',
    '<img src="/sub/favicon.svg" srcset="https://evil.example/x.png 2x">',
    'is loaded from another server',
  ],
  [
    'a script from another server',
    '<script src="https://evil.example/x.js"></script>',
    'is loaded from another server',
  ],
  [
    'a style sheet from another server',
    '<link rel="stylesheet" href="https://evil.example/x.css">',
    'is loaded from another server',
  ],
  ['a film from another server', '<video src="https://evil.example/x.mp4"></video>', 'is loaded from another server'],
  [
    'a still of a film from another server',
    '<video poster="https://evil.example/x.png"></video>',
    'is loaded from another server',
  ],
  [
    'a drawing that loads another',
    '<svg><image href="https://evil.example/x.png"/></svg>',
    'is loaded from another server',
  ],
  [
    'a button that sends a form elsewhere',
    '<form action="/sub/"><button formaction="https://evil.example/">x</button></form>',
    'is loaded from another server',
  ],
  [
    'a page that forwards elsewhere',
    '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
    'https://evil.example/',
  ],
  ['a form that is sent elsewhere', '<form action="https://evil.example/"></form>', 'is loaded from another server'],
])('finds %s', async (_what, body, message) => {
  expect(await faults({ article: { body } })).toContainEqual(
    expect.stringMatching(new RegExp(`^${here}: .*${message.replace(/[?."\\]/g, '\\$&')}`)),
  );
});

test.each([
  ['an inline script', { body: '<script>alert(1)</script>' }, 'The page holds an inline script'],
  ['a style attribute', { body: '<p style="x">y</p>' }, 'The page holds the attribute style of <p>'],
  ['an event handler', { body: '<p onclick="x">y</p>' }, 'The page holds the attribute onclick of <p>'],
  ['a frame', { body: '<iframe></iframe>' }, 'The page holds <iframe>'],
  ['a second h1', { body: '<h1>Iron</h1>' }, 'The page has 2 headings h1, expected one.'],
  ['an id that occurs twice', { body: '<p id="a"></p><p id="a"></p>' }, 'The id "a" occurs twice.'],
  ['no disclaimer', { disclaimer: '' }, 'The page does not show the disclaimer.'],
  [
    'half of the full disclaimer',
    { fullDisclaimer: site.fullDisclaimer.slice(1) },
    'does not show the full disclaimer',
  ],
  ['a text that breaks out', { text: '</div><p>x</p><div>' }, 'The parts of the article are not all there'],
  ['another disclaimer', { disclaimer: 'All of this is safe.' }, 'The page does not show the disclaimer.'],
  ['no licence', { licence: 'https://example.org/' }, 'The page does not link the licence of its text.'],
  ['a language that is none', { language: '' }, 'The page does not say its language.'],
  ['the title of another page', { title: 'Home', heading: 'Anemia' }, 'The title "Home – Materia" is also that of'],
  [
    'the canonical address of another page',
    { canonical: 'https://materia.example/sub/' },
    'The canonical address is "https://materia.example/sub/"',
  ],
  [
    'a canonical address elsewhere',
    { canonical: 'https://evil.example/' },
    'The canonical address is "https://evil.example/"',
  ],
  ['the heading of another article', { heading: 'Iron' }, 'The heading of the page is "Iron", expected "Anemia".'],
])('finds a page with %s', async (_what, page, message) => {
  const found = await faults({ article: page });
  expect(found[0]).toContain(message);
  expect(found.length).toBeLessThanOrEqual(2);
});

test('a page that is no article must not look like one, and needs the full disclaimer where it is about it', async () => {
  const about = pageOf('about/', { text: 'x' });
  expect(await faults({ files: { 'about/index.html': about } })).toEqual([
    'about/index.html: The page looks like that of an article and is none.',
  ]);
  const body = site.fullDisclaimer.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const sound = pageOf('disclaimer/', { body: `<div class="prose">${body}</div>` });
  expect(await faults({ files: { 'disclaimer/index.html': sound } })).toEqual([]);
  expect(await faults({ files: { 'disclaimer/index.html': pageOf('disclaimer/') } })).toEqual([
    'disclaimer/index.html: The page does not show the full disclaimer.',
  ]);
});

test('every page says once what it is, in its head, and a page of another name does not', async () => {
  const block = structuredOf({ '@type': 'WebPage' });
  expect(await faults({ article: { structured: '' } })).toEqual([
    `${here}: The page has 0 blocks of structured data, expected 1.`,
  ]);
  expect(await faults({ article: { head: block } })).toEqual([
    `${here}: The page has 2 blocks of structured data, expected 1.`,
  ]);
  expect(await faults({ article: { structured: '', body: block } })).toEqual([
    `${here}: The structured data stands outside the head.`,
  ]);
  expect(await faults({ article: { structured: structuredOf({ '@type': 'WebPage', name: 'Iron' }) } })).toEqual([
    `${here}: The structured data says of "name" "Iron", which the page does not show.`,
  ]);
  const alias = aliasPage(encyclopedia.aliases[0] ?? { slug: '', name: '', articles: [] }, address, block);
  expect(await faults({ files: { 'go/low-blood/index.html': alias } })).toEqual([
    'go/low-blood/index.html: The page has 1 blocks of structured data, expected 0.',
  ]);
});

test('where a policy is asked for, every page has exactly that one, before all that it governs', async () => {
  const policyFor = (path: string) => `default-src 'none'; ${path}`;
  const meta = (path: string) => `<meta http-equiv="Content-Security-Policy" content="${policyFor(path)}">`;
  const inHead = (page: string, text: string) => page.replace('<head>', `<head>${text}`);
  const lists = ['conditions/', 'a-z/', 'a-z/a/'].map((path) => [
    `${path}index.html`,
    inHead(list(path), meta(`/${path}`)),
  ]);
  const toArticle = '<a href="/sub/conditions/anemia/">Anemia</a>';
  const home = inHead(pageOf('', { title: 'Home', body: toArticle }), meta('/'));
  const on = async (head: string) => {
    const page = inHead(pageOf('conditions/anemia/', { title: 'Anemia', text: 'x' }), head);
    const files = {
      ...Object.fromEntries(lists),
      'index.html': home,
      [here]: page,
      'go/low-blood/index.html': undefined,
    };
    return faults({ files, claims: { aliases: [], policyFor } });
  };
  const own = meta('/conditions/anemia/');
  expect(await on(own)).toEqual([]);
  for (const head of ['', own + own, own + meta('/')])
    expect(await on(head)).toEqual([expect.stringContaining('content security policies, expected one')]);
  expect(await on(meta('/'))).toEqual([expect.stringContaining('The content security policy is "default-src')]);
  expect(await on(`<link rel="icon" href="/sub/favicon.svg">${own}`)).toEqual([
    expect.stringContaining('stands behind something'),
  ]);
});

test.each([
  [
    'an article without a page',
    {
      files: { [here]: undefined },
    },
    'content/conditions/anemia.md: The article has no page.',
  ],
  [
    'a sitemap entry that is no page',
    { listed: [...sound.pages, ...sound.pages.map((page) => ({ ...page, path: 'conditions/iron' }))] },
    'The sitemap lists "https://materia.example/sub/conditions/iron/", which is no page.',
  ],
  [
    'an article that search does not know',
    { claims: { indexed: [] } },
    'Search knows the article as "nothing", expected "Anemia".',
  ],
  [
    'an article that search knows by another title',
    { claims: { indexed: [{ path: 'conditions/anemia', title: 'Iron' }] } },
    'Search knows the article as "Iron"',
  ],
  ['an article that the sitemap lacks', { listed: [] }, 'The sitemap does not list the article.'],
  [
    'a search entry that is no article',
    { claims: { indexed: [...sound.indexed, { path: 'go/low-blood', title: 'Low blood' }] } },
    'Search lists a page that is no article.',
  ],
  [
    'an alias without a page',
    { files: { 'go/low-blood/index.html': undefined } },
    'go/low-blood/index.html: The alias has no page.',
  ],
  [
    'a page that no article has',
    { files: { 'conditions/ghost/index.html': pageOf('conditions/ghost/', { title: 'Ghost' }) } },
    'conditions/ghost/index.html: No article and no alias has this page.',
  ],
  [
    'a Markdown file that became nothing',
    { claims: { content: { ...sound.content, drafts: [] } } },
    'content/topics/iron.md: The file became no article.',
  ],
  [
    'an article that no file has',
    { claims: { content: { ...sound.content, markdown: ['topics/iron.md'] } } },
    'content/conditions/anemia.md: The article has no file.',
  ],
  [
    'an article that its section does not list',
    { files: { 'conditions/index.html': pageOf('conditions/', {}) } },
    'content/conditions/anemia.md: No page of /conditions/ lists the article.',
  ],
  [
    'an article that the A–Z does not list',
    { files: { 'a-z/a/index.html': pageOf('a-z/a/', {}) } },
    'content/conditions/anemia.md: No page of /a-z/ lists the article.',
  ],
  [
    'an article to which no links lead from the home page',
    { files: { 'index.html': pageOf('', { title: 'Home' }) } },
    'conditions/anemia/index.html: This is an unreachable page',
  ],
  [
    'a page of a body system that no article names',
    { files: { 'systems/blood/index.html': pageOf('systems/blood/') } },
    'systems/blood/index.html: No article names the body system of this page.',
  ],
  [
    'a page that search lists twice',
    { claims: { indexed: [...sound.indexed, ...sound.indexed] } },
    'conditions/anemia/index.html: Search lists the page twice.',
  ],
  [
    'a page that the sitemap lists twice',
    { listed: [...sound.pages, ...sound.pages] },
    'The sitemap lists "https://materia.example/sub/conditions/anemia/" twice.',
  ],
  [
    'an alias page in the sitemap',
    { listed: [...sound.pages, ...sound.pages.map((page) => ({ ...page, path: 'go/low-blood' }))] },
    'The sitemap lists "https://materia.example/sub/go/low-blood/", which is another name.',
  ],
  [
    'a picture that was not copied',
    { files: { 'media/conditions/a.png': undefined } },
    'media/conditions/a.png: The picture was not copied.',
  ],
  [
    'a picture that the content does not have',
    { files: { 'media/conditions/b.png': 'picture' } },
    'media/conditions/b.png: No picture of the content has this file.',
  ],
  [
    'an alias page that names itself',
    { files: { 'go/low-blood/index.html': pageOf('go/low-blood/', { title: 'Low blood' }) } },
    'The canonical address is "https://materia.example/sub/go/low-blood/"',
  ],
] satisfies [string, Change, string][])('finds %s', async (_what, change, message) => {
  expect(await faults(change)).toContainEqual(expect.stringContaining(message));
});

test('finds a withdrawn article that is still listed', async () => {
  const withdrawn = sound.pages.map((page) => ({ ...page, status: 'withdrawn' as const }));
  expect(await faults({ claims: { pages: withdrawn } })).toEqual([
    expect.stringContaining('is withdrawn, but search or the sitemap lists it'),
  ]);
  expect(await faults({ claims: { pages: withdrawn, indexed: [] }, listed: [] })).toEqual([]);
});

test('reads the pages of a folder on threads, sorted', async () => {
  const staging = mkdtempSync(join(tmpdir(), 'verify-'));
  onTestFinished(() => rmSync(staging, { recursive: true }));
  for (const name of ['b', 'a', 'c']) writeFileSync(join(staging, `${name}.html`), pageOf('', { title: name }));
  writeFileSync(join(staging, 'names.json'), '[]');
  expect((await readPages(staging)).map(({ file, headings }) => `${file} ${headings}`)).toEqual([
    'a.html a',
    'b.html b',
    'c.html c',
  ]);
});

test.each([
  ['ends without a word', 'process.exit(3)', 'A thread that reads pages ended with code 3'],
  ['throws', 'throw new Error("no page")', 'no page'],
])('a thread that %s while it reads pages does not keep the build waiting', async (_how, code, message) => {
  const staging = mkdtempSync(join(tmpdir(), 'verify-'));
  onTestFinished(() => rmSync(staging, { recursive: true }));
  writeFileSync(join(staging, 'a.html'), pageOf(''));
  const thread = () =>
    new Worker(`require('node:worker_threads').parentPort.on('message', () => { ${code} })`, { eval: true });
  await expect(readPages(staging, thread)).rejects.toThrow(message);
});
