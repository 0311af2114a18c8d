import type { Participant } from '@xiezhi/record';
import { papersOf } from '@xiezhi/record';
import { expect, describe, test } from 'vitest';
import type { Facts } from './framework/index.ts';
import { catalogue } from './index.ts';
import { noticesOfAppeals } from './proceedings/notices-of-appeals.ts';
import { applied, notAccepted } from './testing/applied.ts';
import { CivilCase } from './testing/civil.ts';

const asks = { claims: '撤销不予受理的裁定，指令立案执行。', attachments: [] };
const above = '云州市中级人民法院';
const sending = { court: above, as: 'electronic', complete: true, receipt: '收卷回执 3 号' };
const decision = (outcome: string) => ({
  outcome,
  number: '（2026）云01执复12号',
  on: '2026-07-02',
  attachments: [CivilCase.file('e')],
});

/** An application for enforcement that was refused; the ruling was handed to whoever applied on 10 June. */
async function refusedAndServed() {
  const one = await notAccepted('enforcement');
  await one.issue();
  const ruling = papersOf(one.state().documents, 'refusal-ruling')[0]?.file?.sha256 ?? '';
  await one.must(
    'lin',
    'service.record-paper',
    { papers: [ruling], way: 'by-hand', on: '2026-06-10', proof: '送达回证' },
    'p1',
  );
  return one;
}

