import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { checkPictures, faultOfPicture } from '../../../../../src/encyclopedia/load/pictures/check-pictures.ts';
import { limits } from '../../../../../src/site.ts';

const files = join(import.meta.dirname, 'files');
const read = (name: string) => readFileSync(join(files, name));
const extensionOf = (name: string) => name.split('.').at(-1) ?? '';
const sound = [
  'smear.png',
  'smear.jpg',
  'progressive.jpg',
  'lossy.webp',
  'lossless.webp',
  'transparent.webp',
  'smear.avif',
];

test.each(sound)('%s is sound', (name) => {
  expect(faultOfPicture(read(name), extensionOf(name))).toBeUndefined();
});

test('a JPEG may end in either way', () => {
  expect(faultOfPicture(read('smear.jpg'), 'jpeg')).toBeUndefined();
});

test.each(sound)('%s is damaged wherever it is cut off', (name) => {
  const bytes = read(name);
  for (let length = 0; length < bytes.length; length++) {
    expect(faultOfPicture(bytes.subarray(0, length), extensionOf(name)), `${length} bytes`).toBeDefined();
  }
});

test.each(sound)('bytes behind the end of %s are refused', (name) => {
  const more = Buffer.concat([read(name), Buffer.from('PK\x03\x04 another file')]);
  expect(faultOfPicture(more, extensionOf(name))).toMatch(/follow the end of the picture|is damaged/);
});

test.each(sound)('%s is refused under the name of another kind, and the right one is said', (name) => {
  const other = name.endsWith('.png') ? 'webp' : 'png';
  expect(faultOfPicture(read(name), other)).toContain(`Rename it to end in ".${extensionOf(name)}"`);
});

test('a picture that moves is refused', () => {
  expect(faultOfPicture(read('animated.webp'), 'webp')).toContain('The picture moves');
  const png = read('smear.png');
  const header = 33;
  const moving = Buffer.concat([png.subarray(0, header), chunk('acTL', Buffer.alloc(8)), png.subarray(header)]);
  expect(faultOfPicture(moving, 'png')).toContain('The picture moves');
});

test('a byte of a PNG that changed is found', () => {
  const png = read('smear.png');
  png[45] = (png[45] ?? 0) ^ 1;
  expect(faultOfPicture(png, 'png')).toContain('is damaged');
});

test.each([
  [limits.imageSide, 2000, undefined],
  [limits.imageSide + 1, 1, 'pixels; at most'],
  [1, limits.imageSide + 1, 'pixels; at most'],
  [4000, 3000, undefined],
  [4000, 3001, 'pixels; at most'],
  [0, 5, 'has no size'],
])('a picture of %i by %i pixels', (width, height, fault) => {
  const found = faultOfPicture(ofSize(width, height), 'png');
  if (fault === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(fault);
});

test.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
  ['HTML', '<!DOCTYPE html><script>alert(1)</script>'],
  ['GIF', 'GIF89a\x01\x00\x01\x00'],
  ['PDF', '%PDF-1.7'],
  ['nothing', ''],
])('%s is no picture, whatever its name', (_what, text) => {
  for (const extension of ['png', 'jpg', 'webp', 'avif'])
    expect(faultOfPicture(Buffer.from(text, 'latin1'), extension)).toContain('is no PNG, JPEG, WebP or AVIF picture');
});

test('a sound picture that holds a page is refused', () => {
  const png = read('smear.png');
  const comment = chunk('tEXt', Buffer.from('Comment\0<script >alert(1)</script>'));
  expect(faultOfPicture(Buffer.concat([png.subarray(0, 33), comment, png.subarray(33)]), 'png')).toMatch(/HTML|markup/);
});

test('names each picture of a folder that is not sound', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(files, 'smear.png'), join(folder, 'smear.png'));
  writeFileSync(join(folder, 'page.png'), '<html>');
  writeFileSync(join(folder, 'large.png'), '');
  truncateSync(join(folder, 'large.png'), limits.imageBytes + 1);
  const problems = await checkPictures(folder, ['smear.png', 'page.png', 'large.png', 'gone.png']);
  expect(problems.map(({ file, ruleId, message }) => [file.split('/').at(-1), ruleId, message])).toEqual([
    ['page.png', 'bad-image', expect.stringContaining('is no PNG')],
    ['large.png', 'bad-image', expect.stringContaining('The picture has 2049 KB, more than 2048 KB')],
    ['gone.png', 'bad-image', expect.stringContaining('cannot be read')],
  ]);
});

/** The PNG with another size in its header. */
function ofSize(width: number, height: number): Buffer {
  const png = read('smear.png');
  const header = Buffer.from(png.subarray(16, 29));
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', header), png.subarray(33)]);
}

/** A chunk of a PNG (PNG specification, 5.3). */
function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
