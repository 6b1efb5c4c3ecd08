import { expect, test } from 'vitest';
import { places, readBody, reported } from '../../make.ts';

test.each([
  [':::care{level=emergency}\nCall for help.\n:::'],
  [':::care{level=non-urgent}\nMake an appointment.\n:::'],
  [':::warning\nDo not drive.\n:::'],
  [':::note\n- one\n- two\n:::'],
  ['::::plain\n:::note\nInside.\n:::\n::::'],
  ['> :::note\n> Iron.\n> :::'],
  ['```\nHb 12 g/dL\n```'],
  ['~~~~\n```\n~~~~'],
  ['    indented code'],
  ['A ratio of 3:1 at 10:30, pH:7 and note::this.'],
  ['See [the NHS][nhs].\n\n[nhs]: https://www.nhs.uk/'],
  ['Iron.[^1]\n\n[^1]: A metal.'],
  ['Iron.[^1][^1]\n\n[^1]: A metal.[^2]\n\n[^2]: An element.'],
  ['\\:::care {level=urgent}'],
  ['```\n::: warning\n```'],
  ['Write to [ada@nhs.example] or \\[see @nih].'],
  ['`[see @nih]` and `[@nih`'],
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
  ['Iron.[^a]\n\n[^a]: A metal.\n[^A]: An element.', '8:1 duplicate-definition'],
  ['Iron.\n\n[^1]: A metal.', '7:1 unused-footnote'],
  ['::: warning', '5:1 unknown-block'],
  ['Text.\n:::care level=emergency', '6:1 unknown-block'],
  ['> ::: note', '5:3 unknown-block'],
  ['Text.\n\n:::', '7:1 unknown-block'],
  ['[nhs]: https://a.example\n[NHS]: https://b.example', '6:1 duplicate-definition'],
])('reports %j', (body, place) => {
  expect(places(readBody(body).problems)).toEqual([place]);
});

test('names the block that was meant', () => {
  expect(readBody(':::warnin\nDo not drive.\n:::').problems[0]?.message).toContain('Did you mean "warning"?');
});

test.each([':::care {level=urgent}', '::: warning', ':::care level=emergency', ':::warning Do not drive.'])(
  'a line "%s" that stays text is reported with the line that was to end it',
  (line) => {
    expect(places(readBody(`Text.\n\n${line}\nDo not drive.\n:::\n`).problems)).toEqual([
      '7:1 unknown-block',
      '9:1 unknown-block',
    ]);
  },
);

test.each([
  ['Iron.[see @nih]', ['5:6']],
  ['Iron.[see @nih; @who]', ['5:6']],
  ['Iron.[-@nih]', ['5:6']],
  ['Iron.[@nih', ['5:6']],
  ['Iron.[@nih\n\nFolate.]', ['5:6']],
  ['Iron\nand folate.[@nih; Copper.', ['6:12']],
  ['| a |\n|---|\n| x [see @nih] |', ['7:5']],
  ['Iron.[@nih] and [@nih; @who]', []],
  ['[the NHS](https://nhs.uk/@nih)', []],
])('reports what looks like a citation and is none in %j', (body, expected) => {
  expect(reported('bad-citation', body)).toEqual(expected.map((place) => `${place} bad-citation`));
});

test.each([
  ['| a | b |\n|---|---|\n| x | y | z |', ['7:1']],
  ['| a | b |\n|---|---|\n| x | y |\n| x | y | z | w |\n| x | y | z |', ['8:1', '9:1']],
  ['- | a |\n  |---|\n  | x | y |', ['7:3']],
  ['| a | b |\n|---|---|\n| x |\n| x \\| y | z |', []],
  ['a | b\n---|---\nx | y', []],
])('reports rows with more cells than their head in %j', (body, expected) => {
  expect(reported('uneven-table', body)).toEqual(expected.map((place) => `${place} uneven-table`));
});

test.each([
  ['Iron.\n\n[^1]: A metal.\n[^2]: An element.', ['7:1', '8:1']],
  ['Iron.[^1]\n\n[^1]: A metal.\n\n[^2]: An element.', ['9:1']],
  ['Iron.[^A]\n\n[^a]: A metal.', []],
])('reports footnotes that nothing refers to in %j', (body, expected) => {
  expect(reported('unused-footnote', body)).toEqual(expected.map((place) => `${place} unused-footnote`));
});

test.each([
  ['Take 2*3*4 mg.', ['5:7']],
  ['2*3 or 4*5 mg', ['5:2']],
  ['2**3**4', ['5:2']],
  ['2*iron and 3*4 mg', ['5:2']],
  ['- 10*3 and\n  x*4', ['5:5']],
  ['| a |\n|---|\n| 2*3*4 |', ['7:4']],
  ['2\\*3\\*4 and `2*3*4`', []],
  ['2*3 and 2 * 3 * 4', []],
  ['2_3_4, **5** mg, *5*-*6*, HbA1*c*, H**2**O, *1*. 2', []],
])('reports stars between digits that would vanish in %j', (body, expected) => {
  expect(reported('lost-star', body)).toEqual(expected.map((place) => `${place} lost-star`));
});

test.each([
  ['[[?Anemia|low *blood*]]', ['5:1']],
  ['[[?Anemia|H<sub>2</sub>O]]', ['5:1']],
  ['[[?Anemia|`Hb`]]', ['5:1']],
  ['[[?Anemia|iron &amp; folate]]', ['5:1']],
  ['[[?Anemia|5 &#181;g]]', ['5:1']],
  ['See\n[[?Vitamin B<sub>12</sub>]].', ['6:1']],
  ['[[?Iron & folate]], [[?Anemia|R&D; 3 > 2]], [[?Anemia|a_b]], *[[?Anemia]]*', []],
])('reports markup in the words of a link in %j', (body, expected) => {
  expect(reported('link-markup', body)).toEqual(expected.map((place) => `${place} link-markup`));
});

test.each([
  ['[about [[?Iron]]](https://nhs.uk/)', ['5:8']],
  ['[*about [[?Iron]]*](https://nhs.uk/)', ['5:9']],
  ['[iron[@nih]](https://nhs.uk/)', ['5:6']],
  ['[about [[?Iron]]][nhs]\n\n[nhs]: https://nhs.uk/', ['5:8']],
  ['[iron](https://nhs.uk/)[@nih] and [[?Iron]]', []],
])('reports a link or citation inside a link in %j', (body, expected) => {
  expect(reported('nested-link', body)).toEqual(expected.map((place) => `${place} nested-link`));
});
