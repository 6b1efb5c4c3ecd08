import { expect, test } from 'vitest';
import { articleTemplate } from '../../../src/cli/article-template.ts';
import { checkArticles } from '../../../src/encyclopedia/check/check-articles.ts';
import { sections } from '../../../src/site.ts';
import { encyclopediaOf, places, read } from '../make.ts';

const templates = sections.map((section) => [section.folder, section] as const);

test.each(templates)('a new article of %s breaks no rule but that its TODOs are left', (folder, section) => {
  const { article, problems } = read(articleTemplate(section, 'Sickle cell disease'), `${folder}/sickle-cell-disease`);
  expect(places(problems)).toEqual([]);
  if (!article) throw new Error('There is no article');
  const found = checkArticles(encyclopediaOf([article]));
  expect(new Set(found.map(({ ruleId }) => ruleId))).toEqual(new Set(['todo-left']));
  expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
});

test.each(templates)('a new article of %s that is published as it is has an error', (folder, section) => {
  const text = articleTemplate(section, 'Sickle cell disease').replace(/^status: draft.*$/m, 'status: published');
  const { article } = read(text, `${folder}/sickle-cell-disease`);
  if (!article) throw new Error('There is no article');
  expect(checkArticles(encyclopediaOf([article])).some(({ severity }) => severity === 'error')).toBe(true);
});

test.each([
  'Crohn’s "disease": a study',
  'Anemia # 1',
  '- dash',
  '[[Anemia]]',
  '*x*',
  'C:\\new',
  'α-thalassemia',
  '<b>',
])('the title %j stays as it is', (title) => {
  const [section] = sections;
  if (!section) throw new Error('There is no section');
  expect(read(articleTemplate(section, title)).article?.title).toBe(title);
});
