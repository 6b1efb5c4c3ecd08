import { expect, test } from 'vitest';
import { newText } from '../../../src/cli/new.ts';
import { checkArticles } from '../../../src/encyclopedia/check/check-articles.ts';
import { Refusal } from '../../../src/refusal.ts';
import { type SiteSection, sections } from '../../../src/site.ts';
import { encyclopediaOf, places, read } from '../make.ts';

const [conditions] = sections as readonly [SiteSection];

const titles = [
  'C. *difficile* <b>x</b> [[y',
  'Rh_factor_ `code` & [[Anemia]] | more',
  'AT&amp;T ~~old~~ <br> [@key] ^x^',
  'Back\\slash # 1: "quoted"',
  '*x*',
  '3:1 ratio {#x} ::: !',
  'Crohn’s disease (CD4+)',
];

test.each(sections.flatMap((section) => titles.map((title) => [section.folder, title, section] as const)))(
  'an article of %s with the title %s breaks no rule but that its TODOs are left',
  (folder, title, section) => {
    const { slug, text } = newText(section, title);
    const { article, problems } = read(text, `${folder}/${slug}`);
    expect(places(problems)).toEqual([]);
    if (!article) throw new Error('There is no article');
    expect(article).toMatchObject({ title, links: [], citations: [] });
    expect(new Set(checkArticles(encyclopediaOf([article])).map(({ ruleId }) => ruleId))).toEqual(
      new Set(['todo-left']),
    );
  },
);

test.each([
  ['', 'gives no address'],
  ['***', 'gives no address'],
  ['Болезнь', 'gives no address'],
  ['Iron\n## Causes', 'line break or a control character'],
  ['Iron\u2028deficiency', 'line break or a control character'],
  ['Iron\u0007', 'line break or a control character'],
  ['Index', 'has a meaning of its own'],
  ['404', 'has a meaning of its own'],
  ['Con', 'has a meaning of its own'],
  [`Iron${'!'.repeat(200)}`, 'This title cannot be used: "title" has more than 160 characters'],
])('refuses the title %j', (title, message) => {
  expect(() => newText(conditions, title)).toThrow(Refusal);
  expect(() => newText(conditions, title)).toThrow(message);
});
