import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepCosignature, lastCheckpoint, sequence } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { readPolicy, readVerifier, Witness, witnessKeys } from '@xiezhi/ledger';
import { afterAll, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { handedIn } from '../testing/complaints.ts';
import { gu, register } from '../testing/people.ts';
import { CourtLog } from './court-log.ts';
import { ledgerKeys } from './keys.ts';
import { accepts, checkpointOver, lookBack, newestAccepted } from './prove.ts';

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-log-quorum-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const { pool } = await freshDatabase();
const log = new CourtLog(await ledgerKeys(folder, 'court.example/log'), null);
const server = new TestServer(pool, { ledger: log });

test('one witness of two that is away hides nothing of what both had seen, however much the other has seen since', async () => {
  await server.establish(await register(server, gu));
  await handedIn(server, 1);
  while ((await sequence(pool)) > 0);
  while ((await log.publish(pool, () => server.now)) > 0);
  const seen = await lastCheckpoint(pool);
  if (seen === null) throw new Error('no checkpoint');
  const keys = ['a', 'b'].map((name, at) => ({
    name,
    ...witnessKeys(`${name}.example/w`, new Uint8Array(32).fill(at + 7), () => 1_795_000_000),
  }));
  const lines = keys.map(({ name, vkey }) => `witness ${name} ${vkey} http://127.0.0.1:9\n`);
  const policy = readPolicy(
    `log ${log.keys.vkey}\n${lines.join('')}group both all a b\nquorum both\n`,
  );
  expect(await newestAccepted(pool, -1, policy)).toBeNull();
  for (const { name, signer } of keys) {
    const witness = new Witness(signer, [readVerifier(log.keys.vkey)], {
      last: () => Promise.resolve(null),
      replace: () => Promise.resolve(true),
    });
    const { status, body } = await witness.addCheckpoint(`old 0\n\n${seen.note}`);
    expect([name, status]).toEqual([name, 200]);
    await keepCosignature(pool, seen.size, name, body);
  }
  // Since then one alone has answered, for longer than is looked through in one go.
  await pool.query(
    `with later as (insert into log_checkpoint (size, note, at)
       select 100000 + n, $1, $2 from generate_series(1, $3) n returning size)
     insert into log_cosignature (size, witness, line) select size, 'a', 'x' from later`,
    [seen.note, server.now, lookBack + 1],
  );
  const newest = await newestAccepted(pool, -1, policy);
  expect(newest?.size).toBe(seen.size);
  expect(newest !== null && accepts(policy, newest)).toBe(true);
  expect((await checkpointOver(pool, 0, policy))?.size).toBe(seen.size);
});
