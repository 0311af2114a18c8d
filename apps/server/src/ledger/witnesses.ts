import type { KeptCheckpoint } from '@xiezhi/docket';
import { keepCosignature, lastCheckpoint, lastSeenBy, logTile } from '@xiezhi/docket';
import type { PolicyWitness } from '@xiezhi/ledger';
import { consistencyProof, hashesIn, openNote, readNote, writeSubmission } from '@xiezhi/ledger';
import type { Pool } from 'pg';

const patience = 5000;

/** A witness has seen another history of this log, or a longer one: somebody must look at once. */
export class ForkFault extends Error {
  override readonly name = 'ForkFault';
}

type WitnessWithUrl = PolicyWitness & { readonly url: string };

async function ask(pool: Pool, url: string, old: number, last: KeptCheckpoint): Promise<Response> {
  const hashes = hashesIn({ tile: (level, index) => logTile(pool, level, index) });
  // The witness gets what the log signed; what other witnesses added is no business of this one.
  const body = writeSubmission({
    old,
    proof: await consistencyProof(hashes, old, last.size),
    checkpoint: last.note,
  });
  return fetch(`${url.replace(/\/$/, '')}/add-checkpoint`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    signal: AbortSignal.timeout(patience),
  });
}

/** The size that the witness says it knows. */
async function sizeOf(response: Response): Promise<number> {
  const said = (await response.text()).trim();
  return /^\d{1,15}$/.test(said) ? Number(said) : Number.NaN;
}

/**
 * Asks one witness to sign the last checkpoint, when it has not yet.
 * @returns 1 when it signed, 0 when there was nothing to sign.
 * @throws ForkFault when what it has seen does not fit this log; Error when it does not answer as a witness does.
 */
export async function askWitness(pool: Pool, witness: WitnessWithUrl): Promise<number> {
  const last = await lastCheckpoint(pool);
  const seen = await lastSeenBy(pool, witness.name);
  if (last === null || seen >= last.size) return 0;
  let response = await ask(pool, witness.url, seen, last);
  if (response.status === 409) {
    const knows = await sizeOf(response);
    if (knows > last.size)
      throw new ForkFault(
        `${witness.name} has seen ${String(knows)} entries of this log, which has ${String(last.size)}: a copy from before was brought back, or there are two logs`,
      );
    // An answer of its was lost, or this log's notes of it were.
    response = await ask(pool, witness.url, knows, last);
  }
  if (response.status === 409 || response.status === 422)
    throw new ForkFault(`${witness.name} has seen another history of this log`);
  if (response.status !== 200)
    throw new Error(`${witness.name} answered ${String(response.status)}`);
  const lines = await response.text();
  const { verified } = openNote(`${readNote(last.note).text}\n${lines}`, [witness.verifier]);
  const [good] = verified;
  if (good === undefined) throw new Error(`${witness.name} did not sign`);
  await keepCosignature(pool, last.size, witness.name, `${good.line}\n`);
  return 1;
}
