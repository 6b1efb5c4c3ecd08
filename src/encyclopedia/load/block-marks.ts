/** What holds other blocks and is told by a mark on its lines. A footnote continues as an item of a list does. */
export type Container =
  | { kind: 'quote' }
  | { kind: 'item'; width: number; isEmpty: boolean; isOver: boolean }
  | { kind: 'directive'; colons: number; indent: number };

export const thematicBreak = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/;
export const heading = /^ {0,3}#{1,6}(?: |$)/;
export const setextUnderline = /^ {0,3}(?:=+|-+) *$/;
/** Either kind of heading, wherever the marks of its containers end. */
export const mayBeHeading = /#{1,6}(?: |$)|^[ >]*(?:=+|-+) *$/;
export const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** What may begin a block of HTML: no address in angle brackets, and no tag that articles may use unless the line ends with one. */
export const html =
  /^ {0,3}<(?:(?![a-z][\w+.-]*[:@])(?!\/?(?:sub|sup|br|kbd|abbr)\b)[a-z!?/]|\/?(?:sub|sup|br|kbd|abbr)\b(?:[^<"']|"[^"]*"|'[^']*')*> *$)/i;
/** What may be or begin a block directive; a line with words behind its name does not. */
export const directive = /^( {0,3})(:{2,})[^\s\p{P}\p{S}](?:[^\s\p{P}\p{S}]|[-_])*(?:[[{].*)? *$/u;
const attribute = '(?:[#.][\\w-]+|[a-z][\\w-]*(?: *= *(?:[^\\s"\'<=>`{}]+|"[^"{}]*"|\'[^\'{}]*\'))?)';
const label = '\\[(?:[^\\][]|\\[(?:[^\\][]|\\[[^\\][]*\\])*\\])*\\]';
/** A tab behind colons, which the parser takes for a part of a name. */
export const tabInName = /::[^ [{]*\t/;
/** What begins one for certain. */
export const directiveStart = new RegExp(
  `^ {0,3}:{2,}[a-z](?:[\\w-]*[a-z\\d])?(?:${label})?(?:\\{ *(?:${attribute}(?: +${attribute})*)? *\\})? *$`,
  'i',
);
const directiveEnd = /^ {0,3}(:{3,}) *$/;
export const delimiterRow = /^ {0,3}(?=.*[|:])\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/;
const listMarker = /^(?:[-*+]|(\d{1,9})[.)])(?= |$)/;
const footnote = /^\[\^[^\s[\]]{1,999}\]: */;

/** Where the content of a container goes on in a line, or `undefined` when the line does not carry its mark. */
export function continuation(container: Container, line: string, at: number): number | undefined {
  const indent = spacesAt(line, at);
  if (container.kind === 'directive') return at + Math.min(indent, container.indent);
  const isBlank = at + indent === line.length;
  if (container.kind === 'item') {
    if (isBlank) {
      // An item that begins with a blank line holds nothing behind a second one.
      container.isOver ||= container.isEmpty;
      return Math.min(line.length, at + container.width);
    }
    container.isEmpty = false;
    return indent >= container.width && !container.isOver ? at + container.width : undefined;
  }
  return indent <= 3 && line[at + indent] === '>' ? behindQuote(line, at + indent) : undefined;
}

/** The container that begins in a line at that place, and where its content does. `interrupts`: a paragraph is open. */
export function containerAt(
  line: string,
  at: number,
  interrupts: boolean,
): { container: Container; at: number } | undefined {
  const indent = spacesAt(line, at);
  if (indent > 3) return undefined;
  const from = at + indent;
  if (line[from] === '>') return { container: { kind: 'quote' }, at: behindQuote(line, from) };
  const rest = line.slice(from);
  const [note] = footnote.exec(rest) ?? [];
  if (note !== undefined)
    return { container: { kind: 'item', width: 4, isEmpty: false, isOver: false }, at: from + note.length };
  const [marker, number] = listMarker.exec(rest) ?? [];
  if (marker === undefined || thematicBreak.test(rest)) return undefined;
  const content = from + marker.length;
  const spaces = spacesAt(line, content);
  const isBlank = content + spaces === line.length;
  // Only an item with words, numbered 1 if at all, ends a paragraph.
  if (interrupts && (isBlank || (number !== undefined && number !== '1'))) return undefined;
  const gap = isBlank || spaces > 4 ? 1 : spaces;
  return {
    container: { kind: 'item', width: indent + marker.length + gap, isEmpty: isBlank, isOver: false },
    at: Math.min(line.length, content + gap),
  };
}

function behindQuote(line: string, at: number): number {
  return line[at + 1] === ' ' ? at + 2 : at + 1;
}

function spacesAt(line: string, at: number): number {
  let end = at;
  while (line.charCodeAt(end) === 32) end++;
  return end - at;
}

export function closesFence(open: string, text: string): boolean {
  const [, ticks, tildes] = fence.exec(text) ?? [];
  const mark = ticks ?? tildes ?? '';
  return mark.length >= open.length && mark[0] === open[0] && text.trim() === mark;
}

export function closes({ colons }: { colons: number }, text: string): boolean {
  const [, mark = ''] = directiveEnd.exec(text) ?? [];
  return mark.length >= colons;
}

/** Cells of a line if it is a row: bars that no backslash escapes separate them. */
export function countCells(text: string): number {
  if (!text.includes('|')) return 1;
  const row = text.trim();
  let bars = 0;
  for (let at = 0; at < row.length; at++) {
    if (row[at] === '\\') at++;
    else if (row[at] === '|' && at > 0 && at < row.length - 1) bars++;
  }
  return bars + 1;
}

/** Tabs as the spaces that they stand for: up to the next multiple of four columns. */
export function expandTabs(line: string): string {
  let expanded = '';
  for (const part of line.split(/(\t)/)) expanded += part === '\t' ? ' '.repeat(4 - (expanded.length % 4)) : part;
  return expanded;
}
