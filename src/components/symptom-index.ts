import type { ArticlePage } from '../encyclopedia/page.ts';
import { careLevels } from '../site.ts';
import { sortByName } from './alphabet.ts';

/** What the index shows of an article. */
type Indexed = Pick<ArticlePage, 'path' | 'title' | 'section' | 'status' | 'urgency' | 'symptomOf'>;

/** Conditions whose most urgent advice is alike. */
export interface UrgencyGroup {
  /** The words of the level, or that there is no advice. */
  label: string;
  /** Sorted by title; at least one. */
  conditions: { path: string; title: string }[];
}

/** A symptom and the articles that name it as theirs. */
export interface SymptomEntry {
  path: string;
  title: string;
  /** Its id on the page. */
  anchor: string;
  /** The most urgent first, without advice last; empty where no article names it. */
  groups: UrgencyGroup[];
}

/** What is said of conditions whose articles have no advice on when to get help. */
export const noAdviceLabel = 'Without advice on when to get help';

/**
 * Symptoms in the order of an index, each with its conditions by urgency: every article of the section of symptoms,
 * and every other that is named as a symptom. Withdrawn articles are left out on both sides.
 */
export function symptomIndex(articles: readonly Indexed[]): SymptomEntry[] {
  const listed = articles.filter(({ status }) => status !== 'withdrawn');
  const byPath = new Map(listed.map((article) => [article.path, article]));
  const symptoms = listed.filter(({ section, symptomOf }) => section === 'symptoms' || symptomOf.length > 0);
  return sortByName(symptoms, ({ title }) => title).map(({ path, title, symptomOf }) => ({
    path,
    title,
    anchor: `symptom-${path.replace('/', '-')}`,
    groups: byUrgency(symptomOf.flatMap((other) => byPath.get(other) ?? [])),
  }));
}

function byUrgency(conditions: readonly Indexed[]): UrgencyGroup[] {
  const levels = [...Object.entries(careLevels), [undefined, noAdviceLabel] as const];
  const known = new Set<string | undefined>(Object.keys(careLevels));
  const sorted = sortByName(conditions, ({ title }) => title);
  return levels
    .map(([level, label]) => ({
      label,
      conditions: sorted
        .filter(({ urgency }) => (known.has(urgency) ? urgency : undefined) === level)
        .map(({ path, title }) => ({ path, title })),
    }))
    .filter((group) => group.conditions.length > 0);
}
