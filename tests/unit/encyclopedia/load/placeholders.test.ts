import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { places, readBody } from '../../make.ts';

/** Where the words that stand for the number begin, as `5:6`. */
function found(body: string): string[] {
  const nodes: string[] = [];
  visit(readBody(body).tree, 'emergencyNumber', ({ position }) => {
    nodes.push(`${position?.start.line}:${position?.start.column}`);
  });
  return nodes;
}

test.each([
  ['Call {{emergency}} now.', ['5:6']],
  ['{{emergency}}', ['5:1']],
  ['Call\n{{emergency}}{{emergency}}.', ['6:1', '6:14']],
  ['- **Call {{emergency}}**', ['5:10']],
  ['| Call |\n|---|\n| {{emergency}} |', ['7:3']],
  [':::care{level=emergency}\nCall {{emergency}}.\n:::', ['6:6']],
  ['> Call {{emergency}}.[^1]\n\n[^1]: Or {{emergency}}.', ['5:8', '7:10']],
])('%j has the words in its place', (body, expected) => {
  expect(found(body)).toEqual(expected);
  expect(places(readBody(body).problems)).toEqual([]);
});

test.each(['`{{emergency}}` and `{{x}}`', '```text\n{{emergency}}\n```', 'a } b }} c', 'Sets {a} and {b}'])(
  '%j is left as it is',
  (body) => {
    expect(found(body)).toEqual([]);
    expect(places(readBody(body).problems)).toEqual([]);
  },
);

test.each([
  ['Call {{ambulance}}.', '5:6'],
  ['Call {{Emergency}}.', '5:6'],
  ['Call {{ emergency }}.', '5:6'],
  ['Call {{}}.', '5:6'],
  ['Call {{emergency.', '5:6'],
  ['Call {{emergency} now.', '5:6'],
  ['Call {{*emergency*}}.', '5:6'],
  ['Call\n{{a}}.', '6:1'],
  ['## Call {{emergency}}', '5:9'],
  ['[Call {{emergency}}](https://example.org/)', '5:7'],
  ['[**Call {{emergency}}**][1]\n\n[1]: https://example.org/', '5:9'],
])('%j is reported and stays as it was written', (body, place) => {
  expect(places(readBody(body).problems)).toContain(`${place} unknown-placeholder`);
  expect(found(body)).toEqual([]);
});

test('what is wrong stays while the rest is replaced', () => {
  const body = 'Call {{a}}, {{emergency}} or {{b}}.';
  expect(found(body)).toEqual(['5:13']);
  expect(places(readBody(body).problems)).toEqual(['5:6 unknown-placeholder', '5:30 unknown-placeholder']);
});

test('the words count as words, and no one number of a country', () => {
  expect(readBody('Call {{emergency}}.').article?.words).toBe(5);
  expect(places(readBody('Call {{emergency}} or 911.').problems)).toEqual(['5:23 literal-emergency-number']);
});
