import { expect, test } from 'vitest';
import { renderArticle } from '../../../../src/encyclopedia/render/render-article.ts';
import { readBody, shownPicture } from '../../make.ts';

const job = {
  site: 'https://materia.example',
  base: '/sub/',
  hrefs: { '[[Iron#]]': '/sub/topics/iron/', '(https://nhs.uk/)': 'https://nhs.uk/' },
  images: { 'smear.png': shownPicture('/sub/media/topics/smear.png') },
  citations: { nih: 1, nhs: 2 },
  reviews: {},
  editUrl: 'https://forge.example/anemia.md#L{line}',
};

/** The plain text of a body, its lead and its sections. */
function plain(body: string) {
  const { lead, sections, footnotes } = renderArticle(readBody(`${body}\n`, 'topics/anemia').tree, job).plain;
  return { lead, sections, footnotes };
}

test.each([
  ['**Anemia** is [[Iron|a lack]]\nof blood.[@nih; @nhs] More.', 'Anemia is a lack of blood. More.'],
  ['One.\n\nTwo.', 'One.\n\nTwo.'],
  ['For example:\n\n- one\n- two\n  - three\n\nEnd.', 'For example:\n\none\ntwo\n\nthree\n\nEnd.'],
  ['| A | B |\n|---|---|\n| 1 | 2 |', 'A\tB\n1\t2'],
  [':::warning\nStop.\n:::', 'Warning\n\nStop.'],
  ['![A smear](smear.png "Cells.")', 'A smear\nCells. Picture: Ada Doe, CC0 1.0.'],
  ['`a  b`\n\n```\nx\n  y\n```', 'a b\n\nx\ny'],
  ['H<sub>2</sub>O<br>and [[?Ice]]', 'H2O\nand Ice'],
  ['See [this](https://nhs.uk/).', 'See this.'],
])('the words of %j', (body, expected) => {
  expect(plain(body).lead).toBe(expected);
});

test('sections have their heading apart, footnotes stand behind them', () => {
  expect(plain('Lead.\n\n## A *new* part\n\nText.[^1]\n\n### Deeper\n\nEnd.\n\n[^1]: A note.')).toEqual({
    lead: 'Lead.',
    sections: [{ anchor: 'a-new-part', heading: 'A new part', text: 'Text.\n\nDeeper\n\nEnd.' }],
    footnotes: 'Footnotes\n\nA note.',
  });
});
