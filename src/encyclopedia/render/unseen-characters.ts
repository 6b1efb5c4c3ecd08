import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Controls, characters without width, and those that turn the direction of what follows them. The text of the
 * file was searched for them; an entity such as `&#x202E;` can still bring them in.
 */
const unseen =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

/** Throws where a text or an attribute holds a character that a reader cannot see: a dose may read backwards. */
export function refuseUnseen(tree: Nodes): void {
  visit(tree, (node) => {
    if (node.type === 'text') judge(node.value);
    else if (node.type === 'element') Object.values(node.properties).flat().forEach(judge);
  });
}

function judge(value: unknown): void {
  const code = typeof value === 'string' ? unseen.exec(value)?.[0].codePointAt(0) : undefined;
  if (code === undefined) return;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  throw new Error(`it holds the character ${name}, which cannot be seen`);
}
