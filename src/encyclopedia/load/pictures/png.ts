import { crc32 } from 'node:zlib';
import { fourLetters, type Picture, type PictureFormat } from './picture.ts';

/** Portable Network Graphics, third edition (W3C Recommendation, 2025): a signature, then chunks with a checksum each. */
export const png: PictureFormat = {
  name: 'PNG',
  extensions: ['png'],
  begins: (bytes) => bytes.byteLength >= 8 && bytes.getBigUint64(0) === 0x89504e470d0a1a0an,
  read(bytes) {
    let picture: Picture | undefined;
    let isAnimated = false;
    let hasPixels = false;
    for (let at = 8; at + 12 <= bytes.byteLength; ) {
      const length = bytes.getUint32(at);
      const end = at + 12 + length;
      if (end > bytes.byteLength || crc32(part(bytes, at + 4, end - 4)) !== bytes.getUint32(end - 4)) return undefined;
      const type = fourLetters(bytes, at + 4);
      if (!picture && (type !== 'IHDR' || length !== 13)) return undefined;
      if (type === 'IHDR') {
        picture = { width: bytes.getUint32(at + 8), height: bytes.getUint32(at + 12), isAnimated, end };
      }
      if (type === 'acTL') isAnimated = true;
      if (type === 'IDAT') hasPixels = true;
      if (type === 'IEND') return picture && hasPixels ? { ...picture, isAnimated, end } : undefined;
      at = end;
    }
    return undefined;
  },
};

function part(bytes: DataView, from: number, to: number): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset + from, to - from);
}