describe('an application that is refused by a ruling goes up to be reconsidered', () => {
  test('ENF-16: whoever applied asks it of the court above; no appeal lies, and of what is refused otherwise nothing is asked', async () => {
    const one = await refusedAndServed();
    const offers = await one.offers('zhao');
    expect(offers).toContain('ruling.ask-reconsideration#reconsideration.p1');
    expect(offers.filter((name) => name.startsWith('ruling.appeal'))).toEqual([]);
    for (const kind of ['payment-order', 'administrative-suit'] as const) {
      const other = await notAccepted(kind);
      const theirs = await other.offers('zhao');
      expect(theirs.filter((name) => name.startsWith('ruling.ask-'))).toEqual([]);
    }
    const open = await applied('enforcement');
    expect(
      await open.act('zhao', 'ruling.ask-reconsideration', asks, 'reconsideration.p1'),
    ).toMatchObject({ outcome: 'refused' });
  });

  test.each([
    ['2026-06-22', false],
    ['2026-06-23', true],
  ])('CPL-236: asked on %s it is late: %s; received all the same', async (on, late) => {
    const one = await refusedAndServed();
    one.court.at(`${on}T02:00:00.000Z`);
    await one.must('zhao', 'ruling.ask-reconsideration', asks, 'reconsideration.p1');
    // Ten days from 10 June end on Saturday the 20th, and so on Monday.
    expect(one.state().appeal.appeals).toMatchObject([
      { ruling: 'reconsideration', late, authority: null },
    ]);
  });

  test('CPL-236: the last day is told, and by what this court goes', async () => {
    const one = await refusedAndServed();
    const told = await one.court.told(
      one.stream,
      one.people.zhao,
      'ruling.ask-reconsideration',
      'reconsideration.p1',
    );
    expect(told).toContainEqual({
      code: 'last-day',
      facts: { dueOn: '2026-06-22', provisional: false },
      short: true,
    });
    expect(told.map(({ code }) => code)).toContain('goes-by');
    const [term] = one.court
      .deadlines(one.stream)
      .filter(({ key }) => key.includes('reconsideration'));
    expect(term).toMatchObject({ dueOn: '2026-06-22', basis: ['CPL-236'] });
  });

  test('CPL-174: it is a paper of its own, and the reviewer sends it up with the file within five days', async () => {
    const one = await refusedAndServed();
    await one.must('zhao', 'ruling.ask-reconsideration', asks, 'reconsideration.p1');
    expect(papersOf(one.state().documents, 'appeal')).toMatchObject([{ title: '复议申请书' }]);
    const [task] = one.tasks().filter(({ command }) => command === 'appeal.send-up');
    expect(task).toMatchObject({ by: { role: 'filing-reviewer' }, subject: 'appeal-1' });
    await one.must('lin', 'appeal.send-up', sending, 'appeal-1');
    expect(one.state().appeal.appeals).toMatchObject([{ sentUp: { court: above } }]);
  });

  test('ENF-16: set aside above, the application is reviewed again and can be accepted; upheld, that is the end of it', async () => {
    for (const outcome of ['reversed', 'upheld'] as const) {
      const one = await refusedAndServed();
      await one.must('zhao', 'ruling.ask-reconsideration', asks, 'reconsideration.p1');
      await one.must('lin', 'appeal.send-up', sending, 'appeal-1');
      one.court.at('2026-07-03T02:00:00.000Z');
      await one.must('lin', 'appeal.note-outcome', decision(outcome), 'appeal-1');
      const reversed = outcome === 'reversed';
      expect(one.state().filing.status).toBe(reversed ? 'under-review' : 'refused');
      const offers = await one.offers('lin');
      expect(offers.some((name) => name.startsWith('filing.accept'))).toBe(reversed);
      const again = (await one.offers('zhao')).filter((name) => name.startsWith('ruling.'));
      expect(again).toEqual([]);
      // Of the way on nothing is told that is not there any more.
      const way = (await one.court.told(one.stream, one.people.zhao, 'filing.supplement', ''))
        .filter(({ code }) => code === 'way')
        .map(({ facts }) => facts['zh']);
      expect(way).toEqual(reversed ? [] : ['条件具备以后可以重新申请']);
      const text = catalogue.texts('zh-CN').entries['appeal.Decided'];
      const body = { ...decision(outcome), ruling: 'reconsideration' };
      expect(text?.(body).detail).toContain(reversed ? '撤销原裁定' : '驳回复议申请，维持原裁定');
    }
  });

  test('OLR-11.3.0: on paper at the counter it counts by its postmark', async () => {
    const one = await notAccepted('enforcement', { counter: true });
    await one.issue();
    const ruling = papersOf(one.state().documents, 'refusal-ruling')[0]?.file?.sha256 ?? '';
    await one.must(
      'lin',
      'service.record-paper',
      { papers: [ruling], way: 'by-hand', on: '2026-06-10', proof: '送达回证' },
      'p1',
    );
    one.court.at('2026-06-24T02:00:00.000Z');
    const paper = { ...asks, attachments: [CivilCase.file('f')], receivedOn: '2026-06-24' };
    await one.must(
      'lin',
      'appeal.record-paper',
      { ...paper, postedOn: '2026-06-22' },
      'reconsideration.p1',
    );
    expect(one.state().appeal.appeals).toMatchObject([{ source: 'paper', late: false }]);
  });

  test('ENF-16, CPL-236: that no appeal lies is the point of it: in what is told, entered and sent of its course nobody reads of one', async () => {
    const one = await refusedAndServed();
    const said: string[] = [];
    const texts = catalogue.texts('zh-CN');
    /** What somebody is told in the form of that act, in words. */
    const told = async (who: keyof typeof one.people, name: string, key: string) => {
      const tells = await one.court.told(one.stream, one.people[who], name, key);
      for (const { code, facts } of tells) {
        const line = texts.commands[name]?.tells?.[code]?.(facts);
        if (line !== undefined) said.push(`${line.label} ${line.value}`);
      }
    };
    one.court.at('2026-06-24T02:00:00.000Z');
    await told('zhao', 'ruling.ask-reconsideration', 'reconsideration.p1');
    await one.must('zhao', 'ruling.ask-reconsideration', asks, 'reconsideration.p1');
    await told('lu', 'appeal.weigh', 'appeal-1');
    await one.must(
      'lu',
      'appeal.weigh',
      { outcome: 'stands', reasons: '住院，准许。' },
      'appeal-1',
    );
    await one.must('zhao', 'appeal.withdraw', { reasons: '另想办法。', sure: true }, 'appeal-1');
    const [asked] = one.tasks().filter(({ command }) => command === 'appeal.decide-withdrawal');
    const key = asked?.subject ?? '';
    await told('lu', 'appeal.decide-withdrawal', key);
    const goesUp = { outcome: 'goes-up', reasons: '由上一级法院审查。' };
    await one.must('lu', 'appeal.decide-withdrawal', goesUp, key);
    await one.must('lin', 'appeal.send-up', sending, 'appeal-1');
    await told('lin', 'appeal.note-outcome', 'appeal-1');
    const course = one.court.entries(one.stream).filter(({ kind }) => kind.startsWith('appeal.'));
    for (const entry of course) {
      const text = texts.entries[entry.kind]?.(entry.body as Facts);
      said.push(`${text?.title ?? ''} ${text?.detail ?? ''}`);
      const other = { ...one.state().participation.participants[0], id: 'p9' } as Participant;
      for (const { on, say } of noticesOfAppeals)
        if (on === entry.kind) said.push(say(entry, one.state())(other) ?? '');
    }
    expect(course.map(({ kind }) => kind)).toEqual([
      'appeal.Submitted',
      'appeal.Weighed',
      'appeal.WithdrawalAsked',
      'appeal.WithdrawalDecided',
      'appeal.SentUp',
    ]);
    expect(said.join('\n')).toContain('法官认定复议申请有效');
    expect(said.filter((text) => text.includes('上诉'))).toEqual([]);
    // Where one form is for both, it names both.
    for (const name of ['appeal.weigh', 'appeal.withdraw', 'appeal.decide-withdrawal'])
      expect(texts.commands[name]?.title).toContain('复议');
  });
});
