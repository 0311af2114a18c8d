import { FolderPlace, migrate } from '@xiezhi/docket';
import { databaseOfPlainOwner, freshDatabase } from '@xiezhi/docket/testing';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { Pool } from 'pg';
import { describe, expect, test } from 'vitest';
import { withoutScanner } from '../ports/malware.ts';
import type { Environment } from './environment.ts';
import { healthRoutes } from './health.ts';

const { pool: both } = await freshDatabase();
const one = await databaseOfPlainOwner();

const asked = async (pool: Pool): Promise<Response> => {
  const environment = {
    pool,
    clock: { now: () => '2026-03-02T01:00:00.000Z' },
    standIns: [],
    ledger: null,
    scanner: null,
    files: { place: new FolderPlace('/nonexistent') },
  };
  return healthRoutes(environment as unknown as Environment).request('/healthz');
};
const health = async (pool: Pool): Promise<unknown> => (await asked(pool)).json();

describe('what an engineer is told', () => {
  test('of a court whose database holds a lock of its own on reading', async () => {
    expect(await health(both)).toEqual({
      status: 'ok',
      database: 'ok',
      secondLock: 'on',
      files: 'folder',
      malware: 'none',
      malwareWarning: withoutScanner,
      clock: '2026-03-02T01:00:00.000Z',
      standIns: [],
    });
  });

  test('of a court whose database owner may make no roles: in one sentence', async () => {
    await migrate(one);
    expect(await health(one)).toMatchObject({
      secondLock: 'off',
      warning:
        'the database holds no lock of its own on what persons read: its owner may not make the roles xiezhi_reader and xiezhi_writer',
    });
  });

  test('of a court whose database takes calls and says nothing: that it is away, in time', async () => {
    const sockets: Socket[] = [];
    const mute = createServer((socket) => sockets.push(socket.on('error', () => undefined)));
    await new Promise<void>((done) => mute.listen(0, '127.0.0.1', done));
    const { port } = mute.address() as AddressInfo;
    const pool = new Pool({ host: '127.0.0.1', port, user: 'court', database: 'court' });
    const answer = await asked(pool);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ status: 'degraded', database: 'away' });
    for (const socket of sockets) socket.destroy();
    mute.close();
  });
});
