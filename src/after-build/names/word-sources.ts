import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, wholeFile } from '../../encyclopedia/problem.ts';
import { type LayRow, readLayTable } from '../../names/lay-words.ts';
import { type Concept, readLearnedPairs, readVocabulary } from '../../names/vocabulary/read-vocabulary.ts';
import type { WordPair } from '../../names/word-pair.ts';

/** What search knows of words besides the articles. */
export interface WordSources {
  /** Subjects of published vocabularies, with their names. */
  concepts: readonly Concept[];
  /** Words that vocabularies use for one another. */
  learned: readonly WordPair[];
  /** What people say for whole names. */
  layWords: readonly LayRow[];
  /** What people say for words inside longer names. */
  wordPairs: readonly LayRow[];
}

const names = 'src/names';
const project = join(import.meta.dirname, '../../..');

/** Reads the tables of the project, with what is wrong in those that people write. */
export function readWordSources(): { sources: WordSources; problems: Problem[] } {
  const problems: Problem[] = [];
  /** An encyclopedia may do without a table. */
  const table = (file: string) => {
    if (!existsSync(join(project, file))) return [];
    const { rows, faults } = readLayTable(readFileSync(join(project, file), 'utf8'));
    for (const { line, message } of faults)
      problems.push({ file, ...wholeFile, line, ruleId: 'lay-table', severity: 'error', message });
    return rows;
  };
  const vocabulary = join(project, names, 'vocabulary');
  return {
    sources: {
      concepts: readVocabulary(vocabulary),
      learned: readLearnedPairs(vocabulary),
      layWords: table(`${names}/lay-words.tsv`),
      wordPairs: table(`${names}/word-pairs.tsv`),
    },
    problems,
  };
}
