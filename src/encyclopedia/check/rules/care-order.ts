import { careLevels } from '../../../site.ts';
import type { Article } from '../../article.ts';
import { inArticles, type Rule } from '../rule.ts';

export const careOrder: Rule = {
  id: 'care-order',
  why: 'Who reads only the first lines has to meet the emergencies there, and each level in one place.',
  wrong: ':::care{level=urgent} … :::care{level=emergency}',
  right: ':::care{level=emergency} … :::care{level=urgent}',
  severity: 'error',
  waits: true,
  check: (encyclopedia) => inArticles(encyclopedia, outOfOrder),
};

const levels = Object.keys(careLevels);

function outOfOrder({ care }: Article) {
  return care.flatMap(({ level, line, column }, index) => {
    const earlier = care.slice(0, index);
    const same = earlier.find((block) => block.level === level);
    if (same) {
      return [
        { line, column, message: `Line ${same.line} has a block of the level "${level}" already. Merge the two.` },
      ];
    }
    const milder = earlier.find((block) => levels.indexOf(block.level) > levels.indexOf(level));
    if (!milder) return [];
    const message = `The level "${level}" stands behind "${milder.level}" in line ${milder.line}. Move it before that block.`;
    return [{ line, column, message }];
  });
}
