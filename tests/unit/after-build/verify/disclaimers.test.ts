import { expect, test } from 'vitest';
import { readPage } from '../../../../src/after-build/verify/read-page.ts';
import { site } from '../../../../src/site.ts';
import { type Page, pageOf } from './page.ts';

const read = (page: Page) => readPage('a/index.html', pageOf('a/', { text: '<p>Iron.</p>', ...page })).disclaimers;
const said = `<p class="disclaimer" data-disclaimer data-pagefind-ignore>${site.shortDisclaimer}</p>`;

test('reads what a page says of its limits', () => {
  expect(read({})).toEqual({ short: site.shortDisclaimer, full: site.fullDisclaimer.length });
});

test.each([
  ['hidden', said.replace('<p', '<p hidden')],
  ['hidden from screen readers', said.replace('<p', '<p aria-hidden="true"')],
  ['inert', said.replace('<p', '<p inert')],
  ['styled away', said.replace('<p', '<p style="display:none"')],
  ['shown to screen readers only', said.replace('"disclaimer"', '"disclaimer visually-hidden"')],
  ['in something hidden', `<div hidden>${said}</div>`],
  ['in something hidden from screen readers', `<div aria-hidden="true">${said}</div>`],
  ['in something inert', `<section inert>${said}</section>`],
  ['in something that has to be opened', `<details>${said}</details>`],
  ['in something for browsers without scripts', `<noscript>${said}</noscript>`],
  ['in a template', `<template>${said}</template>`],
  ['missing', ''],
])('a short disclaimer that is %s is not shown', (_how, disclaimerMarkup) => {
  expect(read({ disclaimerMarkup }).short).toBe('');
});

test('a short disclaimer behind the text of the article comes too late', () => {
  expect(read({ disclaimerMarkup: '', body: said }).short).toBe('');
  expect(read({ disclaimerMarkup: '', text: said }).short).toBe('');
});

test('counts the paragraphs of the full disclaimer that stand in their order', () => {
  const [first = '', second = '', ...others] = site.fullDisclaimer;
  expect(read({ fullDisclaimer: [] }).full).toBe(0);
  expect(read({ fullDisclaimer: [first, ...others] }).full).toBe(1);
  expect(read({ fullDisclaimer: [second, first, ...others] }).full).toBe(1);
  expect(read({ fullDisclaimer: [], text: site.fullDisclaimer.map((p) => `<p>${p}</p>`).join('') }).full).toBe(0);
});
