import { afterEach, expect, test } from 'vitest';
import { readFrontMatter } from '../../../../src/encyclopedia/load/front-matter.ts';
import { limits } from '../../../../src/site.ts';

const traces = globalThis as { ran?: boolean };
afterEach(() => {
  delete traces.ran;
});

function places(text: string): string[] {
  return readFrontMatter(text).faults.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}

const withKeys = (keys: string) => `---\n${keys}\n---\n\nAnemia is common.\n`;

test('reads the keys and leaves the body on its lines', () => {
  const { values, body, faults } = readFrontMatter(
    '---\ntitle: Anemia\naliases: [Anaemia]\n---\n\nAnemia is common.\n',
  );
  expect(faults).toEqual([]);
  expect(values).toEqual({ title: 'Anemia', aliases: ['Anaemia'] });
  expect(body.split('\n')[5]).toBe('Anemia is common.');
  expect(body.slice(0, body.indexOf('Anemia')).trim()).toBe('');
});

test.each(['js', 'javascript', 'json', 'coffee', ' js', 'JS', 'toml', 'yaml', '-', ' '])(
  'refuses a first line "---%s" and runs nothing',
  (language) => {
    const code = '{ title: (globalThis.ran = true) && "Anemia", summary: "x" }';
    expect(places(`---${language}\n${code}\n---\n\nBody.\n`)).toEqual(['1:1 front-matter-fence']);
    expect(traces.ran).toBeUndefined();
  },
);

test.each([
  ['no front matter', 'Anemia is common.\n', '1:1 no-front-matter'],
  ['a blank line before the front matter', '\n---\ntitle: Anemia\n---\n', '1:1 no-front-matter'],
  ['TOML', '+++\ntitle = "Anemia"\n+++\n', '1:1 front-matter-fence'],
  ['a front matter that is never closed', '---\ntitle: Anemia\n\nAnemia is common.\n', '1:1 front-matter-fence'],
  ['a closing line with more than three hyphens', '---\ntitle: Anemia\n----\n\nText.\n', '3:1 front-matter-fence'],
  ['an empty front matter', '---\n---\n\nText.\n', '1:1 no-front-matter'],
  ['a front matter of comments', '---\n# nothing\n---\n\nText.\n', '1:1 no-front-matter'],
  ['an empty file', '', '1:1 empty-file'],
  ['a file of white space', ' \n\n', '1:1 empty-file'],
  ['a list in place of keys', withKeys('- Anemia'), '2:1 bad-yaml'],
  ['a text in place of keys', withKeys('Anemia'), '2:1 bad-yaml'],
])('refuses %s', (_what, text, place) => {
  expect(places(text)).toEqual([place]);
});

test.each([
  ['a colon in a value', 'title: Aspirin: uses', '2:8'],
  ['a quote that is never closed, where it opens', 'title: "Anemia\nsummary: Too little', '2:8'],
  ['a bracket that is never closed, where it opens', 'title: Anemia\naliases: [Anaemia', '3:10'],
  ['a key that stands twice', 'title: Anemia\ntitle: Anaemia', '3:1'],
  ['an indent with a tab', 'codes:\n\tmesh: D000740', '3:1'],
  ['an anchor', 'title: &name Anemia', '2:14'],
  ['an alias', 'title: Anemia\nsummary: *name', '3:10'],
  ['a tag', 'title: !!str Anemia', '2:14'],
  ['a tag that would make an object', 'title: !!js/function "function () {}"', '2:8'],
  ['a merge key', 'title: Anemia\n<<: { summary: x }', '3:1'],
  ['the key __proto__', '__proto__: { admin: true }', '2:1'],
  ['the key constructor inside another', 'codes: { constructor: x }', '2:10'],
  ['the key prototype', 'prototype: x', '2:1'],
  ['a directive', '%YAML 1.1', '2:10'],
])('refuses %s', (_what, keys, place) => {
  const [first] = places(withKeys(keys));
  expect(first).toBe(`${place} bad-yaml`);
});

test('reports bad YAML each time it is read', () => {
  const text = withKeys('title: Aspirin: uses');
  const first = places(text);
  expect(first).not.toEqual([]);
  expect(places(text)).toEqual(first);
});

test('answers at once to YAML that would grow without bound', () => {
  const keys = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
  const { values, faults } = readFrontMatter(withKeys(keys));
  expect(values).toEqual({});
  expect(new Set(faults.map(({ ruleId }) => ruleId))).toEqual(new Set(['bad-yaml']));
});

test('refuses values that are nested too deeply', () => {
  expect(places(withKeys(`title: ${'['.repeat(50)}${']'.repeat(50)}`))).toEqual(['2:11 bad-yaml']);
});

test('refuses a group of more keys than any article needs, at the first too many', () => {
  const keys = (count: number) => withKeys(Array.from({ length: count }, (_, index) => `k${index}: x`).join('\n'));
  expect(places(keys(limits.frontMatterKeys))).toEqual([]);
  expect(places(keys(limits.frontMatterKeys + 1))).toEqual([`${limits.frontMatterKeys + 2}:1 bad-yaml`]);
});

test('refuses a front matter of more than 8 KB', () => {
  expect(places(withKeys(`title: ${'a'.repeat(9000)}`))).toEqual(['2:8189 too-large']);
});

test('leaves Object.prototype alone', () => {
  readFrontMatter(withKeys('__proto__: { polluted: true }'));
  expect({}).not.toHaveProperty('polluted');
});

test.each([
  ['yes', 'yes'],
  ['NO', 'NO'],
  ['012', 12],
  ['1e3', 1000],
  ['2026-11-22', '2026-11-22'],
  ['12:30:45', '12:30:45'],
  ['null', null],
  ['"3:1"', '3:1'],
])('reads the value %s as YAML 1.2 does', (written, value) => {
  expect(readFrontMatter(withKeys(`title: ${written}`)).values).toEqual({ title: value });
});

test('finds the place of every value by line and column of the file', () => {
  const { locate } = readFrontMatter(
    withKeys(
      'title: Anemia\ncodes: { mesh: D000740 }\nrelations:\n  symptoms:\n    - symptoms/fatigue\n    - symptoms/pallor\nsummary:',
    ),
  );
  expect(locate(['title'])).toEqual({ line: 2, column: 8 });
  expect(locate(['title'], 'key')).toEqual({ line: 2, column: 1 });
  expect(locate(['codes', 'mesh'])).toEqual({ line: 3, column: 16 });
  expect(locate(['relations', 'symptoms', 1])).toEqual({ line: 7, column: 7 });
  expect(locate(['relations', 'symptoms'], 'key')).toEqual({ line: 5, column: 3 });
});

test('places what is not there at its nearest parent', () => {
  const { locate } = readFrontMatter(withKeys('title: Anemia\ncodes: { mesh: D000740 }'));
  expect(locate(['codes', 'hpo'])).toEqual({ line: 3, column: 8 });
  expect(locate(['nothing'])).toEqual({ line: 1, column: 1 });
});

test('keeps a thematic break in the body', () => {
  const { body, values } = readFrontMatter('---\ntitle: Anemia\n---\n\nOne.\n\n---\n\nTwo.\n');
  expect(values).toEqual({ title: 'Anemia' });
  expect(body).toContain('One.\n\n---\n\nTwo.');
});
