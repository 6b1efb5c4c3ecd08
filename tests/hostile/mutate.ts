/**
 * Takes safeguards away, one at a time, in a copy of the project, and runs the tests that are about them: one
 * has to fail. `npm run mutate`; `-- --only WORDS` for those whose name holds the words, `-- --browser yes`
 * for those that only a browser can tell as well, a minute each. Ends with 1 when a safeguard is not missed.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Command } from '../../src/cli/command.ts';
import { helpFor } from '../../src/cli/help.ts';
import { readArguments } from '../../src/cli/read-arguments.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Mutation } from './mutations/mutation.ts';
import { mutations } from './mutations.ts';

const project = resolve(import.meta.dirname, '../..');

const mutate: Command = {
  name: 'mutate',
  summary: 'Takes safeguards away one by one and tells which of them no test misses.',
  words: [],
  flags: {
    only: { value: 'WORDS', help: 'only those whose name holds the words' },
    browser: { value: 'yes|no', help: 'also those that only a browser can tell', default: 'no' },
  },
  async run({ flags: { only = '', browser } }) {
    const chosen = mutations.filter(({ name }) => name.includes(only));
    if (chosen.length === 0) throw new Refusal(`--only is "${only}", which no name holds.`);
    const tried = chosen.filter(({ tests }) => browser === 'yes' || tests !== 'browser');
    const copy = copyProject();
    try {
      const unsound = soundnessOf(tried, copy);
      if (unsound !== undefined) throw new Refusal(unsound);
      const survived = tried.filter((mutation) => !report(mutation, isKilled(mutation, copy)));
      for (const { name } of chosen.filter((mutation) => !tried.includes(mutation))) console.log(`not tried  ${name}`);
      console.log(`\n${tried.length - survived.length} passed, ${survived.length} failed`);
      return survived.length > 0 ? 1 : 0;
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  },
};

/** A copy of everything but what is made; packages are shared. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'materia-mutate-'));
  const made = new Set(['node_modules', 'dist', '.git', '.astro', '.cache', 'test-results']);
  cpSync(project, copy, { recursive: true, filter: (path) => !made.has(basename(path)) });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/**
 * Why nothing can be learnt: a piece of text that is not there once, code that could not be read and so would
 * fail every test, or a test that fails without any change.
 */
function soundnessOf(tried: readonly Mutation[], copy: string): string | undefined {
  for (const { name, file, find, replace } of tried) {
    const text = readFileSync(join(copy, file), 'utf8');
    const times = text.split(find).length - 1;
    if (times !== 1) return `"${name}": its text stands ${times} times in ${file}, expected once. Correct the row.`;
    if (file.endsWith('.ts') && !isCode(mutated(text, find, replace)))
      return `"${name}": what it makes of ${file} is no code. Correct the row.`;
  }
  const tests = tried.flatMap(({ tests }) => (tests === 'browser' ? [] : tests));
  if (tests.length === 0 || passes([...new Set(tests)], copy)) return undefined;
  return 'The tests fail without any change. Mend them first: npm test -- --only unit';
}

function isKilled({ file, find, replace, tests }: Mutation, copy: string): boolean {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, mutated(text, find, replace));
  try {
    return tests === 'browser' ? !passesInBrowser(copy) : tests.some((one) => !passes([one], copy));
  } finally {
    writeFileSync(path, text);
  }
}

function mutated(text: string, find: string, replace: string): string {
  return text.replace(find, () => replace);
}

function isCode(text: string): boolean {
  try {
    stripTypeScriptTypes(text);
    return true;
  } catch {
    return false;
  }
}

function passes(tests: readonly string[], copy: string): boolean {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--bail', '1'];
  return runs([...vitest, ...tests], copy);
}

function passesInBrowser(copy: string): boolean {
  return runs(['src/cli/main.ts', 'test', '--only', 'e2e'], copy);
}

function runs(words: string[], copy: string): boolean {
  return spawnSync(process.execPath, words, { cwd: copy, stdio: 'ignore' }).status === 0;
}

function report({ name }: Mutation, killed: boolean): boolean {
  console.log(`${killed ? 'missed     ' : 'NOT MISSED '}${name}`);
  return killed;
}

const words = process.argv.slice(2);
try {
  if (words.includes('--help')) console.log(helpFor(mutate));
  else process.exitCode = await mutate.run(readArguments(mutate, words));
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}
