import type { Problem } from '../encyclopedia/problem.ts';
import { didYouMean } from '../encyclopedia/suggest.ts';
import { Refusal } from '../refusal.ts';
import { type Format, formatters } from '../report/report.ts';

/** Prints problems: for people on standard error, for machines on standard output. */
export function printReport(problems: readonly Problem[], format: Format): void {
  const text = formatters[format](problems);
  (format === 'human' ? process.stderr : process.stdout).write(text);
}

/** The format that `--format` names; throws a `Refusal` for any other. */
export function formatOf(name: string | undefined): Format {
  const known = Object.keys(formatters);
  if (name === undefined || !known.includes(name)) {
    throw new Refusal(`--format is "${name}".${didYouMean(name ?? '', known)} Use one of: ${known.join(', ')}.`);
  }
  return name as Format;
}
