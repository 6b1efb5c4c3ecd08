/** Where a reader was on a page whose content comes from a script, so that Back returns there. */

interface Place {
  scroll: number;
  /** Address of the link that had the focus. */
  link: string;
}

/** Keeps the place in the entry of the history that is shown. */
export function rememberPlace(): void {
  const focused = document.activeElement;
  const link = focused instanceof HTMLAnchorElement ? focused.href : '';
  history.replaceState({ scroll: scrollY, link } satisfies Place, '');
}

/** Returns to the place that the shown entry of the history keeps, when the content is there. */
export function returnToPlace(within: HTMLElement): void {
  const place = readPlace(history.state);
  if (!place) return;
  const links = [...within.querySelectorAll('a')];
  if (place.link !== '') links.find(({ href }) => href === place.link)?.focus({ preventScroll: true });
  scrollTo({ top: place.scroll, behavior: 'instant' });
}

function readPlace(state: unknown): Place | undefined {
  if (!(state instanceof Object && 'scroll' in state && 'link' in state)) return undefined;
  const { scroll, link } = state;
  return typeof scroll === 'number' && typeof link === 'string' ? { scroll, link } : undefined;
}
