import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { ArticlePage } from '../encyclopedia/page.ts';
import { site } from '../site.ts';

/** How to cite a page, in the forms that journals, schools and reference managers ask for. */
export interface PageCitations {
  vancouver: string;
  apa: string;
  bibtex: string;
  ris: string;
  /** CSL-JSON. */
  csl: string;
}

type Cited = Pick<ArticlePage, 'title' | 'path' | 'updated' | 'version' | 'reviewedOn' | 'unreviewedSections'>;

const author = `${site.name} contributors`;

function reviewInWords({ reviewedOn, unreviewedSections }: Cited): string {
  if (reviewedOn === undefined) return 'not reviewed by a clinician';
  return unreviewedSections.length === 0 ? `reviewed on ${reviewedOn}` : `changed since its review on ${reviewedOn}`;
}

/**
 * Citations of the page of an article at `url`. Each names the version of its text and whether it was reviewed:
 * who follows it later can tell whether the text is still the same. No day of access: nobody has read it yet.
 * Forms: ICMJE "Samples of Formatted References", 43 (web page); APA Style, "Webpage on a website".
 */
export function citePage(article: Cited, url: string): PageCitations {
  const { title, updated, version } = article;
  const state = `version ${version}, ${reviewInWords(article)}`;
  const work = {
    id: article.path.replace('/', '-'),
    type: 'webpage',
    title,
    author: [{ literal: author }],
    'container-title': site.name,
    publisher: site.name,
    ...(updated ? { issued: { 'date-parts': [updated.split('-').map(Number)] } } : {}),
    URL: url,
    note: state,
  };
  const cite = new Cite(work);
  return {
    vancouver: `${author}. ${title} [Internet]. ${site.name}; ${updated ? shortDate(updated) : '[date unknown]'} [${state}]. Available from: ${url}`,
    apa: `${author}. (${updated ? apaDate(updated) : 'n.d.'}). ${title} (${state}). ${site.name}. ${url}`,
    bibtex: cite.format('bibtex').trim(),
    ris: cite.format('ris').trim(),
    csl: JSON.stringify([work], null, 2),
  };
}

function shortDate(day: string): string {
  return inEnglish(day, { year: 'numeric', month: 'short', day: 'numeric' }, ['year', 'month', 'day'], ' ');
}

function apaDate(day: string): string {
  const [year, ...rest] = inEnglish(
    day,
    { year: 'numeric', month: 'long', day: 'numeric' },
    ['year', 'month', 'day'],
    ' ',
  ).split(' ');
  return `${year}, ${rest.join(' ')}`;
}

function inEnglish(day: string, options: Intl.DateTimeFormatOptions, order: string[], separator: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).formatToParts(
    new Date(`${day}T00:00:00Z`),
  );
  return order.map((type) => parts.find((part) => part.type === type)?.value).join(separator);
}
