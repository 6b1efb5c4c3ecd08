import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import type { Schema } from 'hast-util-sanitize';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { element, text } from '../../../../src/encyclopedia/render/html.ts';
import { makeSafe } from '../../../../src/encyclopedia/render/make-safe.ts';
import { sanitizeSchema } from '../../../../src/encyclopedia/render/sanitize-schema.ts';
import { forbiddenIn } from '../../after-build/verify/page.ts';

const writer = rehype();
const rootOf = (...children: ElementContent[]): Root => ({ type: 'root', children });

/** What a tree becomes behind a sanitiser with that schema: HTML, or why there is none. */
function written(tree: Root, schema?: Schema): { html: string } | { refused: string } {
  try {
    return { html: writer.stringify(makeSafe(tree, '/sub/', schema)) };
  } catch (error) {
    return { refused: String(error) };
  }
}

test('takes out what is not allowed and keeps the words', () => {
  const tree = rootOf(
    element('p', { className: ['danger'], id: 'main', style: 'x', onClick: 'x', dataX: '1', ariaHidden: 'true' }, [
      element('script', {}, [text('iron')]),
      element('code', { className: ['language-js'] }, [text('zinc')]),
    ]),
  );
  expect(written(tree)).toEqual({ html: '<p>iron<code>zinc</code></p>' });
});

test('values that mean something to the page are those that the renderer writes', () => {
  const tree = rootOf(
    element('section', { className: ['care', 'care-urgent', 'site-header'], ariaLabel: 'All is well' }, [
      element('p', { className: ['callout-title', 'disclaimer'] }, [
        element('a', { id: 'top', ariaLabel: 'Close', ariaDescribedBy: ['main'], dataFootnoteRef: 'x' }, [
          text('iron'),
        ]),
      ]),
    ]),
    element('ol', { start: '1 onclick' }, [element('li', { id: 'main' }, [text('zinc')])]),
  );
  expect(written(tree)).toEqual({
    html: '<section class="care care-urgent"><p class="callout-title"><a>iron</a></p></section><ol><li>zinc</li></ol>',
  });
});

/** The sanitiser with one hole: it lets this through. */
const letting = (tagNames: string[], attributes: Schema['attributes'] = {}): Schema => ({
  ...sanitizeSchema,
  tagNames: [...(sanitizeSchema.tagNames ?? []), ...tagNames],
  attributes: { ...sanitizeSchema.attributes, ...attributes },
  ancestors: {},
  protocols: {},
  allowComments: true,
});

const link = (href: string) => rootOf(element('p', {}, [element('a', { href }, [text('iron')])]));
const holes: [string, Root, Schema][] = [
  ['javascript: in links', link('javascript:alert(1)'), letting([])],
  ['data: in links', link('data:text/html,x'), letting([])],
  ['addresses without a scheme', link('//evil.example/'), letting([])],
  ['addresses with a backslash', link('/\\evil.example/'), letting([])],
  ['addresses with a user name', link('https://nhs.uk@evil.example/'), letting([])],
  ['pictures of other servers', rootOf(element('img', { src: 'https://evil.example/', alt: '' }, [])), letting([])],
  ['srcset', rootOf(element('img', { srcSet: '/x 1x', alt: '' }, [])), letting([], { img: ['srcSet', 'alt'] })],
  ['event handlers', rootOf(element('p', { onClick: 'alert(1)' }, [])), letting([], { p: ['onClick'] })],
  ['styles', rootOf(element('p', { style: 'position:fixed' }, [])), letting([], { p: ['style'] })],
  ['classes', rootOf(element('p', { className: ['disclaimer'] }, [])), letting([], { p: ['className'] })],
  ['ids', rootOf(element('p', { id: 'main' }, [])), letting([], { p: ['id'] })],
  ['ids of headings', rootOf(element('h2', { id: 'constructor' }, [])), letting([], { h2: ['id'] })],
  ['names', rootOf(element('img', { name: 'body', alt: '' }, [])), letting([], { img: ['name', 'alt'] })],
  ['targets', rootOf(element('a', { target: '_blank' }, [])), letting([], { a: ['target'] })],
  ['hidden text', rootOf(element('p', { ariaHidden: 'true' }, [])), letting([], { p: ['ariaHidden'] })],
  ['what search reads', rootOf(element('p', { dataPagefindMeta: 'title' }, [])), letting([], { p: ['data*'] })],
  ['scripts', rootOf(element('script', {}, [text('alert(1)')])), letting(['script'])],
  ['styles sheets', rootOf(element('style', {}, [text('*{}')])), letting(['style'])],
  ['frames', rootOf(element('iframe', {}, [])), letting(['iframe'])],
  ['forms', rootOf(element('form', {}, [element('input', {}, [])])), letting(['form', 'input'])],
  ['drawings', rootOf(element('svg', {}, [element('style', {}, [])])), letting(['svg', 'style'])],
  ['templates', rootOf(element('template', {}, [])), letting(['template'])],
  ['elements of scripts', rootOf(element('x-y', {}, [])), letting(['x-y'])],
  ['the end of the page', rootOf(element('noscript', {}, [text('</noscript>')])), letting(['noscript'])],
  ['comments', rootOf({ type: 'comment', value: '--><script>alert(1)</script>' }), letting([])],
  ['rows without a table', rootOf(element('tr', {}, [element('td', {}, [text('a')])])), letting([])],
  ['items without a list', rootOf(element('li', {}, [text('a')])), letting([])],
];

