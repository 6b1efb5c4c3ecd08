import { createHash } from 'node:crypto';
import type { Article, FrontMatter, SectionText } from '../../article.ts';
import type { Position } from '../../problem.ts';
import type { Fault } from '../fault.ts';
import { faultsOfWording } from './faults-of-wording.ts';
import { type Passage, passageOfValue } from './passages.ts';
import { smogOf } from './smog.ts';
import { statementsOf } from './statements.ts';

/** What is read from the words of an article. */
export type Prose = Pick<Article, 'texts' | 'uncited' | 'smog'>;

/** Reads the words of an article; `text` is what its passages were parsed from, `summaryAt` where its summary stands. */
export function readProse(
  passages: readonly Passage[],
  text: string,
  { title, summary, aliases, allowedWords }: Pick<FrontMatter, 'title' | 'summary' | 'aliases' | 'allowedWords'>,
  summaryAt: Position,
): { prose: Prose; faults: Fault[] } {
  const statements = statementsOf(passages);
  const texts = sourcesOf(passages, text).map(({ anchor, source }): SectionText => {
    const own = statements.filter(({ section }) => section === anchor);
    return { anchor, statements: own.length, cited: own.filter(({ isCited }) => isCited).length, hash: hashOf(source) };
  });
  const uncited = statements.filter(({ isCited }) => !isCited).map(({ line, column }) => ({ line, column }));
  const smog = smogOf(passages, [title, ...aliases]);
  const faults = faultsOfWording(
    [passageOfValue(summary, summaryAt), ...passages],
    allowedWords.map(({ word }) => word),
  );
  return { prose: { texts, uncited, smog }, faults };
}

/** The Markdown of the lead and of each section, its heading included. */
function sourcesOf(passages: readonly Passage[], text: string): { anchor: Passage['section']; source: string }[] {
  const lines = text.split('\n');
  const first = new Map<Passage['section'], number>([['', 1]]);
  for (const { section, positionAt } of passages) if (!first.has(section)) first.set(section, positionAt(0).line);
  const starts = [...first];
  return starts.map(([anchor, line], index) => {
    const next = starts[index + 1]?.[1];
    return { anchor, source: lines.slice(line - 1, next === undefined ? undefined : next - 1).join('\n') };
  });
}

function hashOf(source: string): string {
  const text = source
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
