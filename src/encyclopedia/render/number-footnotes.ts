import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Names every footnote by a number, in the order in which the text refers to them, so that the ids made of
 * these names are the page's own and no label that somebody wrote can be mistaken for another id. A footnote
 * that nothing refers to, or the second of one name, would not be shown: it becomes text where it stands.
 * Changes the tree in place.
 */
export function numberFootnotes(tree: Root): void {
  const notes = new Map<string, FootnoteDefinition>();
  const all: FootnoteDefinition[] = [];
  visit(tree, 'footnoteDefinition', (note) => {
    all.push(note);
    if (!notes.has(note.identifier)) notes.set(note.identifier, note);
  });
  const numbers = new Map<string, string>();
  const follow = (start: Nodes): void => {
    const reached = [start];
    for (const from of reached) {
      for (const name of referencesIn(from)) {
        const note = notes.get(name);
        if (numbers.has(name)) continue;
        numbers.set(name, String(numbers.size + 1));
        if (note) reached.push(note);
      }
    }
  };
  follow(tree);
  for (const note of all) {
    if (notes.get(note.identifier) === note && numbers.has(note.identifier)) continue;
    follow(note);
    becomeText(note);
  }
  const rename = (node: { identifier: string }): void => {
    node.identifier = numbers.get(node.identifier) ?? node.identifier;
  };
  visit(tree, 'footnoteDefinition', rename);
  visit(tree, 'footnoteReference', rename);
}

/** The names of the footnotes that a part of the text refers to, footnotes that are defined in it aside. */
function referencesIn(from: Nodes): string[] {
  const names: string[] = [];
  visit(from, (node) => {
    if (node.type === 'footnoteReference') names.push(node.identifier);
    return node.type === 'footnoteDefinition' && node !== from ? SKIP : undefined;
  });
  return names;
}

function becomeText(note: FootnoteDefinition): void {
  const mark = { type: 'paragraph', children: [{ type: 'text', value: `[^${note.label ?? note.identifier}]:` }] };
  Object.assign(note, { type: 'blockquote', children: [mark, ...note.children] });
}
