import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Signer } from '@xiezhi/ledger';
import { logKeys, sm2Keys, writeSuccession } from '@xiezhi/ledger';

/** By what the court's log is known and signs. */
export interface LedgerKeys {
  /** The log's name: the first line of its checkpoints, and the name of its keys. */
  readonly origin: string;
  /** Those of today, and of the key that comes where one was announced: it signs beside them. */
  readonly signers: readonly Signer[];
  /** The key for verifying that every verifier reads. */
  readonly vkey: string;
  /** The same log's key on the Chinese curve. */
  readonly sm2: string;
  /** Keys that the log had, for reading what they signed. */
  readonly past: readonly string[];
  /** Those of them that were not stolen: what they signed is believed on, in copies that people took along. */
  readonly led: readonly string[];
  /** Notes by which each key names the one that comes after it, the first first. */
  readonly successions: readonly string[];
}

interface Pair {
  readonly ed25519: string;
  readonly sm2: string;
}

interface Kept extends Pair {
  readonly origin: string;
  /** Announced, and signing beside the key of today. */
  readonly next?: Pair;
  /** `note`: null for a key that was stolen, whose word leads nowhere. */
  readonly past?: readonly { readonly vkey: string; readonly note: string | null }[];
}

const pairOf = (origin: string, { ed25519, sm2 }: Pair) => ({
  first: logKeys(origin, Buffer.from(ed25519, 'base64')),
  second: sm2Keys(origin, Buffer.from(sm2, 'base64')),
});

/** The word of today's key on the one that comes. */
function noteOf({ origin, next, ...today }: Kept): string | null {
  if (next === undefined) return null;
  const { first, second } = pairOf(origin, next);
  return writeSuccession(
    { vkey: first.vkey, sm2: second.vkey },
    pairOf(origin, today).first.signer,
  );
}

function opened(kept: Kept): LedgerKeys {
  const { origin, next, past = [] } = kept;
  const pairs = [kept, ...(next === undefined ? [] : [next])].map((one) => pairOf(origin, one));
  const [today] = pairs;
  if (today === undefined) throw new Error('the log has no key');
  return {
    origin,
    signers: pairs.flatMap(({ first, second }) => [first.signer, second.signer]),
    vkey: today.first.vkey,
    sm2: today.second.vkey,
    past: past.map(({ vkey }) => vkey),
    led: past.filter(({ note }) => note !== null).map(({ vkey }) => vkey),
    successions: [...past.map(({ note }) => note), noteOf(kept)].filter((note) => note !== null),
  };
}

const freshPair = (): Pair => ({
  ed25519: randomBytes(32).toString('base64'),
  sm2: generateKeyPairSync('ec', { namedCurve: 'SM2' })
    .privateKey.export({ type: 'pkcs8', format: 'der' })
    .toString('base64'),
});

/** A log has one name for ever. Without one given it gets one that no other log has. */
const made = (origin: string | null): Kept => ({
  origin: origin ?? `xiezhi.invalid/${randomBytes(8).toString('hex')}`,
  ...freshPair(),
});

const pathIn = (dataFolder: string): string => join(dataFolder, 'ledger.key');

async function keptIn(dataFolder: string): Promise<Kept | null> {
  const path = pathIn(dataFolder);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Kept;
    opened(kept);
    return kept;
  } catch {
    throw new Error(`${path} is damaged. Restore it from a backup.`);
  }
}

/** Two servers that start at once make one key: the second finds the file there, and stops. */
async function keepFirst(dataFolder: string, kept: Kept): Promise<void> {
  const handle = await open(pathIn(dataFolder), 'wx', 0o600);
  try {
    await handle.writeFile(JSON.stringify(kept));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whole and flushed, or as it was. */
async function keep(dataFolder: string, kept: Kept): Promise<void> {
  const path = pathIn(dataFolder);
  const handle = await open(`${path}.part`, 'w', 0o600);
  try {
    await handle.writeFile(JSON.stringify(kept));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${path}.part`, path);
  const folder = await open(dataFolder, 'r');
  await folder.sync();
  await folder.close();
}

/**
 * The keys of the log: a file only its owner reads, made at the first start. Lost, the log can be read and checked, and a
 * new one begins beside it; whoever steals them can sign a second history, which witnesses and readers who kept a
 * checkpoint will notice.
 * @param origin the name of a new log; one that exists keeps its own.
 */
export async function ledgerKeys(dataFolder: string, origin: string | null): Promise<LedgerKeys> {
  await mkdir(dataFolder, { recursive: true });
  const kept = await keptIn(dataFolder);
  if (kept !== null) return opened(kept);
  const fresh = made(origin);
  await keepFirst(dataFolder, fresh);
  return opened(fresh);
}

async function keptOrNone(dataFolder: string): Promise<Kept> {
  const kept = await keptIn(dataFolder);
  if (kept === null) throw new Error(`${dataFolder} holds no log yet: start the court first`);
  return kept;
}

/**
 * Makes the key that comes: from the next start on it signs beside today's, and today's says so.
 * @throws Error when one was announced already.
 */
export async function announceKey(dataFolder: string): Promise<LedgerKeys> {
  const kept = await keptOrNone(dataFolder);
  if (kept.next !== undefined)
    throw new Error('a key was announced already: change to it before you announce another');
  const fresh = { ...kept, next: freshPair() };
  await keep(dataFolder, fresh);
  return opened(fresh);
}

/**
 * Changes to the key that was announced, and destroys today's. @param stolen today's key is in other hands: nothing it says
 * counts, its word on the key that comes neither, and whoever knows it alone is alarmed, as they should be.
 * @throws Error when none was announced, unless today's is stolen.
 */
export async function changeKey(dataFolder: string, stolen: boolean): Promise<LedgerKeys> {
  const { next, past = [], ...kept } = await keptOrNone(dataFolder);
  if (next === undefined && !stolen)
    throw new Error(
      'no key was announced: announce one, so that whoever knows today’s is led to it',
    );
  const note = stolen || next === undefined ? null : noteOf({ ...kept, next });
  const gone = { vkey: opened(kept).vkey, note };
  const fresh = {
    origin: kept.origin,
    // Whoever took today's key took the announced one from the same file.
    ...(stolen || next === undefined ? freshPair() : next),
    past: [...past, gone],
  };
  await keep(dataFolder, fresh);
  return opened(fresh);
}
