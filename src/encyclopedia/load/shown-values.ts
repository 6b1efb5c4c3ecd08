import type { Position } from '../problem.ts';
import { type BadText, badCharacters } from './characters.ts';
import { type Fault, positionAt } from './fault.ts';
import { lookalikes } from './lookalikes.ts';

type Path = readonly PropertyKey[];

/** Text from which values were read, and where the value at a path begins in it. */
export interface ValueSource {
  text: string;
  locate(path: Path): Position;
  /** True for a path whose value is the name of something, which readers search for. */
  isName(path: Path): boolean;
}

/**
 * Faults of all strings among values read from YAML or JSON: characters that were hidden by an escape such as
 * `"\u202E"`, words that look like others, and placeholders, which are known in the body of an article only.
 */
export function faultsOfValues(values: unknown, source: ValueSource): Fault[] {
  const faults: Fault[] = [];
  const read = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const found = [
        ...badCharacters(value),
        ...lookalikes(value, source.isName(path) ? 'name' : 'text'),
        ...braces(value),
      ];
      for (const bad of found) {
        faults.push({ ...placeOf(bad, source, path), ruleId: bad.ruleId, message: bad.message });
      }
    } else if (value !== null && typeof value === 'object') {
      for (const [key, child] of Object.entries(value))
        read(child, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  read(values, []);
  return faults;
}

function braces(value: string): BadText[] {
  const offset = value.indexOf('{{');
  if (offset === -1) return [];
  const message = 'Double braces mean something in the text of an article only. Write here what they should stand for.';
  return [{ text: '{{', offset, ruleId: 'unknown-placeholder', message }];
}

/** Where a fault of a value is written: as it is, or as an escape; else where the value begins. */
function placeOf({ text: bad, offset }: BadText, { text, locate }: ValueSource, path: Path): Position {
  const start = locate(path);
  const from = offsetAt(text, start);
  // A value is never longer in its source than with an escape of ten characters for each of its own.
  const source = text.slice(from, from + (offset + bad.length + 1) * 10);
  const code = (bad.codePointAt(0) ?? 0).toString(16);
  const unit = bad.charCodeAt(0).toString(16);
  const escaped = new RegExp(`\\\\(?:x|u|U)0*(?:${code}|${unit})`, 'i');
  const at = [source.indexOf(bad), source.search(escaped)].find((index) => index !== -1);
  return at === undefined ? start : positionAt(text, from + at);
}

function offsetAt(text: string, { line, column }: Position): number {
  let start = 0;
  for (let number = 1; number < line; number++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