test.each(holes)('a hole in the sanitiser for %s lets nothing into a page', (_what, tree, schema) => {
  const result = written(structuredClone(tree), schema);
  const caught = 'refused' in result ? [result.refused] : forbiddenIn(result.html);
  expect(caught).not.toEqual([]);
  // The tree is one that the sanitiser itself would have made safe or taken apart.
  const usual = written(tree);
  if ('html' in usual) expect(forbiddenIn(usual.html)).toEqual([]);
});

const settings = { seed: 20261122, numRuns: 400 };
const words = fc.constantFrom(
  'iron',
  ' ',
  '\n',
  '<b>',
  '&amp;',
  '"',
  "'",
  '`',
  '-->',
  ']]>',
  '\u00a0',
  '{{x}}',
  '</p>',
);
const addresses = fc.oneof(
  fc.constantFrom(
    '/sub/a/',
    '#a',
    'https://a.example/',
    'mailto:a@b.example',
    'javascript:alert(1)',
    '//evil.example/',
  ),
  fc.constantFrom(
    '/\\evil',
    ' data:x',
    'https://a@b.example/',
    'x',
    '',
    '/sub/media/a.png',
    '/sub/../x',
    'java\tscript:x',
  ),
  fc.string({ maxLength: 12 }),
);
const values = fc.oneof(
  addresses,
  words,
  fc.boolean(),
  fc.integer(),
  fc.array(words, { maxLength: 2 }),
  fc.constant(null),
);
const names = fc.constantFrom(
  ...[
    'href',
    'src',
    'id',
    'className',
    'title',
    'alt',
    'start',
    'align',
    'name',
    'style',
    'onClick',
    'onload',
    'target',
  ],
  ...['ariaLabel', 'ariaHidden', 'ariaDescribedBy', 'dataPagefindIgnore', 'dataFootnoteRef', 'dataX', 'srcSet', 'is'],
  ...[
    '__proto__',
    'constructor',
    'xLinkHref',
    'formAction',
    'hidden',
    'inert',
    'slot',
    'lang',
    'dir',
    'scope',
    'loading',
  ],
);
const allowed = sanitizeSchema.tagNames ?? [];
const foreign = [
  'script',
  'style',
  'svg',
  'math',
  'iframe',
  'form',
  'input',
  'template',
  'noscript',
  'x-y',
  'textarea',
  'div',
  'h1',
  'base',
  'title',
  'plaintext',
  '*',
  '',
];
const { tree: anyTree } = fc.letrec<{ tree: Root; node: ElementContent }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 4 }).map((children) => rootOf(...children)),
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    { weight: 2, arbitrary: words.map(text) },
    { weight: 1, arbitrary: words.map((value): ElementContent => ({ type: 'comment', value })) },
    {
      weight: 5,
      arbitrary: fc
        .record({
          tagName: fc.oneof(
            { weight: 4, arbitrary: fc.constantFrom(...allowed) },
            { weight: 1, arbitrary: fc.constantFrom(...foreign) },
          ),
          properties: fc.dictionary(names, values, { maxKeys: 3, noNullPrototype: true }),
          children: fc.array(tie('node'), { maxLength: 3 }),
        })
        .map(
          ({ tagName, properties, children }): Element => ({
            type: 'element',
            tagName,
            properties: properties as Element['properties'],
            children,
          }),
        ),
    },
  ),
}));

test('whatever a tree holds, a page gets nothing of it that is forbidden', () => {
  let shown = 0;
  fc.assert(
    fc.property(anyTree, (tree) => {
      const result = written(tree);
      if ('refused' in result) return;
      shown += result.html === '' ? 0 : 1;
      // Who made a picture, the renderer says; here anything may stand under one.
      const forbidden = forbiddenIn(result.html.replaceAll('\r', ' '));
      expect(forbidden.filter((what) => !what.startsWith('a picture without'))).toEqual([]);
    }),
    settings,
  );
  expect(shown).toBeGreaterThan(settings.numRuns / 10);
});
