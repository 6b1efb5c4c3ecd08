import { type Mutation, takenFrom } from './mutation.ts';

const assessing = ['tests/unit/components/quality'];

/** What keeps an article from looking better than it is. */
export const quality: readonly Mutation[] = [
  ...takenFrom('src/components/quality/facts.ts', assessing, [
    ['a review by nobody counts', 'people.find(({ id }) => id === reviewer)', 'people[0]'],
    ['what nobody reviewed has an author', "review === 'reviewed' ? ", 'true ? '],
    ['an overdue review is current', 'reviewNext < now', 'false'],
    ['few sources are enough', 'named >= leastCited * total', 'named > 0'],
  ]),
  ...takenFrom('src/components/quality/criteria.ts', assessing, [
    ['a section without a source is justified', 'section.cited > 0', 'section.cited >= 0'],
    [
      'a policy may name other servers',
      "sources.every((source) => /^('[^']*'|default)$/.test(source))",
      'sources.length > 0',
    ],
  ]),
  ...takenFrom('src/components/quality/grade.ts', assessing, [
    ['an article may be full without its sections', '!hasRequiredSections(article) || ', ''],
    ['an article may be full after it changed', ' && article.unreviewedSections.length === 0;', ';'],
  ]),
];
