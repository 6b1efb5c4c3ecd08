/** The list of suggestions below a search field, as elements. What it shows is text, never markup. */
import { element } from './element.ts';
import { matchedLetters } from './matched-letters.ts';
import type { ShownAnswer, ShownGroup, ShownOption } from './shown-answer.ts';

export interface Popup {
  /** The element to put behind the field. */
  element: HTMLElement;
  /** Id of the list in it. */
  listId: string;
  /** Shows the suggestions; the letters of `query` are marked in them. */
  show(answer: ShownAnswer, query: string): void;
  hide(): void;
  isOpen(): boolean;
  /** The options in the order shown, and where they lead. */
  options(): readonly PopupOption[];
}

export interface PopupOption extends ShownOption {
  element: HTMLElement;
}

/** Makes the list for the field with this id. Ids of parts hold `_`, which no heading of an article does. */
export function createPopup(fieldId: string): Popup {
  const listId = `${fieldId}_list`;
  const note = element('p', { class: 'suggestions-note' });
  const list = element('div', { id: listId, role: 'listbox', 'aria-label': 'Suggestions' });
  const popup = element('div', { class: 'suggestions', hidden: '' }, note, list);
  let options: PopupOption[] = [];
  // A press on the list leaves the focus, and with it the keyboard of a phone, in the field.
  popup.addEventListener('mousedown', (event) => event.preventDefault());

  return {
    element: popup,
    listId,
    show(answer, query) {
      options = [];
      note.textContent = answer.note;
      note.hidden = answer.note === '';
      list.replaceChildren(...answer.groups.flatMap((group, index) => groupElements(group, index, query)));
      popup.hidden = false;
    },
    hide() {
      popup.hidden = true;
    },
    isOpen: () => !popup.hidden,
    options: () => options,
  };

  function groupElements({ label, options: shown }: ShownGroup, index: number, query: string): HTMLElement[] {
    const items = shown.map((option) => optionElement(option, query));
    if (label === '') return items;
    const id = `${fieldId}_group${index}`;
    const heading = element('p', { id, class: 'suggestions-label' }, label);
    return [element('div', { role: 'group', 'aria-labelledby': id }, heading, ...items)];
  }

  function optionElement(option: ShownOption, query: string): HTMLElement {
    const title = option.detail === '' ? [option.title] : marked(option.title, query);
    const item = element(
      'div',
      { role: 'option', id: `${fieldId}_option${options.length}`, 'aria-selected': 'false' },
      element('bdi', { class: 'suggestion-title' }, ...title),
    );
    if (option.detail !== '') {
      item.append(' ', element('bdi', { class: 'suggestion-detail' }, ...marked(option.detail, query)));
    }
    options.push({ ...option, element: item });
    return item;
  }
}

function marked(text: string, query: string): (HTMLElement | string)[] {
  return matchedLetters(text, query).map((part) => (part.marked ? element('mark', {}, part.text) : part.text));
}
