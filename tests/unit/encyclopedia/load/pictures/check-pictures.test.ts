import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { avif } from '../../../../../src/encyclopedia/load/pictures/avif.ts';
import { checkPictures, faultOfPicture } from '../../../../../src/encyclopedia/load/pictures/check-pictures.ts';
import { jpeg } from '../../../../../src/encyclopedia/load/pictures/jpeg.ts';
import { fourLetters } from '../../../../../src/encyclopedia/load/pictures/picture.ts';
import { png } from '../../../../../src/encyclopedia/load/pictures/png.ts';
import { webp } from '../../../../../src/encyclopedia/load/pictures/webp.ts';
import { limits } from '../../../../../src/site.ts';

/** A picture of six by four pixels. */
const file = (name: string) => readFileSync(new URL(`files/${name}`, import.meta.url));
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const png64 = file('smear.png');
const jpeg64 = file('smear.jpg');
const lossy = file('lossy.webp');
const avif64 = file('smear.avif');

/** A copy of a picture, changed. */
function changed(picture: Uint8Array, change: (bytes: Buffer, view: DataView) => void): Buffer {
  const bytes = Buffer.from(picture);
  change(bytes, viewOf(bytes));
  return bytes;
}

function pngChunk(type: string, content: Uint8Array): Buffer {
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
  chunk.writeUInt32BE(content.length, 0);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  return chunk;
}

/** A PNG with these chunks between its header and its pixels. */
const pngWith = (...chunks: Buffer[]) => Buffer.concat([png64.subarray(0, 33), ...chunks, png64.subarray(33)]);

const jpegWith = (marker: number, content: string) =>
  Buffer.concat([
    jpeg64.subarray(0, 2),
    Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff]),
    Buffer.from(content),
    jpeg64.subarray(2),
  ]);

/** A WebP file with this chunk at its end. */
function webpWith(type: string, content: string): Buffer {
  const chunk = Buffer.concat([Buffer.from(type), Buffer.alloc(4), Buffer.from(content)]);
  chunk.writeUInt32LE(content.length, 4);
  return changed(Buffer.concat([lossy, chunk]), (bytes) => bytes.writeUInt32LE(bytes.length - 8, 4));
}

describe.each([
  ['smear.png', png],
  ['smear.jpg', jpeg],
  ['progressive.jpg', jpeg],
  ['lossy.webp', webp],
  ['lossless.webp', webp],
  ['transparent.webp', webp],
  ['smear.avif', avif],
] as const)('%s', (name, format) => {
  const bytes = file(name);
  const extension = name.split('.')[1] ?? '';

  test('is sound, and its size is known', () => {
    expect(faultOfPicture(bytes, extension)).toBeUndefined();
    expect(format.read(viewOf(bytes))).toEqual({ width: 6, height: 4, isAnimated: false, end: bytes.length });
  });

  test('is refused wherever it is cut off', () => {
    const passed = bytes.keys().filter((length) => faultOfPicture(bytes.subarray(0, length), extension) === undefined);
    expect([...passed]).toEqual([]);
  });

  test('is refused under the name of another format', () => {
    for (const other of ['png', 'jpg', 'webp', 'avif', 'gif', 'svg', 'html', '']) {
      if (format.extensions.includes(other)) continue;
      expect(faultOfPicture(bytes, other)).toBe(
        `The file is a ${format.name} picture, its name ends in ".${other}". Rename it to end in ".${format.extensions[0]}".`,
      );
    }
  });

  test('is refused with another file behind it', () => {
    for (const more of ['PK\x03\x04', 'x', '\n<script>alert(1)</script>']) {
      expect(faultOfPicture(Buffer.concat([bytes, Buffer.from(more)]), extension)).toMatch(/follow the end|damaged/);
    }
  });

  test('is read inside a larger piece of memory', () => {
    const memory = Buffer.concat([Buffer.alloc(7, 0xff), bytes, Buffer.alloc(7, 0xff)]);
    expect(faultOfPicture(memory.subarray(7, 7 + bytes.length), extension)).toBeUndefined();
  });
});

test('a JPEG may be named in two ways', () => {
  expect(faultOfPicture(jpeg64, 'jpeg')).toBeUndefined();
});

test.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['HTML', '<!doctype html><script>alert(1)</script>'],
  ['GIF', 'GIF89a\x01\x00\x01\x00'],
  ['BMP', 'BM\x00\x00\x00\x00'],
  ['PDF', '%PDF-1.7'],
  ['ZIP', 'PK\x03\x04'],
  ['nothing', ''],
  ['HEIC', '\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic'],
  ['AVI', 'RIFF\x04\x00\x00\x00AVI '],
  ['a lone signature of JPEG', '\xff\xd8'],
])('%s is no picture, whatever its name says', (_what, text) => {
  for (const extension of ['png', 'jpg', 'webp', 'avif']) {
    expect(faultOfPicture(Buffer.from(text, 'latin1'), extension)).toMatch(/^The file is no PNG, JPEG, WebP or AVIF/);
  }
});

