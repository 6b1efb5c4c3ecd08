import fc from 'fast-check';
import { toString as wordsOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/encyclopedia/load/markdown.ts';
import { standardMarkdown } from '../../../../src/encyclopedia/render/standard-markdown.ts';
import { readBody, shownPicture } from '../../make.ts';

const job = {
  site: 'https://materia.example',
  base: '/sub/',
  hrefs: {
    '[[Iron#]]': '/sub/topics/iron/',
    '(/topics/iron/)': '/sub/topics/iron/',
    '(https://nhs.uk/)': 'https://nhs.uk/',
  },
  images: {
    'smear.png': shownPicture('/sub/media/topics/smear.png'),
    ':::blood-clotting': shownPicture('/sub/media/diagrams/blood-clotting.svg'),
  },
  citations: { nih: 1, nhs: 2 },
  reviews: {},
  editUrl: '',
};

const markdown = (body: string) => standardMarkdown(readBody(body, 'topics/anemia').tree, job);

test.each([
  ['See [[Iron|the metal]].', 'See [the metal](https://materia.example/sub/topics/iron/).'],
  ['See [[?Ice]] and [[Steel]].', 'See Ice and Steel.'],
  ['See [*iron*](/topics/iron/).', 'See [*iron*](https://materia.example/sub/topics/iron/).'],
  ['See [iron][1].\n\n[1]: /topics/iron/', 'See [iron](https://materia.example/sub/topics/iron/).'],
  ['See [x](javascript:alert(1)).', 'See x.'],
  ['Call {{emergency}}.', 'Call [your local emergency number](https://materia.example/sub/emergency-numbers/).'],
  ['Said.[@nih; @nhs]', 'Said.\\[1] \\[2]'],
  [
    '![A smear](smear.png "Cells.")',
    '![A smear](https://materia.example/sub/media/topics/smear.png)\n\nCells. Picture: Ada Doe, CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/).',
  ],
  ['Red ![A smear](smear.png) cells', 'Red A smear cells'],
  [
    ':::diagram{name=blood-clotting}\nPlatelets stick.\n:::',
    expect.stringMatching(
      /^!\[Drawing in three steps.*\n\nHow a clot forms\. Picture: .*\n\nStep 1: .*\n\nPlatelets stick\.$/s,
    ),
  ],
  ['![A smear](other.png)', 'A smear'],
  ['H<sub>2</sub>O, <abbr title="water">w</abbr>', 'H<sub>2</sub>O, <abbr title="water">w</abbr>'],
  ['a <b>x', 'a \\<b>x'],
  [':::care{level=emergency}\nCall.\n\n- one\n:::', '> **Emergency: get help now**\n>\n> Call.\n>\n> - one'],
  [':::warning\nStop.\n:::', '> **Warning**\n>\n> Stop.'],
  [':::unknown\nStop.\n:::', '> **:::unknown**\n>\n> Stop.'],
  [
    '| A | B |\n|---|--:|\n| [[Iron\\|a]] | 1<br>2 |',
    '| A | B |\n| - | -: |\n| [a](https://materia.example/sub/topics/iron/) | 1<br>2 |',
  ],
  ['## Part\n\nText.[^1]\n\n[^1]: A note.', '## Part\n\nText.[^1]\n\n[^1]: A note.'],
  ['~~Old~~ new, 3:1 at 10:30.', '~~Old~~ new, 3:1 at 10:30.'],
])('%j becomes %j', (body, expected) => {
  expect(markdown(body)).toEqual(expected);
});

test('leaves the tree as it is', () => {
  const { tree } = readBody(':::note\nSee [[Iron]] and [@nih].\n:::', 'topics/anemia');
  const before = JSON.stringify(tree);
  standardMarkdown(tree, job);
  expect(JSON.stringify(tree)).toBe(before);
});

test('a mark that only pages know is its words', () => {
  const marked = { type: 'mark', children: [{ type: 'text', value: 'marrow' }] };
  const children = [{ type: 'paragraph', children: [{ type: 'text', value: 'The ' }, marked] }];
  expect(standardMarkdown({ type: 'root', children: children as never }, job)).toBe('The marrow');
});

test('a wide cell does not make every row as wide', () => {
  const rows = '| a | b |\n'.repeat(400);
  expect(markdown(`| A | B |\n|---|---|\n| ${'x'.repeat(5000)} | b |\n${rows}`).length).toBeLessThan(20_000);
});

test('has the words of the article, whatever signs they hold', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'ab1*_[]()<>!#`~|\\&:-+.'.split('')),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const value = `x${words.join(' ')}x`;
      const tree = {
        type: 'root' as const,
        children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
      };
      expect(wordsOf(parseMarkdown(standardMarkdown(tree, job)))).toBe(value);
    }),
  );
});
