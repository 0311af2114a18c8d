import { effectiveOn } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { labelsOfEntries, readsOnlyOwn } from '../framework/index.ts';
import { stageOf } from '../stages.ts';
import { CivilCase } from '../testing/civil.ts';
import { link, pending, sued } from './testing/index.ts';

const address = {
  electronic: true,
  channels: ['email'],
  email: 'firm@example.cn',
  address: '云州市东湖区工业路 8 号',
  basis: 'agreed-before',
  evidence: '合同第 6 页',
};
const defence = { text: '家具已经做好。', attachments: [] };
const objection = { court: '云州市西山区人民法院', reasons: '合同约定', attachments: [] };
const seen = { authority: 'general', proof: '授权委托书', seen: true };
const owed = (one: CivilCase) => one.court.tasks(one.stream).map(({ command }) => command);

/** The complaint is on its way to the organisation by e-mail, and a stranger has linked its case and answered. */
async function answeredByStranger(): Promise<CivilCase> {
  const one = await sued('林向南');
  await one.must('he', 'service.record-address', address, 'd2');
  await one.must('he', 'service.serve', { papers: [one.paper('complaint', 'd2')] }, 'd2');
  await link(one, 'authorised-staff');
  await one.must('qian', 'defence.submit', defence, 'd2');
  await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd2');
  return one;
}

describe('what came from somebody who has not shown that they may act', () => {
  test('OLR-31.2.1: a stranger’s answer does not show that the organisation received the complaint', async () => {
    const one = await answeredByStranger();
    expect(effectiveOn(one.state.service, 'd2', 'complaint')).toBeNull();
    expect(one.court.deadlines(one.stream).filter(({ key }) => key.includes('d2'))).toEqual([]);
  });

  test('CPL-62: it is received and moves nothing; the judge has no objection of the organisation before them', async () => {
    const one = await answeredByStranger();
    expect(one.state.defence).toMatchObject({
      defences: [{ participant: 'd2', unshown: 'qian' }],
      objections: [{ participant: 'd2', unshown: 'qian' }],
    });
    expect(owed(one)).not.toContain('defence.decide-jurisdiction');
    const offers = await one.court.offers(one.stream, one.people.lu);
    expect(offers.filter((name) => name.startsWith('defence.decide'))).toEqual([]);
  });

  test('CPL-62: the stage waits for an answer of the organisation itself', async () => {
    const one = await answeredByStranger();
    for (const id of ['d1', 'd2'])
      await one.must(
        'he',
        'service.record-paper',
        {
          papers: [one.paper('complaint', id)],
          way: 'by-hand',
          on: '2026-03-02',
          proof: '回证',
        },
        id,
      );
    await one.must('he', 'defence.record-paper', { ...defence, receivedOn: '2026-03-02' }, 'd1');
    expect(stageOf(one.state)).toBe('service');
    await one.must('he', 'authority.record', seen, pending(one)?.id);
    expect(stageOf(one.state)).toBe('hearing');
  });

  test('OLR-31.2.1, CPL-62: once the authority is shown it counts: received, answered, objected', async () => {
    const one = await answeredByStranger();
    one.court.at('2026-03-05T01:00:00.000Z');
    const { id = '' } = pending(one) ?? {};
    await one.must('he', 'authority.record', seen, id);
    expect(effectiveOn(one.state.service, 'd2', 'complaint')?.effective).toMatchObject({
      on: '2026-03-05',
    });
    expect(owed(one)).toContain('defence.decide-jurisdiction');
    expect(owed(one)).not.toContain('defence.submit');
    await one.must('qian', 'authority.end', { why: '解除' }, id);
    expect(owed(one)).toContain('defence.decide-jurisdiction');
  });
});

