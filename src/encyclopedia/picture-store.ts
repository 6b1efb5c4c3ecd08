import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { limits, pictureSizes } from '../site.ts';
import { pruneFolder, writeWhole } from './kept-files.ts';

/** Pictures in the sizes that pages show, on disk under the hash of their original. */
export interface PictureStore {
  /** The sizes of a picture, made if they are not there; or why its pixels cannot be read. */
  sizesOf(original: Uint8Array): Promise<MadePicture | { reason: string }>;
  /** Deletes files that no picture of this run has and that were written more than a week ago. */
  prune(): Promise<void>;
}

/** A picture without anything that its original said of its maker's camera or place, the right way up. */
export interface MadePicture {
  /** Of the largest size, in pixels. */
  width: number;
  height: number;
  /** The first 16 hexadecimal digits of the hash. */
  hash: string;
  /** WebP files from the smallest to the largest. */
  files: { absolute: string; width: number }[];
}

/** Another number makes all pictures anew, as another version of the library does. */
const settings = JSON.stringify([pictureSizes, sharp.versions]);

/** Opens a folder of pictures, making it when it is not there. */
export async function openPictureStore(folder: string): Promise<PictureStore> {
  await mkdir(folder, { recursive: true });
  const used = new Set<string>();
  return {
    async sizesOf(original) {
      const hash = createHash('sha256').update(settings).update(original).digest('hex').slice(0, 16);
      const record = join(folder, `${hash}.json`);
      const made = await readRecord(record, folder, hash).catch(() => undefined);
      const picture = made ?? (await make(original, folder, hash, record));
      if ('files' in picture) for (const name of namesOf(picture)) used.add(name);
      return picture;
    },
    prune: () => pruneFolder(folder, (name) => used.has(name)),
  };
}

/** What was made before; throws when a part of it is not there. The record is written last. */
async function readRecord(record: string, folder: string, hash: string): Promise<MadePicture> {
  const { width, height, widths } = JSON.parse(await readFile(record, 'utf8'));
  const picture = { width, height, hash, files: filesIn(folder, hash, widths) };
  for (const { absolute } of picture.files) await stat(absolute);
  return picture;
}

async function make(
  original: Uint8Array,
  folder: string,
  hash: string,
  record: string,
): Promise<MadePicture | { reason: string }> {
  const shown: { width: number; height: number; bytes: Uint8Array }[] = [];
  try {
    const open = () =>
      sharp(original, { limitInputPixels: limits.imagePixels, failOn: 'warning', autoOrient: true }).timeout({
        seconds: limits.thread.seconds,
      });
    const { autoOrient } = await open().metadata();
    const widths = pictureSizes.widths.filter((width) => width < autoOrient.width);
    for (const width of [...widths, Math.min(autoOrient.width, pictureSizes.largest)]) {
      const { data, info } = await open()
        .resize({ width })
        .webp({ quality: pictureSizes.quality, smartSubsample: true })
        .toBuffer({ resolveWithObject: true });
      shown.push({ width: info.width, height: info.height, bytes: data });
    }
  } catch (error) {
    return { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
  const largest = shown.at(-1);
  if (!largest) return { reason: 'it has no size' };
  const { width, height } = largest;
  const files = filesIn(
    folder,
    hash,
    shown.map((size) => size.width),
  );
  for (const [index, { absolute }] of files.entries()) await writeWhole(absolute, shown[index]?.bytes ?? '');
  await writeWhole(record, JSON.stringify({ width, height, widths: files.map((file) => file.width) }));
  return { width, height, hash, files };
}

function filesIn(folder: string, hash: string, widths: readonly number[]): MadePicture['files'] {
  return widths.map((width) => ({ absolute: join(folder, `${hash}-${width}.webp`), width }));
}

function namesOf({ hash, files }: MadePicture): string[] {
  return [`${hash}.json`, ...files.map(({ width }) => `${hash}-${width}.webp`)];
}
