import type { Article } from '../article.ts';
import type { ReadArticle } from '../load/read-article.ts';
import type { Problem, Severity } from '../problem.ts';
import type { Encyclopedia, Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Asks every rule and returns what they found as problems, in the order of the rules. */
export function checkArticles(encyclopedia: Encyclopedia, asked: readonly Rule[] = rules): Problem[] {
  return asked.flatMap((rule) => (rule.check?.(encyclopedia) ?? []).map((finding) => problemOf(rule, finding)));
}

/** A problem that was found while reading an article, as serious as its rule says for an article of that status. */
export function judged(problem: Problem, article: Article | undefined): Problem {
  const rule = article && rules.find(({ id }) => id === problem.ruleId);
  return rule ? { ...problem, severity: severityOf(rule, article) } : problem;
}

/** What was found while reading an article, each as serious as its rule says for it. */
export function problemsOfReading({ article, problems }: Pick<ReadArticle, 'article' | 'problems'>): Problem[] {
  return problems.map((problem) => judged(problem, article));
}

function problemOf(rule: Rule, { in: place, line, column, message }: Finding): Problem {
  const file = typeof place === 'string' ? place : place.file;
  return { file, line, column, ruleId: rule.id, severity: severityOf(rule, place), message };
}

function severityOf(rule: Rule, place: Finding['in']): Severity {
  const unfinished = typeof place !== 'string' && (place.status === 'imported' || place.status === 'draft');
  return rule.waits && unfinished ? 'warning' : rule.severity;
}
