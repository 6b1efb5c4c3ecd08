import type { BibliographyEntry } from '../load/references.ts';
import type { Reference } from '../page.ts';

/**
 * The parts of a reference in the Vancouver style (International Committee of Medical Journal Editors):
 * up to six authors, then "et al."; title; journal, year, volume and pages or publisher; and what names it.
 */
export function referenceText(entry: BibliographyEntry): Omit<Reference, 'key' | 'number' | 'citedAt'> {
  const names = (entry.author ?? []).map(authorName);
  const authors = names.length > 6 ? [...names.slice(0, 6), 'et al'] : names;
  return {
    authors: authors.join(', '),
    title: entry.title.replace(/\.$/, ''),
    source: sourceOf(entry),
    links: linksOf(entry),
    type: entry.type,
    ...(entry.DOI === undefined ? {} : { doi: entry.DOI }),
    ...(entry.PMID === undefined ? {} : { pmid: entry.PMID }),
  };
}

type Author = NonNullable<BibliographyEntry['author']>[number];

function authorName(author: Author): string {
  if ('literal' in author && typeof author.literal === 'string') return author.literal;
  return `${String(author.family)} ${String(author.given ?? '')}`.trim();
}

function sourceOf(entry: BibliographyEntry): string {
  const year = entry.issued?.['date-parts'][0]?.[0];
  const journal = entry['container-title'] ?? entry.publisher ?? '';
  const volume =
    entry.volume === undefined
      ? ''
      : `;${entry.volume}${entry.issue === undefined ? '' : `(${entry.issue})`}${entry.page === undefined ? '' : `:${entry.page}`}`;
  return [journal, year === undefined ? '' : `${year}${volume}`].filter((part) => part !== '').join('. ');
}

function linksOf({ DOI, PMID, URL: url }: BibliographyEntry): Reference['links'] {
  const links: Reference['links'] = [];
  if (DOI !== undefined)
    links.push({ label: `doi:${DOI}`, url: `https://doi.org/${encodeURI(DOI).replace(/[#?]/g, encodeURIComponent)}` });
  if (PMID !== undefined) links.push({ label: `PubMed ${PMID}`, url: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` });
  if (url !== undefined) links.push({ label: new URL(url).hostname.replace(/^www\./, ''), url });
  return links;
}
