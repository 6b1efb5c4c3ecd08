import { z } from 'astro/zod';
import { didYouMean } from '../suggest.ts';
import type { Fault } from './fault.ts';
import type { FrontMatterText } from './front-matter.ts';

type Values = Record<string, unknown>;

/**
 * Checks values of a front matter against a schema, each fault at the place of its value; `sound` is what is
 * left without the faulty ones. `required` holds, by key, a line that shows how to write it.
 */
export function checkValues(
  values: Values,
  locate: FrontMatterText['locate'],
  schema: z.ZodType,
  required: Readonly<Record<string, string>>,
): { sound: Values; faults: Fault[] } {
  const faults: Fault[] = [];
  const sound = structuredClone(values);
  for (const [key, example] of Object.entries(required))
    if (values[key] === undefined) faults.push(missing(key, example));
  for (const issue of schema.safeParse(values).error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const path = [...issue.path, key];
        faults.push({ ...locate(path, 'key'), ruleId: 'unknown-key', message: unknownKey(path, schema) });
        remove(sound, path);
      }
    } else if (valueAt(values, issue.path) !== undefined || !isRequired(issue.path, required)) {
      const message = wrongValue(issue, valueAt(values, issue.path));
      faults.push({ ...locate(issue.path), ruleId: 'wrong-value', message });
      remove(sound, issue.path.slice(0, 1));
    }
  }
  return { sound, faults };
}

function isRequired(path: readonly PropertyKey[], required: Readonly<Record<string, string>>): boolean {
  return path.length === 1 && Object.hasOwn(required, String(path[0]));
}

function missing(key: string, example: string): Fault {
  const message = `The key "${key}" is missing. Add a line such as "${example}".`;
  return { line: 1, column: 1, ruleId: 'missing-field', message };
}

function unknownKey(path: PropertyKey[], schema: z.ZodType): string {
  const key = String(path.at(-1));
  const known = keysBeside(path.slice(0, -1), schema);
  return `"${key}" is not a key of the front matter.${didYouMean(key, known)} Known here: ${known.join(', ')}.`;
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** The keys that the schema knows at a path. */
function keysBeside(path: readonly PropertyKey[], known: z.ZodType): string[] {
  const whole = z.toJSONSchema(known, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
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
