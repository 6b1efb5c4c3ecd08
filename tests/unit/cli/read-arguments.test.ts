import { expect, test } from 'vitest';
import type { Command } from '../../../src/cli/command.ts';
import { readArguments } from '../../../src/cli/read-arguments.ts';
import { Refusal } from '../../../src/refusal.ts';

const command: Command = {
  name: 'new',
  summary: 'Begins an article.',
  words: ['kind', 'title'],
  flags: {
    content: { value: 'DIR', help: 'folder of the articles', default: 'content' },
    site: { value: 'URL', help: 'address' },
  },
  run: async () => 0,
};
const read = (...words: string[]) => readArguments(command, words);

test('fills in defaults', () => {
  expect(read('condition', 'Anemia')).toEqual({
    flags: { content: 'content' },
    words: ['condition', 'Anemia'],
  });
});

test.each([
  [['--content', 'articles', 'condition', 'Anemia']],
  [['--content=articles', 'condition', 'Anemia']],
  [['condition', '--content', 'articles', 'Anemia']],
  [['condition', 'Anemia', '--content', 'other', '--content', 'articles']],
])('reads %j', (words) => {
  expect(read(...words)).toMatchObject({ flags: { content: 'articles' }, words: ['condition', 'Anemia'] });
});

test('a value may hold an equals sign or begin with a hyphen', () => {
  expect(read('--site=https://a.example/?b=c', 'condition', '-x').flags.site).toBe('https://a.example/?b=c');
});

test.each([
  [['--contnet', 'x'], '"--contnet" is not a flag of "new". Did you mean "--content"?'],
  [['--contnet=x'], '"--contnet" is not a flag of "new". Did you mean "--content"?'],
  [['--wat'], '"--wat" is not a flag of "new". See: new --help'],
  [['--'], '"--" is not a flag'],
  [['--content'], '"--content" needs a value: --content DIR'],
  [['--content='], '"--content" needs a value'],
  [['condition'], '"new" needs title'],
  [[], '"new" needs kind and title'],
  [['condition', 'Sickle', 'cell'], '"cell" is one word too many'],
  [['--constructor', 'condition', 'Anemia'], '"--constructor" is not a flag'],
  [['--__proto__', 'condition', 'Anemia'], '"--__proto__" is not a flag'],
])('refuses %j', (words, message) => {
  expect(() => read(...words)).toThrow(Refusal);
  expect(() => read(...words)).toThrow(message);
});
