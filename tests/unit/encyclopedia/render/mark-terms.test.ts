import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { type Marking, markTerms } from '../../../../src/encyclopedia/render/mark-terms.ts';
import { type RenderJob, renderArticle } from '../../../../src/encyclopedia/render/render-article.ts';
import { readBody } from '../../make.ts';

const marking: Marking = {
  terms: [
    { kind: 'term', forms: ['platelet', 'platelets'], anchor: 'platelet' },
    { kind: 'term', forms: ['anemia'], anchor: '' },
    { kind: 'abbreviation', forms: ['CBC'], anchor: 'cbc' },
  ],
  names: ['Anemia'],
};
const job: RenderJob = {
  site: 'https://materia.example',
  base: '/',
  hrefs: {},
  images: {},
  citations: {},
  reviews: {},
  editUrl: 'https://forge.example/{line}',
  marking,
};

function render(body: string): string {
  const { lead, sections, footnotes } = renderArticle(readBody(body).tree, job);
  return [lead, ...sections.map(({ html }) => html), footnotes].join('');
}

test('a marked word leads to its meaning at the end of the page, and the first mark of each can be found', () => {
  expect(render('Platelets, a CBC and a CBC in anemia.')).toBe(
    '<p><a id="use_1" class="term" href="#word_platelet" aria-describedby="word_platelet">Platelets</a>, a ' +
      '<a id="use_2" class="term" href="#word_cbc" aria-describedby="word_cbc">CBC</a> and a ' +
      '<a class="term" href="#word_cbc" aria-describedby="word_cbc">CBC</a> in anemia.</p>',
  );
});

test('a word is marked in emphasis, in lists and in advice, and not in a footnote', () => {
  expect(render('**A *platelet***.')).toContain('<strong>A <em><a id="use_1" class="term"');
  expect(render(':::care{level=urgent}\n- low platelets\n:::')).toContain('<li>low <a id="use_1" class="term"');
  expect(render('Text.[^1]\n\n[^1]: A platelet.')).not.toContain('term');
});

test('a footnote that nothing refers to, which becomes text, is not marked after all', () => {
  expect(render('Text.\n\n[^1]: A platelet.')).not.toContain('term');
});

/** Bodies in which words of the glossary stand between all that Markdown has. */
const bodies = fc
  .array(
    fc.constantFrom(
      ...[
        'platelet',
        'Platelets',
        'CBC',
        'anemia',
        'Anemia',
        ' ',
        ' ',
        '. ',
        '\n',
        '\n\n',
        '*',
        '**',
        '_',
        '`',
        '[',
        '](',
      ],
      ...[
        ')',
        '[[',
        ']]',
        '|',
        '## ',
        '- ',
        '1. ',
        '> ',
        '<sub>',
        '</sub>',
        '&amp;',
        '\\',
        '[^1]',
        '[^1]: ',
        '(',
        '-',
        '~~',
      ],
      ...[':::note\n', '\n:::\n', '| a | b |\n|---|---|\n', '😀', 'é', '\u0301', '"', '<', '![', '[@pmid-1]', '#', '0'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('to mark words loses and adds no character, whatever stands around them', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { tree } = readBody(body);
      const before = shape(tree);
      markTerms(tree, marking);
      expect(shape(tree)).toEqual(before);
    }),
  );
});

/** The words of each node that is not a text, with the texts of marked words among the others. */
function shape(tree: Root): string[] {
  return tree.children.map((node) => `${node.type} ${textOf(node)}`);
}

test('what is marked can always be published', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { tree, problems } = readBody(body);
      if (problems.length === 0) expect(() => renderArticle(tree, job)).not.toThrow();
    }),
  );
});
