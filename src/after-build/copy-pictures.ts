import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Copies pictures, paths below the content folder, to `/media/` of the site. */
export async function copyPictures(content: string, pictures: readonly string[], staging: string): Promise<void> {
  for (const picture of pictures) {
    const target = join(staging, 'media', picture);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(content, picture), target);
  }
}
