/** The country of a reader who chose one: kept in this browser and sent nowhere. */

const storageKey = 'materia-country';

/** ISO 3166-1 code of the country; `undefined` where none was chosen or nothing can be stored. */
export function keptCountry(): string | undefined {
  try {
    return localStorage.getItem(storageKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the country, or forgets it; false where nothing can be stored. */
export function keepCountry(code: string | undefined): boolean {
  try {
    if (code === undefined) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, code);
    return true;
  } catch {
    return false;
  }
}
