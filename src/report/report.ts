import type { Problem } from '../encyclopedia/problem.ts';
import { formatForGithub } from './github.ts';
import { formatForPeople } from './human.ts';
import { formatAsJson } from './json.ts';
import { formatAsSarif } from './sarif.ts';

/** Turns problems into the text of a report; an empty string when there is nothing to say. */
export type Formatter = (problems: readonly Problem[]) => string;

/** The formats of `--format`. */
export const formatters = {
  human: formatForPeople,
  github: formatForGithub,
  sarif: formatAsSarif,
  json: formatAsJson,
} as const satisfies Record<string, Formatter>;

export type Format = keyof typeof formatters;
