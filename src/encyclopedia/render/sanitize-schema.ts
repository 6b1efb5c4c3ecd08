import type { Schema } from 'hast-util-sanitize';
import { diagrams } from '../../diagrams/diagrams.ts';
import { callouts, careLevels } from '../../site.ts';
import { pictureWidth } from './figure.ts';

/** A protocol that no address has: an empty list would allow every protocol. */
const none = ['none'];

const namesOfBlocks = [
  ...Object.values(careLevels),
  ...Object.values(callouts),
  ...Object.values(diagrams).map(({ title }) => title),
];
const classesOfBlocks = [
  'care',
  'callout',
  ...Object.keys(careLevels).map((level) => `care-${level}`),
  ...Object.keys(callouts).map((name) => `callout-${name}`),
  'diagram',
];

/** An anchor by its form; whether it may be one, `makeSafe` asks. */
const anchor: [string, RegExp] = ['id', /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u];
const wholeNumber = /^[1-9]\d{0,4}$/;
const align: [string, ...string[]] = ['align', 'left', 'center', 'right'];

/**
 * The only HTML that an article can become. What has a meaning for the page (classes, ids, `aria-` and
 * `data-` attributes) is listed with the very values that the renderer writes, so that content has no way to
 * name one. Free are words that are read (`alt`, `title`) and addresses, which `refuseAddresses` judges.
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
    'figure',
    'figcaption',
    'span',
    'section',
    'details',
    'summary',
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
      ['id', /^(cite-\d+|footnote-fnref-\d+(-\d+)?|use_\d+)$/],
      ['ariaDescribedBy', 'footnote-label', /^word_[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u],
      ['ariaLabel', /^Back to reference \d+(-\d+)?$/],
      ['className', 'data-footnote-backref', 'emergency-number', 'term'],
      ['dataFootnoteBackref', ''],
      ['dataFootnoteRef', true],
    ],
    abbr: ['title'],
    h2: [anchor, ['className', 'visually-hidden']],
    h3: [anchor],
    h4: [anchor],
    h5: [anchor],
    h6: [anchor],
    img: [
      'src',
      'alt',
      'srcSet',
      ['sizes', pictureWidth],
      ['width', wholeNumber],
      ['height', wholeNumber],
      ['loading', 'lazy'],
      ['decoding', 'async'],
    ],
    li: [['id', /^footnote-fn-\d+$/]],
    ol: [['start', /^\d{1,9}$/]],
    details: [['className', 'callout', 'callout-clinical', 'in-words', 'sensitive']],
    summary: [['className', 'callout-title']],
    p: [['className', 'callout-title']],
    section: [
      ['ariaLabel', ...namesOfBlocks],
      ['className', ...classesOfBlocks, 'footnotes'],
      ['dataFootnotes', true],
    ],
    span: [['className', 'credit', 'wanted'], 'title'],
    sup: [['className', 'citation']],
    td: [align],
    th: [align],
  },
  ancestors: { li: ['ol', 'ul'], tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tr: ['table'] },
  protocols: { href: ['https', 'http', 'mailto', 'tel'], src: none },
  required: {},
  // `createAnchors` has prefixed the ids that would clobber something, and `makeSafe` refuses those.
  clobber: [],
  // The words of an element that is not allowed stay; `refuseLoss` would notice if they went.
  strip: [],
};
