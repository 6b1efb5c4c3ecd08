import { expect, test } from 'vitest';
import { build } from '../../../src/cli/build.ts';
import { check } from '../../../src/cli/check.ts';
import type { Command } from '../../../src/cli/command.ts';
import { helpFor, helpForAll } from '../../../src/cli/help.ts';

test('says how a command is used, with every flag and its default', () => {
  const help = helpFor(check);
  expect(help).toMatch(/^npm run check -- \[flags\]\n\nReads and checks all articles/);
  expect(help).toMatch(/ {2}--content DIR +folder of the articles \(content\)\n/);
  expect(help).toMatch(/--format human\|github\|sarif\|json +form of the report \(human\)\n/);
});

test('names the words that a command takes', () => {
  const command: Command = {
    name: 'new',
    summary: 'Begins an article.',
    words: ['kind', 'title'],
    flags: {},
    run: async () => 0,
  };
  expect(helpFor(command)).toBe('npm run new -- <kind> <title>\n\nBegins an article.\n');
});

test('lists the commands in columns', () => {
  const help = helpForAll([build, check]);
  expect(help).toContain(`  build  ${build.summary}\n  check  ${check.summary}\n`);
});
