import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { type MadePicture, openPictureStore } from '../../../src/encyclopedia/picture-store.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function picture(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#b03040' } });
}

async function made(original: Uint8Array, folder = newFolder()): Promise<MadePicture> {
  const result = await (await openPictureStore(folder)).sizesOf(original);
  if ('reason' in result) throw new Error(result.reason);
  return result;
}

test('offers a picture in several sizes, none larger than the original', async () => {
  const { width, height, files } = await made(await picture(1200, 600).png().toBuffer());
  expect([width, height]).toEqual([1200, 600]);
  expect(files.map((file) => file.width)).toEqual([480, 960, 1200]);
  for (const file of files) {
    const { format, width, height } = await sharp(file.absolute).metadata();
    expect([format, width, height]).toEqual(['webp', file.width, file.width / 2]);
  }
});

test('a small picture has one size, and a large one is made smaller', async () => {
  expect((await made(await picture(300, 200).png().toBuffer())).files.map(({ width }) => width)).toEqual([300]);
  const { width, height } = await made(await picture(3000, 1500).png().toBuffer());
  expect([width, height]).toEqual([1600, 800]);
});

test('a photo stands upright, and nothing is left of what the camera noted', async () => {
  const photo = await picture(600, 400)
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  const { width, height, files } = await made(photo);
  expect([width, height]).toEqual([400, 600]);
  for (const { absolute } of files) {
    const { exif, icc, xmp, orientation } = await sharp(absolute).metadata();
    expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined]);
  }
});

test('a picture whose pixels are damaged is told, and nothing of it stays', async () => {
  const folder = newFolder();
  const whole = await picture(200, 200).jpeg().toBuffer();
  const damaged = Buffer.concat([whole.subarray(0, whole.length / 2), Buffer.from([0xff, 0xd9])]);
  expect(await (await openPictureStore(folder)).sizesOf(damaged)).toEqual({ reason: expect.any(String) });
  expect(readdirSync(folder)).toEqual([]);
});

test('what was made is used again, and made anew where a part of it is gone', async () => {
  const folder = newFolder();
  const original = await picture(600, 300).png().toBuffer();
  const first = await made(original, folder);
  const [small = { absolute: '' }] = first.files;
  const { mtimeMs } = statSync(small.absolute);
  expect(await made(original, folder)).toEqual(first);
  expect(statSync(small.absolute).mtimeMs).toBe(mtimeMs);
  const bytes = readFileSync(small.absolute);
  rmSync(small.absolute);
  expect(await made(original, folder)).toEqual(first);
  expect(readFileSync(small.absolute)).toEqual(bytes);
});

test('files that nothing used for a week are deleted', async () => {
  const folder = newFolder();
  const store = await openPictureStore(folder);
  await store.sizesOf(await picture(20, 10).png().toBuffer());
  const used = readdirSync(folder);
  writeFileSync(join(folder, 'old.webp'), '');
  writeFileSync(join(folder, 'new.webp'), '');
  const monthAgo = Date.now() / 1000 - 30 * 24 * 60 * 60;
  for (const name of [...used, 'old.webp']) utimesSync(join(folder, name), monthAgo, monthAgo);
  await store.prune();
  expect(readdirSync(folder).sort()).toEqual([...used, 'new.webp'].sort());
  expect(existsSync(join(folder, 'old.webp'))).toBe(false);
});
