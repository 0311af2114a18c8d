import type { FormDto } from '@xiezhi/contract';
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
  // OLR-25.2.3: a fault that was reported of another act is answered with the sitting it kept them from, of those they missed.
  const fault = { activity: '登录平台', kind: 'network', happenedAt: '2026-12-10T09:20' };
  const said = { ...fault, text: '连不上。', attachments: [] };
  await one.act(await one.signIn(bai), 'conversion.report-fault', said, 'd1');
  const path = `/api/forms/conversion.answer-fault?stream=${encodeURIComponent(one.stream)}&key=fault-1&lang=zh-CN`;
  const { pages } = (await judge.get(path)).body as unknown as FormDto;
  expect(
    pages.flatMap(({ fields }) => fields).find(({ path }) => path === 'excuses'),
  ).toMatchObject({
    component: 'choice',
    optional: true,
    options: [{ value: 'h1', label: '开庭审理 2026年12月10日' }],
  });
  await one.act(
    judge,
    'conversion.answer-fault',
    { found: 'no', reasons: '已经核实。' },
    'fault-1',
  );
  const decided = { consequence: 'none', reasons: '传票还没有送到，另行安排。' };
  await one.act(judge, 'conversion.decide-absence', decided, 'd1.h1');
  // Both sides, the plaintiff by the number of the account: the complaint gives none.
  expect([...(await told())].sort()).toEqual([zhao.mobile, bai.mobile].sort());
});
