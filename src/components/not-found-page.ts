/** Fills the list of near articles on the page for an address that does not exist. */
import { lastWords } from './last-words.ts';
import { element } from './search/element.ts';
import { names } from './search/names-client.ts';
import { articleHref } from './url.ts';

const most = 5;

/**
 * `place` is hidden and holds an empty list; it is shown only when there is something to suggest. Rejects when
 * the names cannot be loaded.
 */
export async function suggestArticles(place: HTMLElement, address: string): Promise<void> {
  const { suggestions } = await names().ask(lastWords(address), { complete: true, most });
  if (suggestions.length === 0) return;
  const items = suggestions.map(({ path, title }) =>
    element('li', {}, element('a', { href: articleHref(path) }, title)),
  );
  place.querySelector('ul')?.replaceChildren(...items);
  place.hidden = false;
}
