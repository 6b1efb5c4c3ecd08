import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.ts';

/**
 * The executable of a browser for the tests: the one that MATERIA_BROWSER names, or one that is on this
 * machine. Only when there is none it installs one, if it may, and says so. Throws a `Refusal` when there is none then.
 */
export async function findBrowser(mayInstall = true): Promise<string> {
  const named = process.env.MATERIA_BROWSER;
  if (named && existsSync(named)) return named;
  if (named) throw new Refusal(`MATERIA_BROWSER is "${named}", which is not there. Name the executable of a Chromium.`);
  const own = await playwrightBrowser();
  for (const install of [() => {}, ...(mayInstall ? [downloadBrowser, installPackage] : [])]) {
    install();
    const found = [...own, ...systemBrowsers()].find(works);
    if (found) return found;
  }
  throw new Refusal('There is no browser. Install Chromium, or name its executable in MATERIA_BROWSER.');
}

/** Where Playwright keeps a browser of its own, whether it is there or not; nothing on a system it does not know. */
async function playwrightBrowser(): Promise<string[]> {
  // Only this command needs Playwright, and an installation for building alone does without it.
  const { chromium } = await import('playwright');
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

function systemBrowsers(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const { ProgramFiles, 'ProgramFiles(x86)': ProgramFilesX86, LOCALAPPDATA } = process.env;
  const windows = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  const mac = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...mac.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...[ProgramFiles, ProgramFilesX86, LOCALAPPDATA].flatMap((root) =>
      root ? windows.map((path) => join(root, path)) : [],
    ),
  ];
}

/** A file of that name may be a stub that asks for an installation, or lack a library: it has to run. */
function works(executable: string): boolean {
  if (!existsSync(executable)) return false;
  // On Windows `--version` opens a window.
  return process.platform === 'win32' || succeeds(executable, ['--version']);
}

function downloadBrowser(): void {
  console.log('There is no browser for the tests: Playwright downloads Chromium.');
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright/package.json')));
  succeeds(process.execPath, [cli, 'install', 'chromium']);
}

/** Whether it helped shows in what is there afterwards: some systems warn and install all the same. */
function installPackage(): void {
  const manager = Object.keys(packageManagers).find((name) => succeeds(name, ['--version']));
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!manager || (asRoot.length > 0 && !succeeds('sudo', ['-n', 'true']))) return;
  console.log(`There is still no browser that runs: ${manager} installs Chromium.`);
  for (const words of packageManagers[manager] ?? []) {
    const [program = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', manager, ...words];
    succeeds(program, rest);
  }
}

const packageManagers: Record<string, string[][]> = {
  'apt-get': [['update'], ['install', '-y', 'chromium']],
  dnf: [['install', '-y', 'chromium']],
  apk: [['add', 'chromium']],
};

/** A download that gets no answer is given up after ten minutes. */
function succeeds(program: string, words: string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore', timeout: 600_000 }).status === 0;
}
