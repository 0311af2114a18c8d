import { spawnSync } from 'node:child_process';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { catalogue } from '@xiezhi/procedures';
import { afterAll, expect } from 'vitest';
import { testWhen } from '../../../test/skip.ts';
import { startEmbedded } from './embedded/index.ts';
import { migrate } from './migrate.ts';
import { openPool } from './pool.ts';
import { verifyAll } from './replay.ts';
import { alreadyThere } from './testing/already-there.ts';
import { TestCourt } from './testing/court.ts';
import { temporaryFolder } from './testing/folder.ts';

const folder = await temporaryFolder('xiezhi-full-disk-');
const disk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=777', 'tmpfs', folder]);
const isSmall = disk.status === 0;
const ending: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const end of ending) await end();
  if (isSmall) spawnSync('umount', [folder]);
  await rm(folder, { recursive: true, force: true });
});

const ballast = join(folder, 'ballast');

/** Takes all the room there is, to the last block. */
async function fill(): Promise<void> {
  const file = await open(ballast, 'w');
  try {
    for (const bytes of [1_048_576, 4096])
      for (;;) {
        try {
          if ((await file.write(Buffer.alloc(bytes))).bytesWritten < bytes) break;
        } catch {
          break;
        }
      }
  } finally {
    await file.close();
  }
}

const here = testWhen(isSmall, 'needs the right to mount a small file system');

here(
  'the disk under the database is full: nothing half is acknowledged, and with room again the court goes on',
  async ({ annotate }) => {
    const server = await startEmbedded({
      dataFolder: join(folder, 'postgres'),
      log: () => undefined,
      keepAlive: true,
    });
    const pool = openPool({ ...server.config, max: 6 }, () => undefined);
    ending.push(
      () => pool.end(),
      () => server.destroy(),
    );
    await migrate(pool);
    const court = await new TestCourt(pool).open();
    const file = (id: string) =>
      court.submit(court.person('shen-0001'), id).then(
        ({ outcome }) => outcome,
        () => null,
      );
    expect(await file('before')).toBe('accepted');

    await fill();
    const ids = Array.from({ length: 400 }, (_, index) => `full-${String(index).padStart(4, '0')}`);
    const answered = new Map<string, string | null>();
    for (const id of ids) {
      answered.set(id, await file(id));
      if ([...answered.values()].filter((one) => one === null).length === 5) break;
    }
    const refused = [...answered].filter(([, one]) => one === null).map(([id]) => id);
    expect(refused, 'there was room for all').toHaveLength(5);

    await rm(ballast);
    // Failed, and stored all the same? Whoever asks again must get the answer either way.
    const there = await alreadyThere(pool, refused);
    for (const id of refused) while ((await file(id)) !== 'accepted') await wait(100);
    const { rows } = await pool.query<{ command_id: string; times: string }>(
      `select command_id, count(*) as times from accepted_command where command_id like 'full-%' group by 1 order by 1`,
    );
    expect(rows.map((row) => [row.command_id, Number(row.times)])).toEqual(
      [...answered.keys()].map((id) => [id, 1]),
    );
    const law = lawAt(courtDay('2026-03-02'));
    expect((await verifyAll(pool, catalogue, law)).differences).toEqual([]);
    await annotate(
      `${String(answered.size)} acts on a filling disk, ${String(refused.length)} failed, ${String(there.length)} of them stored all the same`,
      'campaign',
    );
  },
  180_000,
);
