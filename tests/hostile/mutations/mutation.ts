/** A safeguard, and how to take it away. */
export interface Mutation {
  /** What is so without it; unique. */
  name: string;
  /** A file of the project. */
  file: string;
  /** A piece of its text that occurs once, and what takes its place. */
  find: string;
  replace: string;
  /** Tests of which one has to fail, the likeliest first: folders or files of unit tests, or `browser` where only one can tell. */
  tests: 'browser' | readonly string[];
}

/** Safeguards of one file with the same tests; a row is name, find and replace. */
export function takenFrom(
  file: string,
  tests: Mutation['tests'],
  rows: readonly (readonly [name: string, find: string, replace: string])[],
): Mutation[] {
  return rows.map(([name, find, replace]) => ({ name, file, find, replace, tests }));
}
