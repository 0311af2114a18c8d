import type { Entry } from '@xiezhi/kernel';
import { courtDay, endOfDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { labelsOfEntries } from '../framework/index.ts';
import { CivilCase } from '../testing/civil.ts';
import { commission, ListedCase, mingjian, qiuzhen } from './testing/listed.ts';

const asked = { ground: 'other-relation', reasons: '与原告的代理人是同事。', attachments: [] };
const stays = { outcome: 'stays', reasons: '没有证据证明。' };
const withdraws = { outcome: 'withdraws', reasons: '现在仍在同一单位任职。' };
const outside = '外地某鉴定所';
const opinion = { conclusion: '没有发现改动的痕迹。', files: [CivilCase.file('f')] };

const work = (one: ListedCase, id = 'g1') =>
  one.state.appraisal.commissions.find((each) => each.id === id);
const owed = (one: ListedCase) => one.case.court.tasks(one.case.stream);
const commands = (one: ListedCase) => owed(one).map(({ command }) => command);
const challenge = (one: ListedCase, whom = 'g1.1', also: object = {}) =>
  one.must('qian', 'recusal.apply', { ...asked, ...also }, `d1.${whom}`);

/** The work is taken up, and both have signed the undertaking. */
async function atWork(): Promise<ListedCase> {
  const one = await ListedCase.ready();
  await one.ordered();
  await one.commissioned();
  await one.mustAs('gu', 'appraisal.answer', { answer: 'accepted' });
  for (const who of ['gu', 'yan'] as const)
    await one.mustAs(who, 'appraisal.undertake', { undertakes: true });
  return one;
}

async function onPaper(): Promise<ListedCase> {
  const one = await ListedCase.ready();
  await one.ordered();
  await one.commissioned({ body: outside });
  return one;
}

describe('a party asks that whoever examines withdraw', () => {
  test('CPL-47, CPL-49, CPL-50: each appraiser of the body can be named; the judge decides within three days', async () => {
    const one = await atWork();
    const offers = await one.case.court.offers(one.case.stream, one.case.people.qian);
    expect(offers.filter((key) => key.startsWith('recusal.apply#d1.g'))).toEqual([
      'recusal.apply#d1.g1.1',
      'recusal.apply#d1.g1.2',
    ]);
    await challenge(one);
    expect(owed(one).filter(({ key }) => key.startsWith('recusal/'))).toMatchObject([
      { by: { role: 'judge' }, dueAt: endOfDay(courtDay('2026-03-05')) },
    ]);
    expect(
      await one.case.court.told(one.case.stream, one.case.people.lu, 'recusal.decide', 'recusal-1'),
    ).toMatchObject([{ facts: { name: '顾明鉴', role: 'appraiser' } }]);
  });

  test('CPL-48: until it is decided they take no part; the others of the body go on, and so do they when they stay', async () => {
    const one = await atWork();
    await challenge(one);
    expect(await one.tryAs('gu', 'appraisal.issue', opinion)).toMatchObject({
      outcome: 'refused',
      refusals: [
        {
          code: 'permission/asked-to-withdraw',
          ground: { kind: 'law', articles: ['CPL-48'] },
          remedy: [{ name: 'recusal.decide', by: 'judge' }, {}],
        },
      ],
    });
    await one.mustAs('yan', 'appraisal.issue', opinion);
    await one.must('lu', 'recusal.decide', stays, 'recusal-1');
    await one.mustAs('gu', 'appraisal.sign', { signs: true });
    expect(work(one)?.opinion?.issuedAt).not.toBeNull();
  });

  test('CPL-49: whoever withdraws leaves, what they signed is handed in anew by the others, and no other work brings them back', async () => {
    const one = await atWork();
    await one.mustAs('gu', 'appraisal.issue', opinion);
    await one.mustAs('yan', 'appraisal.sign', { signs: true });
    await challenge(one);
    await one.must('lu', 'recusal.decide', withdraws, 'recusal-1');
    expect(work(one)).toMatchObject({
      out: false,
      people: [{ name: '严知微' }],
      undertakings: ['g1.2'],
      opinion: null,
    });
    expect(await one.case.court.offers(one.case.stream, one.appraisers.gu)).toEqual([]);
    expect(commands(one)).toContain('appraisal.issue');
    await one.commissioned({ body: qiuzhen });
    await one.commissioned({ dueOn: '2026-06-20' });
    expect(work(one, 'g3')?.people.map(({ name }) => name)).toEqual(['严知微']);
  });

  test('CPL-47: where nobody of the body is left another is commissioned, and the lot leaves it out', async () => {
    const one = await atWork();
    for (const [index, whom] of ['g1.1', 'g1.2'].entries()) {
      await challenge(one, whom);
      await one.must('lu', 'recusal.decide', withdraws, `recusal-${String(index + 1)}`);
    }
    expect(work(one)?.out).toBe(true);
    expect(
      await one.try('lu', 'evidence.commission-appraisal', commission, 'application-1'),
    ).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'appraisal/tied-to-the-case', facts: { because: 'recused' } }],
    });
    await one.enter('云州市格物鉴定中心');
    const draw = { field: '电子数据', reasons: '原机构的鉴定人回避。' };
    await one.must('lu', 'appraisal.draw-body', draw, 'application-1');
    expect(one.state.appraisal.draws.at(-1)).toMatchObject({
      apart: [{ name: mingjian, because: 'recused' }],
    });
  });

  test('CPL-48, CPL-50: after the opinion and a sitting it is received and marked; told no, one asks once more, and it stops nothing', async () => {
    const one = await atWork();
    await one.mustAs('gu', 'appraisal.issue', opinion);
    await one.mustAs('yan', 'appraisal.sign', { signs: true });
    await one.must(
      'he',
      'evidence.bring-in-collected',
      { on: '2026-03-02', note: '在线提交。', objectBy: '2026-03-20' },
      'application-1',
    );
    const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    one.case.court.at('2026-03-20T03:00:00.000Z');
    const held = { inPerson: ['p1', 'd1'], identityChecked: true, note: '开庭。' };
    await one.must('he', 'hearing.record', held, 'h1');
    await challenge(one);
    expect(one.state.recusal.applications).toMatchObject([{ role: 'appraiser', heard: true }]);
    await one.must('lu', 'recusal.decide', stays, 'recusal-1');
    await one.must('qian', 'recusal.ask-again', { reasons: '没有看材料。' }, 'recusal-1');
    await one.must(
      'zhao',
      'appraisal.object',
      { points: '结论含糊。', attachments: [] },
      'p1.application-1',
    );
    await one.must('lu', 'appraisal.require-reply', { dueOn: '2026-04-10' }, 'g1');
    await one.mustAs('gu', 'appraisal.reply', { text: '见附件。', attachments: [] });
    await one.must('lu', 'recusal.reconsider', withdraws, 'recusal-1');
    // What lies in the case stands: what it is worth the judge finds.
    expect(work(one)?.opinion).not.toBeNull();
    expect(one.state.evidence.exhibits.at(-1)).toMatchObject({ name: '鉴定意见' });
    expect(
      await one.try('qian', 'recusal.ask-again', { reasons: '再来。' }, 'recusal-1'),
    ).toMatchObject({ outcome: 'refused' });
  });

  test('CPL-47: an appraiser says so of themselves at any time, takes no part, and the judge decides', async () => {
    const one = await atWork();
    const own = { ground: 'party-or-relative', reasons: '被告是我的表弟。' };
    await one.mustAs('gu', 'recusal.declare', own, 'g1.1');
    expect(await one.case.court.offers(one.case.stream, one.appraisers.gu)).toEqual([]);
    expect(await one.tryAs('gu', 'appraisal.issue', opinion)).toMatchObject({
      refusals: [{ code: 'permission/asked-to-withdraw' }],
    });
    expect(owed(one).filter(({ key }) => key.startsWith('recusal/'))).toMatchObject([
      { by: { role: 'judge' } },
    ]);
    await one.must('lu', 'recusal.decide', withdraws, 'recusal-1');
    expect(work(one)?.people.map(({ name }) => name)).toEqual(['严知微']);
  });

  test('OOR-28.2.1: whoever examines reads what is asked and decided of its own people, and of the bench nothing', async () => {
    const one = await atWork();
    await challenge(one);
    const judge =
      one.state.participation.participants.find(({ role }) => role === 'judge')?.id ?? '';
    await one.must('zhao', 'recusal.apply', asked, `p1.${judge}`);
    const { stream, court } = one.case;
    const reads = (who: 'yan' | 'tao') => {
      const labels = labelsOfEntries(
        one.appraisers[who],
        'case',
        stream.slice('case:'.length),
        one.state,
      );
      return court
        .entries(stream)
        .filter(
          (entry: Entry) =>
            entry.kind === 'recusal.Applied' &&
            entry.labels.every((label) => labels(entry).has(label)),
        )
        .map(({ body }) => (body as { readonly against: string }).against);
    };
    expect(reads('yan')).toEqual(['g1.1']);
    expect(reads('tao')).toEqual([]);
  });
});

describe('a body that acts on paper', () => {
  test('CPL-47: it is asked to withdraw as a body, and where it must another is commissioned', async () => {
    const one = await onPaper();
    const [id] = one.state.appraisal.commissions.map((each) => each.id);
    await challenge(one, id);
    expect(
      await one.case.court.told(one.case.stream, one.case.people.lu, 'recusal.decide', 'recusal-1'),
    ).toMatchObject([{ facts: { name: outside, role: 'body' } }]);
    await one.must('lu', 'recusal.decide', withdraws, 'recusal-1');
    expect(work(one, id)?.out).toBe(true);
    expect(commands(one)).toContain('evidence.commission-appraisal');
    const draw = { field: '电子数据', reasons: '原机构回避。' };
    await one.must('lu', 'appraisal.draw-body', draw, 'application-1');
    expect(one.state.appraisal.draws).toHaveLength(1);
  });
});
