/** An answer of the names in the words and the order in which a list of suggestions shows it. */
import type { Answer, Suggestion } from '../../names/answer.ts';
import { sectionOf } from '../../site.ts';
import { articleHref } from '../url.ts';
import { searchHref } from './search-address.ts';

export interface ShownOption {
  href: string;
  title: string;
  /** What is said below the title: `Condition, also called EMH`. Empty for an option that leads to a search. */
  detail: string;
}

/** Options under a heading, or without one. */
export interface ShownGroup {
  label: string;
  options: ShownOption[];
}

export interface ShownAnswer {
  /** The spelling that was corrected, in words; empty when none was. */
  note: string;
  groups: ShownGroup[];
  /** For readers who do not see the list. */
  announcement: string;
}

/** The suggestions for a query; without any, only the search of all articles is left. */
export function shownAnswer(answer: Answer): ShownAnswer {
  const { query, correction, suggestions } = answer;
  const note = correction ? `Showing “${correction.to}”` : '';
  const groups = [...groupsOf(answer), { label: '', options: searchOptions(query, correction?.to) }];
  return { note, groups, announcement: announcementOf(note, groups, suggestions.length) };
}

/**
 * Why an article stands in the list: `also called EMH`, `in Symptoms`, and `to do with cough` where people say that
 * who look for it. Empty when its title says so.
 */
export function reasonOf({ kind, name, section }: Suggestion): string {
  const called = kind === 'layTable' ? 'to do with' : 'also called';
  return [name && `${called} ${name}`, section && `in ${section.text}`].filter(Boolean).join(', ');
}

/** The words above suggestions that a reader has to tell apart. */
export const confusableLabel = 'These names are alike and mean different things';

function groupsOf({ query, suggestions, confusable }: Answer): ShownGroup[] {
  const together = confusable
    ? suggestions.filter(({ title, name }) => [title, name].some((one) => isOneOf(one, confusable)))
    : exactlyMeant(suggestions);
  const label = confusable ? confusableLabel : `“${query}” can mean`;
  const rest = suggestions.filter((suggestion) => !together.includes(suggestion));
  return [
    { label, options: together.map(optionOf) },
    { label: '', options: rest.map(optionOf) },
  ].filter(({ options }) => options.length > 0);
}

/** The articles that a query means exactly, where there are several: owners of an abbreviation, for one. */
export function exactlyMeant(suggestions: readonly Suggestion[]): Suggestion[] {
  const exact = suggestions.filter(({ match }) => match === 'exact');
  return exact.length > 1 ? exact : [];
}

function isOneOf(name: string | undefined, { one, other }: { one: string; other: string }): boolean {
  return name === one || name === other;
}

function optionOf(suggestion: Suggestion): ShownOption {
  const { path, title, section } = suggestion;
  const detail = [kindOf(path), reasonOf(suggestion)].filter(Boolean).join(', ');
  return {
    href: articleHref(path, section?.anchor),
    title,
    detail: detail.charAt(0).toUpperCase() + detail.slice(1),
  };
}

/** What kind of article lies at a path: `condition`. */
export function kindOf(path: string): string {
  return sectionOf(path.split('/')[0] ?? '')?.singular ?? '';
}

function searchOptions(query: string, corrected: string | undefined): ShownOption[] {
  const search = (title: string, address: Parameters<typeof searchHref>[0]) => ({
    href: searchHref(address),
    title,
    detail: '',
  });
  const all = corrected ?? query;
  return [
    ...(corrected === undefined ? [] : [search(`Search instead for “${query}”`, { query, exact: true })]),
    search(`Search all articles for “${all}”`, { query: all }),
  ];
}

function announcementOf(note: string, groups: readonly ShownGroup[], count: number): string {
  const labels = groups.map(({ label }) => label).filter(Boolean);
  const found =
    count === 0
      ? 'No suggestions; press Enter to search all articles'
      : `${count} ${count === 1 ? 'suggestion' : 'suggestions'}`;
  return [note, ...labels, found].filter(Boolean).join('. ').concat('.');
}
