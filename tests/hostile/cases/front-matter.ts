import { caseOfFrontMatter, type Row } from '../hostile-case.ts';

const harm = 'alert(1)';
/** Keys below a sound title and summary, which are lines 2 and 3. */
const keys = (lines: string, title = 'Iron') => `---\ntitle: ${title}\nsummary: What becomes of it.\n${lines}\n---`;
const bomb = ['a: &a [iron, iron, iron]', ...'bcdefghij'].map((name, index) =>
  index === 0 ? name : `${name}: &${name} [${`*${'abcdefghij'[index - 1]}, `.repeat(9)}]`,
);

/** Front matters of articles, fences included. */
const rows: (Row & { frontMatter: string })[] = [
  {
    threat: 'T1',
    what: 'code as front matter',
    frontMatter: '---js\n{ title: process.exit(3) }\n---',
    refused: '1:1 front-matter-fence',
  },
  {
    threat: 'T1',
    what: 'code behind a space',
    frontMatter: '--- js\n{ title: process.exit(3) }\n---',
    refused: '1:1 front-matter-fence',
  },
  {
    threat: 'T1',
    what: 'code in large letters',
    frontMatter: '---JavaScript\n{ title: process.exit(3) }\n---',
    refused: '1:1 front-matter-fence',
  },
  {
    threat: 'T1',
    what: 'front matter as JSON',
    frontMatter: '---json\n{"title":"x","summary":"y"}\n---',
    refused: '1:1 front-matter-fence',
  },
  {
    threat: 'T1',
    what: 'front matter as TOML',
    frontMatter: '+++\ntitle = "x"\n+++',
    refused: '1:1 front-matter-fence',
  },
  {
    threat: 'T1',
    what: 'a function as a value',
    frontMatter: keys('aliases: [!!js/function "function () { return 1 }"]'),
    refused: '4:11 bad-yaml',
  },

  {
    threat: 'T2',
    what: 'a list that holds itself many times',
    frontMatter: keys(bomb.join('\n')),
    refused: '4:7 bad-yaml',
  },
  { threat: 'T2', what: 'a list that holds itself', frontMatter: keys('aliases: &x [*x]'), refused: '4:13 bad-yaml' },
  {
    threat: 'T2',
    what: 'keys that are merged in',
    frontMatter: keys('codes: &x {hpo: "HP:0001978"}\nreview: {<<: *x}'),
    refused: '5:10 bad-yaml',
  },

  {
    threat: 'T3',
    what: 'brackets nested thousands deep',
    frontMatter: keys(`aliases: ${'['.repeat(3000)}${']'.repeat(3000)}`),
    refused: '4',
  },
  {
    threat: 'T3',
    what: 'brackets nested a hundred deep',
    frontMatter: keys(`aliases: ${'['.repeat(100)}${']'.repeat(100)}`),
    refused: '4',
  },
  {
    threat: 'T3',
    what: 'lines nested deep',
    frontMatter: keys(Array.from({ length: 60 }, (_none, depth) => `${' '.repeat(depth)}a:`).join('\n')),
    refused: '8 bad-yaml',
  },

  {
    threat: 'T4',
    what: 'a key of every object',
    frontMatter: keys('__proto__: { polluted: yes }'),
    refused: '4:1 bad-yaml',
  },
  {
    threat: 'T4',
    what: 'a key of every object further down',
    frontMatter: keys('codes: { constructor: { prototype: x } }'),
    refused: '4:10 bad-yaml',
  },
  {
    threat: 'T4',
    what: 'a key of every object in quotes',
    frontMatter: keys('"__proto__": { polluted: yes }'),
    refused: '4:1 bad-yaml',
  },

  {
    threat: 'T13',
    what: 'an address above the folder',
    frontMatter: keys('slug: ../../escape'),
    refused: '4:1 unknown-key',
  },
  {
    threat: 'T13',
    what: 'an address of the search',
    frontMatter: keys('slug: pagefind/pagefind'),
    refused: '4:1 unknown-key',
  },
  {
    threat: 'T13',
    what: 'an address by another key',
    frontMatter: keys('permalink: /index.html'),
    refused: '4:1 unknown-key',
  },

  {
    threat: 'T19',
    what: 'a title that ends the title',
    frontMatter: keys('updated: 2026-11-01', JSON.stringify(`</title><script>${harm}</script>`)),
  },
  {
    threat: 'T19',
    what: 'a title that ends a script',
    frontMatter: keys('updated: 2026-11-02', JSON.stringify(`{"@type":"x"}</script><script>${harm}</script>`)),
  },
  {
    threat: 'T19',
    what: 'a title that is a picture',
    frontMatter: keys('updated: 2026-11-03', JSON.stringify(`<img src=x onerror=${harm}>`)),
  },
  {
    threat: 'T19',
    what: 'a title that ends an attribute',
    frontMatter: keys('updated: 2026-11-04', JSON.stringify(`x" onmouseover="${harm}" y='`)),
  },
  {
    threat: 'T19',
    what: 'a title that is a template',
    frontMatter: keys('updated: 2026-11-05', `"{${harm}} \${${harm}} <% ${harm} %>"`),
  },
  {
    threat: 'T19',
    what: 'a summary that is markup',
    frontMatter: `---\ntitle: A summary that is markup\nsummary: ${JSON.stringify(`"><script>${harm}</script> &lt;b&gt;`)}\n---`,
  },
  {
    threat: 'T19',
    what: 'names that are markup',
    frontMatter: keys(
      `layNames: [${JSON.stringify(`<img src=x onerror=${harm}>`)}]\nabbreviations: ["<b>"]`,
      'Names that are markup',
    ),
  },
  {
    threat: 'T19',
    what: 'a title of two lines',
    frontMatter: keys('updated: 2026-11-06', '"Iron\\nand more"'),
    refused: '2:8 wrong-value',
  },
  {
    threat: 'T19',
    what: 'a title that ends at a zero byte',
    frontMatter: keys('updated: 2026-11-06', '"Iron\\0 more"'),
    refused: '2',
  },

  {
    threat: 'T22',
    what: 'a name that is another page',
    frontMatter: keys('aliases: ["../conditions/anemia"]', 'A name that is another page'),
  },
  {
    threat: 'T22',
    what: 'a name that is another site',
    frontMatter: keys('aliases: ["//evil.example/"]', 'A name that is another site'),
  },
  { threat: 'T22', what: 'a name without letters', frontMatter: keys('aliases: ["../.."]'), refused: '4:11 bad-alias' },
  {
    threat: 'T22',
    what: 'a source that runs',
    frontMatter: keys(`sources: [{publisher: x, url: "javascript:${harm}"}]`),
    refused: '4',
  },

  {
    threat: 'T23',
    what: 'a title of two alphabets',
    frontMatter: keys('updated: 2026-11-07', 'P\u0430racetamol'),
    refused: '2:8 lookalike-letter',
  },
  {
    threat: 'T23',
    what: 'a title that hides a turn',
    frontMatter: keys('updated: 2026-11-07', '"Iron\\u202Eback"'),
    refused: '2',
  },

  {
    threat: 'T30',
    what: 'a day that does not exist',
    frontMatter: keys('updated: 2026-02-30'),
    refused: '4:10 wrong-value',
  },
  { threat: 'T30', what: 'a review by nobody', frontMatter: keys('review: { state: reviewed }'), refused: '4' },
  {
    threat: 'T30',
    what: 'a review that is only claimed',
    frontMatter: keys('review: { state: "reviewed by experts" }'),
    refused: '4',
  },
];

export const frontMatters = rows.map(caseOfFrontMatter);
