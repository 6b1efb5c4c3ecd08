/** Pixels between the word and what is shown beside it, and between that and the edge of the window. */
const gap = 6;

/** Puts an open popover below the first line of an element, or above it where there is no room below. */
export function placeBeside(popup: HTMLElement, element: Element): void {
  const [line = element.getBoundingClientRect()] = element.getClientRects();
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = popup.getBoundingClientRect();
  const left = Math.max(gap, Math.min(line.left, clientWidth - width - gap));
  const fitsBelow = line.bottom + gap + height <= clientHeight || line.top - gap - height < 0;
  const top = fitsBelow ? line.bottom + gap : line.top - gap - height;
  popup.style.left = `${left + window.scrollX}px`;
  popup.style.top = `${top + window.scrollY}px`;
}
