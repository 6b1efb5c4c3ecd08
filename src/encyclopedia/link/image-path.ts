import { posix } from 'node:path';
import { leavesFolder } from '../load/find-files.ts';

/**
 * The path below the content folder of a picture that an article of `section` shows, or `undefined` when
 * the address is no relative path or leaves the folder. A path that begins with `/` starts at the folder itself.
 */
export function imagePath(url: string, section: string): string | undefined {
  if (url === '' || /^[a-z][a-z0-9+.-]*:|^\/\/|[\\?#%\s]/i.test(url)) return undefined;
  const path = posix.normalize(url.startsWith('/') ? url.slice(1) : posix.join(section, url));
  return leavesFolder(path) ? undefined : path;
}
