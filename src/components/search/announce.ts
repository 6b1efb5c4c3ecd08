/** What screen readers are told without a move of the focus: one polite region for the whole page. */
import { element } from './element.ts';

/** Long enough that a reader who types is not interrupted by each letter. */
const pause = 500;

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts the region into the page. Screen readers hear only regions that were there before their text. */
export function prepareAnnouncements(): void {
  region ??= document.body.appendChild(element('p', { class: 'visually-hidden', role: 'status' }));
}

/** Says a text once the reader pauses; a later text takes its place. */
export function announce(text: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    prepareAnnouncements();
    if (region) region.textContent = text;
  }, pause);
}
