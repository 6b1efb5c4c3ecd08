import type { Answer, Suggestion } from './answer.ts';

/** A result of full text, of which search needs the path of the article; the rest is handed through. */
export interface FullTextResult {
  path: string;
}

/** An article that answers a query, found by its names, by its text or by both. */
export interface BlendedResult<Result extends FullTextResult> {
  path: string;
  suggestion?: Suggestion;
  fullText?: Result;
}

/** What the first result of full text counts, beside a name that covers query and name wholly, which counts 1. */
const first = 0.3;
/** From which certainty on names stand before all full text, whose words are too common to put them right. */
const sure = { exact: 0, prefix: 0, spelling: 0.45, words: 0.7 } as const;

/**
 * What a reader gets on Enter: what the names engine is sure of, then what names and full text think together,
 * each article once. `lists` are the results of full text for the queries of `answer.fullText`, in that order,
 * each best first; lists that were not asked for are left out.
 */
export function blend<Result extends FullTextResult>(
  answer: Answer,
  lists: readonly (readonly Result[])[],
): BlendedResult<Result>[] {
  const found = new Map<string, BlendedResult<Result> & { value: number }>();
  const entryOf = (path: string) => {
    const entry = found.get(path) ?? { path, value: 0 };
    found.set(path, entry);
    return entry;
  };
  for (const [place, suggestion] of answer.suggestions.entries()) {
    const entry = entryOf(suggestion.path);
    entry.suggestion = suggestion;
    // Ties stay in the order of the engine.
    entry.value = suggestion.certainty ** 1.5 - place / 1000;
    if (suggestion.certainty >= sure[suggestion.match]) entry.value += 10 - place;
  }
  for (const [number, list] of lists.entries()) {
    for (const [place, result] of list.entries()) {
      const entry = entryOf(result.path);
      entry.fullText ??= result;
      entry.value += first / (1 + number) / (1 + 0.3 * place);
    }
  }
  return [...found.values()].sort((a, b) => b.value - a.value).map(({ value, ...result }) => result);
}
