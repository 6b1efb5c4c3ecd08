/** Fills the list of near articles on the page for an address that does not exist. */
import { type NamesEntry, nearestArticles } from './nearest-articles.ts';
import { articleHref, href } from './url.ts';

/** `place` is hidden and holds an empty list; it is shown only when there is something to suggest. */
export async function suggestArticles(place: HTMLElement, address: string): Promise<void> {
  const response = await fetch(href('/names.json'));
  if (!response.ok) return;
  const entries: NamesEntry[] = await response.json();
  const nearest = nearestArticles(address, entries);
  if (nearest.length === 0) return;
  place.querySelector('ul')?.replaceChildren(...nearest.map(listItem));
  place.hidden = false;
}

function listItem({ title, path }: NamesEntry): HTMLLIElement {
  const link = document.createElement('a');
  link.href = articleHref(path);
  link.textContent = title;
  const item = document.createElement('li');
  item.append(link);
  return item;
}
