import type { Root as HtmlRoot } from 'hast';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/encyclopedia/load/markdown.ts';
import { refuseLoss } from '../../../../src/encyclopedia/render/nothing-lost.ts';

const parser = rehype().data('settings', { fragment: true });
const html = (text: string): HtmlRoot => parser.parse(text);

test.each([
  ['Iron is *a* `metal`.', '<p>Iron is <em>a</em> <code>metal</code>.</p>'],
  ['one  \n two', '<p>one<br>\ntwo</p>'],
  ['Iron.[^1]\n\n[^1]: A metal.\n\nFolate.', '<p>Iron.1</p><p>Folate.</p><ol><li>A metal. ↩</li></ol>'],
  ['![Round cells](a.png)', '<p><img alt="Round cells"></p>'],
  ['[[Anemia|low blood]]', '<p><a href="/">low blood</a></p>'],
  ['[a]: https://a.example/ "words"', ''],
  ['| a |\n|---|\n| b |', '<table><tr><th>a</th></tr><tr><td>b</td></tr></table>'],
])('of %j nothing is lost', (markdown, rendered) => {
  expect(() => refuseLoss(parseMarkdown(markdown), html(rendered))).not.toThrow();
});

test.each([
  ['Take no more than *5 mg*.', '<p>Take no more than .</p>', '5mg'],
  ['Do not\n\ntake it.', '<p>take it.</p>', 'Donot'],
  ['Take it, then not.', '<p>Take it, then.</p>', 'Takeit,thennot.'],
  ['Iron.\n\nFolate.', '<p>Folate.</p><p>Iron.</p>', 'Folate.'],
  ['`5 mg`', '<p><code></code></p>', '5mg'],
  ['<div>5 mg</div>', '', '<div>5mg</div>'],
  ['Iron.[^1]\n\n[^1]: A metal.', '<p>Iron.1</p>', 'Ametal.'],
  ['![Round cells](a.png)', '<p><img></p>', 'Roundcells'],
  ['[[Anemia|low blood]]', '<p><a href="/"></a></p>', 'lowblood'],
])('notices what is lost of %j', (markdown, rendered, words) => {
  expect(() => refuseLoss(parseMarkdown(markdown), html(rendered))).toThrow(`the words "${words}" would be missing`);
});
