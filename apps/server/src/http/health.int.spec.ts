import { migrate } from '@xiezhi/docket';
import { databaseOfPlainOwner, freshDatabase } from '@xiezhi/docket/testing';
import type { Pool } from 'pg';
import { describe, expect, test } from 'vitest';
import type { Environment } from './environment.ts';
import { healthRoutes } from './health.ts';

const { pool: both } = await freshDatabase();
const one = await databaseOfPlainOwner();

const health = async (pool: Pool): Promise<unknown> => {
  const environment = {
    pool,
    clock: { now: () => '2026-03-02T01:00:00.000Z' },
    standIns: [],
    ledger: null,
  };
  const answer = await healthRoutes(environment as unknown as Environment).request('/healthz');
  return answer.json();
};

describe('what an engineer is told', () => {
  test('of a court whose database holds a lock of its own on reading', async () => {
    expect(await health(both)).toEqual({
      status: 'ok',
      database: 'ok',
      secondLock: 'on',
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
});
