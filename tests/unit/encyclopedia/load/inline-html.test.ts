import { expect, test } from 'vitest';
import { places, readBody } from '../../make.ts';

test.each([
  '10<sup>9</sup>/L',
  'H<sub>2</sub>O',
  '<kbd>Tab</kbd>',
  'one<br>two<br/>three<br />four',
  '<abbr title="extramedullary hematopoiesis">EMH</abbr>',
  'CO<sub>**2**</sub>',
  '<sup>a<sub>b</sub></sup>',
  'fewer than 5 < 10 cells, and > 3',
  '\\<b\\>',
  '`<script>`',
  '| a |\n|---|\n| 10<sup>9</sup> |',
])('allows %j', (body) => {
  expect(places(readBody(body).problems)).toEqual([]);
});

test.each([
  ['<div>Iron</div>', ['5:1']],
  ['Iron <b>is</b> needed.', ['5:6', '5:11']],
  ['<script>alert(1)</script>', ['5:1']],
  ['text <script>alert(1)</script>', ['5:6', '5:22']],
  ['<!-- hidden -->', ['5:1']],
  ['one <!-- hidden --> two', ['5:5']],
  ['<img src=x onerror=alert(1)>', ['5:1']],
  ['<sup onclick="alert(1)">9</sup>', ['5:1', '5:26']],
  ['<sup class="x">9</sup>', ['5:1', '5:17']],
  ['<abbr>EMH</abbr>', ['5:1', '5:10']],
  ['<sup title="x">9</sup>', ['5:1', '5:17']],
  ['<abbr title="a" onclick="b">EMH</abbr>', ['5:1', '5:32']],
  ['10<sup>9/L', ['5:3']],
  ['10</sup>9/L', ['5:3']],
  ['<sup>a<sub>b</sup></sub>', ['5:13', '5:1']],
  ['<?php echo 1 ?>', ['5:1']],
  ['<![CDATA[x]]>', ['5:1']],
  ['<!DOCTYPE html>', ['5:1']],
  ['- <p>x', ['5:3']],
  ['<style>p{display:none}</style>\n\nText.', ['5:1']],
  ['# <b>x</b>', ['5:3', '5:7']],
])('refuses the HTML of %j with its place', (body, expected) => {
  const { problems } = readBody(body);
  expect(places(problems)).toEqual(expected.map((place) => `${place} raw-html`));
});

test.each([
  ['<b>iron</b>', 'Write **bold**.'],
  ['<a href="x">iron</a>', '[[Article]]'],
  ['<!-- note -->', 'Delete the comment'],
  ['<marquee>', 'Only <sub>, <sup>'],
])('says what to write in place of %j', (body, cure) => {
  expect(readBody(body).problems[0]?.message).toContain(cure);
});
