import { expect, test } from 'vitest';
import { nameHeadings } from '../../../../../src/encyclopedia/load/headings.ts';
import { parseMarkdown } from '../../../../../src/encyclopedia/load/markdown.ts';
import { type Passage, passagesOf } from '../../../../../src/encyclopedia/load/prose/passages.ts';

function passages(text: string): Passage[] {
  const tree = parseMarkdown(text);
  return passagesOf(tree, nameHeadings(tree, undefined).headings, text);
}

/** `line:column` of a word of the only passage. */
function placeOf(word: string, text: string): string {
  const [passage] = passages(text);
  const { line, column } = passage?.positionAt(passage.text.indexOf(word)) ?? { line: 0, column: 0 };
  return `${line}:${column}`;
}

test('tells paragraphs, headings, items and cells apart, and where each stands', () => {
  const found = passages(
    'A lead.\n\n## Causes\n\n### Iron\n\n- An item.\n\n| Organ | Sign |\n|---|---|\n| Liver | Pain |\n\n:::care{level=urgent}\nCall.\n\n> Now.\n:::\n',
  );
  expect(found.map(({ kind, section, blocks, text }) => [kind, section, blocks.join(' '), text])).toEqual([
    ['paragraph', '', '', 'A lead.'],
    ['heading', 'causes', '', 'Causes'],
    ['heading', 'causes', '', 'Iron'],
    ['item', 'causes', '', 'An item.'],
    ['column-label', 'causes', '', 'Organ'],
    ['column-label', 'causes', '', 'Sign'],
    ['row-label', 'causes', '', 'Liver'],
    ['cell', 'causes', '', 'Pain'],
    ['paragraph', 'causes', 'care', 'Call.'],
    ['paragraph', 'causes', 'care', 'Now.'],
  ]);
});

test('shows links by their words and leaves citations out, but tells where they stood', () => {
  const [passage] = passages('The [[Spleen|spleen]] **grows**.[@a; @b] It hurts.');
  expect(passage?.text).toBe('The spleen grows. It hurts.');
  expect(passage?.citations).toEqual([{ keys: ['a', 'b'], at: 17 }]);
});

test.each([
  ['in the first line', 'Too little iron.', '1:12'],
  ['behind emphasis', 'Too **little** iron.', '1:16'],
  ['inside emphasis', 'Too little **or no iron**.', '1:20'],
  ['behind a link', 'See [[Blood]] for iron.', '1:19'],
  ['in the second line', 'Too little\niron.', '2:1'],
  ['in the second line of an item', '- Too little\n  or no iron.', '2:9'],
  ['in the second line of a quote', '> Too little\n> or no iron.', '2:9'],
  ['behind two spaces', 'Too  little  iron.', '1:14'],
  ['in a cell', '| a iron |\n|---|', '1:5'],
])('knows the place of a word %s', (_where, text, place) => {
  expect(placeOf('iron', text)).toBe(place);
});
