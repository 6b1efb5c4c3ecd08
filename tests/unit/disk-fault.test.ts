import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diskFault } from '../../src/disk-fault.ts';
import { Failure } from '../../src/refusal.ts';

const thrown = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: some reason, write`), { code, syscall: 'write', ...(path ? { path } : {}) });
const sentence = (error: unknown) => diskFault(error, ['/srv'])?.message;

test.each([
  ['ENOSPC', 'The disk that holds "/srv" is full. Free some space, then run the command again.'],
  ['EDQUOT', 'Your share of the disk that holds "/srv" is used up. Free some space, then run the command again.'],
  ['EROFS', '"/srv" lies on a disk that is read-only. Make it writable, or choose another folder.'],
  ['EACCES', 'You have no permission to write in "/srv". Change its permissions, or choose another folder.'],
  ['EPERM', 'You have no permission to write in "/srv". Change its permissions, or choose another folder.'],
  ['ENOTDIR', 'A part of "/srv/a.html" is a file, expected a folder. Choose another folder.'],
  ['ENAMETOOLONG', '"/srv/a.html" is too long for a name. Choose a shorter one.'],
])('%s is told in words', (code, expected) => {
  const fault = diskFault(thrown(code, '/srv/a.html'), ['/srv']);
  expect(fault).toBeInstanceOf(Failure);
  expect(fault?.message).toBe(expected);
});

test('every sentence names one thing to do', () => {
  for (const code of ['EFBIG', 'EIO', 'ELOOP', 'EBUSY', 'EXDEV', 'EMFILE', 'ENFILE'])
    expect(sentence(thrown(code, '/srv/a.html'))).toMatch(/^[A-Z"].*\. [A-Z].*\.$/);
});

test('a library may wrap it, or keep no more than its text', () => {
  const wrapped = new Error('Could not write the page', {
    cause: new Error('deeper', { cause: thrown('EROFS', '/a') }),
  });
  expect(sentence(wrapped)).toContain('"/a" lies on a disk that is read-only');
  expect(sentence(new Error('ENOSPC: no space left on device, write'))).toContain('is full');
  expect(sentence(Object.assign(thrown('ENOSPC'), { code: 'PLUGIN_ERROR' }))).toContain('is full');
  expect(
    sentence(new Error('Failed to write file in /a\n\nCaused by:\n    No space left on device (os error 28)')),
  ).toContain('is full');
});

test('an error that the system threw here is recognised', () => {
  const error = (() => {
    try {
      return writeFileSync('/proc/nothing/here', '');
    } catch (error) {
      return error;
    }
  })();
  // Without /proc the folder itself is missing, which is another fault.
  if (process.platform === 'linux') expect((error as Error).message).toContain('ENOENT');
  expect(sentence(error)).toBeUndefined();
});

test('everything else is a bug, and keeps its stack', () => {
  const circular = new Error('a');
  circular.cause = circular;
  const port = Object.assign(thrown('EACCES'), { syscall: 'listen' });
  for (const error of [
    port,
    new Error('x is not a function'),
    thrown('ENOENT'),
    thrown('constructor'),
    new TypeError(),
    new Error('(os error 99999)'),
    circular,
    'ENOSPC',
    null,
  ])
    expect(diskFault(error, ['/srv'])).toBeUndefined();
});

test('of several disks the fullest is named, and a folder that is gone is none', () => {
  expect(diskFault(thrown('ENOSPC'), ['/nowhere/at/all', '/'])?.message).toContain('"/"');
  expect(diskFault(thrown('ENOSPC'), [])?.message).toContain('"this folder"');
});