describe('size', () => {
  const setJpeg = (bytes: Buffer, width: number, height: number) => {
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    bytes.writeUInt16BE(height, frame + 5);
    bytes.writeUInt16BE(width, frame + 7);
  };
  const sized: Record<string, (width: number, height: number) => Buffer> = {
    png: (width, height) =>
      changed(png64, (bytes) => {
        bytes.writeUInt32BE(width, 16);
        bytes.writeUInt32BE(height, 20);
        bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
      }),
    jpg: (width, height) => changed(jpeg64, (bytes) => setJpeg(bytes, width, height)),
    webp: (width, height) =>
      changed(lossy, (bytes) => {
        bytes.writeUInt16LE(width, 26);
        bytes.writeUInt16LE(height, 28);
      }),
    avif: (width, height) =>
      changed(avif64, (bytes) => {
        const at = bytes.indexOf('ispe') + 8;
        bytes.writeUInt32BE(width, at);
        bytes.writeUInt32BE(height, at + 4);
      }),
  };

  test.each(Object.entries(sized))('a %s may have 4096 pixels a side and 12 million in all', (extension, make) => {
    const { imageSide, imagePixels } = limits;
    const other = Math.floor(imagePixels / imageSide);
    expect(faultOfPicture(make(imageSide, other), extension)).toBeUndefined();
    expect(faultOfPicture(make(other, imageSide), extension)).toBeUndefined();
    for (const [width, height] of [
      [imageSide, other + 1],
      [imageSide + 1, 1],
      [1, imageSide + 1],
    ] as const) {
      expect(faultOfPicture(make(width, height), extension)).toBe(
        `The picture has ${width} × ${height} pixels; at most 4096 a side and 12 million in all fit a page. Make it smaller.`,
      );
    }
  });

  test.each(Object.entries(sized))('a %s without width or height is refused', (extension, make) => {
    expect(faultOfPicture(make(0, 4), extension)).toContain('has no size');
    expect(faultOfPicture(make(6, 0), extension)).toContain('has no size');
  });

  test('of a WebP in its extended form, and of one without loss', () => {
    const extended = changed(file('transparent.webp'), (bytes) => bytes.writeUIntLE(limits.imageSide, 24, 3));
    expect(faultOfPicture(extended, 'webp')).toContain('4097 × 4 pixels');
    const lossless = changed(file('lossless.webp'), (bytes) => bytes.writeUInt32LE(0x3fff | (0x3fff << 14), 21));
    expect(faultOfPicture(lossless, 'webp')).toContain('16384 × 16384 pixels');
  });
});

test.each([
  ['WebP', file('animated.webp'), 'webp'],
  ['PNG', pngWith(pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))), 'png'],
  ['AVIF', changed(avif64, (bytes) => bytes.write('avis', 8)), 'avif'],
  ['AVIF with a track', Buffer.concat([avif64, Buffer.from('\0\0\0\x08moov')]), 'avif'],
])('a moving %s is refused', (_what, bytes, extension) => {
  expect(faultOfPicture(bytes, extension)).toBe('The picture moves, which nobody can stop. Save one frame of it.');
});

test.each([
  ['PNG', pngWith(pngChunk('tEXt', Buffer.from('Comment\0<script>alert(1)</script>'))), 'png'],
  ['JPEG', jpegWith(0xfe, '<!DOCTYPE html><html><body onload=alert(1)>'), 'jpg'],
  ['WebP', webpWith('XMP ', '<svg onload="alert(1)">.'), 'webp'],
  ['AVIF', changed(avif64, (bytes) => bytes.write('<svg ', bytes.length - 8)), 'avif'],
])('HTML in a %s is refused', (_what, bytes, extension) => {
  expect(faultOfPicture(bytes, extension)).toBe(
    'The picture holds HTML in its description. Save it again without descriptions (metadata).',
  );
});

test.each([
  ['PNG', pngWith(pngChunk('tEXt', Buffer.from('Comment\0A smear of blood, x < y'))), 'png'],
  ['JPEG', jpegWith(0xfe, 'A smear of blood'), 'jpg'],
  ['WebP', webpWith('XMP ', '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>.'), 'webp'],
])('a %s may hold a description', (_what, bytes, extension) => {
  expect(faultOfPicture(bytes, extension)).toBeUndefined();
});

