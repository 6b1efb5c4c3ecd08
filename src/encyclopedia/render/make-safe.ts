import type { Root } from 'hast';
import type { Schema } from 'hast-util-sanitize';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { refuseAddresses } from './address-policy.ts';
import { refuseMisnesting } from './content-model.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/**
 * Makes a tree of HTML safe for a site at `base`: the sanitiser takes out what is not allowed, then rules of
 * our own judge what it left, and throw. They hold whatever `schema` lets through.
 */
export function makeSafe(tree: Root, base: string, schema: Schema = sanitizeSchema): Root {
  const safe = unified().use(rehypeSanitize, schema).runSync(tree);
  refuseAddresses(safe, base);
  refuseMisnesting(safe);
  return safe;
}
