import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { judged, onPaper } from '../testing/judged.ts';
import { CivilCase } from '../testing/civil.ts';

const example = (name: string) => catalogue.command(name)?.example ?? {};
const taskKeys = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
/** What the newest entry of that kind says by phone, and to how many. */
function toldBy(one: CivilCase, kind: string): readonly string[] {
  const entry = one.court.entries(one.stream).findLast((each) => each.kind === kind);
  return entry === undefined
    ? []
    : catalogue
        .effectsOf(entry)
        .filter(({ port }) => port === 'sms')
        .flatMap((effect) => effect.message(entry, one.state))
        .map((message) => (message as { readonly text: string }).text);
}

describe('what a screen promises, happens', () => {
  test('CPL-128: the plaintiff is told of the defence, and gets a copy of it as a paper within five days', async () => {
    const plaintiff = { kind: 'person', name: '沈静宜', mobile: '13800000004' };
    const one = await CivilCase.registered(undefined, 'summary', { plaintiff });
    await one.linked();
    await one.must('qian', 'defence.submit', { text: '家具已经做好。', attachments: [] }, 'd1');
    expect(toldBy(one, 'defence.Submitted').join()).toContain('被告提交了答辩状');
    await one.issue();
    const owed = () =>
      one.court
        .tasks(one.stream)
        .filter(({ key }) => key.startsWith('service/defence/'))
        .map(({ key, by, dueAt }) => [key, by, dueAt]);
    expect(owed()).toEqual([
      ['service/defence/p1/defence-1', { role: 'clerk' }, '2026-03-09T15:59:59.999Z'],
    ]);
    await onPaper(one, 'defence', 'p1', '2026-03-02');
    expect(owed()).toEqual([]);
    // Its author is not served with it.
    const tried = await one.try(
      'he',
      'service.record-paper',
      { papers: [one.paper('defence', 'd1')], way: 'by-hand', on: '2026-03-02', proof: '回证' },
      'd1',
    );
    expect(tried).toMatchObject({ refusals: [{ code: 'service/nothing-to-serve' }] });
  });

  test('CPL-139: the message says which sitting, when, and where each attends', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const [purpose, at, place] = ['hearing', '2026-03-20T09:30', '第六法庭'];
    await one.must('he', 'hearing.schedule', { purpose, at, place, open: true });
    const said = toldBy(one, 'hearing.Scheduled');
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) expect(text).toContain('开庭定于 2026-03-20 09:30，请到第六法庭');
    await one.must('he', 'hearing.schedule', {
      purpose,
      at: '2026-03-23T14:00',
      place,
      open: true,
      reasons: '法庭占用',
    });
    expect(toldBy(one, 'hearing.Scheduled').join()).toContain('开庭改到 2026-03-23 14:00');
  });

  test('CPL-157, CPLI-213: a suit that counts as withdrawn ends by a ruling on paper, owed to all and told', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.noticedToPay();
    one.court.at('2026-03-12T01:00:00.000Z');
    const key = 'fees/term@2026-03-09';
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
    await one.must('lu', 'fees.treat-as-withdrawn', { reasons: '期限届满未交费。' });
    await one.issue();
    expect(one.paper('procedural-ruling', 'p1')).not.toBe('');
    expect(taskKeys(one)).toEqual(
      expect.arrayContaining(['service/ruling/p1', 'service/ruling/d1']),
    );
    // What comes before a trial is not owed any more.
    expect(taskKeys(one).filter((each) => each.startsWith('service/complaint'))).toEqual([]);
    expect(toldBy(one, 'fees.TreatedAsWithdrawn').join()).toContain('按撤诉处理');
    await onPaper(one, 'procedural-ruling', 'p1', '2026-03-12');
    expect(taskKeys(one)).not.toContain('service/ruling/p1');
  });

  test('CPL-130, CPL-157: a ruling on jurisdiction is a paper, owed to all, and the judge reads the objection first', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const objection = example('defence.object-to-jurisdiction');
    await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
    const offers = await one.court.offers(one.stream, one.people.lu);
    const key = offers.find((each) => each.startsWith('defence.decide'))?.split('#')[1] ?? '';
    const told = await one.court.told(
      one.stream,
      one.people.lu,
      'defence.decide-jurisdiction',
      key,
    );
    expect(told).toMatchObject([{ code: 'objection', facts: { name: '钱守拙' } }]);
    const outcome = { outcome: 'unfounded', reasons: '被告住所地在本院辖区。' };
    await one.must('lu', 'defence.decide-jurisdiction', outcome, key);
    await one.issue();
    expect(taskKeys(one)).toContain('service/ruling/d1');
    expect(toldBy(one, 'defence.JurisdictionDecided')).not.toEqual([]);
  });

  test('CPL-131: another bench needs a reason, and the parties are told who hears the case', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const bench = { judge: 'judge-lu', clerk: 'clerk-he' };
    expect(await one.try('lin', 'assignment.assign', bench)).toMatchObject({
      refusals: [{ code: 'assignment/say-why' }],
    });
    await one.must('lin', 'assignment.assign', { ...bench, reasons: '原审判员调离。' });
    const entry = one.court
      .entries(one.stream)
      .findLast(({ body }) => (body as { readonly role?: string }).role === 'judge');
    expect(
      entry && catalogue.effectsOf(entry).flatMap((effect) => effect.message(entry, one.state)),
    ).not.toEqual([]);
  });

  test('CPL-149: one decision answers all who asked for another day, and the judge reads each', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('he', 'hearing.schedule', {
      at: '2026-04-07T09:30',
      place: '第五法庭',
      purpose: 'hearing',
      open: true,
    });
    const ask = (reason: string) => ({ reason, attachments: [] });
    await one.must('zhao', 'hearing.request-postponement', ask('住院'), 'h1.p1');
    await one.must('qian', 'hearing.request-postponement', ask('出差'), 'h1.d1');
    const command = 'hearing.decide-postponement';
    expect(await one.court.told(one.stream, one.people.lu, command, 'h1')).toEqual([
      { code: 'asked', facts: { asked: ['沈静宜：住院', '钱守拙：出差'] } },
    ]);
  });

  test('OLR-10.1.2, CPL-171: whoever was asked to act accepts also after the closing, while appeals can come', async () => {
    const one = await judged();
    one.court.at('2026-04-03T09:00:00.000Z');
    await one.must('zhao', 'authority.grant', example('authority.grant'), 'p1');
    await one.must('he', 'case.close', { manner: 'judged', note: '已经送达。' });
    const shao = one.court.person('shao');
    expect(taskKeys(one)).toContain('participation/authority.accept/a1');
    expect(
      await one.court.when(shao, 'authority.accept', one.stream, { agreed: true }, 'a1'),
    ).toMatchObject({ outcome: 'accepted' });
  });

  test('OLR-10.1.2: whoever was invited links the case also after the closing', async () => {
    const one = await CivilCase.registered();
    await one.must('lu', 'suspension.terminate', {
      ground: 'defendant-without-estate',
      reasons: '没有遗产',
    });
    await one.issue();
    await one.must('lu', 'case.close', {});
    await one.linked();
    expect(one.state.participation.participants.find(({ id }) => id === 'd1')?.person).toBe('qian');
  });

  test.each(['filing.supplement', 'filing.record-papers'])(
    'OLR-9.1.2b: what comes by %s while a notice is open answers it',
    async (how) => {
      const one = await CivilCase.filed();
      await one.must('lin', 'filing.request-correction', example('filing.request-correction'));
      one.court.at('2026-03-05T01:00:00.000Z');
      if (how === 'filing.supplement')
        await one.must('zhao', how, { note: '被告住址', attachments: [] });
      else
        await one.must(
          'lin',
          how,
          {
            receivedOn: '2026-03-04',
            note: '被告住址',
            attachments: [CivilCase.file('c')],
            keptAt: '第 1 册',
          },
          'p1',
        );
      expect(one.state.filing.status).toBe('under-review');
      expect(taskKeys(one)).toEqual(['filing/review']);
      expect(await one.court.offers(one.stream, one.people.lin)).not.toContain('filing.return');
      // The complaint itself can still be mended by its form.
      await one.must('zhao', 'filing.correct', example('filing.correct'));
    },
  );

  test('CPL-153: while the suit is suspended no sitting is fixed, by that order', async () => {
    const one = await CivilCase.registered();
    const ground = { ground: 'heir-awaited', participant: 'd1', reasons: '等待继承人。' };
    await one.must('lu', 'suspension.order', ground);
    expect(await one.try('he', 'hearing.schedule', example('hearing.schedule'))).toMatchObject({
      refusals: [{ code: 'hearing/suspended', ground: { kind: 'order' } }],
    });
  });

  test('FEE-21: claims that go down and up again cost the same by every way', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'fees.request-relief', { kind: 'reduced', reason: '困难' });
    const granted = { decision: 'granted', pay: '100', reasons: '属实' };
    await one.must('lu', 'fees.decide-relief', granted);
    const to = async (yuan: string) => {
      const claims = [{ text: '返还', yuan }];
      await one.must('zhao', 'claims.change', { claims, reasons: 'x', attachments: [] }, 'p1');
      return one.state.fees.bill?.amount;
    };
    const high = await to('90000');
    expect(await to('1000')).toBe(0);
    expect(await to('90000')).toBe(high);
  });
});
