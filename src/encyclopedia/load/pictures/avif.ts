import { fourLetters, type Picture, type PictureFormat } from './picture.ts';

/**
 * AVIF (Alliance for Open Media, AV1 Image File Format 1.1) in the boxes of ISO/IEC 14496-12: a file type, then
 * `meta`, whose item properties (ISO/IEC 23008-12) state sizes, then the pixels. A sequence has a `moov` box.
 */
export const avif: PictureFormat = {
  name: 'AVIF',
  extensions: ['avif'],
  begins: (bytes) => fourLetters(bytes, 4) === 'ftyp' && brandsOf(bytes).some((brand) => /^avi[fs]$/.test(brand)),
  read(bytes) {
    const boxes = boxesIn(bytes, 0, bytes.byteLength);
    const meta = boxes?.find(({ type }) => type === 'meta');
    if (!boxes || !meta || !boxes.some(({ type }) => type === 'mdat' || type === 'idat')) return undefined;
    const isAnimated = brandsOf(bytes)[0] === 'avis' || boxes.some(({ type }) => type === 'moov');
    // Behind the version and flags of `meta`; a picture of tiles states the size of the whole besides theirs.
    const sizes = find(bytes, ['iprp', 'ipco', 'ispe'], meta.from + 4, meta.to).map(({ from }) => ({
      width: bytes.getUint32(from + 4),
      height: bytes.getUint32(from + 8),
    }));
    if (sizes.length === 0) return undefined;
    const width = Math.max(...sizes.map((size) => size.width));
    const height = Math.max(...sizes.map((size) => size.height));
    return { width, height, isAnimated, end: bytes.byteLength } satisfies Picture;
  },
};

interface Box {
  type: string;
  /** Where its content begins and ends. */
  from: number;
  to: number;
}

/** The boxes between two offsets, which they fill exactly; else `undefined`. */
function boxesIn(bytes: DataView, from: number, to: number): Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = from; at < to; ) {
    if (at + 8 > to) return undefined;
    const short = bytes.getUint32(at);
    const isLong = short === 1;
    if (isLong && at + 16 > to) return undefined;
    const size = isLong ? Number(bytes.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    const content = at + (isLong ? 16 : 8);
    if (at + size > to || at + size < content) return undefined;
    boxes.push({ type: fourLetters(bytes, at + 4), from: content, to: at + size });
    at += size;
  }
  return boxes;
}

/** The boxes at the end of a path of nested boxes that hold at least twelve bytes. */
function find(bytes: DataView, path: readonly string[], from: number, to: number): Box[] {
  const [first, ...rest] = path;
  const boxes = (boxesIn(bytes, from, to) ?? []).filter(({ type }) => type === first);
  if (rest.length === 0) return boxes.filter((box) => box.to - box.from >= 12);
  return boxes.flatMap((box) => find(bytes, rest, box.from, box.to));
}

/** The major brand of a file and those that it is compatible with. */
function brandsOf(bytes: DataView): string[] {
  if (bytes.byteLength < 16) return [];
  const end = Math.min(bytes.getUint32(0), bytes.byteLength, 256);
  const brands = [fourLetters(bytes, 8)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(fourLetters(bytes, at));
  return brands;
}
