import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/encyclopedia/load/markdown.ts';
import { readBody as readTree } from '../../../../src/encyclopedia/load/read-body.ts';
import { diagramKey } from '../../../../src/encyclopedia/picture-credit.ts';
import { type RenderJob, renderArticle } from '../../../../src/encyclopedia/render/render-article.ts';
import { readBody, shownPicture } from '../../make.ts';

const nothing: RenderJob = {
  site: 'https://materia.example',
  base: '/',
  hrefs: {},
  images: {},
  citations: {},
  editUrl: 'https://forge.example/anemia.md#L{line}',
  reviews: {},
};

/** The HTML of a body, whatever the checks say of it. */
function render(body: string, job: Partial<RenderJob> = {}, path?: string): string {
  const { lead, sections, footnotes } = renderArticle(readBody(body, path).tree, { ...nothing, ...job });
  return [lead, ...sections.map(({ html }) => html), footnotes].join('\n').trim();
}

/** The HTML of a body that no check looks at, not even at its size before it is parsed. */
function renderUnchecked(body: string, job: Partial<RenderJob>): void {
  const tree = parseMarkdown(body);
  readTree(tree, undefined);
  renderArticle(tree, { ...nothing, ...job });
}

/** The HTML of nodes that no article can hold. */
function renderNodes(...children: object[]): string {
  const tree: Root = { type: 'root', children: children as Root['children'] };
  return renderArticle(tree, nothing).lead;
}

test.each([
  'A ratio of 3:1 at 10:30 and pH:7.35.',
  '5\' 2" tall, "quoted" and \'so\'.',
  'From 5--10 mg... and ½ of it: 5 µg.',
  'α-thalassemia, 貧血, 🩸.',
])('keeps every character of %j', (text) => {
  expect(render(text)).toBe(`<p>${text}</p>`);
});

test.each([
  ['10<sup>9</sup>/L and H<sub>2</sub>O', '<p>10<sup>9</sup>/L and H<sub>2</sub>O</p>'],
  ['one<br>two', '<p>one<br>\ntwo</p>'],
  [
    '<abbr title="extramedullary hematopoiesis">EMH</abbr>',
    '<p><abbr title="extramedullary hematopoiesis">EMH</abbr></p>',
  ],
  ['~~old~~ **new** *dose*', '<p><del>old</del> <strong>new</strong> <em>dose</em></p>'],
  ['5 < 10 & 3 > 2', '<p>5 &#x3C; 10 &#x26; 3 > 2</p>'],
])('renders %j', (body, html) => {
  expect(render(body)).toBe(html);
});

test('the words for the emergency number lead to all numbers', () => {
  expect(render('Call {{emergency}} now.', { base: '/sub/' })).toBe(
    '<p>Call <a class="emergency-number" href="/sub/emergency-numbers/">your local emergency number</a> now.</p>',
  );
});

test('cuts the article at its headings of level 2', () => {
  const { lead, sections, footnotes } = renderArticle(
    readBody('Lead.[^1]\n\n## Causes\n\nIron.\n\n### Food\n\nLiver.\n\n## Treatment\n\nTablets.\n\n[^1]: A note.').tree,
    nothing,
  );
  expect(lead).toMatch(/^<p>Lead\./);
  expect(sections.map(({ anchor }) => anchor)).toEqual(['causes', 'treatment']);
  expect(sections[0]?.html).toMatch(/^<div class="heading"><h2 id="causes">Causes<\/h2>.*Liver\.<\/p>$/s);
  expect(footnotes).toContain('A note.');
});

test('every heading of a section can be linked to and edited at its line', () => {
  const html = render('Lead.\n\n## Causes\n\n### Too little iron {#iron}\n\nText.');
  for (const [anchor, name, line] of [
    ['causes', 'Causes', 7],
    ['iron', 'Too little iron', 9],
  ]) {
    expect(html).toContain(`href="#${anchor}" aria-label="Link to the section ${name}"`);
    expect(html).toContain(`href="https://forge.example/anemia.md#L${line}"`);
  }
});

