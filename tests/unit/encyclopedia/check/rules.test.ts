import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkArticles } from '../../../../src/encyclopedia/check/check-articles.ts';
import type { Rule } from '../../../../src/encyclopedia/check/rule.ts';
import { rules } from '../../../../src/encyclopedia/check/rules.ts';
import type { Problem } from '../../../../src/encyclopedia/problem.ts';
import { article, encyclopediaOf, read, readBody } from '../../make.ts';

const files = readdirSync(new URL('../../../../src/encyclopedia/check/rules', import.meta.url)).map((file) =>
  file.replace('.ts', ''),
);

test('every file of rules/ is a rule, in alphabetical order', () => {
  expect(rules.map(({ id }) => id)).toEqual(files.sort());
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s says why it matters and shows both sides',
  (_id, { why, wrong, right }) => {
    expect(why).toMatch(/^[A-Z5].*\.$/s);
    expect(wrong.trim()).not.toBe('');
    expect(right.trim()).not.toBe('');
    expect(right).not.toBe(wrong);
  },
);

/** Rules whose examples are the text of an article, and where in it they stand. */
const examples: Record<string, 'body' | 'keys' | 'file'> = {
  'bad-alias': 'keys',
  'bad-anchor': 'body',
  'bad-citation': 'body',
  'bad-yaml': 'keys',
  'broken-link': 'body',
  'dose-outside-block': 'body',
  'duplicate-definition': 'body',
  'error-prone-abbreviation': 'body',
  'front-matter-fence': 'file',
  'heading-order': 'body',
  'link-markup': 'body',
  'literal-emergency-number': 'body',
  'lost-star': 'body',
  'missing-alt': 'body',
  'missing-field': 'file',
  'missing-unit': 'body',
  'naked-decimal': 'body',
  'nested-link': 'body',
  'no-front-matter': 'file',
  'percent-without-whole': 'body',
  'raw-html': 'body',
  'respectful-wording': 'body',
  'section-order': 'body',
  'todo-left': 'body',
  'trailing-zero': 'body',
  'unclosed-block': 'body',
  'unclosed-link': 'body',
  'undefined-reference': 'body',
  'uneven-table': 'body',
  'unknown-block': 'body',
  'unknown-code': 'keys',
  'unknown-heading': 'body',
  'unknown-key': 'keys',
  'unsafe-link': 'body',
  'unused-footnote': 'body',
  'vague-link-text': 'body',
  'wrong-value': 'keys',
};

const anemia = article({ title: 'Anemia', path: 'symptoms/anemia' });

function problemsOf(example: string, kind: 'body' | 'keys' | 'file'): Problem[] {
  const keys = `${/^title:/m.test(example) ? '' : 'title: Iron\n'}${example}`;
  const { article: one, problems } =
    kind === 'body'
      ? readBody(example)
      : read(kind === 'file' ? example : `---\n${keys}\nsummary: What it is.\n---\n\nText.\n`);
  return [
    ...problems,
    ...(one ? checkArticles(encyclopediaOf([one, anemia], { images: ['conditions/blood-smear.png'] })) : []),
  ];
}

test.each(rules.filter(({ id }) => id in examples).map((rule) => [rule.id, rule] as const))(
  'the examples of %s are true',
  (id, { wrong, right }: Rule) => {
    const kind = examples[id] ?? 'body';
    expect(problemsOf(wrong, kind).map(({ ruleId }) => ruleId)).toContain(id);
    expect(problemsOf(right, kind).map(({ ruleId }) => ruleId)).not.toContain(id);
  },
);
