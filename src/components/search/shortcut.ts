/** The key `/` leads to the search from anywhere on a page, unless the reader turned that off (WCAG 2.1.4). */

const storageKey = 'materia-search-key';

/** Listens for the key; `field` gives the field that it leads to. */
export function listenForShortcut(field: () => HTMLInputElement | undefined): void {
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event) || isEdited(event.target) || !isShortcutOn()) return;
    const target = field();
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.select();
  });
}

/** True for the key alone. Shift counts as part of it, since some keyboards need it for the sign. */
export function isShortcut(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'defaultPrevented' | 'repeat'>,
): boolean {
  const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented, repeat } = event;
  return key === '/' && !(ctrlKey || altKey || metaKey || isComposing || defaultPrevented || repeat);
}

let isOn: boolean | undefined;

/** What the reader chose on this device; on at first, and where nothing can be stored. */
export function isShortcutOn(): boolean {
  isOn ??= readStorage() !== 'off';
  return isOn;
}

/** Remembers the choice on this device; where nothing can be stored it holds for the page. */
export function turnShortcut(on: boolean): void {
  isOn = on;
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // The reader's browser stores nothing.
  }
}

function readStorage(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function isEdited(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
