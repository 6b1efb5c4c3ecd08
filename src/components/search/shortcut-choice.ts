/** The check box that turns the key `/` off and on. */
import { isShortcutOn, turnShortcut } from './shortcut.ts';

/** Shows `place`, which holds the box and is of no use without this script. */
export function startShortcutChoice(place: HTMLElement): void {
  const box = place.querySelector('input');
  if (!box) return;
  box.checked = isShortcutOn();
  box.addEventListener('change', () => turnShortcut(box.checked));
  place.hidden = false;
}
