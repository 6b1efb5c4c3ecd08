/**
 * Shows the reference behind a citation beside it, while the pointer rests on the citation or the keyboard is
 * on it. As WCAG 2.2, 1.4.13 asks: Escape closes it, the pointer may move onto it, and it stays until then.
 * Without this script a citation is a link to its reference.
 */
import { placeBeside } from './place-beside.ts';

const openAfter = 250;
const closeAfter = 350;

const box = document.createElement('div');
box.className = 'preview';
box.id = 'reference-preview';
box.setAttribute('role', 'tooltip');
box.hidden = true;
document.body.append(box);

let shownFor: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return;
  const citation = citationAt(event.target);
  if (citation) later(openAfter, () => show(citation));
  else if (isInBox(event.target)) clearTimeout(timer);
  else later(closeAfter, hide);
});
document.addEventListener('focusin', (event) => {
  const citation = citationAt(event.target);
  if (citation?.matches(':focus-visible')) show(citation);
  else if (!isInBox(event.target)) hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
addEventListener('resize', hide);

function citationAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>('.citation a[href^="#ref-"]')) || undefined;
}

function isInBox(target: EventTarget | null): boolean {
  return target instanceof Node && box.contains(target);
}

function later(milliseconds: number, act: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(act, milliseconds);
}

function show(citation: HTMLAnchorElement): void {
  clearTimeout(timer);
  const reference = document.getElementById(decodeURIComponent(citation.hash.slice(1)));
  if (!reference) return;
  hide();
  const copy = reference.cloneNode(true) as HTMLElement;
  copy.querySelector('.back-links')?.remove();
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  box.replaceChildren(...copy.childNodes);
  box.hidden = false;
  placeBeside(box, citation);
  citation.setAttribute('aria-describedby', box.id);
  shownFor = citation;
}

function hide(): void {
  clearTimeout(timer);
  box.hidden = true;
  shownFor?.removeAttribute('aria-describedby');
  shownFor = undefined;
}
