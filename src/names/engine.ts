import type { Answer, AskOptions, NamesEngine } from './answer.ts';
import { confusableOf, partnersOf } from './confusable.ts';
import { correctionOf, suggestionOf } from './describe-hit.ts';
import { plainWords } from './fold.ts';
import { bestOfEach, type Hit } from './hit.ts';
import { type KnownWords, readKnownWords } from './known-words.ts';
import { lazily } from './lazily.ts';
import { compileNames } from './lexicon.ts';
import { type NamesContent, readNames } from './names-file.ts';
import { type Reading, readings } from './questions.ts';
import { type HowToRank, rankByWords } from './rank-words.ts';
import { indexPhrases, rewordings } from './rewordings.ts';
import { typedWords, wordsOf } from './search-key.ts';
import { shortForms, shortFormsIn } from './short-forms.ts';
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

/** How much of query and name has to be the other's before an article is suggested. */
const leastScore = 0.36;
/** The same where some of the words were corrected. */
const leastCorrected = 0.45;
/** The same where all of them were. */
const leastGuessed = 0.52;
/** Score of a short form whose letters all begin words. */
const surelyShort = 0.75;
/** Rewordings of a query that are ranked; more cost time and find little. */
const mostRewordings = 4;

/** The engine: pure, without clock, network or document. */
export function createNamesEngine({ articles, pairs, confusable, known }: NamesIndex): NamesEngine {
  const lexicon = compileNames(articles);
  const words = lazily(() => indexWords(lexicon.names, known, pairs));
  const phrases = lazily(() => indexPhrases(pairs));
  const partners = lazily(() => partnersOf(confusable));

  /** Names that are the subject: as written, as folded, and as written in one word. */
  function exact({ subject, anchors }: Reading): Hit[] {
    const key = wordsOf(subject);
    return [
      [lexicon.withPlain(subject), 3] as const,
      [lexicon.withKey(key.join(' ')), 2.9] as const,
      [lexicon.joined(key.join('')), 2.8] as const,
    ].flatMap(([names, score]) => names.map((name): Hit => ({ name, score, match: 'exact', anchors })));
  }

  /** Names that begin with the subject, whose last word may be unfinished. */
  function beginning({ subject, anchors }: Reading): Hit[] {
    const typed = subject.split(' ').at(-1) ?? '';
    const key = [...wordsOf(subject.slice(0, -typed.length).trim()), typed].join(' ');
    return lexicon.beginning(subject, key).map((name) => ({
      name,
      score: 1.2 + name.article.weight / 180 + (name.kind === 'title' ? 0.2 : 0),
      match: 'prefix',
      anchors,
    }));
  }

  function byWords({ subject, anchors }: Reading, how: HowToRank): Hit[] {
    const said = typedWords(subject);
    const ranked = rankByWords(said, lexicon.names, words(), how);
    const others = (ranked[0]?.score ?? 0) > 0.97 ? [] : rewordings(said, phrases(), words());
    const otherwise = others.slice(0, mostRewordings).flatMap((other) =>
      rankByWords(other.words, lexicon.names, words(), how).map((one) => ({
        ...one,
        score: one.score * other.quality,
      })),
    );
    const hits = [...ranked, ...otherwise].flatMap(({ name, score, corrected }): Hit[] => {
      if (score < (corrected.size === 0 ? leastScore : corrected.size < said.length ? leastCorrected : leastGuessed))
        return [];
      return [{ name, score, match: corrected.size > 0 ? 'spelling' : 'words', anchors, corrected }];
    });
    return [...asCorrected(hits, subject), ...hits];
  }

  /** Names that are the subject, whole, once its spelling is corrected. */
  function asCorrected(hits: readonly Hit[], subject: string): Hit[] {
    const first = hits.reduce<Hit | undefined>(
      (best, hit) => (best && best.score >= hit.score ? best : hit),
      undefined,
    );
    const correction = correctionOf(first, subject);
    if (!first?.corrected || !correction) return [];
    const { anchors, corrected } = first;
    return exact({ subject: correction.to, anchors }).map((hit) => ({
      ...hit,
      score: hit.score - 1.9,
      match: 'spelling',
      corrected,
    }));
  }

  function byLetters({ subject, anchors }: Reading): Hit[] {
    return shortForms(wordsOf(subject), lexicon.names).map((hit) => ({ ...hit, match: 'words', anchors }));
  }

  return {
    ask(query: string, { typing = false, literally = false, most = 8 }: AskOptions = {}): Answer {
      const plain = plainWords(typing ? query.replace(/[-−]\s*$/, '') : query);
      const read = readings(plain);
      const barest = read.at(-1);
      if (plain === '' || !barest) return { query, suggestions: [], fullText: [] };

      const hits = read.map(exact).find(({ length }) => length > 0) ?? [];
      if (typing) hits.push(...[...new Set([read[0] ?? barest, barest])].flatMap(beginning));
      const isExact = hits.some(({ match }) => match === 'exact');
      // Capitals are letters that stand for words, before they are a word with an error.
      const letters = !isExact && !typing && /^[A-Z\d][A-Z\d-]+$/.test(query.trim()) ? byLetters(barest) : [];
      hits.push(...letters);
      if (hits.length < most)
        hits.push(
          ...byWords(barest, {
            unfinished: typing,
            literally: literally || letters.length > 0,
            shortForms: shortFormsIn(query),
          }),
        );
      // Small letters are short for a name only when each begins a word of it.
      if (letters.length === 0 && !isExact && !(typing && hits.length > 0) && !known?.has(plain))
        hits.push(...byLetters(barest).filter(({ score }) => barest.subject.includes(' ') || score >= surelyShort));

      const best = bestOfEach(hits);
      const pair = confusableOf(best, partners(), exact);
      const correction = pair ? undefined : correctionOf(best[0], barest.subject);
      const suggestions = onceEach([...(pair?.first ?? []), ...best])
        .slice(0, most)
        .map(suggestionOf);
      const [first] = best;
      const owners = best.filter(({ match }) => match === 'exact');
      const asked = correction?.to ?? (owners.length > 0 ? owners[0]?.name.plain : barest.subject) ?? '';
      // A name of one article is the article's: texts write it by its title.
      const title = first ? [plainWords(first.name.article.title)] : [];
      return {
        query,
        suggestions,
        ...(correction ? { correction } : {}),
        ...(pair ? { confusable: pair.names } : {}),
        fullText: owners.length === 1 && owners[0]?.name.place === undefined ? title : [...new Set([asked, ...title])],
      };
    },
  };
}

/** The first hit of each article. */
function onceEach(hits: readonly Hit[]): Hit[] {
  const seen = new Set<Hit['name']['article']>();
  return hits.filter(({ name: { article } }) => !seen.has(article) && seen.add(article));
}
