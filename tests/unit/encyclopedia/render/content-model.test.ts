import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { refuseMisnesting } from '../../../../src/encyclopedia/render/content-model.ts';
import { element, text } from '../../../../src/encyclopedia/render/html.ts';

const parser = rehype().data('settings', { fragment: true });

test.each([
  'Words <em>and <strong>more</strong></em>',
  '<p>a <a href="/">b <em>c</em></a><br>d</p>\n<hr>',
  '<ul>\n<li>a<ol><li><p>b</p></li></ol></li>\n</ul>',
  '<blockquote><section><p>a</p></section></blockquote>',
  '<pre><code>\na</code></pre>',
  '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody><tr><td><em>b</em></td></tr></tbody></table>',
])('%j is nested as HTML allows', (html) => {
  expect(() => refuseMisnesting(parser.parse(html))).not.toThrow();
});

test.each([
  [element('p', {}, [element('p', {}, [])]), '<p> cannot stand in <p>'],
  [element('em', {}, [element('p', {}, [])]), '<p> cannot stand in <em>'],
  [element('h2', {}, [element('ul', {}, [])]), '<ul> cannot stand in <h2>'],
  [element('section', {}, [element('li', {}, [])]), '<li> cannot stand in <section>'],
  [element('ul', {}, [text('a')]), '<text> cannot stand in <ul>'],
  [element('table', {}, [element('tr', {}, [])]), '<tr> cannot stand in <table>'],
  [element('table', {}, [text('a')]), '<text> cannot stand in <table>'],
  [element('td', {}, [element('p', {}, [])]), '<p> cannot stand in <td>'],
  [element('pre', {}, [text('\n'), element('code', {}, [])]), '<space> cannot stand in <pre>'],
  [element('br', {}, [text(' ')]), '<space> cannot stand in <br>'],
  [element('p', {}, [element('div', {}, [])]), '<div> cannot stand in <p>'],
  [element('constructor', {}, [text('a')]), '<text> cannot stand in <constructor>'],
  [element('p', {}, [{ type: 'comment', value: 'a' }]), '<comment> cannot stand in <p>'],
  [
    element('p', {}, [element('a', {}, [element('em', {}, [element('a', {}, [])])])]),
    'a link stands inside another link',
  ],
])('refuses what a browser would move: %#', (tree, message) => {
  expect(() => refuseMisnesting(tree)).toThrow(message);
});

test('refuses what nobody could read', () => {
  const nested = (depth: number) =>
    Array.from({ length: depth }).reduce<ReturnType<typeof element>>(
      (inner) => element('em', {}, [inner]),
      element('em', {}, []),
    );
  expect(() => refuseMisnesting(nested(99))).not.toThrow();
  expect(() => refuseMisnesting(nested(101))).toThrow('it is nested too deeply');
});
