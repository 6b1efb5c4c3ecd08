/** What an author wrote is what a reader gets: every word, every heading's address, every link by title. */
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { checkArticles } from '../../../src/encyclopedia/check/check-articles.ts';
import { renderArticle } from '../../../src/encyclopedia/render/render-article.ts';
import { renderJob } from '../../../src/encyclopedia/render-job.ts';
import { article, encyclopediaOf, readBody } from '../make.ts';

const address = { site: 'https://materia.example', base: '/' };
const settings = { seed: 20261125, numRuns: 80 };

/** The HTML of a body, in the order of the page; fails where the body has a fault. */
function htmlOf(body: string): string {
  const { article: read, tree, problems } = readBody(body);
  expect(problems).toEqual([]);
  if (!read) throw new Error('There is no article');
  const { lead, sections, footnotes } = renderArticle(tree, renderJob(read, encyclopediaOf([read]), address));
  return [lead, ...sections.map(({ html }) => html), footnotes].join('\n');
}

/** What a reader sees of it, a space between elements and white space folded. */
function shown(html: string): string {
  const texts: string[] = [];
  const enter = (node: object): void => {
    if ('value' in node && typeof node.value === 'string') texts.push(node.value);
    if ('childNodes' in node && Array.isArray(node.childNodes)) for (const child of node.childNodes) enter(child);
  };
  enter(parseFragment(html));
  return folded(texts.join(' '));
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Words of medicine, and those that Markdown, typography or HTML could take for something else. */
const words = [
  ...[
    'iron',
    'α-thalassemia',
    '1:2',
    '10:30',
    'pH:7.35',
    '5 mg/dL',
    '< 5 %',
    '<5',
    '>3',
    '≥ 10⁹/L',
    '10^9/L',
    '~3',
    '3.5',
    '1.',
  ],
  ...[
    'a_b_c',
    'HLA-B*27:05',
    'A&B',
    'C#',
    '#1',
    '5\' 2"',
    'it’s',
    '"so"',
    '(see)',
    'x+y',
    '+3',
    '--',
    '...',
    '-5',
    '1/2',
    '@nih',
    '$5',
  ],
  ...[
    'AT&T',
    'CD4+',
    '46,XX',
    'c.1521_1523del',
    'p.Phe508del',
    'http:',
    'a:b',
    '貧血',
    'فَقْر',
    '🩸',
    'TODO',
    '!',
    '^2',
    '{x}',
    '=5',
  ],
];
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((chosen) => ['Iron', ...chosen].join(' '));
/** A text, and the words that have to be seen of it. */
const block = fc.oneof(
  phrase.map((text) => [text, text]),
  phrase.map((text) => [`- ${text}\n- ${text}`, `${text} ${text}`]),
  phrase.map((text) => [`> ${text}`, text]),
  phrase.map((text) => [`| Iron | B |\n|---|---|\n| ${text} | b |`, `Iron B ${text} b`]),
  phrase.map((text) => [`:::note\n${text}\n:::`, text]),
  phrase.map((text) => [`**Iron** and *${'iron'}*: ${text}`, `Iron and iron : ${text}`]),
  phrase.map((text) => [`${text}\n${text}`, `${text} ${text}`]),
);

test('every word of a text is shown as it was written', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      // A star may begin emphasis that another ends: so says Markdown, and only once is it sure to be a star.
      const body = blocks.map(([text]) => text).join('\n\n');
      fc.pre((body.match(/27:05/g)?.length ?? 0) < 2);
      const seen = shown(htmlOf(`${body}\n`));
      let from = 0;
      for (const [, expected = ''] of blocks) {
        const at = seen.indexOf(folded(expected), from);
        expect(at, `${expected}\nin ${seen.slice(from)}`).toBeGreaterThanOrEqual(0);
        from = at + folded(expected).length;
      }
    }),
    settings,
  );
});

test('the words of a footnote are shown where notes stand', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      fc.pre((text.match(/27:05/g)?.length ?? 0) < 2);
      expect(shown(htmlOf(`Iron.[^a]\n\n[^a]: ${text}\n`))).toContain(folded(text));
    }),
    settings,
  );
});

test('every heading has an address of its own, which its link leads to', () => {
  const heading = fc.oneof(
    phrase,
    fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
      .map((text) => `Iron ${text.replace(/[`*_<>[\]\\&#\n]/g, '')}`),
  );
  fc.assert(
    fc.property(fc.array(heading, { minLength: 1, maxLength: 8 }), (headings) => {
      fc.pre((headings.join().match(/27:05/g)?.length ?? 0) < 2);
      const { article: read, problems } = readBody(
        `Iron.\n\n${headings.map((text) => `## ${text}\n\nText.\n`).join('\n')}`,
      );
      fc.pre(!problems.some(({ ruleId }) => ruleId === 'forbidden-character'));
      expect(problems).toEqual([]);
      const anchors = read?.headings.map(({ anchor }) => anchor) ?? [];
      expect(anchors).toHaveLength(headings.length);
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const anchor of anchors) expect(anchor).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
    }),
    settings,
  );
});

test('every title that an article may have is a link to it, shown as it was written', () => {
  const title = fc
    .array(fc.constantFrom(...words, 'Anemia', 'type 1', 'β', "Crohn's", 'von', '5q'), { minLength: 1, maxLength: 4 })
    .map((chosen) => `Iron ${chosen.join(' ')}`)
    // A link shows no markup, and its # begins a section: such a title has to be linked by another name.
    .filter((text) => !/TODO|[<*`#]/.test(text));
  fc.assert(
    fc.property(title, (text) => {
      const target = article({ title: text, path: 'conditions/target' });
      const problems = checkArticles(encyclopediaOf([target])).filter(({ ruleId }) => /title|name/.test(ruleId));
      fc.pre(problems.length === 0);
      const source = article({ title: 'Source', body: `It is like [[${text}]].` });
      const encyclopedia = encyclopediaOf([source, target]);
      expect(checkArticles(encyclopedia).filter(({ ruleId }) => /link/.test(ruleId))).toEqual([]);
      const { tree } = readBody(`It is like [[${text}]].\n`, 'conditions/source');
      const { lead } = renderArticle(tree, renderJob(source, encyclopedia, address));
      expect(lead).toContain('<a href="/conditions/target/">');
      expect(shown(lead)).toContain(folded(text));
    }),
    settings,
  );
});
