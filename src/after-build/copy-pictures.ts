import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PictureFile } from '../encyclopedia/show-pictures.ts';

/** Copies the pictures of a site to their places in it. */
export async function copyPictures(pictures: readonly PictureFile[], staging: string): Promise<void> {
  for (const { absolute, file } of pictures) {
    const target = join(staging, file);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(absolute, target);
  }
}
