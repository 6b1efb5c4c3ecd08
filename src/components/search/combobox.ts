/** Suggestions while a reader types: an editable combobox with a list from which nothing is chosen unasked. */
import { announce } from './announce.ts';
import { actionOf, stepFrom } from './combobox-keys.ts';
import { names, whenComplete } from './names-client.ts';
import { createPopup } from './popup.ts';
import { shownAnswer } from './shown-answer.ts';

/** Most articles in the list: more would not fit on a phone. */
const most = 7;

/** Milliseconds that a list may stand for what was typed before. */
const patience = 300;

/** Gives a search field its list of suggestions. */
export function startCombobox(field: HTMLInputElement): void {
  const popup = createPopup(field.id);
  field.after(popup.element);
  field.setAttribute('aria-controls', popup.listId);
  let active = -1;
  let turn = 0;
  let listed = '';

  /** Asks for what is typed; an answer that a later question has overtaken is dropped. */
  async function suggest(): Promise<void> {
    const query = field.value.trim();
    const mine = ++turn;
    if (query === '') return close();
    activate(-1);
    const stale = setTimeout(hide, patience);
    try {
      const answer = await names().ask(query, { typing: true, most });
      if (mine !== turn || document.activeElement !== field) return;
      const shown = shownAnswer(answer);
      // The same list is left in place, under the finger that may be on its way to it.
      const before = listed;
      listed = JSON.stringify(shown);
      if (popup.isOpen() && listed === before) return;
      popup.show(shown, query);
      // The option that was active belonged to the list before.
      activate(-1);
      field.setAttribute('aria-expanded', 'true');
      announce(shown.announcement);
    } catch {
      if (mine !== turn) return;
      close();
      announce('Suggestions could not be loaded. Press Enter to search all articles.');
    } finally {
      clearTimeout(stale);
    }
  }

  function close(): void {
    turn++;
    // Only what was said of this list is taken back.
    if (popup.isOpen()) announce('');
    hide();
  }

  function hide(): void {
    activate(-1);
    popup.hide();
    field.setAttribute('aria-expanded', 'false');
  }

  function activate(index: number): void {
    popup.options()[active]?.element.setAttribute('aria-selected', 'false');
    active = index;
    const option = popup.options()[index]?.element;
    if (!option) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  }

  async function step(by: 1 | -1): Promise<void> {
    if (!popup.isOpen()) await suggest();
    if (popup.isOpen()) activate(stepFrom(active, by, popup.options().length));
  }

  function open(index: number, inNewTab: boolean): void {
    const href = popup.options()[index]?.href;
    if (href === undefined) return;
    close();
    if (inNewTab) window.open(href, '_blank', 'noopener');
    else location.assign(href);
  }

  field.addEventListener('keydown', (event) => {
    const state = { open: popup.isOpen(), active: active >= 0, empty: field.value === '' };
    const action = actionOf(event, state);
    if (action === undefined) return;
    if (action === 'edit') return activate(-1);
    event.preventDefault();
    if (action === 'next' || action === 'previous') void step(action === 'next' ? 1 : -1);
    else if (action === 'open') void suggest();
    else if (action === 'choose') open(active, event.ctrlKey || event.metaKey);
    else if (action === 'close') close();
    else field.value = '';
  });
  field.addEventListener('input', suggest);
  field.addEventListener('blur', close);
  field.form?.addEventListener('submit', close);
  for (const kind of ['click', 'auxclick'] as const) {
    popup.element.addEventListener(kind, (event) => {
      const { target, button } = event;
      const chosen = popup.options().findIndex(({ element }) => target instanceof Node && element.contains(target));
      if (button <= 1) open(chosen, button === 1 || event.ctrlKey || event.metaKey);
    });
  }
  // A reader who sees the whole list has asked before every name was known.
  whenComplete(() => {
    if (popup.isOpen() && active < 0) void suggest();
  });
  if (document.activeElement === field) void suggest();
}
