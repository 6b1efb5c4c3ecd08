import { relationKinds } from '../../../site.ts';
import type { Article, RelationKey } from '../../article.ts';
import type { DeclaredLink } from '../../link/link-articles.ts';
import type { Encyclopedia, Finding, Rule } from '../rule.ts';

export const contradictingRelations: Rule = {
  id: 'contradicting-relations',
  why: 'Two pages that say the opposite of one another cannot both be right.',
  wrong: 'relations: { causes: [conditions/anemia] } here, and relations: { causes: [conditions/leukemia] } there',
  right: 'the relation that the sources support, on one of the two pages',
  severity: 'error',
  waits: true,
  check: (encyclopedia) => [...opposites(encyclopedia), ...circles(encyclopedia)],
};

/** A relation as written in the front matter of an article. */
interface Stated {
  by: Article;
  of: Article;
  key: RelationKey;
  link: DeclaredLink;
}

function stated({ articles, declared }: Encyclopedia): Stated[] {
  return articles.flatMap((by) =>
    (declared.get(by.path) ?? []).flatMap((link) => {
      const key = /^relations\.(.+)$/.exec(link.key)?.[1];
      return key === undefined || link.to.kind !== 'article'
        ? []
        : [{ by, of: link.to.article, key: key as RelationKey, link }];
    }),
  );
}

/** What two articles cannot be to one another at once, and what no article is to itself. */
function opposites(encyclopedia: Encyclopedia): Finding[] {
  /** The first statement so far of "one is `key` of other", whoever made it: a contradiction is told at the later one. */
  const first = new Map<string, Stated>();
  return stated(encyclopedia).flatMap((relation) => {
    const { by, of, key, link } = relation;
    const { line, column } = link;
    const { inverse, label } = relationKinds[key];
    const opposite = inverse === key ? undefined : first.get(`${by.path} ${inverse} ${of.path}`);
    for (const form of [`${by.path} ${key} ${of.path}`, `${of.path} ${inverse} ${by.path}`])
      if (!first.has(form)) first.set(form, relation);
    if (by === of)
      return [{ in: by, line, column, message: `The article names itself in "relations.${key}". Delete it there.` }];
    if (!opposite) return [];
    const place = `${opposite.by.file}:${opposite.link.line}`;
    const message = `"${by.title}: ${label.toLowerCase()} ${of.title}" contradicts ${place}, which says it the other way round. Keep what the sources support.`;
    return [{ in: by, line, column, message }];
  });
}

/** An article that is, over others, a type or a part of itself. */
function circles(encyclopedia: Encyclopedia): Finding[] {
  return (['subtypeOf', 'partOf'] as const).flatMap((key) => {
    const above = (article: Article) => encyclopedia.relations.get(article.path)?.get(key) ?? [];
    const told = new Set<Article>();
    return encyclopedia.articles.flatMap((article) => {
      const circle = told.has(article) ? undefined : circleOf(article, above);
      if (!circle || circle.length < 3) return [];
      for (const member of circle) told.add(member);
      const names = [...circle, article].map(({ title }) => `"${title}"`).join(' → ');
      const link = (encyclopedia.declared.get(article.path) ?? []).find((declared) =>
        declared.key.startsWith('relations.'),
      );
      const { line, column } = link ?? { line: 1, column: 1 };
      const message = `By "relations.${key}" and its inverse, ${names}: a circle. Delete the relation that is not so.`;
      return [{ in: article, line, column, message }];
    });
  });
}

/** The shortest way from an article up to itself; `undefined` when there is none. */
function circleOf(start: Article, above: (article: Article) => readonly Article[]): Article[] | undefined {
  const seen = new Set<Article>([start]);
  const ways: Article[][] = [[start]];
  for (const way of ways) {
    for (const next of above(way.at(-1) ?? start)) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}
