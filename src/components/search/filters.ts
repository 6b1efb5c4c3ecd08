/** The check boxes that narrow a search. */
import { element } from './element.ts';
import { countFacet, type FacetName, type FacetValues, facetNames, facets } from './facets.ts';
import type { SearchState } from './search-address.ts';

type Wanted = Pick<SearchState, FacetName>;

/**
 * Writes the boxes into `place`, one fieldset a facet that has something to choose. The box that has the focus
 * keeps it.
 */
export function showFilters(place: HTMLElement, pages: readonly FacetValues[], wanted: Wanted): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  const fieldsets = facetNames.flatMap((name) => {
    const counts = countFacet(name, pages, wanted);
    return counts.size > 1 || wanted[name].length > 0 ? [fieldset(name, counts, wanted)] : [];
  });
  place.replaceChildren(...fieldsets);
  const boxes = [...place.querySelectorAll('input')];
  boxes.find(({ name, value }) => name === focused?.name && value === focused.value)?.focus();
}

/** What is checked in `place`. */
export function readFilters(place: HTMLElement): Wanted {
  const checked = [...place.querySelectorAll<HTMLInputElement>('input:checked')];
  const valuesOf = (facet: FacetName) => checked.filter(({ name }) => name === facet).map(({ value }) => value);
  return { kinds: valuesOf('kinds'), systems: valuesOf('systems') };
}

function fieldset(name: FacetName, counts: ReadonlyMap<string, number>, wanted: Wanted): HTMLFieldSetElement {
  const { legend, labels } = facets[name];
  const boxes = [...counts].map(([value, count]) => {
    const box = element('input', { type: 'checkbox', name, value });
    box.checked = wanted[name].includes(value);
    const number = element('span', { class: 'count' }, `(${count.toLocaleString('en')})`);
    return element('label', {}, box, ' ', labels.get(value) ?? value, ' ', number);
  });
  return element('fieldset', {}, element('legend', {}, legend), ...boxes);
}
