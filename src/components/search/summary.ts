/** What the search page says about a search as a whole. */
import type { Found } from './search.ts';

interface Counts {
  query: string;
  /** Articles that the filters let through. */
  total: number;
  /** Articles found before anything was narrowed. */
  everything: number;
  missing: Found['missing'];
}

/** How much was found, and what could not be searched. */
export function summaryOf({ query, total, everything, missing }: Counts): string {
  const lacks = missing ? ` ${lacking[missing]}` : '';
  if (everything === 0) return `Nothing was found for “${query}”.${lacks}`;
  if (total === 0) return `${articles(everything)} found for “${query}”, but none of what you chose.${lacks}`;
  return `${articles(total)} found for “${query}”.${lacks}`;
}

/** Where neither names nor full text can be loaded. */
export const loadFailed = 'The search could not be loaded. Check your connection and try again.';

/** The title of the window while it shows a search. */
export function titleFor(query: string, pageTitle: string): string {
  return query === '' ? pageTitle : `${query} - ${pageTitle}`;
}

const lacking = {
  names: 'Names could not be loaded, so spelling was not corrected.',
  'full text': 'The text of the articles could not be loaded, so only their names were searched.',
} as const;

function articles(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`;
}
