import type { Schema } from 'hast-util-sanitize';

/** A protocol that no address has: an empty list would allow every protocol. */
const none = ['none'];

/**
 * The only HTML that an article can become. The classes are those that the renderer itself writes;
 * content has no way to name a class, a style, an event handler or a `data-` attribute.
 */
export const sanitizeSchema: Schema = {
  tagNames: [
    'p',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'code',
    'em',
    'strong',
    'del',
    'sub',
    'sup',
    'br',
    'hr',
    'kbd',
    'abbr',
    'a',
    'img',
    'span',
    'section',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  attributes: {
    a: [
      'href',
      'id',
      'ariaDescribedBy',
      'ariaLabel',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'data-footnote-backref'],
    ],
    img: ['src', 'alt', 'loading', 'decoding'],
    abbr: ['title'],
    code: [['className', /^language-[\w-]+$/]],
    h2: ['id', ['className', 'visually-hidden']],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    li: ['id'],
    ol: ['start'],
    p: [['className', 'callout-title']],
    section: [['className', /^(care|callout)(-[a-z-]+)?$/, 'footnotes'], 'ariaLabel', 'dataFootnotes'],
    span: [['className', 'wanted'], 'title'],
    sup: [['className', 'citation']],
    td: ['align'],
    th: ['align'],
  },
  ancestors: { li: ['ol', 'ul'], tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tr: ['table'] },
  protocols: { href: ['https', 'http', 'mailto', 'tel'], src: none },
  // Ids are made by `createAnchors`, which prefixes those that would clobber something.
  clobber: [],
  strip: ['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'plaintext'],
};
