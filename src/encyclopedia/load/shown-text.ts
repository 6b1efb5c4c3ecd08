import { decodeString } from 'micromark-util-decode-string';
import { badCharacters } from './characters.ts';
import { type Fault, faultsAt } from './fault.ts';
import { lookalikes } from './lookalikes.ts';

/**
 * Faults of the words of a body as a reader sees them, that is with character references decoded: words that
 * look like others, and characters that only a reference brings in, such as `&shy;` or `&#x202e;`, each at the
 * place of its reference. References inside code are taken for such too; a medical text needs none there.
 * The characters of `body` itself were looked at before.
 */
export function faultsOfShownText(body: string): Fault[] {
  const decoded = decode(body);
  const found = [...(decoded.text === body ? [] : badCharacters(decoded.text)), ...lookalikes(decoded.text, 'text')];
  return faultsAt(
    body,
    found.map((fault) => ({ ...fault, offset: decoded.offsetInSource(fault.offset) })),
  );
}

/** A character reference of Markdown (CommonMark 0.31.2, section 2.5). */
const reference = /(?<!\\)&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,30});/gi;

interface Decoded {
  text: string;
  /** Where in the source an offset into the text comes from: the start of the reference for what one stands for. */
  offsetInSource(offset: number): number;
}

function decode(source: string): Decoded {
  let text = '';
  let end = 0;
  const decoded: { at: number; length: number; from: number; end: number }[] = [];
  for (const { 0: written, index } of source.matchAll(reference)) {
    const characters = decodeString(written);
    text += source.slice(end, index);
    end = index + written.length;
    decoded.push({ at: text.length, length: characters.length, from: index, end });
    text += characters;
  }
  return {
    text: text + source.slice(end),
    offsetInSource(offset) {
      const last = decoded.findLast(({ at }) => at <= offset);
      if (last === undefined) return offset;
      return offset < last.at + last.length ? last.from : last.end + offset - last.at - last.length;
    },
  };
}
