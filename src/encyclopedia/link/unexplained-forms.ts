import { fold } from '../../names/fold.ts';
import type { Article, ArticlePath } from '../article.ts';
import { type Glossary, markedEntries } from '../glossary.ts';
import type { ShortForm, Wording } from '../load/glossary/short-forms.ts';
import type { LinkedArticles } from './link-articles.ts';
import { isPublic } from './relations.ts';

/** A short form of another article that an article uses and never writes out. */
export interface UnexplainedForm extends ShortForm {
  /** Title of the other article. */
  full: string;
}

/**
 * Finds the short forms that articles use without writing them out, among those that other articles name as
 * their abbreviations. Those of the glossary are no part of it: they were looked for when the articles were read.
 */
export function unexplainedForms(
  readings: readonly { article: Article | undefined; wording: Wording }[],
  { articles }: Pick<LinkedArticles, 'articles'>,
  glossary: Glossary,
): Map<ArticlePath, UnexplainedForm[]> {
  const known = new Set(markedEntries(glossary).flatMap(({ name, forms }) => [name, ...forms]));
  const owners = new Map<string, Article[]>();
  for (const article of articles.filter(isPublic)) {
    for (const form of article.abbreviations) owners.set(form, [...(owners.get(form) ?? []), article]);
  }
  const found = new Map<ArticlePath, UnexplainedForm[]>();
  for (const { article, wording } of readings) {
    const forms = article ? wording.shortForms.filter(({ form }) => owners.has(form) && !known.has(form)) : [];
    if (!article || forms.length === 0) continue;
    const own = namesOf(article);
    const text = ` ${fold(wording.text)} `;
    const unexplained = forms.flatMap((form): UnexplainedForm[] => {
      const [owner, ...others] = owners.get(form.form) ?? [];
      if (!owner || own.has(fold(form.form))) return [];
      const full = [owner, ...others].flatMap(({ title, aliases }) => [title, ...aliases]).map(fold);
      return full.some((name) => own.has(name) || text.includes(` ${name}`)) ? [] : [{ ...form, full: owner.title }];
    });
    if (unexplained.length > 0) found.set(article.path, unexplained);
  }
  return found;
}

function namesOf({ title, aliases, abbreviations }: Article): Set<string> {
  return new Set([title, ...aliases, ...abbreviations].map(fold));
}
