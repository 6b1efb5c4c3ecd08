import { fold } from '../../../names/fold.ts';
import { lazily } from '../../../names/lazily.ts';
import type { FrontMatter, TermUse } from '../../article.ts';
import { type Glossary, markedEntries } from '../../glossary.ts';
import { type Block, placeIn } from './running-text.ts';
import { findTerms, indexTerms, placesToMark, type SearchedWord, type TermIndex } from './term-places.ts';

/** What an article is searched for: the terms and abbreviations of the glossary, without their definitions. */
export interface VocabularyWord extends SearchedWord {
  name: string;
  /** What an abbreviation stands for. */
  full: string[];
  common: boolean;
}

/** A vocabulary that is ready to be searched for. */
export interface Vocabulary {
  words: readonly VocabularyWord[];
  index: TermIndex;
}

/** What articles are searched for, of a glossary. */
export function vocabularyOf(glossary: Glossary): VocabularyWord[] {
  return markedEntries(glossary).map((entry) => ({
    name: entry.name,
    kind: entry.kind,
    forms: [entry.name, ...entry.forms],
    full: entry.kind === 'abbreviation' ? entry.full : [],
    common: entry.kind === 'abbreviation' && entry.common,
  }));
}

export const noVocabulary: Vocabulary = prepareVocabulary([]);

/** Makes words ready to be searched for. */
export function prepareVocabulary(words: readonly VocabularyWord[]): Vocabulary {
  return { words, index: indexTerms(words) };
}

/** What is known of the article that is searched. */
export type Subject = Pick<FrontMatter, 'title' | 'aliases' | 'abbreviations' | 'layNames'>;

/** The words of the vocabulary that an article uses, in the order of their first use. */
export function readTerms(blocks: readonly Block[], subject: Subject, { words, index }: Vocabulary): TermUse[] {
  const places = findTerms(blocks, index, [subject.title, ...subject.aliases]);
  if (places.length === 0) return [];
  const marked = new Set(placesToMark(places, (word) => words[word]?.kind ?? 'term').map(({ word }) => word));
  const names = [subject.title, ...subject.aliases, ...subject.layNames, ...subject.abbreviations].map(fold);
  const shown = lazily(() =>
    [subject.title, ...subject.aliases, ...blocks.map(({ text }) => text)].map((text) => ` ${fold(text)}`),
  );
  return [...Map.groupBy(places, ({ word }) => word)].flatMap(([index, [first, ...others]]) => {
    const word = words[index];
    if (!word || !first) return [];
    const isOwn = word.forms.some((form) => names.includes(fold(form)));
    const isIntroduced = [first, ...others].some((place) => place.isIntroduced);
    const written = word.full.filter((full) => shown().some((text) => text.includes(` ${fold(full)}`)));
    // An author who tells what it stands for, and names nothing that is known, means something else.
    const full = written.length > 0 || !word.common || isIntroduced ? written : word.full;
    const isSure = word.kind === 'term' || full.length > 0;
    return {
      name: word.name,
      ...placeIn(first.piece, first.from),
      full,
      isExplained: isSure || isOwn || isIntroduced,
      isMarked: isSure && !isOwn && marked.has(index),
    };
  });
}
