import { describe, expect, test } from 'vitest';
import { certificateData } from './shared/service-certificate.ts';
import { acceptedAsTheCourtAboveRuled } from './claims/rules/accepted-as-the-court-above-ruled.ts';
import { CivilCase } from './testing/civil.ts';
import { onPaper, task } from './testing/judged.ts';
import { lawAt } from '@xiezhi/law';
import { courtDay } from '@xiezhi/kernel';
import type { EntryId } from '@xiezhi/kernel';
import type { CourtProfile } from '@xiezhi/record';

const petition = { claims: '撤销裁定，指令受理反诉。', attachments: [] };
const scan = [CivilCase.file('c')];
const sending = {
  court: '云州市中级人民法院',
  as: 'electronic',
  complete: true,
  receipt: '收卷回执 3 号',
};
const outcomeOf = (outcome: string) => ({
  outcome,
  number: '（2026）云01民终8号',
  on: '2026-03-05',
  attachments: scan,
});
const unrelated = { outcome: 'not-accepted', bar: 'unrelated', reasons: '没有牵连。' };

/** The defendant has sued back, and that was not accepted; the ruling is served on the defendant on 5 March. */
async function notAccepted(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.linked();
  const counter = { claims: [{ text: '支付保管费', yuan: '3000' }], grounds: '保管了三个月。' };
  await one.must('qian', 'claims.counterclaim', { ...counter, attachments: [] }, 'd1');
  await one.must('lu', 'claims.decide-counterclaim', unrelated, 'r1');
  await one.issue();
  one.court.at('2026-03-05T08:00:00.000Z');
  await onPaper(one, 'procedural-ruling', 'd1', '2026-03-05');
  return one;
}

/** Appealed, answered by the plaintiff, and with the court above. */
async function upAbove(): Promise<CivilCase> {
  const one = await notAccepted();
  await one.must('qian', 'ruling.appeal', petition, 'r1.d1');
  await one.issue();
  await onPaper(one, 'appeal', 'p1', '2026-03-05');
  await one.must('zhao', 'appeal.answer', { text: '无关。', attachments: [] }, 'appeal-1.p1');
  await one.must('he', 'appeal.send-up', sending, 'appeal-1');
  return one;
}

describe('a ruling not to accept a counterclaim', () => {
  test('CPL-157: whoever sued back may appeal within ten days of its service, and nobody else', async () => {
    const one = await notAccepted();
    expect(
      one.court
        .deadlines(one.stream)
        .filter(({ key }) => key.startsWith('judgment/appeal-ruling/'))
        .map(({ key, whose }) => [key, whose]),
    ).toEqual([['judgment/appeal-ruling/r1/d1@2026-03-16', 'defendant']]);
    const offers = async (who: 'zhao' | 'qian') =>
      (await one.court.offers(one.stream, one.people[who])).filter((name) =>
        name.startsWith('ruling.appeal'),
      );
    expect(await offers('qian')).toEqual(['ruling.appeal#r1.d1']);
    expect(await offers('zhao')).toEqual([]);
    expect(
      await one.court.told(one.stream, one.people.qian, 'ruling.appeal', 'r1.d1'),
    ).toMatchObject([
      { code: 'counterclaim', facts: { name: '钱守拙' } },
      { code: 'last-day', facts: { dueOn: '2026-03-16' } },
      { code: 'no-fee' },
    ]);
    const [service] = one.state.service.services;
    const day = courtDay('2026-03-05');
    const court = { name: '法院' } as CourtProfile;
    expect(certificateData(one.state, court, service!, day, lawAt(day))).toMatchObject({
      term: '上诉期十日，自送达次日起算，至2026年3月16日止',
    });
  });

  test('CPL-173: the petition names the ruling, and on paper at the counter it counts by its postmark', async () => {
    const one = await notAccepted();
    one.court.at('2026-03-18T02:00:00.000Z');
    const paper = { claims: petition.claims, receivedOn: '2026-03-18', attachments: scan };
    await one.must('he', 'appeal.record-paper', { ...paper, postedOn: '2026-03-16' }, 'r1.d1');
    expect(one.state.appeal.appeals).toMatchObject([
      { ruling: 'r1', participant: 'd1', source: 'paper', late: false, fee: null },
    ]);
    await one.must('qian', 'ruling.appeal', petition, 'r1.d1');
    const ordered = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'documents.Ordered');
    expect(ordered?.body).toMatchObject({ template: 'appeal', data: { ruling: 'counterclaim' } });
  });

  test('CPL-126: set aside, the judge decides again, and not in the same way', async () => {
    const one = await upAbove();
    await one.must('he', 'appeal.note-outcome', outcomeOf('reversed'), 'appeal-1');
    expect(task(one, 'claims.decide-counterclaim')).toMatchObject({ subject: 'r1' });
    expect(
      (await one.court.told(one.stream, one.people.lu, 'claims.decide-counterclaim', 'r1')).map(
        ({ code }) => code,
      ),
    ).toContain('set-aside');
    expect(await one.try('lu', 'claims.decide-counterclaim', unrelated, 'r1')).toMatchObject({
      refusals: [{ code: 'claims/set-aside-above', ground: { kind: 'order' } }],
    });
    const joined = { outcome: 'joined', reasons: '照上一级法院的裁定。' };
    await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
    expect(one.state.claims.counterclaims[0]).toMatchObject({ decided: 'joined' });
    expect(one.state.claims.counterclaims[0]?.fee).not.toBeNull();
  });

  test('CPL-126: where the suit is decided already there is nothing to join it to, and it becomes a suit of its own', () => {
    const setAside = 'entry-9' as EntryId;
    const about = { counterclaim: { setAside }, outcome: 'not-accepted' } as const;
    expect(acceptedAsTheCourtAboveRuled({ ...about, decided: true })).toBeNull();
    expect(acceptedAsTheCourtAboveRuled({ ...about, decided: false })?.ground).toEqual({
      kind: 'order',
      entry: setAside,
    });
    const before = { ...about, counterclaim: { setAside: null }, decided: false };
    expect(acceptedAsTheCourtAboveRuled(before)).toBeNull();
  });

  test('CPL-157: upheld, that is the end of it', async () => {
    const one = await upAbove();
    await one.must('he', 'appeal.note-outcome', outcomeOf('upheld'), 'appeal-1');
    expect(one.state.claims.counterclaims[0]).toMatchObject({ decided: 'not-accepted' });
    expect(await one.court.offers(one.stream, one.people.qian)).not.toContain(
      'ruling.appeal#r1.d1',
    );
  });
});
