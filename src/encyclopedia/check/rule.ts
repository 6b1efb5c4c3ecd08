import type { Article, ArticlePath } from '../article.ts';
import type { KnownDates } from '../dates.ts';
import type { Glossary } from '../glossary.ts';
import type { LinkedArticles } from '../link/link-articles.ts';
import type { UnexplainedForm } from '../link/unexplained-forms.ts';
import type { Baseline } from '../load/baseline.ts';
import type { Bibliography } from '../load/references.ts';
import type { Person } from '../person.ts';
import type { PictureCredit } from '../picture-credit.ts';
import type { Position, Severity } from '../problem.ts';

/** What rules look at. */
export interface Encyclopedia extends LinkedArticles {
  bibliography: Bibliography;
  /** Those who review articles, by id. */
  people: ReadonlyMap<string, Person>;
  baseline: Baseline;
  glossary: Glossary;
  /** Short forms that an article uses and never writes out, by its path; those of the glossary are in its `terms`. */
  unexplained: ReadonlyMap<ArticlePath, readonly UnexplainedForm[]>;
  /** The content folder as the editor knows it. */
  contentFolder: string;
  /** Pictures below the content folder, as paths relative to it. */
  images: ReadonlySet<string>;
  /** Pictures of which a file says where they come from, be it right or wrong. */
  creditFiles: ReadonlySet<string>;
  /** Where pictures come from, by their paths; only what has no fault. */
  credits: ReadonlyMap<string, PictureCredit>;
  dates: KnownDates;
}

/** A place where a rule is broken. */
export interface Finding extends Position {
  /** The article, or the path of another file. */
  in: Article | string;
  message: string;
}

/** One rule of the encyclopedia: what it asks, why, and how it is checked. */
export interface Rule {
  /** Permanent kebab-case name. */
  id: string;
  /** Why it matters to a reader, in one sentence. */
  why: string;
  /** An example that breaks the rule, and the same put right. */
  wrong: string;
  right: string;
  /** For published articles, and for files. Imported articles and drafts wait for an editor: see `waits`. */
  severity: Severity;
  /** True when imported articles and drafts get a warning in place of an error. */
  waits: boolean;
  /** Finds every place that breaks the rule. Rules without it are checked while files are read. */
  check?(encyclopedia: Encyclopedia): Finding[];
}

/** What a rule says about itself. */
export type RuleText = Omit<Rule, 'check'>;

/** A finding for every article that `find` returns places for. */
export function inArticles(
  encyclopedia: Encyclopedia,
  find: (article: Article) => readonly (Position & { message: string })[],
): Finding[] {
  return encyclopedia.articles.flatMap((article) =>
    find(article).map(({ line, column, message }) => ({ in: article, line, column, message })),
  );
}
