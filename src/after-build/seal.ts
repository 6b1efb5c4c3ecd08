import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile, writeManifest } from './manifest.ts';

/** Modes of everything published: whoever serves the site can read it, only its owner can change it. */
const fileMode = 0o644;
const folderMode = 0o755;

/**
 * Makes a staged site ready to be published: the same modes whatever umask the build ran under and whatever
 * modes its sources had, the manifest, and every byte on the disk, so that a loss of power cannot empty a
 * file whose name is already in place.
 */
export function sealSite(site: string, inputs: string): void {
  writeManifest(site, inputs);
  setModes(site);
  flushDisk(site);
}

function setModes(folder: string): void {
  chmodSync(folder, folderMode);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) setModes(path);
    else chmodSync(path, fileMode);
  }
}

/** Asks the system once: fsync(2) of 20,000 files takes a minute, `sync -f` (coreutils) a second. */
function flushDisk(site: string): void {
  try {
    execFileSync('sync', process.platform === 'linux' ? ['-f', join(site, manifestFile)] : [], { stdio: 'ignore' });
  } catch {
    // Without it a site that lost bytes is found by its manifest, and made anew by the next command.
  }
}
