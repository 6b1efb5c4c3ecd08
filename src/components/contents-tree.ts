/** A line of the contents list. */
export interface ContentsEntry {
  text: string;
  anchor: string;
}

/** A line with the lines below it. */
export interface ContentsBranch extends ContentsEntry {
  parts: ContentsEntry[];
}

/** Puts each heading of depth 3 below the heading of depth 2 before it; without one it stands by itself. */
export function contentsTree(headings: readonly (ContentsEntry & { depth: number })[]): ContentsBranch[] {
  const branches: ContentsBranch[] = [];
  for (const { depth, text, anchor } of headings) {
    const parent = branches.at(-1);
    if (depth > 2 && parent) parent.parts.push({ text, anchor });
    else branches.push({ text, anchor, parts: [] });
  }
  return branches;
}
