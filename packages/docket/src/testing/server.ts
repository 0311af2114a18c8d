import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../embedded/index.ts';
import { isAlive } from '../embedded/owner.ts';
import { migrate } from '../migrate.ts';
import { temporaryFolder } from './folder.ts';
import { template } from './template.ts';

const prefix = 'xiezhi-test-';

/**
 * One server for a whole run of tests, in a temporary folder, with fsync as in a court. Its database `template` has all
 * migrations; every test file copies it.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await sweep();
  const folder = await temporaryFolder(`${prefix}${String(process.pid)}-`);
  const server = await startEmbedded({
    dataFolder: join(folder, 'postgres'),
    log: () => undefined,
    database: template,
  });
  const pool = new Pool({ ...server.config, max: 1 });
  await migrate(pool);
  await pool.end();
  project.provide('testServer', server.config);
  return async () => {
    await server.destroy();
    await rm(folder, { recursive: true, force: true });
  };
}

/** A run that was killed leaves its server running; the next run clears up after it. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = join(tmpdir(), name);
    const left = await startEmbedded({
      dataFolder: join(folder, 'postgres'),
      log: () => undefined,
    }).catch(() => null);
    await left?.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}
