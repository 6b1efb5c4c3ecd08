import { z } from 'astro/zod';

const versions = z.record(z.string(), z.string()).default({});

/** The parts of `package.json` that decide what is installed. */
export const manifestSchema = z.object({
  dependencies: versions,
  devDependencies: versions,
  /** Packages whose install scripts may run, `name@version`. */
  allowScripts: z.record(z.string(), z.boolean()).default({}),
});

const lockedSchema = z.object({
  version: z.string().default(''),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  link: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  dependencies: versions,
  optionalDependencies: versions,
});

/** A lockfile as npm writes it (npm Docs, "package-lock.json"). */
export const lockfileSchema = z.object({
  lockfileVersion: z.number(),
  packages: z.record(z.string(), lockedSchema.extend({ devDependencies: versions })),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Lockfile = z.infer<typeof lockfileSchema>;

/** SPDX names of licences under which a package may be used to build the site. */
const licences = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT'],
  ...['MPL-2.0', 'Python-2.0'],
]);
/** libvips, which Astro's picture service brings along: a library of its own, linked and not changed. */
const weakCopyleft = { name: /^@img\/sharp-/, licence: 'LGPL-3.0-or-later' };

/** What in a lockfile, or in the `package.json` beside it, breaks the rules on dependencies; one line each. */
export function faultsOfLockfile(lockfile: Lockfile, manifest: Manifest): string[] {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  const { '': root, ...packages } = lockfile.packages;
  const locked = { ...root?.dependencies, ...root?.devDependencies };
  return [
    ...(lockfile.lockfileVersion === 3 ? [] : [`the lockfile has version ${lockfile.lockfileVersion}, expected 3`]),
    ...Object.entries(asked).flatMap(([name, version]) => faultsOfWanted(name, version, lockfile)),
    ...[...new Set([...Object.keys(asked), ...Object.keys(locked)])]
      .filter((name) => asked[name] !== locked[name])
      .map((name) => `${name}: package.json says ${asked[name]}, the lockfile ${locked[name]}`),
    ...Object.entries(packages).flatMap(([path, locked]) => faultsOfLocked(nameOf(path), locked, manifest)),
  ];
}

function faultsOfWanted(name: string, version: string, { packages }: Lockfile): string[] {
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) return [`${name}: "${version}" is no exact version`];
  const locked = packages[`node_modules/${name}`]?.version;
  return locked === version ? [] : [`${name}: ${version} is asked for, ${locked ?? 'nothing'} is locked`];
}

function faultsOfLocked(name: string, locked: Lockfile['packages'][string], { allowScripts }: Manifest): string[] {
  const faults: string[] = [];
  if (locked.link) faults.push('is a link to a folder');
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(locked.integrity ?? '')) faults.push('has no SHA-512 of its contents');
  // Any registry may serve the package, since the hash says what it has to be.
  if (locked.resolved !== undefined) faults.push('names the place that it was fetched from');
  if (!isAllowed(locked.license ?? '', name)) faults.push(`has the licence "${locked.license ?? ''}"`);
  if (locked.hasInstallScript && allowScripts[`${name}@${locked.version}`] !== true)
    faults.push(`${locked.version} runs a script when it is installed`);
  for (const [other, range] of Object.entries({ ...locked.dependencies, ...locked.optionalDependencies }))
    if (/[:/]/.test(range.replace(/^npm:(@[^/]+\/)?/, ''))) faults.push(`takes ${other} from "${range}"`);
  return faults.map((fault) => `${name}: ${fault}`);
}

/** An SPDX expression: of parts with OR one has to be allowed, of parts with AND each. */
function isAllowed(expression: string, name: string): boolean {
  const isKnown = (licence: string) =>
    licences.has(licence) || (licence === weakCopyleft.licence && weakCopyleft.name.test(name));
  const alternatives = expression.replace(/[()]/g, '').split(' OR ');
  return alternatives.some((alternative) => alternative.split(' AND ').every(isKnown));
}

/** The name of the package at a path of the lockfile: `node_modules/a/node_modules/@b/c` is `@b/c`. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
