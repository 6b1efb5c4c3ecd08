import { z } from 'astro/zod';
import { type FrontMatter, frontMatterSchema } from '../article.ts';
import type { Position } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import type { Fault } from './fault.ts';
import type { FrontMatterText } from './front-matter.ts';

export interface CheckedFrontMatter {
  /** Values that passed, with defaults for those that did not: later stages can still link to the article. */
  frontMatter: FrontMatter;
  /** Where each value stands, by dotted key. */
  positions: Record<string, Position>;
  faults: Fault[];
}

type Values = Record<string, unknown>;

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
          message: unknownKey([...issue.path, key]),
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

function unknownKey(path: PropertyKey[]): string {
  const key = String(path.at(-1));
  const known = keysBeside(path.slice(0, -1));
  return `"${key}" is not a key of the front matter.${didYouMean(key, known)} Known here: ${known.join(', ')}.`;
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** The keys that the schema knows at a path. */
function keysBeside(path: readonly PropertyKey[]): string[] {
  const whole = z.toJSONSchema(frontMatterSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const schema = path.reduce<JsonSchema | undefined>(
    (inner, step) => (typeof step === 'number' ? inner?.items : inner?.properties?.[String(step)]),
    whole,
  );
  const forms = schema?.anyOf ?? schema?.oneOf ?? [schema];
  return [...new Set(forms.flatMap((form) => Object.keys(form?.properties ?? {})))];
}

interface SchemaIssue {
  code: string;
  path: PropertyKey[];
  message: string;
  expected?: unknown;
  values?: unknown;
}

function wrongValue(issue: SchemaIssue, value: unknown): string {
  const name = issue.path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
  const shown = value === undefined || value === null ? 'nothing' : JSON.stringify(value).slice(0, 60);
  if (issue.code === 'custom') return `"${name}" ${issue.message}: ${shown}. Correct the value.`;
  if (issue.code === 'invalid_value' && Array.isArray(issue.values)) {
    const allowed = issue.values.map(String);
    return `"${name}" is ${shown}.${typeof value === 'string' ? didYouMean(value, allowed) : ''} Use one of: ${allowed.join(', ')}.`;
  }
  const expected = expectations[String(issue.expected)] ?? 'another kind of value';
  return `"${name}" is ${shown}, expected ${expected}. Correct the value, or put it in double quotes if it is text.`;
}

const expectations: Record<string, string> = {
  string: 'text',
  array: 'a list such as [one, two]',
  object: 'a group of keys such as { mesh: D006411 }',
};

function valueAt(values: Values, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Values | undefined | null)?.[step as string], values);
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
