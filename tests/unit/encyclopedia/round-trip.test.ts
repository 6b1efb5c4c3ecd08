import fc from 'fast-check';
import type { Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/encyclopedia/article.ts';
import { checkArticles } from '../../../src/encyclopedia/check/check-articles.ts';
import { renderArticle } from '../../../src/encyclopedia/render/render-article.ts';
import { renderJob } from '../../../src/encyclopedia/render-job.ts';
import { mayBeAnchor } from '../../../src/encyclopedia/slug.ts';
import { encyclopediaOf, read, readBody } from '../make.ts';

const settings = { seed: 20261122, numRuns: 40 };

/** Faults of wording, which change nothing of what is shown: random words make sentences of any kind. */
const ofWording = /^(dose-outside-block|error-prone-abbreviation|long-sentence)$/;

/** The HTML of a body, for which nothing else may be reported while it is read. */
function htmlOf(body: string, others: Article[] = []): string {
  const { article, tree, problems: reported } = readBody(body);
  const problems = reported.filter(({ ruleId }) => !ofWording.test(ruleId));
  if (!article || problems.length > 0) throw new Error(`${JSON.stringify(body)}: ${problems[0]?.message}`);
  const job = renderJob(article, encyclopediaOf([article, ...others]), { site: 'https://materia.example', base: '/' });
  const { lead, sections, footnotes } = renderArticle(tree, job);
  return [lead, ...sections.map(({ html }) => html), footnotes].join('\n');
}

const parse = (html: string): Root => rehype().data('settings', { fragment: true }).parse(html);

function wordsOf(html: string): string {
  const words: string[] = [];
  visit(parse(html), 'text', ({ value }) => {
    words.push(value);
  });
  return fold(words.join(''));
}

/** Each link of some HTML: where it leads and its words. */
function linksOf(html: string): { href: string; text: string }[] {
  const links: { href: string; text: string }[] = [];
  visit(parse(html), 'element', ({ tagName, properties, children }) => {
    if (tagName !== 'a') return;
    links.push({ href: String(properties.href), text: wordsOf(rehype().stringify({ type: 'root', children })) });
  });
  return links;
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('words', () => {
  /** What Markdown and its extensions could take for a mark. A `*` between digits is refused. */
  const word = fc.constantFrom(
    ...['iron', 'Blood cells', '(1:2)', '1:2', '10:30', ':note', 'pH:7.35', 'drug::name', '10:30:00', '3:1:'],
    ...['5 mg/dL', '10^9/L', '10⁹/L', '<5 %', '< 5', '>5', '≥10', '≤ 3', '~3', '~5~', '±2', '5 µg', '37.5°C', '1/2'],
    ...[
      'a_b_c',

      '5 * 3',
      '* 3',
      '5+5',
      '+2',
      '-3',
      '5--10',
      '5 – 10',
      '...',
      '(c)',
      '#3',
      '@nih',
      '$5$',
      '^x^',
    ],
    ...[
      '5\'2"',
      '"quoted"',
      '50%',
      'R&D',
      'a&b',
      'A!',
      '!',
      '1.',
      '1)',
      'e.g.',
      'https://nhs.example/',
      'ada@nhs.example',
    ],
    ...[
      '[',
      ']',
      '[x]',
      '(x)',
      '{x}',
      '{#x}.',
      '=',
      '==',
      'β-blocker',
      'ابن سينا',
      'Nguyễn',
      '👩\u200d⚕\ufe0f',
      'Hb A₁c',
    ],
  );
  const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((chosen) => ['Iron', ...chosen, 'x'].join(' '));

  const blocks: Record<string, (text: string) => string> = {
    'a paragraph': (text) => text,
    'a heading': (text) => `## ${text}`,
    'an underlined heading': (text) => `${text}\n---`,
    'a list': (text) => `- ${text}\n- ${text}\n\n  ${text}`,
    'a numbered list': (text) => `1. ${text}\n2. x\n   - ${text}`,
    'a quote': (text) => `> ${text}\n> ${text}`,
    'a table': (text) => `| ${text} | a |\n|---|---|\n| b | ${text} |`,
    'a callout': (text) => `:::note\n${text}\n:::`,
    'a care block': (text) => `:::care{level=urgent}\n${text}\n\n- ${text}\n:::`,
    'a footnote': (text) => `Iron[^a] x\n\n[^a]: ${text}\n\n    ${text}`,
    'strong words': (text) => `**${text}**`,
    'the words of a link': (text) => `[${text}](https://a.example/)`,
    'a raised text': (text) => `x<sup>${text}</sup>`,
  };

  test.each(Object.entries(blocks))('of %s are shown as they are written', (name, make) => {
    const links = name === 'the words of a link';
    fc.assert(
      fc.property(words, (text) => {
        // A bracket that is open or closed would end the words of a link elsewhere.
        const written = links ? text.replaceAll(/[[\]]/g, '') : text;
        const times = make('\0').split('\0').length - 1;
        const shown = wordsOf(htmlOf(make(written)));
        expect(shown.split(fold(written)).length - 1).toBeGreaterThanOrEqual(times);
      }),
      settings,
    );
  });

  test('of blocks stand in the order of the article', () => {
    const inOrder = Object.entries(blocks).filter(([name]) => name !== 'a footnote' && name !== 'the words of a link');
    const block = fc.tuple(fc.constantFrom(...inOrder.map(([, make]) => make)), words);
    fc.assert(
      fc.property(fc.array(block, { minLength: 2, maxLength: 5 }), (chosen) => {
        const numbered = chosen.map(([make, text], index) => ({ make, text: `No${index} ${text}` }));
        const shown = wordsOf(htmlOf(numbered.map(({ make, text }) => make(text)).join('\n\n')));
        const places = numbered.map(({ text }) => shown.indexOf(fold(text)));
        expect(places).not.toContain(-1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      settings,
    );
  });
});

describe('anchors', () => {
  const heading = fc
    .oneof(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }),
      fc.constantFrom(
        ...['Causes', 'causes', 'Causes 2', 'causes-2', 'constructor', '__proto__', 'Content', 'cite-1', 'ref-who'],
        ...['α', 'Σς', 'I', 'ı', 'İ', 'ẞ', '貧血', 'دم', '?!', '…', 'Hb A₁c', '39 ℃', '№ 5', 'ﬁbrin', '10⁹/L', 'Étude'],
      ),
    )
    .map((text) => fold(text.replace(/[\\`*_{}[\]<>&#|~:^!=+-]/g, ' ')))
    // A link to a heading of question marks alone names nothing.
    .filter((text) => /[^? ]/.test(text));

  test('of all headings of a page are valid and differ, and links to headings find them', () => {
    fc.assert(
      fc.property(fc.array(heading, { minLength: 1, maxLength: 8 }), (texts) => {
        const sections = texts.map((text) => `## ${text}\n\nx\n`).join('\n');
        const { article, problems } = readBody(`Lead.\n\n${sections}`);
        fc.pre(problems.length === 0);
        const anchors: string[] = article?.headings.map(({ anchor }) => anchor) ?? [];
        expect(new Set(anchors).size).toBe(texts.length);
        for (const anchor of anchors) expect([anchor, mayBeAnchor(anchor)]).toEqual([anchor.toLowerCase(), true]);
        const links = [...texts.map((text) => `[[#${text}]]`), ...anchors.map((anchor) => `[x](#${anchor})`)];
        const hrefs = linksOf(htmlOf(`${links.join('\n\n')}\n\n${sections}`)).slice(0, links.length);
        // Of headings with the same words, letter case aside, a link finds the first.
        const firsts = texts.map((text) => texts.findIndex((one) => one.toLowerCase() === text.toLowerCase()));
        expect(hrefs.map(({ href }) => decodeURI(href.replace('/conditions/anemia/', '')))).toEqual(
          [...firsts.map((index) => anchors[index]), ...anchors].map((anchor) => `#${anchor}`),
        );
      }),
      settings,
    );
  });
});

describe('titles', () => {
  const title = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }),
      fc.constantFrom(
        "Crohn's disease",
        'Ménière’s disease',
        'Hb A₁c',
        'İ',
        'ẞ',
        'Vitamin B12 (cobalamin)',
        'A/B',
        'α-Thalassemia',
        'T&T',
        'a_b_c',
        '5 * 3',
        'x: y',
      ),
    )
    .map(fold)
    // These end the name in a link or mean something there: such an article is linked by its path.
    .filter((name) => !/[[\]|#]|^\?/.test(name));

  test('that an article may have are found by a link and shown as written', () => {
    fc.assert(
      fc.property(title, (name) => {
        const { article, problems } = read(
          `---\ntitle: ${JSON.stringify(name)}\nsummary: What it is.\n---\nText.\n`,
          'conditions/the-article',
        );
        fc.pre(article !== undefined && problems.length === 0 && name !== 'Anemia');
        if (!article || checkArticles(encyclopediaOf([article])).some(({ severity }) => severity === 'error')) return;
        const written = name.replace(/[<*`&\\]/g, '\\$&');
        const links = linksOf(htmlOf(`See [[${written}]] for more.`, [article]));
        expect(links).toEqual([{ href: '/conditions/the-article/', text: name }]);
      }),
      { ...settings, numRuns: 200 },
    );
  });
});
