import { expect, test } from 'vitest';
import { places, readBody } from '../../make.ts';

/** Each link of a body as `kind target#fragment|text`. */
function links(body: string): string[] {
  const { article } = readBody(body);
  return (article?.links ?? []).map(
    ({ kind, target, fragment, text }) => `${kind} ${target}${fragment === undefined ? '' : `#${fragment}`}|${text}`,
  );
}

test.each([
  ['[[Anemia]]', 'wiki Anemia|Anemia'],
  ['[[Anemia|too little blood]]', 'wiki Anemia|too little blood'],
  ['[[Anemia#Causes]]', 'wiki Anemia#Causes|Anemia'],
  ['[[Anemia#Causes|what causes it]]', 'wiki Anemia#Causes|what causes it'],
  ['[[#Causes]]', 'wiki #Causes|Causes'],
  ['[[#Causes|see above]]', 'wiki #Causes|see above'],
  ['[[?Iron deficiency]]', 'wanted Iron deficiency|Iron deficiency'],
  ['[[?Iron deficiency|too little iron]]', 'wanted Iron deficiency|too little iron'],
  ["[[Crohn's disease]]", "wiki Crohn's disease|Crohn's disease"],
  ['[[Crohn’s disease]]', 'wiki Crohn’s disease|Crohn’s disease'],
  ['[[conditions/anemia]]', 'wiki conditions/anemia|conditions/anemia'],
  ['[[Alport syndrome (X-linked)]]', 'wiki Alport syndrome (X-linked)|Alport syndrome (X-linked)'],
  ['[[ Anemia |  low   blood ]]', 'wiki Anemia|low blood'],
  ['[[Sickle cell\ndisease]]', 'wiki Sickle cell disease|Sickle cell disease'],
  ['[[Factor V|a_b_ *c*]]', 'wiki Factor V|a_b_ *c*'],
  ['**[[Anemia]]**', 'wiki Anemia|Anemia'],
  ['([[Anemia]])', 'wiki Anemia|Anemia'],
  ['[[[Anemia]]]', 'wiki Anemia|Anemia'],
  ['[[貧血]]', 'wiki 貧血|貧血'],
  ['[[A|B|C]]', 'wiki A|B|C'],
  ['[[Hb#A#2]]', 'wiki Hb#A#2|Hb'],
])('reads %j', (written, link) => {
  expect(links(`See ${written} for more.`)).toEqual([link]);
});

test.each(['`[[Anemia]]`', '```\n[[Anemia]]\n```', '\\[\\[Anemia]]', '\\[[Anemia]]', '[[]]', '[[ ]]', '[[\n]]'])(
  'sees no link in %j',
  (written) => {
    expect(links(written)).toEqual([]);
  },
);

test('reads links in a table, where the bar is escaped', () => {
  const body = '| Finding | Seen in |\n|---|---|\n| pallor | [[Anemia\\|low blood]] |\n| bleeding | [[Leukemia]] |\n';
  expect(links(body)).toEqual(['wiki Anemia|low blood', 'wiki Leukemia|Leukemia']);
});

test('reads links in headings, lists, quotes, callouts and footnotes', () => {
  const body = '## [[A]]\n\n- [[B]]\n\n> [[C]]\n\n:::note\n[[D]]\n:::\n\nx[^1]\n\n[^1]: [[E]]\n';
  expect(links(body)).toEqual(['A', 'B', 'C', 'D', 'E'].map((name) => `wiki ${name}|${name}`));
});

test('knows the line, the column and the section of a link', () => {
  const { article } = readBody('Lead.\n\n## Causes\n\nIron and\n[[Folate]] are needed.\n');
  expect(article?.links[0]).toMatchObject({ line: 10, column: 1, section: 'causes' });
});

test.each([
  ['See [[Anemia.', ['5:5 unclosed-link']],
  ['See [[Anemia] for more.', ['5:5 unclosed-link']],
  ['See [[Anemia for\nmore.\n\nIt ends]] here.', ['5:5 unclosed-link']],
  ['See [[Ane [[Leukemia]] mia]].', ['5:5 unclosed-link']],
  ['See \\[\\[Anemia.', []],
  ['Write `[[` for a link.', []],
])('reports a link that is not closed in %j', (body, expected) => {
  expect(places(readBody(body).problems)).toEqual(expected);
});

test('an ordinary link and an address in angle brackets are links as well', () => {
  expect(
    links('See [the NHS](https://www.nhs.uk/) or <https://www.who.int/> or [both][b].\n\n[b]: https://b.example'),
  ).toEqual([
    'url https://www.nhs.uk/|the NHS',
    'url https://www.who.int/|https://www.who.int/',
    'url https://b.example|both',
  ]);
});

test('a bare address stays words', () => {
  expect(links('See https://www.nhs.uk/ or www.nhs.uk or ada@nhs.example.')).toEqual([]);
});

test('a bar that is not escaped in a table is reported', () => {
  expect(places(readBody('| a | b |\n|---|---|\n| [[Anemia|blood]] | x |').problems)).toContain('7:3 unclosed-link');
});

test.each(['[[|low blood]]', '[[#]]', '[[?]]', '[[?|low blood]]', '[[#|low blood]]', '[[ | ]]'])(
  '%j names nothing: it is no link, and an error',
  (written) => {
    expect(links(`See ${written} for more.`)).toEqual([]);
    expect(readBody(`See ${written} for more.`).problems.map(({ severity }) => severity)).toContain('error');
  },
);
