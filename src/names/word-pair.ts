/** Two wordings that stand for one another in names: `kidney` and `renal`, `deafness` and `hearing loss`. */
export interface WordPair {
  /** Search words, joined by spaces. */
  one: string;
  other: string;
  /** 1 to 9: how often one of them stands where the other could. */
  sure: number;
}

/** How well one wording stands for the other, 0 to 1. */
export function qualityOf({ sure }: Pick<WordPair, 'sure'>): number {
  return 0.6 + 0.04 * sure;
}
