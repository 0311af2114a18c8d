import { systemActor } from '@xiezhi/procedures';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonId } from '@xiezhi/kernel';
import { courtDayOf, instant, nationalRulebook } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { afterAll, expect, test } from 'vitest';
import { backup, restore } from './backup.ts';
import { FileStore } from './files.ts';
import { refold } from './refold.ts';
import { verifyAll } from './replay.ts';
import { sequence } from './sequencer.ts';
import { exampleFiler, streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';
import { enterPassedTerms } from './timers.ts';

const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-backup-at-work-'));
afterAll(() => rm(folder, { recursive: true }));
const now = instant('2026-12-28T02:00:00.000Z');
const court = await new TestCourt(pool, now).open();
const plaintiff = court.person('shen-0001', [], exampleFiler);
const reviewer = court.person('lin-0001', ['filing-reviewer']);
const today = courtDayOf(now);

const act = async (id: string): Promise<string> => {
  const stream = streamOf(await court.submit(plaintiff, `file-${id}`));
  await court.give(reviewer, 'filing.register', `register-${id}`, stream, { procedure: 'summary' });
  await court.notified(stream);
  return stream;
};
const table = (id: string, year: string, at: TestCourt = court) =>
  at.give(systemActor('command-line'), 'rulebook.import-calendar', id, nationalRulebook, {
    year,
    off: `${year}-01-01至${year}-01-04`,
    source: '国务院办公厅通知（测试）',
  });

test('a backup while numbers are given, terms moved and tables loaded comes back whole, and goes on where it stood', async () => {
  const files = new FileStore(pool, join(folder, 'files'));
  const stored = await files.put(new TextEncoder().encode('一份合同'), 'text/plain', now);
  await files.hold(stored.sha256, 'shen-0001' as PersonId);
  const before = await act('before');
  expect((await table('table-2027', '2027')).outcome).toBe('accepted');
  while ((await refold(court.docket, today)) > 0);
  const { bill } = ((await court.docket.cache.load(before as never)).state as CaseState).fees;
  expect(bill).toMatchObject({ dueOn: '2027-01-05', provisional: false });

  const meanwhile = Promise.all([
    ...Array.from({ length: 24 }, (_, index) => act(`meanwhile-${String(index)}`)),
    table('table-2028', '2028').then(() => refold(court.docket, today)),
    sequence(pool),
    enterPassedTerms(pool, court.docket, now),
  ]);
  const manifest = await backup(pool, files, join(folder, 'copy'));
  await meanwhile;

  const to = await freshDatabase();
  const again = new TestCourt(to.pool, now);
  again.court = court.court;
  const copy = join(folder, 'copy');
  expect(
    await restore(new FileStore(to.pool, join(folder, 'files-again')), copy, again.docket, today),
  ).toEqual(manifest);

  // The table is there without anybody loading it again, and no term moves a second time.
  expect(again.docket.rules.lawAt(today).calendar.years.has(2027)).toBe(true);
  while ((await refold(again.docket, today)) > 0);
  const { rows } = await to.pool.query<Record<string, string>>(
    `select (select count(*) from entry) as entries, (select count(*) from entry where kind = 'filing.Registered') as registered`,
  );
  expect(Number(rows[0]?.['entries'])).toBe(manifest.entries);
  expect(((await again.docket.cache.load(before as never)).state as CaseState).fees.bill).toEqual(
    bill,
  );

  // Who handed a file in is still known; the next number follows the last one of the copy.
  const holding = new FileStore(to.pool, join(folder, 'files-again'));
  expect(await holding.heldBy(stored.sha256, 'shen-0001' as PersonId)).not.toBeNull();
  expect(await holding.heldBy(stored.sha256, 'qian-0001' as PersonId)).toBeNull();
  const next = streamOf(await again.submit(plaintiff, 'file-after'));
  await again.give(reviewer, 'filing.register', 'register-after', next, { procedure: 'summary' });
  const { caseNumber } = ((await again.docket.cache.load(next)).state as CaseState).filing;
  expect(caseNumber).toContain(`初${String(Number(rows[0]?.['registered']) + 1)}号`);
  while ((await sequence(to.pool)) > 0);
  const { differences } = await verifyAll(to.pool, catalogue, again.docket.rules.lawAt(today));
  expect(differences).toEqual([]);
});
