/** A node of JSON-LD in the words of schema.org. A property without a value is left out. */
export interface JsonLdNode {
  '@type'?: string;
  '@id'?: string;
  [property: string]: JsonLdValue | undefined;
}

export type JsonLdValue = string | number | JsonLdNode | readonly JsonLdValue[];

/** The absolute address of a page of the site, given as `/about/`. */
export type AddressOf = (path: string) => string;

/**
 * The text of `<script type="application/ld+json">` for a node. No text of an article can end the element or
 * begin a comment in it: the signs that HTML reads there are written as JSON escapes, and so are the two line
 * separators that JavaScript once read otherwise than JSON (HTML, "Restrictions for contents of script elements").
 */
export function writeJsonLd(node: JsonLdNode): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A list as the value of a property; an empty one is no value. */
export function listed(values: readonly JsonLdValue[]): readonly JsonLdValue[] | undefined {
  return values.length === 0 ? undefined : values;
}
