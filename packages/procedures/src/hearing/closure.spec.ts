import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const sitting = (open: boolean) => ({
  purpose: 'hearing',
  at: '2026-03-20T09:30',
  place: '第六法庭',
  open,
});
const file = {
  sha256: 'a'.repeat(64),
  name: '病历.pdf',
  mediaType: 'application/pdf',
  bytes: 1,
};
const asks = { ground: 'privacy', reason: '案情涉及本人的病历。', attachments: [file] };
const closed = { outcome: 'closed', ground: 'privacy', reasons: '公开会泄露隐私。' };

describe('CPL-137: whether a hearing is public', () => {
  test('CPL-137: a clerk closes no hearing that the judge has not closed, and opens none that the judge has closed', async () => {
    const one = await CivilCase.registered();
    expect(await one.try('he', 'hearing.schedule', sitting(false))).toMatchObject({
      refusals: [{ code: 'hearing/ground-to-close', ground: { articles: ['CPL-137'] } }],
    });
    await one.must('lu', 'hearing.decide-closure', closed);
    const decided = one.state.hearing.closure.decided?.entry;
    expect(await one.try('he', 'hearing.schedule', sitting(true))).toMatchObject({
      refusals: [{ code: 'hearing/closed-by-decision', ground: { kind: 'order', entry: decided } }],
    });
    await one.must('he', 'hearing.schedule', sitting(false));
    expect(one.state.hearing.hearings[0]?.closedFor).toBe('privacy');
  });

  test('CPL-137: a party applies, and the judge reads who, why and with which papers before deciding', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'hearing.request-closure', asks, 'p1');
    const paper = { ...asks, receivedOn: '2026-03-02', ground: 'trade-secret', reason: '报价单' };
    await one.must('he', 'hearing.record-closure-request', paper, 'd1');
    const owed = () => one.court.tasks(one.stream).map(({ command }) => command);
    expect(owed()).toContain('hearing.decide-closure');
    const told = await one.court.told(one.stream, one.people.lu, 'hearing.decide-closure', '');
    expect(told.map(({ code }) => code)).toEqual(['asked', 'paper', 'asked', 'paper']);
    expect(told[0]?.facts).toMatchObject({ ground: 'privacy', reason: asks.reason });
    await one.must('lu', 'hearing.decide-closure', closed);
    expect(one.state.hearing.closure).toMatchObject({ waiting: [], decided: closed });
    expect(owed()).not.toContain('hearing.decide-closure');
  });

  test('CPL-137: a hearing that is fixed follows the decision, and a pronouncement stays public', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'hearing.schedule', sitting(true));
    const pronounced = { ...sitting(true), purpose: 'pronouncement', at: '2026-04-10T09:30' };
    await one.must('he', 'hearing.schedule', pronounced);
    await one.must('lu', 'hearing.decide-closure', closed);
    const closings = () => one.state.hearing.hearings.map(({ closedFor }) => closedFor);
    expect(closings()).toEqual(['privacy', null]);
    await one.must('lu', 'hearing.decide-closure', {
      outcome: 'public',
      reasons: '病历不再出示。',
    });
    expect(closings()).toEqual([null, null]);
  });

  test.each(['divorce', 'trade-secret'])(
    'CPL-137: %s closes a hearing only where a party applied',
    async (ground) => {
      const one = await CivilCase.registered();
      const decision = { ...closed, ground };
      expect(await one.try('lu', 'hearing.decide-closure', decision)).toMatchObject({
        refusals: [{ code: 'hearing/nobody-applied', ground: { articles: ['CPL-137'] } }],
      });
      await one.must('zhao', 'hearing.request-closure', asks, 'p1');
      await one.must('lu', 'hearing.decide-closure', decision);
      expect(one.state.hearing.closure.decided?.ground).toBe(ground);
    },
  );

  test('CPL-137: a closing names its ground, and what is public needs no decision to be so', async () => {
    const one = await CivilCase.registered();
    const { ground: _ground, ...unnamed } = closed;
    expect(await one.try('lu', 'hearing.decide-closure', unnamed)).toMatchObject({
      refusals: [{ code: 'hearing/which-ground', ground: { kind: 'technical' } }],
    });
    const open = { outcome: 'public', reasons: '公开' };
    expect(await one.try('lu', 'hearing.decide-closure', open)).toMatchObject({
      refusals: [{ code: 'hearing/is-public', ground: { kind: 'technical' } }],
    });
  });
});
