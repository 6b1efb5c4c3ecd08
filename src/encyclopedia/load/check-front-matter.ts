import { type FrontMatter, frontMatterSchema } from '../article.ts';
import type { Position } from '../problem.ts';
import { checkValues } from './check-values.ts';
import type { Fault } from './fault.ts';
import type { FrontMatterText } from './front-matter.ts';

export interface CheckedFrontMatter {
  /** Values that passed, with defaults for those that did not: later stages can still link to the article. */
  frontMatter: FrontMatter;
  /** Where each value stands, by dotted key. */
  positions: Record<string, Position>;
  faults: Fault[];
}

/** Keys that no article can do without, each with a line that shows how to write it. */
const required = {
  title: 'title: Sickle cell disease',
  summary: 'summary: An inherited disease in which red blood cells bend and block small vessels.',
};

/** Checks the values of a front matter against the schema, each fault at the place of its value. */
export function checkFrontMatter({ values, locate }: FrontMatterText): CheckedFrontMatter {
  const { sound, faults } = checkValues(values, locate, frontMatterSchema, required);
  const frontMatter = frontMatterSchema.safeParse({ title: '?', summary: '?', ...sound }).data;
  if (!frontMatter) throw new Error('The front matter is unsound even without its faulty values');
  if (sound.title === undefined) frontMatter.title = '';
  if (sound.summary === undefined) frontMatter.summary = '';
  return { frontMatter, positions: positionsOf(values, locate), faults };
}

function positionsOf(values: Record<string, unknown>, locate: FrontMatterText['locate']): Record<string, Position> {
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
