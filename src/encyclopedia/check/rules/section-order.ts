import { sectionOf } from '../../../site.ts';
import type { Article } from '../../article.ts';
import { inArticles, type Rule } from '../rule.ts';

export const sectionOrder: Rule = {
  id: 'section-order',
  why: 'A reader who knows one article knows where to look in all others of its kind.',
  wrong: '## Treatment\n\n## Causes',
  right: '## Causes\n\n## Treatment',
  severity: 'warning',
  waits: true,
  check: (encyclopedia) => inArticles(encyclopedia, outOfOrder),
};

function outOfOrder(article: Article) {
  const order = sectionOf(article.section)?.headings ?? [];
  let furthest = -1;
  const seen = new Set<string>();
  return article.headings
    .filter(({ depth }) => depth === 2)
    .flatMap(({ text, line, column }) => {
      const place = order.findIndex((heading) => heading.text === text.trim());
      if (place === -1) return [];
      if (seen.has(text))
        return [{ line, column, message: `"${text}" is already a section of this article. Merge the two.` }];
      seen.add(text);
      const before = order[furthest]?.text;
      furthest = Math.max(furthest, place);
      return place < furthest
        ? [{ line, column, message: `"${text}" stands behind "${before}". Move it before that section.` }]
        : [];
    });
}
