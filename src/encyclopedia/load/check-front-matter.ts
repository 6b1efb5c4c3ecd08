import { type FrontMatter, frontMatterSchema } from '../article.ts';
import type { Position } from '../problem.ts';
import type { Fault } from './fault.ts';
import type { FrontMatterText } from './front-matter.ts';
import { unknownKey, type Values, valueAt, wrongValue } from './value-faults.ts';

export interface CheckedFrontMatter {
  /** Values that passed, with defaults for those that did not: later stages can still link to the article. */
  frontMatter: FrontMatter;
  /** Where each value stands, by dotted key. */
  positions: Record<string, Position>;
  faults: Fault[];
}

/** Checks the values of a front matter against the schema, each fault at the place of its value. */
export function checkFrontMatter({ values, locate }: FrontMatterText): CheckedFrontMatter {
  const faults: Fault[] = [];
  const sound = structuredClone(values);
  for (const required of ['title', 'summary']) {
    if (values[required] === undefined) faults.push(missing(required));
  }
  const result = frontMatterSchema.safeParse(values);
  for (const issue of result.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        faults.push({
          ...locate([...issue.path, key], 'key'),
          ruleId: 'unknown-key',
          message: unknownKey([...issue.path, key], frontMatterSchema, 'the front matter'),
        });
        remove(sound, [...issue.path, key]);
      }
    } else {
      const [top] = issue.path;
      if (
        valueAt(values, issue.path) === undefined &&
        issue.path.length === 1 &&
        (top === 'title' || top === 'summary')
      )
        continue;
      faults.push({
        ...locate(issue.path),
        ruleId: 'wrong-value',
        message: wrongValue(issue, valueAt(values, issue.path)),
      });
      remove(sound, issue.path.slice(0, 1));
    }
  }
  const frontMatter = frontMatterSchema.safeParse({ title: '?', summary: '?', ...sound }).data;
  if (!frontMatter) throw new Error('The front matter is unsound even without its faulty values');
  if (sound.title === undefined) frontMatter.title = '';
  if (sound.summary === undefined) frontMatter.summary = '';
  return { frontMatter, positions: positionsOf(values, locate), faults };
}

function missing(key: string): Fault {
  const example =
    key === 'title'
      ? 'title: Sickle cell disease'
      : 'summary: An inherited disease in which red blood cells bend and block small vessels.';
  return {
    line: 1,
    column: 1,
    ruleId: 'missing-field',
    message: `The key "${key}" is missing. Add a line such as "${example}".`,
  };
}

function remove(values: Values, path: readonly PropertyKey[]): void {
  const parent = valueAt(values, path.slice(0, -1));
  if (parent && typeof parent === 'object') delete (parent as Values)[path.at(-1) as string];
}

function positionsOf(values: Values, locate: FrontMatterText['locate']): Record<string, Position> {
  const positions: Record<string, Position> = {};
  const note = (value: unknown, path: PropertyKey[]) => {
    if (path.length > 0) positions[path.join('.')] = locate(path);
    if (value && typeof value === 'object') {
      for (const [key, child] of Object.entries(value))
        note(child, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  note(values, []);
  return positions;
}