test('links go where the job says, and to nowhere else', () => {
  const hrefs = { '[[Anemia#]]': '/sub/conditions/anemia/', '(https://www.nhs.uk/)': 'https://www.nhs.uk/' };
  const html = render(
    '[[Anemia|low blood]], [the NHS](https://www.nhs.uk/), [[?Folate]], [x](https://evil.example/).',
    { hrefs },
  );
  expect(html).toContain('<a href="/sub/conditions/anemia/">low blood</a>');
  expect(html).toContain('href="https://www.nhs.uk/"');
  expect(html).toContain('<span class="wanted" title="Not written yet: Folate">Folate</span>');
  expect(html).not.toContain('href="https://evil.example');
  expect(html.match(/<a /g)).toHaveLength(2);
});

test('a link to another site says so and gives nothing away', () => {
  const html = render('[the NHS](https://www.nhs.uk/)', { hrefs: { '(https://www.nhs.uk/)': 'https://www.nhs.uk/' } });
  expect(html).toContain('rel="noopener noreferrer nofollow ugc"');
  expect(html).toContain('<span class="visually-hidden"> (another website)</span>');
});

test('a link to another site in a heading is marked as well', () => {
  const hrefs = { '(https://www.nhs.uk/)': 'https://www.nhs.uk/' };
  const html = render('## What [the NHS](https://www.nhs.uk/) says\n\n### [Again](https://www.nhs.uk/)', { hrefs });
  const links = [...html.matchAll(/<a\b[^>]*href="https:\/\/www\.nhs\.uk\/"[^>]*>/g)].map(([tag]) => tag);
  expect(links).toHaveLength(2);
  for (const tag of links) {
    expect(tag).toContain('rel="noopener noreferrer nofollow ugc"');
    expect(tag).toContain('class="external"');
  }
});

test('a heading of level 1 becomes one of level 2, with its id', () => {
  const { lead, sections } = renderArticle(readBody('Lead.\n\n# Causes of iron\n\nText.').tree, nothing);
  expect(lead).toBe('<p>Lead.</p>');
  expect(sections.map(({ anchor }) => anchor)).toEqual(['causes-of-iron']);
  expect(sections[0]?.html).toContain('<h2 id="causes-of-iron">Causes of iron</h2>');
});

test('a link inside the site carries no mark of another', () => {
  expect(render('[[Anemia]]', { hrefs: { '[[Anemia#]]': '/conditions/anemia/' } })).toBe(
    '<p><a href="/conditions/anemia/">Anemia</a></p>',
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example/', 'https://evil.example/'])(
  'a link to %s that passed every check is still only words',
  (url) => {
    const html = render(`[dose](${url}) and [dose][d] and <${url}>\n\n[d]: ${url}`);
    expect(html).not.toMatch(/<a\b|href=/);
    expect(html).toContain('dose');
  },
);

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:x',
])('the sanitiser drops the address %j even when the job names it', (url) => {
  expect(render('[[Anemia]]', { hrefs: { '[[Anemia#]]': url } })).toBe('<p><a>Anemia</a></p>');
});

const smear = shownPicture('/media/conditions/smear.0a.480.webp', {
  width: 960,
  height: 640,
  files: [
    { src: '/media/conditions/smear.0a.480.webp', width: 480 },
    { src: '/media/conditions/smear.0a.960.webp', width: 960 },
  ],
});
const credit =
  '<span class="credit">Picture: Ada Doe, <a href="https://creativecommons.org/publicdomain/zero/1.0/" class="external" rel="noopener noreferrer nofollow ugc">CC0 1.0<span class="visually-hidden"> (another website)</span></a>.</span>';

test('a picture has its size, all its files, its caption and its credit', () => {
  expect(render('![Round cells](smear.png "Red cells.")', { images: { 'smear.png': smear } })).toBe(
    '<figure><img src="/media/conditions/smear.0a.480.webp" ' +
      'srcset="/media/conditions/smear.0a.480.webp 480w, /media/conditions/smear.0a.960.webp 960w" ' +
      'sizes="(min-width: 40rem) 37rem, 100vw" width="960" height="640" alt="Round cells" loading="lazy" decoding="async">' +
      `<figcaption>Red cells. ${credit}</figcaption></figure>`,
  );
});

test('a credit names what was changed and leads to the original', () => {
  const picture = { ...smear, changes: 'cropped', source: 'https://commons.example/smear' };
  const html = render('![Round cells](smear.png)', { images: { 'smear.png': picture } });
  expect(html).toContain('</a>, cropped. <a href="https://commons.example/smear"');
  expect(html).toContain('<figcaption><span class="credit">');
});

