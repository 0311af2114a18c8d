import { spawn } from 'node:child_process';
import { chown, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** As whom PostgreSQL runs. Null: as ourselves. */
export type Identity = { readonly uid: number; readonly gid: number } | null;

/**
 * PostgreSQL refuses root, so root runs it as nobody. A number without an entry among the machine's users would not
 * do: initdb looks up its own name.
 */
const nobody = { uid: 65_534, gid: 65_534 } as const;

export const identityOfServer = (): Identity => (process.getuid?.() === 0 ? nobody : null);

/** The number whose files the server can use. */
export const ownerOf = (identity: Identity): number => identity?.uid ?? process.getuid?.() ?? 0;

/** Runs a program to its end as that identity and answers its exit code and all it said. */
export function runAs(
  identity: Identity,
  command: string,
  argv: readonly string[],
  folder: string,
): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, argv, {
      cwd: folder,
      env: serverEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...identity,
    });
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, said });
    });
  });
}

/** The court's secrets stand in its environment; the database server has no business with them. */
export const serverEnvironment = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
};

/** Whether that identity reaches the file and may run it. Asked of the machine: it alone knows all its rules. */
export async function canUse(path: string, identity: Identity): Promise<boolean> {
  const { code } = await runAs(identity, 'test', ['-x', path, '-a', '-r', path], '/');
  return code === 0;
}

/** Whether that identity reaches the folder and may enter it. */
export async function canEnter(folder: string, identity: Identity): Promise<boolean> {
  const { code } = await runAs(identity, 'test', ['-d', folder, '-a', '-x', folder], '/');
  return code === 0;
}

/** Gives a folder and all in it to that identity: after root has restored a backup everything belongs to root. */
export async function give(path: string, identity: Identity): Promise<void> {
  if (identity === null) return;
  const found = await lstat(path);
  if (found.isSymbolicLink()) return;
  if (found.uid !== identity.uid) await chown(path, identity.uid, identity.gid);
  if (!found.isDirectory()) return;
  for (const name of await readdir(path)) await give(join(path, name), identity);
}
