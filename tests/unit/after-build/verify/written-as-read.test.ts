import { expect, test } from 'vitest';
import { forbiddenIn } from './page.ts';

const misread = expect.stringMatching(/^HTML that is read otherwise than it is written/);

test.each([
  ['a paragraph in a paragraph', '<p>a<p>b</p></p>'],
  ['an end without a beginning', 'a</p>'],
  ['a beginning without an end', '<p>a'],
  ['tags that overlap', '<p><em>a<strong>b</em>c</strong></p>'],
  ['a link in a link', '<p><a href="/sub/a/">a<a href="/sub/b/">b</a></a></p>'],
  ['text that a table pushes out', '<table><tbody><tr>x<td>a</td></tr></tbody></table>'],
  ['a row that a browser adds a body to', '<table><tr><td>a</td></tr></table>'],
  ['a heading in a heading', '<h2 id="iron">a<h3 id="zinc">b</h3></h2>'],
  ['a list item outside a list', '<li>a<li>b</li></li>'],
  ['an attribute written twice', '<ol start="1" start="2"></ol>'],
  ['an attribute without quotes', '<ol start=1></ol>'],
  ['an attribute in single quotes', "<ol start='1'></ol>"],
  ['a tag in capitals', '<P>a</P>'],
  ['a tag that closes itself', '<p/>'],
  ['a named character', '<p>a &amp; b</p>'],
  ['a character reference without its end', '<p>&#x3Cb</p>'],
  ['a sign that begins nothing', '<p>a < b</p>'],
  ['a line break that is dropped', '<pre>\n<code>a</code></pre>'],
  ['a carriage return', '<p>a\rb</p>'],
  ['a NUL', '<p>a\u0000b</p>'],
  ['a comment that ends early', '<p><!--><em>a</em>--></p>'],
  [
    'a style in a formula',
    '<math><mtext><p><style><!--</style><img src="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></p></mtext></math>',
  ],
  ['a drawing that becomes text', '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>"></svg>'],
  ['a text area', '<textarea></p></textarea>'],
])('finds %s', (_what, html) => {
  expect(forbiddenIn(html)).toContainEqual(misread);
});

test.each([
  '<p>a &#x26; b &#x3C; c > d "e" \'f\' \u00a0 &#x1F600;</p>\n<ul>\n<li>a</li>\n</ul>',
  '<p>a<br>\nb</p><hr>',
  '<p><abbr title="a &#x22;b&#x22; > &#x27;c&#x27;">EMH</abbr></p>',
  '<pre><code>\na\n\nb</code></pre>',
  '<table><thead><tr><th>a</th></tr></thead></table>',
])('%j is written as it is read', (html) => {
  expect(forbiddenIn(html)).toEqual([]);
});
