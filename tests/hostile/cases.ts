import { bodies } from './cases/bodies.ts';
import { files } from './cases/files.ts';
import { frontMatters } from './cases/front-matter.ts';
import type { HostileCase } from './hostile-case.ts';

/** Every case of hostile content. */
export const cases: readonly HostileCase[] = [...frontMatters, ...files, ...bodies];

/** Those that are no fault of an editor: shown as they are written, and harmless. */
export const shownCases: readonly HostileCase[] = cases.filter(({ refused }) => refused === undefined);
