import type { CaseAsOfDto, CaseRowDto, CaseSpaceDto } from '@xiezhi/contract';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const reasons = '与被告另行协商。';
let one: CaseAtCourt;
let before: CaseSpaceDto;

/** One of two plaintiffs is let go; a sitting is fixed afterwards. */
beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  const judge = await one.signIn(staff.lu);
  const party = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
  const added = { as: 'plaintiff', party, instance: 'application', reasons };
  await one.act(judge, 'participation.add-party', added);
  const plaintiff = await one.signIn(zhao);
  await one.act(plaintiff, 'claims.withdraw', { reasons, sure: true }, 'p1');
  before = await one.space(plaintiff);
  await one.act(judge, 'claims.decide-withdrawal', { decision: 'granted', reasons }, 'w1');
  server.later(60);
  const sitting = { purpose: 'hearing', at: '2026-12-21T09:30', place: '第六法庭', open: true };
  await one.act(await one.signIn(staff.he), 'hearing.schedule', sitting);
});

const kinds = ({ docket }: CaseSpaceDto) => docket.map(({ kind }) => kind);

describe('CPL-157: the case of a plaintiff who was let go', () => {
  test('CPL-157: it is there as it was then, with the ruling and without what came after', async () => {
    const plaintiff = await one.signIn(zhao);
    const now = await one.space(plaintiff);
    expect(now).toMatchObject({
      left: { on: expect.stringMatching(/^2026-/) as string },
      youAre: 'Plaintiff (no longer in the case)',
      offers: [],
      notOffered: [],
      next: [],
    });
    expect(kinds(now).slice(0, kinds(before).length)).toEqual(kinds(before));
    expect(kinds(now).slice(kinds(before).length)).toEqual([
      'claims.WithdrawalDecided',
      'participation.Ended',
      'documents.Ordered',
    ]);
    expect(now.papers.at(-1)?.title).toMatch(/ruling/i);
    // Everybody who was in the case then, and nobody else.
    expect(now.participants.map(({ name }) => name)).toContain('孙立新');
    expect(kinds(await one.space(await one.signIn(staff.lu)))).toContain('hearing.Scheduled');
  });

  test('CPL-157: no list, no calendar and no look at a moment tells what has come of it', async () => {
    const plaintiff = await one.signIn(zhao);
    const { body } = await plaintiff.get('/api/cases');
    expect((body as unknown as CaseRowDto[])[0]).toMatchObject({
      stage: 'left',
      stageTitle: 'No longer in the case',
      openTasks: 0,
    });
    expect((await plaintiff.get('/api/calendar')).body).toEqual([]);
    const { lastSeq } = await one.space(plaintiff);
    const then = (await plaintiff.get(`/api/cases/${one.stream}/as-of/${String(lastSeq)}`))
      .body as unknown as CaseAsOfDto;
    expect(then.stages.find(({ state }) => state === 'now')?.id).toBe('service');
    expect((await plaintiff.get(`/api/cases/${one.stream}/as-of/999`)).body).toMatchObject({
      seq: lastSeq,
    });
  });

  test('CPL-157: nothing can be done in it any more', async () => {
    const plaintiff = await one.signIn(zhao);
    await expect(
      one.act(plaintiff, 'claims.withdraw', { reasons, sure: true }, 'p1'),
    ).rejects.toThrow('permission/not-linked');
  });
});
