import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkArticles } from '../../../src/encyclopedia/check/check-articles.ts';
import { renderArticle } from '../../../src/encyclopedia/render/render-article.ts';
import { renderJob } from '../../../src/encyclopedia/render-job.ts';
import { readText } from '../after-build/verify/page.ts';
import { encyclopediaOf, read, readBody, shownPicture } from '../make.ts';

const address = { site: 'https://materia.example', base: '/' };
const settings = { seed: 20261122, numRuns: 150 };

/** Bodies made of the pieces that mean something to the parser. */
const body = fc
  .array(
    fc.constantFrom(
      ...[
        '[[',
        ']]',
        '[[Anemia]]',
        '[[?Iron|',
        '|',
        '#',
        '\n',
        '\n\n',
        '> ',
        '- ',
        '| a | b |\n|---|---|\n',
        '```',
        '~~~',
        ':::',
        ':::note\n',
        ':::care{level=urgent}\n',
      ],
      ...[
        '<b>',
        '</b>',
        '<sup>',
        '</sup>',
        '<!--',
        '-->',
        '<script>',
        '<img src=x onerror=alert(1)>',
        '[a](',
        'javascript:alert(1)',
        'https://a.example/',
        ')',
        '![',
        '](x.png)',
      ],
      ...[
        '[^1]',
        '[^1]: ',
        '[a]: data:x\n',
        '[a]',
        '[@nih',
        ';',
        '## Causes\n',
        '#### ',
        '{#x}',
        '\\',
        '`',
        '*',
        '**',
        '_',
        '~~',
        '&lt;',
        '&#x0;',
        'iron',
        ' ',
        '3:1',
        '\t',
      ],
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

test('no bytes make reading throw: there is an article or a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { article, problems } = read(bytes);
      expect(article !== undefined || problems.length > 0).toBe(true);
    }),
    settings,
  );
});

test('no front matter makes reading throw, and every place lies in the file', () => {
  const yaml = fc.array(
    fc.constantFrom(
      'title:',
      ' Anemia',
      '\n',
      'summary: x\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      ': ',
      '&a',
      '*a',
      '!!js',
      '<<',
      '#',
      '|',
      '>',
      '%',
      '?',
      'codes',
      'relations',
      '\t',
    ),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(yaml, (pieces) => {
      const text = `---\n${pieces.join('')}\n---\n\nText.\n`;
      const lines = text.split('\n').length;
      for (const { line, column } of read(text).problems) {
        expect(line >= 1 && line <= lines && column >= 1).toBe(true);
      }
    }),
    settings,
  );
});

test('whatever a body holds, its HTML holds no code and no foreign address', () => {
  fc.assert(
    fc.property(body, (text) => {
      const { article, tree, problems } = readBody(`${text}\n`);
      // What cannot be seen is refused, so that it reaches no page.
      fc.pre(!problems.some(({ ruleId }) => ruleId === 'forbidden-character'));
      // Of what these bodies hold only a directive that nobody can judge keeps an article from being read.
      if (!article) {
        expect(problems.map(({ ruleId }) => ruleId)).toContain('unknown-block');
        return;
      }
      const encyclopedia = encyclopediaOf([article]);
      checkArticles(encyclopedia);
      const job = { ...renderJob(article, encyclopedia, address) };
      for (const { url } of article.images) job.images[url] ??= shownPicture('/media/x.png');
      const { lead, sections, footnotes } = renderArticle(tree, job);
      const html = [lead, ...sections.map(({ html }) => html), footnotes].join('');
      const { forbidden, addresses } = readText(html);
      expect(forbidden).toEqual([]);
      for (const { url } of addresses) expect(url).toMatch(/^(#|\/|https:\/\/)/);
    }),
    settings,
  );
});