test.each([
  ['a PNG with a wrong checksum', changed(png64, (bytes) => bytes.writeUInt8(7, 19)), 'png'],
  ['a PNG without pixels', Buffer.concat([png64.subarray(0, 33), png64.subarray(-12)]), 'png'],
  ['a PNG that does not begin with its header', Buffer.concat([png64.subarray(0, 8), png64.subarray(33)]), 'png'],
  ['a PNG whose chunk is longer than the file', changed(png64, (bytes) => bytes.writeUInt32BE(0xffffffff, 33)), 'png'],
  ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'jpg'],
  [
    'a JPEG with bytes between its segments',
    Buffer.concat([jpegWith(0xfe, 'x').subarray(0, 7), Buffer.from('x'), jpeg64.subarray(2)]),
    'jpg',
  ],
  ['a JPEG with a segment of no length', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xd9]), 'jpg'],
  [
    'a WebP without pixels',
    changed(file('transparent.webp').subarray(0, 30), (bytes) => bytes.writeUInt32LE(22, 4)),
    'webp',
  ],
  ['a WebP with broken pixels', changed(lossy, (bytes) => bytes.writeUInt8(0, 23)), 'webp'],
  [
    'a WebP whose chunk is longer than the file',
    changed(lossy, (bytes) => bytes.writeUInt32LE(0xffffffff, 16)),
    'webp',
  ],
  ['an AVIF without a size', changed(avif64, (bytes) => bytes.write('free', bytes.indexOf('ispe'))), 'avif'],
  ['an AVIF without pixels', changed(avif64, (bytes) => bytes.write('free', bytes.indexOf('mdat'))), 'avif'],
  ['an AVIF without description', changed(avif64, (bytes) => bytes.write('free', bytes.indexOf('meta'))), 'avif'],
  [
    'an AVIF whose box ends before it begins',
    Buffer.concat([avif64, Buffer.from('\0\0\0\x01free\0\0\0\0\0\0\0\x08')]),
    'avif',
  ],
])('%s is damaged', (_what, bytes, extension) => {
  expect(faultOfPicture(bytes, extension)).toMatch(/is damaged or cut off/);
});

test('the first size of a JPEG is not hidden by tables that look like frames', () => {
  const tables = jpegWith(0xc4, '\0\0\0\0\0\0');
  expect(jpeg.read(viewOf(tables))).toMatchObject({ width: 6, height: 4 });
});

test('a box of an AVIF may state its length in eight bytes, and the last one none', () => {
  const at = avif64.indexOf('mdat') - 4;
  const long = Buffer.concat([
    avif64.subarray(0, at),
    Buffer.from('\0\0\0\x01mdat'),
    Buffer.alloc(8),
    avif64.subarray(at + 8),
  ]);
  long.writeBigUInt64BE(BigInt(long.length - at), at + 8);
  expect(faultOfPicture(long, 'avif')).toBeUndefined();
  expect(
    faultOfPicture(
      changed(avif64, (bytes) => bytes.writeUInt32BE(0, at)),
      'avif',
    ),
  ).toBeUndefined();
});

test('four letters are fewer at the end', () => {
  const view = viewOf(Buffer.from('RIFFWE'));
  expect([0, 4, 6, 100].map((at) => fourLetters(view, at))).toEqual(['RIFF', 'WE', '', '']);
});

describe('files', () => {
  function contentFolder(files: Record<string, Uint8Array>): string {
    const folder = mkdtempSync(join(tmpdir(), 'materia-pictures-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'topics'));
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, 'topics', name), bytes);
    return folder;
  }

  test('are checked by their bytes and their names, and all faults are reported', async () => {
    const folder = contentFolder({ 'a.png': png64, 'b.png': jpeg64, 'c.webp': lossy.subarray(0, 20) });
    const problems = await checkPictures(folder, ['topics/a.png', 'topics/b.png', 'topics/c.webp', 'topics/d.png']);
    expect(
      problems.map(({ file, ruleId, severity, line }) => [file.split('/').at(-1), ruleId, severity, line]),
    ).toEqual([
      ['b.png', 'bad-image', 'error', 1],
      ['c.webp', 'bad-image', 'error', 1],
      ['d.png', 'bad-image', 'error', 1],
    ]);
    expect(problems[2]?.message).toBe('The picture cannot be read. Check that you may read it.');
  });

  test('may have 2 MB', async () => {
    const sized = (bytes: number) => pngWith(pngChunk('prIV', Buffer.alloc(bytes - png64.length - 12)));
    const folder = contentFolder({ 'a.png': sized(limits.imageBytes), 'b.png': sized(limits.imageBytes + 1) });
    const problems = await checkPictures(folder, ['topics/a.png', 'topics/b.png']);
    expect(problems.map(({ message }) => message)).toEqual([
      'The picture has 2049 KB, more than 2048 KB. Make it smaller, or save it as WebP.',
    ]);
  });
});