test('a picture that may upset is closed, under words that say what it shows', () => {
  const picture = { ...smear, sensitive: 'An open wound.' };
  const html = render('![A wound](smear.png)', { images: { 'smear.png': picture } });
  expect(html).toMatch(
    /^<details class="sensitive"><summary>Picture that may upset you: An open wound\.<\/summary><figure>.*<\/figure><\/details>$/,
  );
});

test('a picture of another server is refused, in each of its sizes', () => {
  const evil = 'https://evil.example/x.png';
  const job = (src: string, other: string) => ({
    images: {
      'smear.png': {
        ...smear,
        files: [
          { src, width: 1 },
          { src: other, width: 2 },
        ],
      },
    },
  });
  expect(() => render('![x](smear.png)', job('/media/x.webp', evil))).toThrow('is not allowed');
  expect(() => render('![x](smear.png)', job(evil, '/media/x.webp'))).toThrow('is not allowed');
});

test('a drawing stands under its title, with what the article says of it and all of it in words', () => {
  const drawing = shownPicture('/media/diagrams/blood-clotting.0a.svg', { width: 480, height: 600 });
  const html = render(':::diagram{name=blood-clotting}\nPlatelets stick.\n:::', {
    images: { [diagramKey('blood-clotting')]: drawing },
  });
  expect(html).toMatch(
    /^<section class="diagram" aria-label="How a clot forms"><p class="callout-title">How a clot forms<\/p><figure><img src="\/media\/diagrams\/blood-clotting\.0a\.svg"[^>]* alt="Drawing in three steps[^>]*>.*<\/figure><p>Platelets stick\.<\/p><details class="in-words"><summary>The drawing in words<\/summary><p>Step 1: .*<\/details><\/section>$/s,
  );
});

test('a drawing that is not there is shown as it was written', () => {
  expect(render(':::diagram{name=constructor}\nPlatelets stick.\n:::')).toBe(
    '<section><p>:::diagram</p><p>Platelets stick.</p></section>',
  );
});

test('a picture among words is told in words, and so is what its maker wrote under it', () => {
  expect(render('Red ![Round cells](smear.png "A smear") cells', { images: { 'smear.png': smear } })).toBe(
    '<p>Red Round cells A smear cells</p>',
  );
});

test.each([
  ['![Round cells](other.png)', '<p>Round cells</p>'],
  ['![](other.png)', '<p>other.png</p>'],
  ['![Round cells][s]\n\n[s]: https://evil.example/x.png', '<p>Round cells</p>'],
  ['![Round cells](constructor)', '<p>Round cells</p>'],
])('the picture %j, which the job does not know, is words', (body, html) => {
  expect(render(body)).toBe(html);
});

test('a citation that the job does not know is words', () => {
  expect(render('Iron.[@constructor]')).toMatch(/^<p>Iron\.<sup [^>]*>\[@constructor\]<\/sup><\/p>$/);
});

test('citations link to their reference and can be linked back to', () => {
  const html = render('Iron.[@nih; @who] Folate.[@nih]', { citations: { nih: 1, who: 2 } });
  expect(html).toContain('<a id="cite-1" href="#ref-nih">[1]</a> <a id="cite-2" href="#ref-who">[2]</a>');
  expect(html).toContain('<a id="cite-3" href="#ref-nih">[1]</a>');
});

test('a care block says how urgent it is in words', () => {
  expect(render(':::care{level=emergency}\nCall for help.\n:::')).toContain(
    '<section class="care care-emergency" aria-label="Emergency: get help now"><p class="callout-title">Emergency: get help now</p>',
  );
});

test('a table can be scrolled and its headings are headings of columns', () => {
  const html = render('| Finding | Seen in |\n|---|:-:|\n| pallor | anemia |');
  expect(html).toMatch(/^<div class="table-scroll" role="region" tabindex="0" aria-label="Table"><table>/);
  expect(html).toContain('<th scope="col">Finding</th>');
});

