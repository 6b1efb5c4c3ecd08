import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import type { FrontMatterText } from './front-matter.ts';
import { unknownKey, type Values, valueAt, wrongValue } from './value-faults.ts';

/**
 * Checks values of a front matter against a schema, each fault at the place of its value; `sound` is what is
 * left without the faulty ones. `required` holds, by key, a line that shows how to write it; `whole` is what the
 * schema describes, in the words of messages.
 */
export function checkValues(
  values: Values,
  locate: FrontMatterText['locate'],
  schema: z.ZodType,
  required: Readonly<Record<string, string>>,
  whole = 'the front matter',
): { sound: Values; faults: Fault[] } {
  const faults: Fault[] = [];
  const sound = structuredClone(values);
  for (const [key, example] of Object.entries(required))
    if (values[key] === undefined) faults.push(missing(key, example));
  for (const issue of schema.safeParse(values).error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const path = [...issue.path, key];
        faults.push({
          ...locate(path, 'key'),
          ruleId: 'unknown-key',
          message: unknownKey(path, schema, whole),
        });
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

function remove(values: Values, path: readonly PropertyKey[]): void {
  const parent = valueAt(values, path.slice(0, -1));
  if (parent && typeof parent === 'object') delete (parent as Values)[path.at(-1) as string];
}
