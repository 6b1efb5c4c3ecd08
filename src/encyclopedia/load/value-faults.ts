import { z } from 'astro/zod';
import { didYouMean } from '../suggest.ts';

/** What was read from YAML. */
export type Values = Record<string, unknown>;

/** That the key at a path is none that the schema knows; `whole` is what the schema describes. */
export function unknownKey(path: PropertyKey[], schema: z.ZodType, whole: string): string {
  const key = String(path.at(-1));
  const known = keysBeside(path.slice(0, -1), schema);
  return `"${key}" is not a key of ${whole}.${didYouMean(key, known)} Known here: ${known.join(', ')}.`;
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** The keys that the schema knows at a path. */
function keysBeside(path: readonly PropertyKey[], described: z.ZodType): string[] {
  const whole = z.toJSONSchema(described, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const schema = path.reduce<JsonSchema | undefined>(
    (inner, step) => (typeof step === 'number' ? inner?.items : inner?.properties?.[String(step)]),
    whole,
  );
  const forms = schema?.anyOf ?? schema?.oneOf ?? [schema];
  return [...new Set(forms.flatMap((form) => Object.keys(form?.properties ?? {})))];
}

/** What a schema finds wrong, as Zod tells it. */
export interface SchemaIssue {
  code: string;
  path: PropertyKey[];
  message: string;
  expected?: unknown;
  values?: unknown;
}

/** What is wrong with a value that stands at `issue.path`. */
export function wrongValue(issue: SchemaIssue, value: unknown): string {
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

/** The value at a path; `undefined` where the path leads nowhere. */
export function valueAt(values: Values, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Values | undefined | null)?.[step as string], values);
}
