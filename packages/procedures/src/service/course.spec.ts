import { describe, expect, test } from 'vitest';
import type { Instant } from '@xiezhi/kernel';
import { serviceOrdered } from '@xiezhi/record';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const byMail = {
  basis: 'express',
  evidence: '电话录音 3 号',
  electronic: true,
  channels: ['email'],
  email: 'qian@example.cn',
  address: '云州市东湖区柳荫巷 3 号',
};
const keys = (one: CivilCase, start: string) =>
  one.court.tasks(one.stream).filter(({ key }) => key.startsWith(start));

/** The complaint went to the defendant by e-mail; the mail server took it, and nothing more is known. */
async function mailed(now?: string): Promise<CivilCase> {
  const one = await CivilCase.registered(now);
  await one.must('he', 'service.record-address', byMail, 'd1');
  await one.must('he', 'service.serve', { papers: [one.paper('complaint', 'd1')] }, 'd1');
  return one;
}
const trace = (one: CivilCase, event: string) =>
  one.court.when(
    one.court.system('mail'),
    'service.record-trace',
    one.stream,
    { channel: 'email', event, proof: '250 OK' },
    's1',
  );

describe('the course of a service', () => {
  test('CPL-128: the copy of the complaint is due within five days of registration', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    const [task] = keys(one, 'service/complaint/');
    expect(task).toMatchObject({ command: 'service.record-paper', by: { role: 'clerk' } });
    // 2 March plus five is Saturday the 7th; Monday the 9th is the next working day.
    expect(task?.dueAt?.slice(0, 10)).toBe('2026-03-09');
  });

  test('CPL-128: what the defendant filed with the answer goes to the plaintiff within five days of its receipt', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    one.court.at('2026-03-10T01:00:00.000Z');
    const paper = { receivedOn: '2026-03-10', text: '答辩状', attachments: [CivilCase.file('c')] };
    await one.must('he', 'defence.record-paper', paper, 'd1');
    expect(keys(one, 'service/defence/p1')[0]?.dueAt?.slice(0, 10)).toBe('2026-03-16');
  });

  test('OLR-31.1.0: a mail server that took the mail is not arrival; a delivery report is', async () => {
    const one = await mailed();
    await trace(one, 'sent');
    expect(one.state.service.services[0]?.effective).toBeNull();
    one.court.at('2026-03-03T02:00:00.000Z');
    await trace(one, 'arrived');
    expect(one.state.service.services[0]?.effective).toMatchObject({
      on: '2026-03-03',
      branch: 'confirmed-address',
    });
  });

  test('a mail of which nothing is heard becomes the clerk’s after three days, and paper ends it', async () => {
    const one = await mailed('2026-03-02T01:00:00.000Z');
    expect(keys(one, 'service/pending/')).toMatchObject([
      { command: 'service.record-paper', opensAt: '2026-03-05T01:00:00.000Z' as Instant },
    ]);
    await one.must('he', 'service.record-paper', onPaper(one), 'd1');
    expect(keys(one, 'service/pending/')).toEqual([]);
  });

  test('what could not be delivered is to be served again, and counts neither as served nor as on its way', async () => {
    const one = await mailed();
    expect(keys(one, 'service/complaint/')).toEqual([]);
    await trace(one, 'failed');
    expect(keys(one, 'service/failed/')).toHaveLength(1);
    expect(keys(one, 'service/complaint/')).toHaveLength(1);
    await one.must('he', 'service.record-paper', onPaper(one), 'd1');
    expect([...keys(one, 'service/failed/'), ...keys(one, 'service/complaint/')]).toEqual([]);
  });

  test('OLR-31.2.1: whoever answers the complaint has received it, report or not', async () => {
    const one = await mailed();
    one.court.at('2026-03-06T01:00:00.000Z');
    const answer = { receivedOn: '2026-03-06', text: '答辩状', attachments: [] };
    await one.must('he', 'defence.record-paper', answer, 'd1');
    expect(one.state.service.services[0]?.effective).toMatchObject({
      on: '2026-03-06',
      branch: 'reply-or-act',
    });
  });

  test('OOR-26.1.0: what was served waits to be read by whoever speaks for the addressee', async () => {
    const one = await CivilCase.registered();
    const way = { electronic: true, channels: ['account'], address: '云州市东湖区明理路 9 号' };
    await one.must('zhao', 'service.confirm-address', way, 'p1');
    await one.must('he', 'service.serve', { papers: [one.paper('acceptance-notice', 'p1')] }, 'p1');
    expect(keys(one, 'service/read/')).toMatchObject([{ by: { person: 'zhao' }, subject: 's1' }]);
    await one.must('zhao', 'service.acknowledge', { received: true }, 's1');
    expect(keys(one, 'service/read/')).toEqual([]);
  });

  test('OLR-32.1.0: a short message goes beside the service to a known phone; it has no link and serves nothing', async () => {
    const one = await mailed();
    const { participationCorrected } = await import('@xiezhi/record');
    one.court.given(
      one.stream,
      participationCorrected.make({
        shared: { participant: 'd1', name: '钱守拙', kind: 'person' },
        personal: { mobile: '13800000001' },
      }),
    );
    const ordered = one.court.entries(one.stream).find(({ kind }) => kind === 'service.Ordered');
    if (!ordered) throw new Error('nothing was served');
    const [message] = catalogue
      .effectsOf(ordered)
      .filter(({ port }) => port === 'sms')
      .flatMap((effect) => effect.message(ordered, one.state));
    expect(message).toMatchObject({ to: '13800000001' });
    expect(JSON.stringify(message)).not.toMatch(/https?:|www\./);
    expect(one.state.service.services[0]?.traces).toEqual([]);
  });
});

