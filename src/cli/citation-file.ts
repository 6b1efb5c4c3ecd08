import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { slugOf } from '../encyclopedia/slug.ts';
import { Refusal } from '../refusal.ts';

/** Formats that reference managers and PubMed export. */
export const citationFormats = ['bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** A work as CSL-JSON, the fields that the bibliography keeps. */
export interface CitedWork {
  /** The key that it should have: `pmid-33197049` where there is a PMID. */
  id: string;
  title: string;
  DOI?: string;
  PMID?: string;
  URL?: string;
  [field: string]: unknown;
}

const inputs = { bibtex: '@bibtex/text', ris: '@ris/file', csl: '@else/json' } as const;
const kept = [
  ...['type', 'title', 'author', 'container-title', 'publisher', 'issued'],
  ...['volume', 'issue', 'page', 'DOI', 'PMID', 'URL'],
];

/** The works of a file of references. Throws a `Refusal` for a text that is not of that format. */
export function readCitations(format: CitationFormat, text: string): CitedWork[] {
  const works = parse(format, text);
  const pmids = format === 'bibtex' ? pmidsOfBibtex(text) : new Map<string, string>();
  return works.map((work) => {
    const PMID = String(work.PMID ?? pmids.get(String(work.id)) ?? pmidOfAddress(work.URL) ?? '');
    const fields = { ...work, ...(PMID === '' ? {} : { PMID }) } as Record<string, unknown>;
    const own = Object.fromEntries(kept.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key]]));
    return { ...own, id: keyOf(fields), title: String(work.title ?? '') };
  });
}

function parse(format: CitationFormat, text: string): Record<string, unknown>[] {
  const refuse = (reason: string) =>
    new Refusal(
      `The file is not ${format === 'csl' ? 'CSL-JSON' : format}: ${reason}. Export it again, or name its format.`,
    );
  let works: Record<string, unknown>[];
  try {
    works =
      format === 'csl'
        ? [JSON.parse(text)].flat()
        : new Cite(text, { forceType: inputs[format] }).format('data', { format: 'object' });
  } catch (error) {
    throw refuse(
      String(error)
        .split('\n')[0]
        ?.replace(/^\w*Error: /, '') ?? 'it cannot be read',
    );
  }
  if (works.length === 0) throw refuse('it holds no reference');
  return works;
}

/** BibTeX has no field of its own for a PMID; PubMed and Zotero write `pmid`, which the parser leaves out. */
function pmidsOfBibtex(text: string): Map<string, string> {
  const entries = text.split(/^\s*@/m).map((entry) => ({
    key: /^\w+\s*\{\s*([^,\s]+)\s*,/.exec(entry)?.[1] ?? '',
    pmid: /\bpmid\s*=\s*["{]?\s*(\d{1,8})/i.exec(entry)?.[1],
  }));
  return new Map(entries.flatMap(({ key, pmid }) => (pmid === undefined ? [] : [[key, pmid]])));
}

function pmidOfAddress(url: unknown): string | undefined {
  return /^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed)\/(\d{1,8})/.exec(
    String(url ?? ''),
  )?.[1];
}

function keyOf({ id, PMID, title }: Record<string, unknown>): string {
  if (PMID !== undefined) return `pmid-${String(PMID)}`;
  const named = slugOf(String(id ?? ''));
  return named === '' || named.startsWith('temp-id')
    ? slugOf(String(title ?? ''))
        .slice(0, 60)
        .replace(/-$/, '')
    : named;
}
