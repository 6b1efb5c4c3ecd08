import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A syntax tree that was read from the file with that hash. */
export interface KeptTree {
  tree: Root;
  sourceHash: string;
}

/** Syntax trees of articles that were read and wait to be rendered: as many as fit into a part of the memory. */
export class KeptTrees {
  private readonly most: number;
  private readonly kept = new Map<string, KeptTree & { megabytes: number }>();
  private megabytes = 0;

  /** `most` is in megabytes. */
  constructor(most: number) {
    this.most = most;
  }

  /** Keeps the tree of an article in place of an older one, unless it is too large; `bytes` is the size of its file. */
  keep(path: string, tree: KeptTree, bytes: number): void {
    this.take(path);
    const megabytes = sizeOf(tree.tree, bytes);
    if (this.megabytes + megabytes > this.most) return;
    this.kept.set(path, { ...tree, megabytes });
    this.megabytes += megabytes;
  }

  /** Takes the tree of an article out; `undefined` where none was kept. */
  take(path: string): KeptTree | undefined {
    const entry = this.kept.get(path);
    this.kept.delete(path);
    this.megabytes -= entry?.megabytes ?? 0;
    return entry;
  }
}

/** Megabytes of a tree: a node with its place takes some 550 bytes (measured on 28,000 nodes), besides its words. */
function sizeOf(tree: Root, bytes: number): number {
  let nodes = 0;
  visit(tree, () => void nodes++);
  return (550 * nodes + bytes) / (1024 * 1024);
}