const hostile: [string, string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in a sentence', 'Iron <script>alert(1)</script> is needed.'],
  ['a picture that fails', '<img src=x onerror=alert(1)>'],
  ['a picture that fails, in a sentence', 'Iron <img src=x onerror=alert(1)> is.'],
  ['an svg', '<svg onload=alert(1)><script>alert(1)</script></svg>'],
  ['a frame', '<iframe src="https://evil.example/"></iframe>'],
  ['a form', '<form action="https://evil.example/"><input name=q></form>'],
  ['a style sheet', '<style>*{display:none}</style>'],
  ['a tag in a heading', '## <b onclick=alert(1)>Causes</b>'],
  ['attributes on an allowed tag', '<sup onclick=alert(1) style=x class=y id=z>9</sup>'],
  ['attributes on a block', ':::note{onclick=alert(1) .danger #main style="x"}\nIron.\n:::'],
  ['a level that is no level', ':::care{level="x onmouseover=alert(1)"}\nIron.\n:::'],
  ['a language that is no language', '```x"onclick="alert(1)\ncode\n```'],
  ['a title on a link', '[a](https://a.example/ "x\\" onclick=\\"alert(1)")'],
  ['words that look like a tag', '[[Anemia|<img src=x onerror=alert(1)>]] and `<script>`'],
  ['an abbreviation that breaks out', '<abbr title="x&quot; onclick=&quot;alert(1)">EMH</abbr>'],
  ['a math of tags', '<math><mtext></p><style><img src onerror=alert(1)></style></mtext></math>'],
];

test.each(hostile)('of %s nothing survives, checks aside', (_what, body) => {
  const html = render(body);
  const tags = html.match(/<[a-z]("[^"]*"|[^">])*>/gi) ?? [];
  for (const tag of tags) {
    expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\s(on\w+|style|srcdoc|formaction)\b/i);
    expect(tag).not.toMatch(/^<(script|img|svg|iframe|form|input|style|b|math|object|embed|base|meta|link)\b/i);
    const names = /\sclass="([^"]*)"/.exec(tag)?.[1] ?? '';
    expect(
      names
        .replace(
          /\b(care|callout|wanted|citation|heading|permalink|edit|visually-hidden|external|table-scroll)(-[a-z-]+)?\b/g,
          '',
        )
        .trim(),
    ).toMatch(/^(language-[\w-]+)?$/);
  }
  expect(html).not.toMatch(/id="(main|z)"/);
});

const hostileNodes: [string, Nodes | object][] = [
  ['raw HTML', { type: 'html', value: '<script>alert(1)</script>' }],
  [
    'an element named by data',
    { type: 'paragraph', data: { hName: 'script' }, children: [{ type: 'text', value: 'alert(1)' }] },
  ],
  [
    'a frame named by data',
    { type: 'paragraph', data: { hName: 'iframe', hProperties: { src: 'https://evil.example/' } }, children: [] },
  ],
  [
    'properties named by data',
    {
      type: 'paragraph',
      data: { hProperties: { onClick: 'alert(1)', style: 'x', className: ['y'], dataX: '1', id: 'main' } },
      children: [{ type: 'text', value: 'Iron.' }],
    },
  ],
  [
    'children named by data',
    {
      type: 'paragraph',
      data: {
        hChildren: [
          { type: 'element', tagName: 'script', properties: {}, children: [{ type: 'text', value: 'alert(1)' }] },
        ],
      },
      children: [],
    },
  ],
  [
    'raw HTML named by data',
    { type: 'paragraph', data: { hChildren: [{ type: 'raw', value: '<script>alert(1)</script>' }] }, children: [] },
  ],
  [
    'a comment named by data',
    {
      type: 'paragraph',
      data: { hChildren: [{ type: 'comment', value: '--><script>alert(1)</script>' }] },
      children: [],
    },
  ],
];

test.each(hostileNodes)('of %s in the tree only words survive', (_what, node) => {
  expect(renderNodes(node)).not.toMatch(/<script|<iframe|<!--|onclick|style=|class="[^"]|data-x|id=/i);
});

test('throws on a node that it does not know', () => {
  expect(() => renderNodes({ type: 'mermaid', value: 'graph' })).toThrow('the renderer does not know "mermaid"');
});