test.each([
  ['by the clerk on paper', 'he', 'service.record-paper'],
  ['by taking it', 'zhao', 'service.accept'],
] as const)(
  'OLR-29.1.0: what is served on one side %s is not the other side’s to read',
  async (_how, who, name) => {
    const one = await CivilCase.registered();
    const papers = [one.paper('fee-notice', 'p1')];
    const how = { way: 'by-hand', on: '2026-03-02', proof: '送达回证', received: true };
    await one.must(who, name, { papers, ...how }, 'p1');
    const entry = one.court.entries(one.stream).find(({ kind }) => kind === 'service.Ordered');
    expect(entry?.labels).toEqual(['parties', 'side:plaintiff']);
    const theirs = serviceOrdered.parts.shared.shape.parse(entry?.body);
    expect(JSON.stringify(theirs)).not.toContain(papers[0]);
    expect(JSON.stringify(theirs)).not.toContain('诉讼费用交纳通知书');
    expect(one.state.service.services[0]?.papers[0]?.file.sha256).toBe(papers[0]);
  },
);

describe('the day of a service on paper', () => {
  const record = (one: CivilCase, on: string, papers = [one.paper('complaint', 'd1')]) =>
    one.try('he', 'service.record-paper', { papers, way: 'by-hand', on, proof: '送达回证' }, 'd1');

  test.each(['1999-01-01', '2026-03-01'])('CPL-128: not %s, before the case', async (on) => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    expect(await record(one, on)).toMatchObject({
      refusals: [
        {
          code: 'service/before-the-paper',
          ground: { kind: 'technical' },
          remedy: [{ kind: 'field', path: 'on' }],
          facts: { first: '2026-03-02' },
        },
      ],
    });
    expect(one.state.service.services).toEqual([]);
  });

  test('CPL-128: not before the youngest of the papers chosen', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    one.court.at('2026-03-20T01:00:00.000Z');
    await one.must('he', 'hearing.schedule', {
      purpose: 'hearing',
      at: '2026-04-15T09:30',
      place: '第六法庭',
      open: true,
    });
    await one.issue();
    const both = [one.paper('complaint', 'd1'), one.paper('summons', 'd1')];
    expect(await record(one, '2026-03-19', both)).toMatchObject({
      refusals: [{ facts: { first: '2026-03-20' } }],
    });
    expect((await record(one, '2026-03-19')).outcome).toBe('accepted');
    expect((await record(one, '2026-03-20', both)).outcome).toBe('accepted');
  });
});

const onPaper = (one: CivilCase) => ({
  papers: [one.paper('complaint', 'd1')],
  way: 'by-hand',
  on: '2026-03-02',
  proof: '送达回证',
});

describe('taking papers of one’s own accord', () => {
  const take = { received: true };

  test('OLR-29.2.4: it serves these papers from that moment', async () => {
    const one = await CivilCase.registered();
    const papers = [one.paper('acceptance-notice', 'p1')];
    await one.must('zhao', 'service.accept', { papers, ...take }, 'p1');
    expect(one.state.service.services[0]).toMatchObject({
      basis: 'by-conduct',
      effective: { branch: 'reply-or-act' },
    });
  });

  test('OLR-29.2.4, OLR-4.2.4: it is a consent to no later service', async () => {
    const one = await CivilCase.registered();
    const papers = [one.paper('acceptance-notice', 'p1')];
    await one.must('zhao', 'service.accept', { papers, ...take }, 'p1');
    const why = await one.court.whyNot(one.stream, one.people.he, 'service.serve', 'p1');
    expect(why.map(({ code }) => code)).toEqual(['service/no-consent']);
  });

  test('what was taken is not there to be taken again', async () => {
    const one = await CivilCase.registered();
    const papers = [one.paper('acceptance-notice', 'p1')];
    await one.must('zhao', 'service.accept', { papers, ...take }, 'p1');
    const again = await one.try('zhao', 'service.accept', { papers, ...take }, 'p1');
    expect(again).toMatchObject({ refusals: [{ code: 'service/nothing-to-serve' }] });
  });
});
