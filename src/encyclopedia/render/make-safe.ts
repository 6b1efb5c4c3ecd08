import type { Element, Root } from 'hast';
import type { Schema } from 'hast-util-sanitize';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { mayBeAnchor } from '../slug.ts';
import { refuseAddresses } from './address-policy.ts';
import { refuseMisnesting } from './content-model.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { refuseUnseen } from './unseen-characters.ts';

/**
 * Makes a tree of HTML safe for a site at `base`: the sanitiser takes out what is not allowed, then rules of
 * our own judge what it left, and throw. They hold whatever `schema` lets through.
 */
export function makeSafe(tree: Root, base: string, schema: Schema = sanitizeSchema): Root {
  const safe = unified().use(rehypeSanitize, schema).runSync(tree);
  visit(safe, 'element', dropEmptyLists);
  visit(safe, 'element', refuseId);
  refuseAddresses(safe, base);
  refuseMisnesting(safe);
  refuseUnseen(safe);
  return safe;
}

/** Where a list has no value that is allowed, the sanitiser leaves an attribute without one. */
function dropEmptyLists({ properties }: Element): void {
  for (const [name, value] of Object.entries(properties)) {
    if (Array.isArray(value) && value.length === 0) delete properties[name];
  }
}

/** An id that scripts or the page itself give another meaning would be found in its place. */
function refuseId({ tagName, properties: { id } }: Element): void {
  if (typeof id !== 'string' || /^((cite|footnote)-|use_\d+$)/.test(id)) return;
  if (!/^h[2-6]$/.test(tagName) || !mayBeAnchor(id)) throw new Error(`the id "${id.slice(0, 80)}" is not allowed`);
}
