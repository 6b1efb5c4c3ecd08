import { expect, test } from 'vitest';
import { places, readBody } from '../../make.ts';

test.each([
  [':::care{level=emergency}\nCall for help.\n:::'],
  [':::care{level=non-urgent}\nMake an appointment.\n:::'],
  [':::warning\nDo not drive.\n:::'],
  [':::note\n- one\n- two\n:::'],
  ['::::plain\n:::note\nInside.\n:::\n::::'],
  ['> :::dose\n> 5 mg\n> :::'],
  ['```\nHb 12 g/dL\n```'],
  ['~~~~\n```\n~~~~'],
  ['    indented code'],
  ['A ratio of 3:1 at 10:30, pH:7 and note::this.'],
  ['See [the NHS][nhs].\n\n[nhs]: https://www.nhs.uk/'],
  ['Iron.[^1]\n\n[^1]: A metal.'],
  ['An array[0] and [brackets] and \\[\\[ are words.'],
])('finds no fault in %j', (body) => {
  expect(places(readBody(body).problems)).toEqual([]);
});

test.each([
  [':::danger\nCall for help.\n:::', '5:1 unknown-block'],
  ['::note', '5:1 unknown-block'],
  [':::care\nCall for help.\n:::', '5:1 unknown-block'],
  [':::care{level=now}\nCall for help.\n:::', '5:1 unknown-block'],
  [':::care{level=urgent .red}\nCall for help.\n:::', '5:1 unknown-block'],
  [':::note{onclick=alert}\nRead this.\n:::', '5:1 unknown-block'],
  ['Text.\n\n:::warning\nDo not drive.\n\n## Causes\n', '7:1 unclosed-block'],
  ['Text.\n\n```\nHb 12\n\n## Causes\n', '7:1 unclosed-block'],
  ['~~~\nHb 12\n```\n', '5:1 unclosed-block'],
  ['```', '5:1 unclosed-block'],
  ['Iron.[^1]', '5:6 undefined-reference'],
  ['See [the NHS][nhs].', '5:13 undefined-reference'],
  ['[nhs]: https://a.example\n[NHS]: https://b.example', '6:1 duplicate-definition'],
])('reports %j', (body, place) => {
  expect(places(readBody(body).problems)).toEqual([place]);
});

test('names the block that was meant', () => {
  expect(readBody(':::warnin\nDo not drive.\n:::').problems[0]?.message).toContain('Did you mean "warning"?');
});
