import { type Mutation, takenFrom } from './mutation.ts';

const checking = ['tests/unit/encyclopedia/codes', 'tests/unit/fixtures.test.ts'];
const verifying = ['tests/unit/after-build/verify/code-problems.test.ts'];

/** What keeps a code from leading to another disease. */
export const codes: readonly Mutation[] = [
  ...takenFrom('src/encyclopedia/codes/judge-code.ts', checking, [
    [
      'a code of an unrelated disease agrees',
      "['narrower', 'broader', 'none'] as const",
      "['narrower', 'broader'] as const",
    ],
    ['a code of a broader disease agrees', "['narrower', 'broader', 'none'] as const", "['narrower', 'none'] as const"],
  ]),
  ...takenFrom('src/encyclopedia/codes/tables.ts', checking, [
    ['every code is accepted', 'return accepted().has(', 'return true || accepted().has('],
  ]),
  ...takenFrom('src/encyclopedia/check/rules/code-mismatch.ts', checking, [
    [
      'codes without a doid are not compared',
      'article.codes.doid === undefined ? strangersTo(article)',
      'article.codes.doid === undefined ? []',
    ],
    ['codes are not held against their doid', ': againstDisease(article)', ': []'],
  ]),
  ...takenFrom('src/encyclopedia/check/rules/unknown-code.ts', checking, [
    ['a doid may stand for nothing', "system === 'doid' && diseaseOntology().find(code) === undefined", 'false'],
  ]),
  ...takenFrom('src/after-build/verify/code-problems.ts', verifying, [
    ['a look-up page may lose a code', 'page?.ids.has(code) && ', 'page !== undefined && '],
    ['a look-up page may lose an article', 'page.addresses.some(', '(() => true)('],
    ['the map of codes may lose an article', 'map.has(keyOf(listing)) ? []', 'true ? []'],
    ['the map of codes may name a withdrawn article', '!known.has(entry)', 'false'],
    ['a look-up page may list a withdrawn article', '&& !ids.has(', '&& false && ids.has('],
    ['a look-up page may stand for nothing', '&& !files.has(file)', '&& false'],
  ]),
];
