import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Signer } from '@xiezhi/ledger';
import { logKeys, sm2Keys } from '@xiezhi/ledger';

/** By what the court's log is known and signs. */
export interface LedgerKeys {
  /** The log's name: the first line of its checkpoints, and the name of its keys. */
  readonly origin: string;
  readonly signers: readonly Signer[];
  /** The key for verifying that every verifier reads. */
  readonly vkey: string;
  /** The same log's key on the Chinese curve. */
  readonly sm2: string;
}

interface Kept {
  readonly origin: string;
  readonly ed25519: string;
  readonly sm2: string;
}

function opened({ origin, ed25519, sm2 }: Kept): LedgerKeys {
  const first = logKeys(origin, Buffer.from(ed25519, 'base64'));
  const second = sm2Keys(origin, Buffer.from(sm2, 'base64'));
  return {
    origin,
    signers: [first.signer, second.signer],
    vkey: first.vkey,
    sm2: second.vkey,
  };
}

/** A log has one name for ever. Without one given it gets one that no other log has. */
function made(origin: string | null): Kept {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' });
  return {
    origin: origin ?? `xiezhi.invalid/${randomBytes(8).toString('hex')}`,
    ed25519: randomBytes(32).toString('base64'),
    sm2: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  };
}

/**
 * The keys of the log: a file only its owner reads, made at the first start. Lost, the log can be read and checked, and a
 * new one begins beside it; whoever steals them can sign a second history, which witnesses and readers who kept a
 * checkpoint will notice.
 * @param origin the name of a new log; one that exists keeps its own.
 */
export async function ledgerKeys(dataFolder: string, origin: string | null): Promise<LedgerKeys> {
  await mkdir(dataFolder, { recursive: true });
  const path = join(dataFolder, 'ledger.key');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null) {
    try {
      return opened(JSON.parse(kept) as Kept);
    } catch {
      throw new Error(`${path} is damaged. Restore it from a backup.`);
    }
  }
  const fresh = made(origin);
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(JSON.stringify(fresh));
    await handle.sync();
  } finally {
    await handle.close();
  }
  return opened(fresh);
}
