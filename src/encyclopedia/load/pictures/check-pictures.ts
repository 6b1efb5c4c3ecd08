import { lstat, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { limits } from '../../../site.ts';
import { type Problem, wholeFile } from '../../problem.ts';
import { shownPath } from '../find-files.ts';
import { avif } from './avif.ts';
import { jpeg } from './jpeg.ts';
import type { PictureFormat } from './picture.ts';
import { png } from './png.ts';
import { webp } from './webp.ts';

const formats: readonly PictureFormat[] = [png, jpeg, webp, avif];

/** Checks pictures, given as paths below a content folder, by their bytes. */
export async function checkPictures(contentFolder: string, pictures: readonly string[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const picture of pictures) {
    const file = join(contentFolder, picture);
    const message = await faultOfFile(file).catch(() => 'The picture cannot be read. Check that you may read it.');
    if (message === undefined) continue;
    problems.push({ file: shownPath(file), ...wholeFile, ruleId: 'bad-image', severity: 'error', message });
  }
  return problems;
}

async function faultOfFile(file: string): Promise<string | undefined> {
  const { size } = await lstat(file);
  if (size > limits.imageBytes) {
    return `The picture has ${Math.ceil(size / 1024)} KB, more than ${limits.imageBytes / 1024} KB. Make it smaller, or save it as WebP.`;
  }
  return faultOfPicture(await readFile(file), extname(file).slice(1));
}

/** HTML in a picture's bytes: a browser that is told the wrong type would run it. */
const markup = /<(?:!doctype|html|head|body|script|iframe|svg|\?php)[\s>]/i;

/** What is wrong with the bytes of a picture whose name ends like that, and what to do; `undefined` when nothing is. */
export function faultOfPicture(bytes: Uint8Array, extension: string): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = formats.find((one) => one.begins(view));
  if (!format) {
    return `The file is no PNG, JPEG, WebP or AVIF picture, whatever its name says. Save the picture in one of these formats.`;
  }
  if (!format.extensions.includes(extension)) {
    return `The file is a ${format.name} picture, its name ends in ".${extension}". Rename it to end in ".${format.extensions[0]}".`;
  }
  const picture = format.read(view);
  if (!picture) return `The ${format.name} picture is damaged or cut off. Save it again from the original.`;
  if (picture.isAnimated) return 'The picture moves, which nobody can stop. Save one frame of it.';
  const { width, height, end } = picture;
  if (width === 0 || height === 0) return 'The picture has no size. Save it again from the original.';
  if (width > limits.imageSide || height > limits.imageSide || width * height > limits.imagePixels) {
    return `The picture has ${width} × ${height} pixels; at most ${limits.imageSide} a side and ${limits.imagePixels / 1e6} million in all fit a page. Make it smaller.`;
  }
  if (end !== bytes.length) {
    return `${bytes.length - end} bytes follow the end of the picture, which may be another file. Save it again without them.`;
  }
  if (markup.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))) {
    return 'The picture holds HTML in its description. Save it again without descriptions (metadata).';
  }
  return undefined;
}
