import { expect, test } from 'vitest';
import { parsePerson } from '../../../src/encyclopedia/load/people.ts';

const read = (text: string) => parsePerson(new TextEncoder().encode(text));
const person = (keys: string) => `---\nname: Ada Example\nrole: Hematologist\ninterests: none\n${keys}---\n`;

test.each(['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X'])(
  'the ORCID iD %s is whole',
  (orcid) => {
    expect(read(person(`orcid: ${orcid}\n`)).person?.orcid).toBe(orcid);
  },
);

test.each([
  ['orcid: 0000-0002-1825-0098\n', '5:8 wrong-value', 'check digit'],
  ['orcid: 0000-0002\n', '5:8 wrong-value', 'is not an ORCID iD'],
  ['twitter: ada\n', '5:1 unknown-key', 'Known here: name, role, credentials, orcid, interests'],
  ['credentials: "M\u202eD"\n', '5:16 forbidden-character', 'U+202E'],
])('refuses the person with %s', (keys, place, words) => {
  const { person: made, faults } = read(person(keys));
  expect(made).toBeUndefined();
  expect(faults.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toContain(place);
  expect(faults.map(({ message }) => message).join()).toContain(words);
});

test('asks for everything a reader has to know', () => {
  expect(read('---\nname: Ada Example\n---\n').faults.map(({ message }) => /"(\w+)"/.exec(message)?.[1])).toEqual([
    'role',
    'interests',
  ]);
});

test('refuses praise below the front matter', () => {
  expect(read(`${person('')}\nThe best.\n`).faults).toMatchObject([{ line: 7, column: 1, ruleId: 'person-text' }]);
});
