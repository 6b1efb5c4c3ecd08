/** What the keys of an editable combobox do: ARIA Authoring Practices, "Combobox", list autocomplete with manual selection. */

export type KeyAction =
  /** The next option, and behind the last the field itself. */
  | 'next'
  | 'previous'
  | 'open'
  | 'close'
  /** Opens the option that is active. */
  | 'choose'
  | 'clear'
  /** The cursor moves in the text, so no option is active. */
  | 'edit';

export interface ComboboxState {
  open: boolean;
  /** An option is active, not the field. */
  active: boolean;
  empty: boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'>;

/** The action of a key, or nothing when the key belongs to the browser: while a word is composed, all do. */
export function actionOf(
  { key, altKey, ctrlKey, metaKey, isComposing }: Key,
  { open, active, empty }: ComboboxState,
): KeyAction | undefined {
  if (isComposing || key === 'Process') return undefined;
  if (altKey) {
    if (key === 'ArrowDown' && !open) return 'open';
    return key === 'ArrowUp' && open ? 'close' : undefined;
  }
  if (key === 'Enter') return open && active ? 'choose' : undefined;
  if (ctrlKey || metaKey) return undefined;
  switch (key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'previous';
    case 'Escape':
      return open ? 'close' : empty ? undefined : 'clear';
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'Home':
    case 'End':
      return active ? 'edit' : undefined;
    default:
      return undefined;
  }
}

/** The index of the option that a step leads to; -1 is the field, which lies between the last and the first. */
export function stepFrom(active: number, step: 1 | -1, count: number): number {
  const places = count + 1;
  return ((active + 1 + step + places) % places) - 1;
}
