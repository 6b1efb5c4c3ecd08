import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A type of schema.org: its own properties, besides those of its parents. */
export interface SchemaType {
  parents: string[];
  /** What values of each property may be: names of types, or of data types such as `Text`. */
  properties: Record<string, string[]>;
}

export type Vocabulary = Record<string, SchemaType>;

/** The slice of schema.org that SOURCE.md describes. */
export function readVocabulary(): Vocabulary {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'vocabulary.json'), 'utf8'));
}