const shown: [string, string, string][] = [
  ['a tag', '<div onclick=alert(1)>', '<p>&#x3C;div onclick=alert(1)></p>'],
  ['a tag in a sentence', 'Take <b>5 mg</b> now.', '<p>Take &#x3C;b>5 mg&#x3C;/b> now.</p>'],
  ['a comment that is never closed', '<!-- Take\n\n5 mg.', '<p>&#x3C;!-- Take\n\n5 mg.</p>'],
  ['a tag that is never closed', 'Take <sub>5 mg.', '<p>Take &#x3C;sub>5 mg.</p>'],
  ['a tag that was never opened', 'Take 5 mg.</sup>', '<p>Take 5 mg.&#x3C;/sup></p>'],
  ['a tag in a list', '- <hr>', '<ul>\n<li>&#x3C;hr></li>\n</ul>'],
  ['a block without a meaning', ':::wraning\nIron.\n:::', '<section><p>:::wraning</p><p>Iron.</p></section>'],
  [
    'a block named like a property',
    ':::constructor\nIron.\n:::',
    '<section><p>:::constructor</p><p>Iron.</p></section>',
  ],
  ['a level that is none', ':::care{level=toString}\nIron.\n:::', '<section><p>:::care</p><p>Iron.</p></section>'],
  ['a block of one line', '::video[Iron *now*]{#x}', '<p>::video Iron <em>now</em></p>'],
  ['a footnote that nothing refers to', '[^a]: Iron.', '<blockquote>\n<p>[^a]:</p>\n<p>Iron.</p>\n</blockquote>'],
];

test.each(shown)('%s is shown as it was written', (_what, body, html) => {
  expect(render(body)).toBe(html);
});

test('cells beyond the head of a table are shown', () => {
  const html = render('| a |\n|:-:|\n| b | c |\n| d |');
  expect(html).toContain('<tr>\n<td align="center">b</td>\n<td>c</td>\n</tr>');
  expect(html).toContain('<tr>\n<td align="center">d</td>\n</tr>');
});

test('footnotes that refer to nothing but one another are shown, and so is the second of one name', () => {
  const html = render('Iron.[^c]\n\n[^a]: Folate.[^b]\n\n[^b]: Copper.[^a]\n\n[^c]: A metal.\n\n[^c]: Zinc.');
  for (const word of ['Folate', 'Copper', 'A metal', 'Zinc']) expect(html.split(word)).toHaveLength(2);
});

test('no label of a footnote becomes an id', () => {
  const html = render('Iron[^__proto__] is[^a] a[^a] metal[^a-2].\n\n[^__proto__]: x\n\n[^a]: y\n\n[^a-2]: z');
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^footnote-(label|fn-\d|fnref-\d(-\d)?)$/.test(id))).toEqual([]);
});

test('a carriage return that an entity brings in is a space', () => {
  expect(render('Iron&#13;is a metal.')).toBe('<p>Iron is a metal.</p>');
});

test.each([
  ['a link in a link', '[iron[^1]](https://a.example/)\n\n[^1]: A metal.', 'a link stands inside another link'],
  ['quotes that nobody could read', `${'> '.repeat(120)}Iron.`, 'it is nested too deeply'],
  [
    'a wide head over many short rows',
    `|${'a|'.repeat(900)}\n|${'-|'.repeat(900)}\n${'|\n'.repeat(900)}`,
    'its tables have',
  ],
  [
    'one long address in many links',
    `${'[x]'.repeat(900)}\n\n[x]: /${'x'.repeat(900)}`,
    'its HTML would have more than',
  ],
  ['headings and nothing else', '# a\n'.repeat(900), 'its HTML would have more than'],
])('throws on %s', (_what, body, message) => {
  const hrefs = { '(https://a.example/)': 'https://a.example/' };
  expect(() => renderUnchecked(body, { hrefs })).toThrow(message);
});

test('a footnote and its mark lead to one another, with ids of their own', () => {
  const html = render('Iron.[^a]\n\n[^a]: A metal.');
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  for (const target of targets) expect(ids).toContain(target);
  expect(targets.length).toBeGreaterThanOrEqual(2);
});

test('refuses to leave out words, here of a node that is read and never shown', () => {
  const tree: Root = { type: 'root', children: [{ type: 'yaml', value: 'Ask before you take it.' }] };
  expect(() => renderArticle(tree, nothing)).toThrow('the words "Askbeforeyoutakeit." would be missing');
});

test.each([
  ['{for="adults" date=2026-01-01}', 'Dose for adults, as of 1 January 2026'],
  ['{for="<b>adults</b>" date=2026-02-30}', 'Dose for &#x3C;b>adults&#x3C;/b>'],
  ['{date=2026-12-24}', 'Dose, as of 24 December 2026'],
  ['', 'Dose'],
])('the title of a dose with %j is %j', (attributes, title) => {
  expect(render(`:::dose${attributes}\nOne tablet.\n:::`)).toBe(
    `<section class="callout callout-dose" aria-label="Dose"><p class="callout-title">${title}</p><p>One tablet.</p></section>`,
  );
});
