import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { type AllowList, faultsOfElement } from '../../../../src/after-build/verify/allow-list.ts';
import { childrenOf, type Element, isElement } from '../../../../src/after-build/verify/html.ts';

const list: AllowList = new Map([
  ['a', { href: /^#/ }],
  ['p', {}],
]);

/** The faults of the innermost first element. */
function faultsOf(html: string): string[] {
  let element = parseFragment(html) as unknown as Element;
  for (let child = childrenOf(element).find(isElement); child; child = childrenOf(child).find(isElement))
    element = child;
  return faultsOfElement(element, list);
}

test('passes what is on the list', () => {
  expect(faultsOf('<p><a href="#x">Iron</a></p>')).toEqual([]);
});

test.each([
  ['another element', '<b>Iron</b>', '<b>'],
  ['another attribute', '<a href="#x" id="x">Iron</a>', 'the attribute id of <a>'],
  ['another value', '<a href="/x">Iron</a>', 'the value "/x" of the attribute href of <a>'],
  ['an element of a drawing that is called like one on the list', '<svg><a href="#x">Iron</a></svg>', '<a>'],
  ['an element of a formula that is called like one on the list', '<math><a href="#x">Iron</a></math>', '<a>'],
])('refuses %s', (_what, html, fault) => {
  expect(faultsOf(html)).toEqual([fault]);
});
