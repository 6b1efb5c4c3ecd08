/**
 * Short forms that a text explains, `Long Form (ABC)`, after Schwartz and Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text" (PSB 2003).
 */

export interface Acronym {
  short: string;
  long: string;
}

/** Letters before a short form that may hold its long form. */
const reach = 160;

/** Every short form of the text with the words before it that it stands for. */
export function harvestAcronyms(text: string): Acronym[] {
  return [...text.matchAll(/ \(([A-Za-z0-9][A-Za-z0-9/-]{1,9})(?:[;,][^()\n]{0,80})?\)/g)].flatMap((match) => {
    const [, short = ''] = match;
    if (!/[A-Z].*[A-Z]|[A-Z].*\d/.test(short)) return [];
    const before =
      text
        .slice(Math.max(0, match.index - reach), match.index)
        .split(/[\n.;:()]/)
        .at(-1) ?? '';
    const words = before
      .trim()
      .split(/\s+/)
      .slice(-Math.min(short.length + 5, short.length * 2));
    const long = bestLongForm(short, words.join(' '));
    return long === undefined ? [] : [{ short, long }];
  });
}

/**
 * Genes in whose changes the text sees the cause, "mutations in the WRN gene"; nothing when it names more than
 * three, which tell one disease from another no longer.
 */
export function harvestGenes(text: string): string[] {
  const pattern =
    /(?:mutations?|variants?|changes?|deletions?|defects?|alterations?) (?:in|of) (?:the |both copies of the )?([A-Z][A-Z0-9]{1,8})(?: gene)?\b/g;
  const genes = new Set(
    [...text.matchAll(pattern)].map(([, gene = '']) => gene).filter((gene) => gene !== 'DNA' && gene !== 'RNA'),
  );
  return genes.size > 3 ? [] : [...genes];
}

/** The shortest end of the text that holds the letters of the short form in order, the first at the start of a word. */
function bestLongForm(short: string, text: string): string | undefined {
  let place = text.length - 1;
  for (let letter = short.length - 1; letter >= 0; letter--) {
    const wanted = short.charAt(letter).toLowerCase();
    if (!/[a-z0-9]/.test(wanted)) continue;
    while (
      place >= 0 &&
      (text.charAt(place).toLowerCase() !== wanted ||
        (letter === 0 && place > 0 && /[\p{L}\p{N}]/u.test(text.charAt(place - 1))))
    )
      place--;
    if (place < 0) return undefined;
    place--;
  }
  const long = text.slice(place + 1);
  return long.length > short.length && !long.split(/\s+/).includes(short) ? long : undefined;
}
