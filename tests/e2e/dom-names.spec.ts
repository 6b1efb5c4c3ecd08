/** Whether an anchor can take a name that scripts of a page use: the browser knows all of them. */
import { expect, test } from 'playwright/test';
import { createAnchors } from '../../src/encyclopedia/slug.ts';
import { openSettled } from './helpers.ts';

test('no heading can take a name that the objects of a page already have', async ({ page }) => {
  await openSettled(page, '/');
  const names = await page.evaluate(() => {
    const found = new Set<string>();
    for (const object of [window, document, document.createElement('form'), {}]) {
      for (let holder: object | null = object; holder; holder = Object.getPrototypeOf(holder)) {
        for (const name of Object.getOwnPropertyNames(holder)) found.add(name);
      }
    }
    return [...found];
  });
  expect(names).toContain('cookie');
  // An anchor has no capitals, so it is no other name than one without.
  const taken = names.filter((name) => createAnchors().make(name) === name);
  expect(taken, 'add these to src/encyclopedia/dom-names.ts').toEqual([]);
});

test('no element of an article has an id that the page has a property for', async ({ page }) => {
  await openSettled(page, '/conditions/extramedullary-hematopoiesis/');
  const clobbering = await page.evaluate(() =>
    [...document.querySelectorAll('main [id], main [name]')]
      .flatMap((element) => [element.id, element.getAttribute('name') ?? ''])
      .filter((name) => name !== '' && (name in document || name in Object.prototype)),
  );
  expect(clobbering).toEqual([]);
});
