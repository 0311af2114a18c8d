import { agreedFacts, answered, papersOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from './testing/civil.ts';

const outcome = { reasons: '报案记录和登录记录能够相互印证。' };
const tasks = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);

/** The holder says that their last act of this kind was not theirs, and the judge finds so, or not. */
async function found(
  one: CivilCase,
  who: 'qian' | 'zhao',
  kind: string,
  how: 'not-theirs' | 'theirs' = 'not-theirs',
): Promise<void> {
  const seq = one.court.entries(one.stream).findLast((entry) => entry.kind === kind)?.seq ?? 0;
  const said = { seq: String(seq), reasons: '那天我的手机丢了。', attachments: [] };
  await one.must(who, 'attribution.challenge', said);
  const last = one.state.attribution.challenges.length;
  await one.must('lu', 'attribution.decide', { ...outcome, outcome: how }, `x${String(last)}`);
}

describe('OLR-7.2.3: an act that was not theirs counts from the decision on as if it had not been done', () => {
  test('an answer: they have not answered, whatever was judged on it is the judge’s; the entry stays where it is', async () => {
    const one = await CivilCase.registered();
    await one.servedByAccount();
    await one.must('qian', 'defence.submit', { text: '质量不合格。' }, 'd1');
    const before = one.court.entries(one.stream);
    expect(answered(one.state, 'd1')).toBe(true);
    await found(one, 'qian', 'defence.Submitted');
    expect(answered(one.state, 'd1')).toBe(false);
    expect(one.court.entries(one.stream).slice(0, before.length)).toEqual(before);
    await one.must('qian', 'defence.submit', { text: '这一份是我写的。' }, 'd1');
    expect(answered(one.state, 'd1')).toBe(true);
  });

  test('an answer that is found to be theirs counts on, and one said again on new grounds counts by the last decision', async () => {
    const one = await CivilCase.registered();
    await one.servedByAccount();
    await one.must('qian', 'defence.submit', { text: '质量不合格。' }, 'd1');
    await found(one, 'qian', 'defence.Submitted', 'theirs');
    expect(answered(one.state, 'd1')).toBe(true);
    await found(one, 'qian', 'defence.Submitted');
    expect(answered(one.state, 'd1')).toBe(false);
    await found(one, 'qian', 'defence.Submitted', 'theirs');
    expect(answered(one.state, 'd1')).toBe(true);
  });

  test('the service that only the answer proved has not taken effect, and no time to answer has run from it', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const way = {
      electronic: true,
      channels: ['email'],
      email: 'qian@example.cn',
      address: '云州市东湖区柳荫巷 3 号',
    };
    await one.must('qian', 'service.confirm-address', way, 'd1');
    await one.must('he', 'service.serve', { papers: [one.paper('complaint', 'd1')] }, 'd1');
    const last = () => one.state.service.services.at(-1)?.effective ?? null;
    expect(last()).toBeNull();
    await one.must('qian', 'defence.submit', { text: '质量不合格。' }, 'd1');
    expect(last()).not.toBeNull();
    const [told] = papersOf(one.state.documents, 'service-certificate');
    await found(one, 'qian', 'defence.Submitted');
    expect(last()).toBeNull();
    expect(papersOf(one.state.documents, 'service-certificate')).toMatchObject([
      { replaces: told?.id, extra: { decided: 'undone' } },
    ]);
    expect(one.state.service.addresses['d1']?.email).toBe('qian@example.cn');
  });

  test('an address: it is nobody’s, and the party is asked anew', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const way = { electronic: true, channels: ['account'], address: '云州市东湖区柳荫巷 3 号' };
    await one.must('qian', 'service.confirm-address', way, 'd1');
    await found(one, 'qian', 'service.AddressConfirmed');
    expect(one.state.service.addresses['d1']).toBeUndefined();
    expect(one.state.service.lapses['d1']).toBeDefined();
    expect(await one.court.offers(one.stream, one.people.he)).not.toContain('service.serve#d1');
    await one.must('qian', 'service.confirm-address', way, 'd1');
    expect(await one.court.offers(one.stream, one.people.he)).toContain('service.serve#d1');
  });

  test('a consent to a step: what stood before stands again, and nothing is carried to another step', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('he', 'consent.ask', { steps: ['hearing', 'exchange'] }, 'd1');
    const of = (step: 'hearing' | 'exchange') => one.state.consent.answers['d1']?.[step]?.status;
    await one.must('qian', 'consent.answer', { answer: 'decline' }, 'd1.hearing');
    await one.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.exchange');
    await one.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.hearing');
    expect([of('hearing'), of('exchange')]).toEqual(['agreed', 'agreed']);
    await found(one, 'qian', 'consent.Given');
    expect([of('hearing'), of('exchange')]).toEqual(['declined', 'agreed']);
  });

  test('an admission: the fact is agreed no longer, and they may answer it', async () => {
    const one = await CivilCase.registered();
    await one.servedByAccount();
    const text = '双方签订了定作合同。';
    await one.must('zhao', 'admission.state', { text, attachments: [] }, 'p1');
    await one.must('qian', 'admission.answer', { answer: 'admitted', attachments: [] }, 'f1.d1');
    expect(agreedFacts(one.state)).toHaveLength(1);
    await found(one, 'qian', 'admission.FactAnswered');
    expect(agreedFacts(one.state)).toEqual([]);
    await one.must('qian', 'admission.answer', { answer: 'denied', attachments: [] }, 'f1.d1');
  });

  test('a transcript: it is still to be confirmed, and only by them', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    one.court.at('2026-03-20T08:00:00.000Z');
    const held = { online: ['p1'], inPerson: ['d1'], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', held, 'h1');
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('qian', 'transcript.confirm', { read: true }, 'h1.d1');
    const settled = () => one.state.hearing.hearings[0]?.settled;
    expect(settled()).toEqual({ p1: 'confirmed', d1: 'confirmed' });
    await found(one, 'qian', 'transcript.Confirmed');
    expect(settled()).toEqual({ p1: 'confirmed' });
    expect(tasks(one).filter((key) => key.includes('transcript'))).toEqual([
      expect.stringContaining('d1'),
    ]);
  });
});
