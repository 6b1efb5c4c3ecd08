import type { Answer, AskOptions, MatchKind, NamesEngine, Suggestion } from './answer.ts';
import { plainWords } from './fold.ts';
import { initialismFit } from './initialism.ts';
import { type KnownWords, readKnownWords } from './known-words.ts';
import { lazily } from './lazily.ts';
import { compileNames, type Name } from './lexicon.ts';
import { type NamedArticle, type NamesContent, readNames } from './names-file.ts';
import { type Reading, readings } from './questions.ts';
import { rankByWords } from './rank-words.ts';
import { indexPhrases, rewordings } from './rewordings.ts';
import { typedWords, wordsOf } from './search-key.ts';
import { indexWords } from './word-index.ts';

/** What a names engine answers from. */
export interface NamesIndex extends NamesContent {
  /** Words that are never corrected; without them every word may be. */
  known?: KnownWords | undefined;
}

/** Reads the files of a names index as they were loaded: the head alone, or all of them. */
export function readNamesIndex(files: {
  head: string;
  tail?: string | undefined;
  known?: Uint8Array | undefined;
}): NamesIndex {
  return { ...readNames(files), known: files.known && readKnownWords(files.known) };
}

/** Names of the same article and score: the better known kind first. */
const kindBonus = {
  title: 0.3,
  alias: 0.2,
  abbreviation: 0.2,
  layName: 0.2,
  misspelling: 0.1,
  vocabulary: 0,
  acronym: -0.1,
};

interface Hit {
  name: Name;
  score: number;
  match: MatchKind;
  anchors: readonly string[];
  corrected?: ReadonlyMap<string, string>;
}

/** The engine: pure, without clock, network or document. */
export function createNamesEngine({ articles, pairs, known }: NamesIndex): NamesEngine {
  const lexicon = compileNames(articles);
  const words = lazily(() => indexWords(lexicon.names, known, pairs));
  const phrases = lazily(() => indexPhrases(pairs));

  function exact({ subject, anchors }: Reading, base: number): Hit[] {
    const key = wordsOf(subject);
    const hit = (score: number) => (name: Name) => ({ name, score, match: 'exact' as const, anchors });
    return [
      ...lexicon.withPlain(subject).map(hit(base)),
      ...lexicon.withKey(key.join(' ')).map(hit(base - 0.5)),
      ...lexicon.joined(key.join('')).map(hit(base - 1)),
    ];
  }

  function beginning({ subject, anchors }: Reading): Hit[] {
    const key = wordsOf(subject)
      .slice(0, -1)
      .concat(subject.split(' ').at(-1) ?? '')
      .join(' ');
    return lexicon.beginning(subject, key).map((name) => ({
      name,
      score: 6 + name.article.weight / 36 + (name.kind === 'title' ? 1 : 0),
      match: 'prefix',
      anchors,
    }));
  }

  function abbreviated({ subject, anchors }: Reading): Hit[] {
    const letters = wordsOf(subject);
    if (letters.join('').length > 7 || letters.join('').length < 2) return [];
    return lexicon.names.flatMap((name) => {
      if (name.kind === 'abbreviation' || name.kind === 'acronym' || name.kind === 'misspelling') return [];
      const fit = initialismFit(letters, name.words);
      return fit > 0.5 ? [{ name, score: 3 * fit, match: 'words' as const, anchors }] : [];
    });
  }

  function byWords({ subject, anchors }: Reading, how: { unfinished: boolean; literally: boolean }): Hit[] {
    const said = typedWords(subject);
    const ranked = rankByWords(said, lexicon.names, words(), how);
    const others = (ranked[0]?.score ?? 0) > 0.97 ? [] : rewordings(said, phrases(), words());
    const all = others.slice(0, 4).flatMap((other) =>
      rankByWords(other.words, lexicon.names, words(), how).map((one) => ({
        ...one,
        score: one.score * other.quality,
      })),
    );
    return [...ranked, ...all]
      .filter(({ score }) => score > 0.35)
      .map(({ name, score, corrected }) => ({
        name,
        score: 5 * score,
        match: corrected.size > 0 ? 'spelling' : 'words',
        anchors,
        corrected,
      }));
  }

  return {
    ask(query: string, { typing = false, literally = false, most = 8 }: AskOptions = {}): Answer {
      const plain = plainWords(typing ? query.replace(/[-−]$/, '') : query);
      if (plain === '') return { query, suggestions: [], fullText: [] };
      const read = readings(plain);
      const barest = read.at(-1) ?? { subject: plain, anchors: [] };
      const hits: Hit[] = [];
      for (const [index, reading] of read.entries()) {
        hits.push(...exact(reading, index === 0 ? 10 : 9));
        if (hits.length > 0) break;
      }
      if (typing)
        hits.push(
          ...(read.length > 1
            ? [...beginning({ subject: plain, anchors: [] }), ...beginning(barest)]
            : beginning(barest)),
        );
      if (hits.length < most) {
        hits.push(...byWords(barest, { unfinished: typing, literally }));
        if (!typing || hits.length === 0) hits.push(...abbreviated(barest));
      }
      const best = bestOfEach(hits);
      const suggestions = best.slice(0, most).map(suggestionOf);
      const correction = correctionOf(best[0], barest.subject);
      const [first] = suggestions;
      const fullText = [
        correction?.to ?? (best[0]?.match === 'exact' ? best[0].name.plain : barest.subject),
        ...(first ? [plainWords(first.title)] : []),
      ];
      return {
        query,
        suggestions,
        ...(correction ? { correction } : {}),
        fullText: [...new Set(fullText)],
      };
    },
  };
}

/** The best hit of each article, best first. */
function bestOfEach(hits: readonly Hit[]): Hit[] {
  const best = new Map<NamedArticle, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.name.article);
    if (!known || known.score + kindBonus[known.name.kind] < hit.score + kindBonus[hit.name.kind])
      best.set(hit.name.article, hit);
  }
  return [...best.values()].sort(
    (a, b) =>
      b.score + kindBonus[b.name.kind] - a.score - kindBonus[a.name.kind] ||
      b.name.article.weight - a.name.article.weight ||
      a.name.article.title.length - b.name.article.title.length ||
      (a.name.article.path < b.name.article.path ? -1 : 1),
  );
}

function suggestionOf({ name, match, anchors }: Hit): Suggestion {
  const { article, kind, text } = name;
  const section = anchors.flatMap((anchor) => article.sections.find((one) => one.anchor === anchor) ?? [])[0];
  return {
    path: article.path,
    title: article.title,
    match,
    kind,
    ...(kind === 'title' || kind === 'misspelling' ? {} : { name: text }),
    ...(section ? { section } : {}),
  };
}

/** What was read otherwise than it was typed, in plain words. */
function correctionOf(best: Hit | undefined, subject: string): Answer['correction'] {
  if (!best?.corrected || best.corrected.size === 0) return undefined;
  const { corrected } = best;
  const to = subject
    .split(' ')
    .map((word) => corrected.get(word) ?? word)
    .join(' ');
  return { from: subject, to };
}
