import { fourLetters, type Picture, type PictureFormat } from './picture.ts';

/** WebP (RFC 9649): a RIFF container with a chunk of pixels, and in its extended form a header before it. */
export const webp: PictureFormat = {
  name: 'WebP',
  extensions: ['webp'],
  begins: (bytes) => bytes.byteLength >= 12 && fourLetters(bytes, 0) === 'RIFF' && fourLetters(bytes, 8) === 'WEBP',
  read(bytes) {
    const end = 8 + bytes.getUint32(4, true);
    if (end > bytes.byteLength) return undefined;
    let picture: Picture | undefined;
    let hasPixels = false;
    for (let at = 12; at < end; ) {
      if (at + 8 > end) return undefined;
      const length = bytes.getUint32(at + 4, true);
      const next = at + 8 + length + (length % 2);
      if (next > end) return undefined;
      const type = fourLetters(bytes, at);
      const size = sizeIn(bytes, type, at + 8, length);
      if (type === 'VP8 ' || type === 'VP8L') hasPixels = size !== undefined;
      picture ??= size && { ...size, isAnimated: false, end };
      if (picture && (type === 'ANIM' || type === 'ANMF')) picture.isAnimated = true;
      at = next;
    }
    return picture && (hasPixels || picture.isAnimated) ? picture : undefined;
  },
};

/** The size that a chunk states: VP8 of a key frame (RFC 6386, 9.1), VP8L (RFC 9649, 3.4), VP8X (2.7). */
function sizeIn(
  bytes: DataView,
  type: string,
  at: number,
  length: number,
): { width: number; height: number } | undefined {
  if (type === 'VP8X' && length >= 10) {
    return { width: 1 + threeBytes(bytes, at + 4), height: 1 + threeBytes(bytes, at + 7) };
  }
  if (type === 'VP8L' && length >= 5 && bytes.getUint8(at) === 0x2f) {
    const bits = bytes.getUint32(at + 1, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (type === 'VP8 ' && length >= 10 && threeBytes(bytes, at + 3) === 0x2a019d) {
    return { width: bytes.getUint16(at + 6, true) & 0x3fff, height: bytes.getUint16(at + 8, true) & 0x3fff };
  }
  return undefined;
}

function threeBytes(bytes: DataView, at: number): number {
  return bytes.getUint16(at, true) + (bytes.getUint8(at + 2) << 16);
}
