import type { PictureFormat } from './picture.ts';

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** JPEG (ITU-T Recommendation T.81, annex B): segments that begin with a marker, and the pixels between them. */
export const jpeg: PictureFormat = {
  name: 'JPEG',
  extensions: ['jpg', 'jpeg'],
  begins: (bytes) => bytes.byteLength >= 3 && bytes.getUint16(0) === 0xffd8 && bytes.getUint8(2) === 0xff,
  read(bytes) {
    let size: { width: number; height: number } | undefined;
    for (let at = 2; at + 2 <= bytes.byteLength; ) {
      if (bytes.getUint8(at) !== 0xff) return undefined;
      const marker = bytes.getUint8(at + 1);
      if (marker === endOfImage) return size && { ...size, isAnimated: false, end: at + 2 };
      if (marker === 0xff) at++;
      else if (standsAlone(marker)) at += 2;
      else {
        if (at + 4 > bytes.byteLength) return undefined;
        const end = at + 2 + bytes.getUint16(at + 2);
        if (end > bytes.byteLength || end < at + 4) return undefined;
        if (isFrame(marker) && end >= at + 9)
          size = { height: bytes.getUint16(at + 5), width: bytes.getUint16(at + 7) };
        at = marker === startOfScan ? endOfPixels(bytes, end) : end;
      }
    }
    return undefined;
  },
};

/** Restart markers and TEM have no length. */
function standsAlone(marker: number): boolean {
  return (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01;
}

/** SOF0 to SOF15, but for the tables DHT, JPG and DAC that lie between them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** The next marker behind entropy-coded pixels, in which 0xFF is followed by 0 or a restart marker. */
function endOfPixels(bytes: DataView, from: number): number {
  for (let at = from; at + 1 < bytes.byteLength; at++) {
    if (bytes.getUint8(at) !== 0xff) continue;
    const next = bytes.getUint8(at + 1);
    if (next !== 0 && next !== 0xff && !standsAlone(next)) return at;
  }
  return bytes.byteLength;
}
