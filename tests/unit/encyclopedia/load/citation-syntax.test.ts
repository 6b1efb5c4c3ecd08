import { expect, test } from 'vitest';
import { readBody } from '../../make.ts';

test.each([
  ['Iron.[@nih-anemia]', ['nih-anemia']],
  ['Iron.[@nih; @who]', ['nih', 'who']],
  ['Iron.[@nih;@who] Folate.[@nih]', ['nih', 'who', 'nih']],
  ['Iron.[@nih;\n@who]', ['nih', 'who']],
  ['Iron.[@nih\n; @who\n]', ['nih', 'who']],
  ['> Iron.[@nih;\n> @who]', ['nih', 'who']],
  ['Iron.[@nih;\n\n@who]', []],
  ['Iron.[ @nih ]', []],
  ['`[@nih]`', []],
  ['\\[@nih]', []],
  ['ask ada@nhs.example', []],
  ['[the NHS](https://nhs.uk/)', []],
  ['| a |\n|---|\n| x[@nih] |', ['nih']],
])('%j cites %j', (body, keys) => {
  expect(readBody(body).article?.citations.map(({ key }) => key)).toEqual(keys);
});

test('knows where a citation stands', () => {
  expect(readBody('Anemia is\ncommon.[@nih]').article?.citations).toEqual([{ key: 'nih', line: 6, column: 8 }]);
});

test('is no word of the text', () => {
  const { article } = readBody('Iron is needed.[@nih; @who] [[Folate]] too.');
  expect(article?.words).toBe(5);
  expect(article?.links[0]?.context.before).toBe('');
});
