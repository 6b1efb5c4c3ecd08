import type { Problem } from '../encyclopedia/problem.ts';
import { didYouMean } from '../encyclopedia/suggest.ts';
import { Refusal } from '../refusal.ts';
import { type Format, formatters } from '../report/report.ts';

/** The site that explains the rules may lie anywhere, or be the one that could not be built; the README is at hand. */
const whereExplained = 'Why a rule is there, with an example: README.md, "Writing an article".\n';

/** Prints problems: for people on standard error, for machines on standard output. */
export function printReport(problems: readonly Problem[], format: Format): void {
  const text = formatters[format](problems);
  if (format !== 'human') process.stdout.write(text);
  else if (problems.length > 0) process.stderr.write(text + whereExplained);
}

/** The format that `--format` names; throws a `Refusal` for any other. */
export function formatOf(name: string | undefined): Format {
  const known = Object.keys(formatters);
  if (name === undefined || !known.includes(name)) {
    throw new Refusal(`--format is "${name}".${didYouMean(name ?? '', known)} Use one of: ${known.join(', ')}.`);
  }
  return name as Format;
}
