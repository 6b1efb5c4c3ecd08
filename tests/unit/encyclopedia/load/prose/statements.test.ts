import { expect, test } from 'vitest';
import { nameHeadings } from '../../../../../src/encyclopedia/load/headings.ts';
import { parseMarkdown } from '../../../../../src/encyclopedia/load/markdown.ts';
import { passagesOf } from '../../../../../src/encyclopedia/load/prose/passages.ts';
import { statementsOf } from '../../../../../src/encyclopedia/load/prose/statements.ts';

/** `line:column`, with a star where it is cited, for each statement below the heading in line 1. */
function statements(body: string): string[] {
  const text = `## Causes\n${body}`;
  const tree = parseMarkdown(text);
  const found = statementsOf(passagesOf(tree, nameHeadings(tree, undefined).headings, text));
  return found.map(({ line, column, isCited }) => `${line}:${column}${isCited ? '*' : ''}`);
}

test.each([
  ['a citation behind the full stop', 'Too little iron causes it.[@a]', ['2:1*']],
  ['a citation before the full stop', 'Too little iron causes it[@a].', ['2:1*']],
  ['a citation in the middle', 'Too little iron[@a] causes it.', ['2:1*']],
  ['no citation', 'Too little iron causes it.', ['2:1']],
  ['two sentences, the second cited', 'Too little iron causes it. It is often mild.[@a]', ['2:1', '2:28*']],
  ['two sentences, the first cited', 'Too little iron causes it.[@a] It is often mild.', ['2:1*', '2:32']],
  ['a list', '- too little iron in food[@a]\n- blood that is lost slowly', ['2:3*', '3:3']],
  ['a table', '| A | B |\n|---|---|\n| Liver and spleen and heart | It can grow larger. |', ['4:32']],
])('counts statements with %s', (_what, body, expected) => {
  expect(statements(body)).toEqual(expected);
});

test.each([
  ['a label', '**Liver disease.**'],
  ['what a list follows', 'Call your doctor if you have:'],
  ['the bold words that an item begins with', '- **Stem cell transplant from a donor.** [[Iron]]'],
  ['a question', 'What can you do about it?'],
  ['a subheading', '### How the body makes blood'],
])('does not count %s', (_what, body) => {
  expect(statements(body)).toEqual([]);
});

test('does not count the lead, which sums up what is cited below', () => {
  const tree = parseMarkdown('Anemia means too little hemoglobin.');
  expect(statementsOf(passagesOf(tree, new Map(), ''))).toEqual([]);
});

test('counts bold words that say something themselves, and all that follows a label', () => {
  expect(statements('- **Fever after the spleen was taken out is an emergency.**')).toEqual(['2:5']);
  expect(statements('**Fever is an emergency.**')).toEqual(['2:3']);
  expect(statements('- **Stem cell transplant from a donor.** It can cure some people.')).toEqual(['2:42']);
});
