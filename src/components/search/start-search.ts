/** Prepares the search forms of a page. What they need is loaded when a reader turns to one. */
import { prepareAnnouncements } from './announce.ts';
import { prepareNames } from './names-client.ts';
import { savesData } from './saves-data.ts';
import { isShortcutOn, listenForShortcut } from './shortcut.ts';

const fields = [...document.querySelectorAll<HTMLInputElement>('.search-form input')];
for (const field of fields) prepare(field);
listenForShortcut(() => fields.find((field) => field.closest('main')) ?? fields[0]);
prepareAnnouncements();

/** Roles come from here and not from the page, where without scripts there is no list that opens. */
function prepare(field: HTMLInputElement): void {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  if (isShortcutOn()) field.setAttribute('aria-keyshortcuts', '/');

  let started = false;
  const start = () => {
    prepareNames();
    if (started) return;
    started = true;
    import('./combobox.ts').then(
      ({ startCombobox }) => startCombobox(field),
      // The form works without; the next time it is tried anew.
      () => {
        started = false;
      },
    );
  };
  field.addEventListener('focus', start);
  field.addEventListener('touchstart', start, { passive: true });
  if (!savesData()) field.addEventListener('pointerenter', start);
  if (document.activeElement === field) start();
}
