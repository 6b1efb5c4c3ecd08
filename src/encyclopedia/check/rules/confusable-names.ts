import { confusablePairs } from '../../../names/confusable-pairs.ts';
import { type Article, positionOf } from '../../article.ts';
import { named } from '../../link/link-articles.ts';
import type { Encyclopedia, Finding, Rule } from '../rule.ts';

export const confusableNames: Rule = {
  id: 'confusable-names',
  why: 'A reader who takes hypothyroidism for hyperthyroidism reads the opposite of what is true.',
  wrong: 'two articles "Hyperkalemia" and "Hypokalemia" of which neither names the other',
  right: 'notToBeConfusedWith: [conditions/hypokalemia]   (in the one, and the same in the other)',
  severity: 'error',
  waits: true,
  check: (encyclopedia) => [...missingNotes(encyclopedia), ...oneSidedNotes(encyclopedia)],
};

function missingNotes(encyclopedia: Encyclopedia): Finding[] {
  const articles = encyclopedia.articles.filter(({ status }) => status === 'published' || status === 'imported');
  const owners = new Map<string, Article[]>();
  const lists = articles.map((article) => {
    const { title, aliases } = article;
    for (const name of [title, ...aliases]) owners.set(name, [...(owners.get(name) ?? []), article]);
    return { title, names: aliases.map((text) => ({ text, kind: 'alias' as const })) };
  });
  return confusablePairs(lists).flatMap(({ one, other }) =>
    (owners.get(one) ?? []).flatMap((article) =>
      (owners.get(other) ?? []).flatMap((twin) => {
        if (isSettled(article, twin, encyclopedia) || isSettled(twin, article, encyclopedia)) return [];
        const message = `"${one}" is easily mistaken for "${other}" of "${twin.path}". Name that article in "notToBeConfusedWith" here, and this one there, or say in "notMistakenFor" why nobody mistakes them.`;
        return [{ in: article, ...positionOf(article, 'title'), message }];
      }),
    ),
  );
}

/** True when the first article says something about the second; whether both do is asked of every note. */
function isSettled(article: Article, other: Article, { declared }: Encyclopedia): boolean {
  const links = declared.get(article.path) ?? [];
  return [...named(links, 'notToBeConfusedWith'), ...named(links, 'notMistakenFor')].includes(other);
}

function oneSidedNotes({ articles, declared }: Encyclopedia): Finding[] {
  return articles.flatMap((article) =>
    (declared.get(article.path) ?? []).flatMap(({ key, to, line, column }) => {
      if (key !== 'notToBeConfusedWith' || to.kind !== 'article' || to.article === article) return [];
      const { path } = to.article;
      if (named(declared.get(path) ?? [], 'notToBeConfusedWith').includes(article)) return [];
      const message = `"${path}" does not name this article in its "notToBeConfusedWith". Add "${article.path}" there: readers come to either.`;
      return [{ in: article, line, column, message }];
    }),
  );
}
