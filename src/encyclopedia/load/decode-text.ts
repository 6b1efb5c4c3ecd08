import { isUtf8 } from 'node:buffer';
import type { Position } from '../problem.ts';

/** A fault found while reading a file, before its article exists. */
export interface Fault extends Position {
  ruleId: string;
  message: string;
}

/**
 * Decodes a file strictly: valid UTF-8, no control characters. A byte-order mark is dropped and CRLF
 * becomes LF. Nothing is repaired: a byte that is replaced could be the µ of a dose.
 */
export function decodeText(bytes: Uint8Array): { text: string; faults: Fault[] } {
  if (!isUtf8(bytes)) return { text: '', faults: [invalidByte(bytes)] };
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  return { text, faults: forbiddenCharacters(text) };
}

function invalidByte(bytes: Uint8Array): Fault {
  let lineStart = 0;
  let line = 1;
  for (let end = 0; end <= bytes.length; end++) {
    if (end < bytes.length && bytes[end] !== 0x0a) continue;
    const lineBytes = bytes.subarray(lineStart, end);
    if (!isUtf8(lineBytes)) {
      const valid = validPrefix(lineBytes);
      const column = new TextDecoder().decode(lineBytes.subarray(0, valid)).length + 1;
      const byte = (lineBytes[valid] ?? 0).toString(16).toUpperCase().padStart(2, '0');
      return {
        line,
        column,
        ruleId: 'invalid-utf8',
        message: `The byte 0x${byte} is not valid UTF-8. Open the file in its real encoding, for example Latin-1, and save it as UTF-8.`,
      };
    }
    lineStart = end + 1;
    line++;
  }
  throw new Error('No invalid line in a text that is not UTF-8');
}

/** Number of bytes before the first one that breaks UTF-8. */
function validPrefix(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (at + size > bytes.length || !isUtf8(bytes.subarray(at, at + size))) return at;
    at += size;
  }
  return at;
}

/** Control characters other than tab and line feed, noncharacters, and the sign of a lost character. */
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd\ufffe\uffff\ufdd0-\ufdef]/g;

function forbiddenCharacters(text: string): Fault[] {
  const faults: Fault[] = [];
  for (const match of text.matchAll(forbidden)) {
    const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    faults.push({
      ...positionAt(text, match.index),
      ruleId: 'forbidden-character',
      message: forbiddenMessage(match[0], code),
    });
    if (faults.length === 20) break;
  }
  return faults;
}

function forbiddenMessage(character: string, code: string): string {
  if (character === '\ufffd') return `${code} marks a character that was lost. Put the right character back.`;
  if (character === '\r')
    return `A lone carriage return (${code}) is not a line break. Save the file with LF or CRLF line ends.`;
  return `The control character ${code} cannot be shown. Delete it.`;
}

/** Line and column of an offset into a text. */
export function positionAt(text: string, offset: number): Position {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return { line, column: offset - lineStart + 1 };
}
