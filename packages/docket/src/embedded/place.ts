import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Identity } from './identity.ts';
import { canEnter, ownerOf } from './identity.ts';

/** Where everything of one embedded server lies. */
export interface Place {
  /** All but, if need be, the socket. Belongs to the server's identity, closed to others. */
  readonly folder: string;
  readonly cluster: string;
  readonly socket: string;
  readonly log: string;
}

export const socketPort = 5432;

/** Linux keeps the path of a unix socket in 108 bytes with the zero at the end; others in fewer. */
const longestSocketPath = process.platform === 'linux' ? 107 : 103;

/**
 * Opens the place of a data folder, making what is missing. Two things may lie elsewhere, and a file in the data folder
 * then remembers where: the whole, when root's PostgreSQL may not enter the data folder (below a closed home), and the
 * socket, when its path would be too long.
 */
export async function openPlace(
  dataFolder: string,
  identity: Identity,
  log: (line: string) => void,
): Promise<Place> {
  const folder = await openFolder(resolve(dataFolder), identity, log);
  return {
    folder,
    cluster: join(folder, 'cluster'),
    socket: await openSocketFolder(folder, identity),
    log: join(folder, 'server.log'),
  };
}

async function openFolder(
  dataFolder: string,
  identity: Identity,
  log: (line: string) => void,
): Promise<string> {
  await mkdir(dataFolder, { recursive: true });
  const note = join(dataFolder, 'lies-in');
  const elsewhere = (await readFile(note, 'utf8').catch(() => '')).trim();
  if (elsewhere !== '') return closeToOthers(elsewhere, identity);
  await closeToOthers(dataFolder, identity);
  if (identity === null || (await canEnter(dataFolder, identity))) return dataFolder;
  const chosen = await makeElsewhere();
  await closeToOthers(chosen, identity);
  await writeFile(note, `${chosen}\n`);
  log(
    `PostgreSQL does not run as root, and as nobody it may not enter ${dataFolder}. Its files are in ${chosen}; ` +
      'a folder which everybody may enter, given by --data, would keep all in one place.',
  );
  return chosen;
}

async function makeElsewhere(): Promise<string> {
  const home = '/var/lib/xiezhi';
  await mkdir(home, { recursive: true, mode: 0o755 });
  return mkdtemp(join(home, 'postgres-'));
}

/** @throws Error in plain words when the folder belongs to somebody else. */
async function closeToOthers(folder: string, identity: Identity): Promise<string> {
  const found = await stat(folder).catch(() => null);
  if (!found) {
    throw new Error(`The database's folder ${folder} is missing. Restore it from a backup.`);
  }
  const owner = ownerOf(identity);
  if (identity !== null && found.uid !== owner) await chown(folder, identity.uid, identity.gid);
  else if (found.uid !== owner) {
    throw new Error(
      `The database in ${folder} belongs to user ${String(found.uid)}, and this is user ${String(owner)}. ` +
        `Start as that user, or give it away: sudo chown -R ${String(owner)} ${folder}`,
    );
  }
  await chmod(folder, 0o700);
  return folder;
}

const socketPathFits = (folder: string): boolean =>
  Buffer.byteLength(join(folder, `.s.PGSQL.${String(socketPort)}.lock`)) <= longestSocketPath;

async function openSocketFolder(folder: string, identity: Identity): Promise<string> {
  const own = join(folder, 'socket');
  if (socketPathFits(own)) {
    await mkdir(own, { recursive: true, mode: 0o700 });
    return closeToOthers(own, identity);
  }
  const note = join(folder, 'socket-lies-in');
  const kept = (await readFile(note, 'utf8').catch(() => '')).trim();
  if (kept !== '' && (await isOurs(kept, identity))) return kept;
  const made = await mkdtemp(join(shortTemporaryFolder(), 'xiezhi-'));
  await closeToOthers(made, identity);
  await writeFile(note, `${made}\n`);
  return made;
}

const shortTemporaryFolder = (): string =>
  socketPathFits(join(tmpdir(), 'xiezhi-123456')) ? tmpdir() : '/tmp';

/** Everybody may write beside it, so a folder of that name need not be the one we made. */
async function isOurs(folder: string, identity: Identity): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  return (
    found !== null &&
    found.isDirectory() &&
    found.uid === ownerOf(identity) &&
    (found.mode & 0o077) === 0 &&
    dirname(folder) !== folder
  );
}

/** Takes everything away, also what lies outside the data folder. Only for servers made to be thrown away. */
export async function forgetPlace(place: Place, dataFolder: string): Promise<void> {
  for (const folder of [place.socket, place.folder, dataFolder]) {
    await rm(folder, { recursive: true, force: true });
  }
}
