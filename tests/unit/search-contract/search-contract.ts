/** What search promises editors: that the names and queries of an article lead to it. */
import type { Article } from '../../../src/encyclopedia/article.ts';
import { positionOf } from '../../../src/encyclopedia/article.ts';
import { type Problem, wholeFile } from '../../../src/encyclopedia/problem.ts';
import type { NamesEngine, Suggestion } from '../../../src/names/answer.ts';
import type { ConfusablePair } from '../../../src/names/names-file.ts';
import { searchWords } from '../../../src/names/search-key.ts';

/** Among how many articles a name of an article has to show it; several may own an abbreviation. */
const amongFirst = 3;

const layWords = 'src/names/lay-words.tsv';

/** The front-matter keys that search is asked, what one of their values is, and the cure when it finds others. */
const asked = [
  ['aliases', 'The alias', 'Take it from the names of the articles that came instead.'],
  ['abbreviations', 'The abbreviation', 'Take it from the names of the articles that came instead.'],
  ['layNames', 'The lay name', 'Take it from the names of the articles that came instead.'],
  ['misspellings', 'The misspelling', 'Delete it here when it means the articles that came instead.'],
  ['mustFind', 'The query that must find it,', `Add it to "layNames", or a row for it to ${layWords}.`],
] as const;

/** Asks the engine as Enter does and reports every promise that it breaks: titles first, then the other names. */
export function brokenPromises(
  articles: readonly Article[],
  confusable: readonly ConfusablePair[],
  engine: NamesEngine,
): Problem[] {
  const ask = (query: string) => engine.ask(query).suggestions;
  const problems = articles.flatMap((article) => {
    const report = (key: string, what: string, found: readonly Suggestion[], most: number, cure: string): Problem[] =>
      found.slice(0, most).some(({ path }) => path === article.path)
        ? []
        : [
            problem(
              article,
              positionOf(article, key),
              `${what} finds ${shown(found)}, expected this article ${most === 1 ? 'first' : `among the first ${most}`}. ${cure}`,
            ),
          ];
    return [
      ...report(
        'title',
        `The title "${article.title}"`,
        ask(article.title),
        1,
        `Give the article that came first another name.`,
      ),
      ...asked.flatMap(([key, what, cure]) =>
        article[key].flatMap((query, index) =>
          report(`${key}.${index}`, `${what} "${query}"`, ask(query), amongFirst, cure),
        ),
      ),
    ];
  });
  return [...problems, ...confusable.flatMap((pair) => brokenPair(pair, articles, ask))];
}

/** Each of two names that are easily mistaken for one another shows the articles of both. */
function brokenPair(
  { one, other }: ConfusablePair,
  articles: readonly Article[],
  ask: (query: string) => readonly Suggestion[],
): Problem[] {
  const ownersOf = (name: string) => {
    const key = searchWords(name).join(' ');
    return articles.filter((article) =>
      [article.title, ...article.aliases, ...article.layNames].some((own) => searchWords(own).join(' ') === key),
    );
  };
  return [one, other].flatMap((query) => {
    const found = ask(query);
    return [one, other].flatMap((name) => {
      const [owner, ...others] = ownersOf(name);
      if (!owner || [owner, ...others].some(({ path }) => found.some((suggestion) => suggestion.path === path)))
        return [];
      return [
        problem(
          owner,
          wholeFile,
          `"${query}" finds ${shown(found)}, expected "${name}" beside it, which is easily mistaken for it. Write each article in "notToBeConfusedWith" of the other and report this fault of search.`,
        ),
      ];
    });
  });
}

function problem({ file }: Article, position: { line: number; column: number }, message: string): Problem {
  return { file, line: position.line, column: position.column, ruleId: 'search-contract', severity: 'error', message };
}

function shown(found: readonly Suggestion[]): string {
  if (found.length === 0) return 'nothing';
  return found
    .slice(0, amongFirst)
    .map(({ title }) => `"${title}"`)
    .join(', ');
}
