import { freshDatabase } from '@xiezhi/docket/testing';
import type { StreamId } from '@xiezhi/kernel';
import { expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);

test('CPL-147: a judge says what follows from a party’s absence, and the party is told of it once', async () => {
  const one = await CaseAtCourt.open(server);
  const clerk = await one.signIn(staff.he);
  await one.act(clerk, 'participation.invite', { participant: 'd1' });
  const code = server.environment.accessCodes.code(one.stream as StreamId, 'd1');
  const link = { code, standing: 'party', attachments: [] };
  await one.act(await one.signIn(bai), 'participation.link', link);
  const fixed = { at: '2026-12-10T09:30', place: '第五法庭', purpose: 'hearing', open: true };
  await one.act(clerk, 'hearing.schedule', fixed);
  server.later(30 * 24 * 60);
  const held = { inPerson: ['p1'], identityChecked: true, note: '被告没有到庭。' };
  await one.act(await one.signIn(staff.he), 'hearing.record', held, 'h1');
  const told = async () =>
    (
      await pool.query<{ message: { to: string } }>(
        "select message from outbox where effect = 'proceedings/notice-of-conversion.AbsenceDecided'",
      )
    ).rows.map(({ message }) => message.to);
  expect(await told()).toEqual([]);
  const judge = await one.signIn(staff.lu);
  const decided = { consequence: 'none', reasons: '传票还没有送到，另行安排。' };
  await one.act(judge, 'conversion.decide-absence', decided, 'd1.h1');
  // Both sides, the plaintiff by the number of the account: the complaint gives none.
  expect([...(await told())].sort()).toEqual([zhao.mobile, bai.mobile].sort());
});
