import { isUtf8 } from 'node:buffer';
import { badCharacters } from './characters.ts';
import { type Fault, faultsAt } from './fault.ts';

/**
 * Decodes a file strictly: valid UTF-8, no character that hides or changes what is read. A byte-order mark
 * is dropped and CRLF becomes LF. Nothing is repaired: a byte that is replaced could be the µ of a dose.
 */
export function decodeText(bytes: Uint8Array): { text: string; faults: Fault[] } {
  if (!isUtf8(bytes)) return { text: '', faults: [invalidByte(bytes)] };
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  return { text, faults: faultsAt(text, badCharacters(text)) };
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
