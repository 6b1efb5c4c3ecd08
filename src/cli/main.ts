import { diskFault } from '../disk-fault.ts';
import { didYouMean } from '../encyclopedia/suggest.ts';
import { Failure, Refusal } from '../refusal.ts';
import { visible } from '../report/visible.ts';
import { baseline } from './baseline.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { cite } from './cite.ts';
import type { Command } from './command.ts';
import { dev } from './dev.ts';
import { headers } from './headers.ts';
import { helpFor, helpForAll } from './help.ts';
import { importArticles } from './import.ts';
import { newArticle } from './new.ts';
import { readArguments } from './read-arguments.ts';
import { review } from './review.ts';
import { sources } from './sources.ts';
import { start } from './start.ts';
import { test } from './test.ts';
import { verify } from './verify.ts';

const commands: readonly Command[] = [
  start,
  build,
  verify,
  check,
  baseline,
  dev,
  newArticle,
  cite,
  review,
  sources,
  importArticles,
  headers,
  test,
];

/** Runs the command that the words name and returns the exit code: 0 done, 1 problems, 2 misused. */
async function main([name, ...words]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(helpForAll(commands));
    return 0;
  }
  const command = commands.find((command) => command.name === name);
  if (!command) {
    const known = commands.map(({ name }) => name);
    throw new Refusal(`"${name}" is not a command.${didYouMean(name, known)} Commands: ${known.join(', ')}.`);
  }
  if (words.includes('--help')) {
    process.stdout.write(helpFor(command));
    return 0;
  }
  return command.run(readArguments(command, words));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const told = error instanceof Refusal ? error : (diskFault(error, [process.cwd()]) ?? error);
  // Anything else is a bug, and its stack helps to mend it.
  console.error(isForPeople(told) ? visible(told.message) : error);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}

/** Told on purpose, or by the system, whose own words say more than a stack. */
function isForPeople(error: unknown): error is Error {
  return error instanceof Refusal || error instanceof Failure || (error instanceof Error && 'syscall' in error);
}
