/** Letters that are written for one another by ear, a class a line. */
const alike = ['aeiouy', 'ckqxg', 'csz', 'dt', 'bp', 'fvw', 'gj', 'mn', 'lr'];
/** Rows of the keyboard; a key touches its neighbours in the row. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** For each two of the letters a to z whether one is easily written for the other: `26 * one + other`. */
const near = new Uint8Array(26 * 26);
const pair = (one: string, other: string) => 26 * (one.charCodeAt(0) - 97) + other.charCodeAt(0) - 97;
for (const letters of alike) for (const one of letters) for (const other of letters) near[pair(one, other)] = 1;
for (const row of rows) {
  for (let key = 1; key < row.length; key++) {
    const [one, other] = [row.charAt(key - 1), row.charAt(key)];
    near[pair(one, other)] = 1;
    near[pair(other, one)] = 1;
  }
}

const substitution = (one: string, other: string) => (one === other ? 0 : near[pair(one, other)] ? 0.8 : 1);

/** A letter left out or doubled beside its like costs half; h and e are dropped easily. */
const gap = (letter: string, before: string) => (letter === before ? 0.5 : letter === 'h' || letter === 'e' ? 0.8 : 1);

/** Rows of the table, used again by each call; longer words than these are not compared. */
const longest = 80;
const table = [0, 1, 2].map(() => new Float64Array(longest + 1)) as [Float64Array, Float64Array, Float64Array];

/**
 * What it costs to make one word of another, in edits: letters put in, left out, changed and swapped with their
 * neighbour (Damerau's optimal string alignment), cheaper where the ear or the keyboard explains it. Returns
 * infinity as soon as it is more than `most`.
 */
export function editCost(typed: string, word: string, most: number): number {
  if (word.length > longest || Math.abs(typed.length - word.length) > most * 2) return Number.POSITIVE_INFINITY;
  const width = word.length + 1;
  let [beforePrevious, previous, current] = table;
  previous[0] = 0;
  for (let column = 1; column < width; column++)
    previous[column] = at(previous, column - 1) + gap(word.charAt(column - 1), word.charAt(column - 2));
  for (let row = 1; row <= typed.length; row++) {
    const letter = typed.charAt(row - 1);
    const left = gap(letter, typed.charAt(row - 2));
    let least = at(previous, 0) + left;
    current[0] = least;
    for (let column = 1; column < width; column++) {
      const other = word.charAt(column - 1);
      let cost = at(previous, column - 1) + substitution(letter, other);
      cost = Math.min(cost, at(previous, column) + left, at(current, column - 1) + gap(other, word.charAt(column - 2)));
      if (row > 1 && column > 1 && letter === word.charAt(column - 2) && typed.charAt(row - 2) === other)
        cost = Math.min(cost, at(beforePrevious, column - 2) + 0.9);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  const cost = at(previous, word.length);
  return cost > most ? Number.POSITIVE_INFINITY : cost;
}

function at(row: Float64Array, column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
