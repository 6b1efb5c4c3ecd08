/** What of Citation.js is used here; the packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string });
    format(format: 'data', options: { format: 'object' }): Record<string, unknown>[];
    format(format: 'bibtex' | 'ris'): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
