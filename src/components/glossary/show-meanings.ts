/**
 * Shows the meaning of a marked word beside it. The word is a link to its meaning at the end of the page, and
 * stays one where a browser has no popovers. The meaning opens by a tap, a click, Enter, Space or a mouse that
 * rests on the word; it stays until the reader leaves both or closes it with Esc (WCAG 2.2, 1.4.13).
 */
import { placeBeside } from '../place-beside.ts';

/** Milliseconds: a mouse that only passes opens nothing, and one on its way to the meaning does not close it. */
const rest = { before: 250, after: 300 };

const terms = [...document.querySelectorAll<HTMLAnchorElement>('a.term')];
if ('popover' in HTMLElement.prototype && terms.length > 0) prepare(terms);

function prepare(all: readonly HTMLAnchorElement[]): void {
  const popup = document.createElement('span');
  popup.popover = 'auto';
  popup.className = 'meaning';
  popup.role = 'note';
  let current: HTMLAnchorElement | undefined;
  /** True when the reader opened it on purpose: then a mouse that leaves does not close it. */
  let isKept = false;
  /** The word whose meaning was kept open when the pointer went down: the browser closes it before the click. */
  let pressed: HTMLAnchorElement | undefined;
  let timer = 0;

  const later = (act: () => void, delay: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, delay);
  };
  const stay = () => clearTimeout(timer);
  const leave = () => later(() => !isKept && popup.hidePopover(), rest.after);

  function open(term: HTMLAnchorElement, keep: boolean): void {
    const meaning = meaningOf(term);
    if (!meaning) return;
    if (current !== term) {
      popup.hidePopover();
      popup.replaceChildren(...meaning);
      // Behind the word in the order of the page, so that the keyboard and a screen reader find it next.
      term.after(popup);
      popup.showPopover();
      placeBeside(popup, term);
      current = term;
      term.ariaExpanded = 'true';
    }
    isKept ||= keep;
  }

  popup.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'open') return;
    if (current) current.ariaExpanded = 'false';
    current = undefined;
    isKept = false;
  });
  popup.addEventListener('pointerenter', stay);
  popup.addEventListener('pointerleave', leave);
  document.addEventListener('pointerdown', () => (pressed = isKept ? current : undefined), { capture: true });

  for (const term of all) {
    term.role = 'button';
    term.ariaExpanded = 'false';
    term.addEventListener('click', (event) => {
      // A reader who asks for a new tab gets one.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      stay();
      const byKey = event.detail === 0;
      if (byKey ? current === term : pressed === term) popup.hidePopover();
      else open(term, true);
    });
    term.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      term.click();
    });
    term.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') later(() => open(term, false), current === term ? 0 : rest.before);
    });
    term.addEventListener('pointerleave', leave);
  }
}

/** The word, its meaning and where there is more, as they stand at the end of the page. */
function meaningOf(term: HTMLAnchorElement): Node[] | undefined {
  const meaning = document.getElementById(decodeURIComponent(term.hash.slice(1)));
  const word = meaning?.closest('.word');
  if (!meaning || !word) return undefined;
  const name = document.createElement('strong');
  name.textContent = word.querySelector('dt')?.textContent ?? '';
  const more = word.querySelector('.word-more')?.cloneNode(true);
  return [name, document.createTextNode(`: ${meaning.textContent} `), ...(more ? [more] : [])];
}
