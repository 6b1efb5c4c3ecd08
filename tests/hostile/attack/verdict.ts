/** What became of one hostile input. */
export interface Verdict {
  name: string;
  /** What went wrong; nothing when it was refused well or shown harmlessly. */
  fault?: string | undefined;
}

/** What every part of the attack is given. */
export interface Attack {
  /** Folder of the material: payloads and the scripts that make files of them. */
  material: string;
  /** Empty folder for what the part makes. */
  work: string;
  /** Most inputs of a part, taken evenly from all of them. */
  limit: number;
  /** Executable of a Chromium. */
  browser: string;
}

/** Prints a line about how far a part is. */
export function say(line: string): void {
  console.log(`  ${line}`);
}

/** At most `limit` items, taken evenly from the whole list. */
export function spread<Item>(items: readonly Item[], limit: number): Item[] {
  const step = Math.max(1, items.length / limit);
  return items.filter((_item, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