describe('OLR-10.1.1: what was asked while nobody could hear it for the organisation', () => {
  const reply = (one: CivilCase) =>
    one.court.deadlines(one.stream).find(({ key }) => key.startsWith('consent/reply/d2'));
  async function asked(): Promise<{ one: CivilCase; id: string }> {
    const one = await sued('林向南');
    await link(one, 'authorised-staff');
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd2');
    expect(reply(one)).toBeUndefined();
    one.court.at('2026-03-05T01:00:00.000Z');
    return { one, id: pending(one)?.id ?? '' };
  }

  test('OLR-10.1.1: the days run from the day on which the authority is shown', async () => {
    const { one, id } = await asked();
    await one.must('he', 'authority.record', seen, id);
    expect(reply(one)).toMatchObject({ dueOn: '2026-03-12' });
  });

  test('OLR-10.1.1: or from when it comes to reach what the court sends', async () => {
    const { one, id } = await asked();
    await one.must('he', 'authority.record', { ...seen, steps: ['hearing'] }, id);
    expect(reply(one)).toBeUndefined();
    const wider = { receivedOn: '2026-03-05', attachments: [CivilCase.file('c')] };
    await one.must('he', 'authority.record-change', { ...wider, authority: 'general' }, id);
    expect(reply(one)).toMatchObject({ dueOn: '2026-03-12' });
  });
});

/** A case filed for somebody else, registered and with the bench. */
const filedForYu = () =>
  CivilCase.registered(undefined, undefined, { plaintiff: { kind: 'person', name: '余青禾' } });

describe('whoever filed for another, once the case is registered', () => {
  test('OOR-15.1.0: reads what they handed in and what was said of the filing, and nothing else', async () => {
    const one = await CivilCase.filed(undefined, {
      plaintiff: { kind: 'person', name: '余青禾' },
    });
    const entries = () => one.court.entries(one.stream);
    const read = () => {
      const reads = labelsOfEntries(one.people.zhao, 'case', '', one.state);
      return entries()
        .filter((entry) => entry.labels.some((label) => reads(entry).has(label)))
        .map(({ kind }) => kind);
    };
    await one.must('lin', 'filing.request-correction', {
      items: ['authority-of-agent'],
      note: '请补交授权委托书',
    });
    expect(read()).toEqual(entries().map(({ kind }) => kind));
    await one.must('lin', 'filing.register', { procedure: 'summary' });
    await one.must('lin', 'assignment.assign', { judge: 'judge-lu', clerk: 'clerk-he' });
    await one.must('he', 'defence.record-paper', { ...defence, receivedOn: '2026-03-02' }, 'd1');
    const kinds = read();
    expect(kinds).toContain('filing.Submitted');
    expect(kinds).toContain('filing.CorrectionRequested');
    expect(kinds).not.toContain('defence.Submitted');
    expect(kinds).not.toContain('fees.Billed');
    expect(readsOnlyOwn(one.people.zhao, one.state)).toBe(true);
  });

  test('CPL-62: is asked for the authority, and what they hand in lies before the clerk', async () => {
    const one = await filedForYu();
    const owedOf = () =>
      one.court
        .tasks(one.stream)
        .filter(({ command }) => command.startsWith('authority.'))
        .map(({ command, by }) => [command, by]);
    expect(owedOf()).toEqual([['authority.show', { person: 'zhao' }]]);
    await one.must('zhao', 'authority.show', { attachments: [CivilCase.file('b')] }, 'g1');
    expect(owedOf()).toEqual([['authority.record', { role: 'clerk' }]]);
    await one.must('he', 'authority.ask-for-proof', { missing: '没有签名' }, 'g1');
    expect(owedOf()).toEqual([['authority.show', { person: 'zhao' }]]);
    await one.must('he', 'authority.record', seen, 'g1');
    expect(owedOf()).toEqual([]);
    const reads = labelsOfEntries(one.people.zhao, 'case', '', one.state);
    const entries = one.court.entries(one.stream);
    expect(entries.every((entry) => reads(entry).has('parties'))).toBe(true);
  });

  test('CPL-62: also before that, proof handed in of their own accord does not lie unseen', async () => {
    const one = await CivilCase.filed(undefined, {
      plaintiff: { kind: 'person', name: '余青禾' },
    });
    expect(owed(one)).not.toContain('authority.show');
    await one.must('zhao', 'authority.show', { attachments: [CivilCase.file('b')] }, 'g1');
    expect(one.court.tasks(one.stream).map(({ command, by }) => [command, by])).toContainEqual([
      'authority.record',
      { role: 'filing-reviewer' },
    ]);
  });
});
