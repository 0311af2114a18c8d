import { effectiveOn } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const address = '云州市东湖区柳荫巷 3 号';
const byFax = { electronic: true, channels: ['fax'], fax: '0999-5550199', address };
const proof = { proof: '传真报告', files: [CivilCase.file('f')] };
const taskKeys = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const kinds = (one: CivilCase) => one.court.entries(one.stream).map(({ kind }) => kind);

/** The defendant has said where to serve by fax or e-mail, and the complaint was ordered served that way. */
async function ordered(way: Readonly<Record<string, unknown>> = byFax): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.linked();
  await one.must('qian', 'service.confirm-address', way, 'd1');
  await one.must('he', 'service.serve', { papers: [one.paper('complaint', 'd1')] }, 'd1');
  one.court.at('2026-03-04T01:00:00.000Z');
  return one;
}

const told = (one: CivilCase, also: object) =>
  one.try('he', 'service.record-sending', { channel: 'fax', ...proof, ...also }, 's1');

describe('what the clerk sends', () => {
  test('OLR-29.1.0: by fax to the number the party gave, and the clerk is told to send it', async () => {
    const one = await ordered();
    expect(taskKeys(one)).toContain('service/send/s1');
    expect(one.state.service.services[0]).toMatchObject({
      channels: ['fax'],
      to: { fax: '0999-5550199' },
      effective: null,
    });
    const about = await one.court.told(one.stream, one.people.he, 'service.record-sending', 's1');
    expect(about[0]?.facts).toMatchObject({ ways: ['fax: 0999-5550199'] });
  });

  test('CPLI-135: when it left and when it arrived both stand with their proof, and arrival is service', async () => {
    const one = await ordered();
    await told(one, { sentAt: '2026-03-03T10:00', outcome: 'arrived', at: '2026-03-03T10:02' });
    const [service] = one.state.service.services;
    expect(service?.traces).toMatchObject([
      { event: 'sent', at: '2026-03-03T02:00:00.000Z', files: [{ name: 'f.pdf' }] },
      { event: 'arrived', at: '2026-03-03T02:02:00.000Z' },
    ]);
    expect(service?.effective).toMatchObject({
      branch: 'confirmed-address',
      channel: 'fax',
      at: '2026-03-03T02:02:00.000Z',
    });
    expect(kinds(one).at(-1)).toBe('documents.Ordered');
    expect(taskKeys(one)).not.toContain('service/send/s1');
  });

  test('OLR-31.1.0: sent is not arrived', async () => {
    const one = await ordered();
    await told(one, { sentAt: '2026-03-03T10:00', outcome: 'no-report' });
    expect(effectiveOn(one.state.service, 'd1', 'complaint')).toBeNull();
    one.court.at('2026-03-08T01:00:00.000Z');
    expect(taskKeys(one)).toContain('service/pending/s1');
  });

  test('OLR-31.3.1: what comes back is a task, to be served another way', async () => {
    const one = await ordered({
      ...byFax,
      channels: ['email'],
      email: 'qian@example.cn',
    });
    const back = { channel: 'email', sentAt: '2026-03-03T10:00', outcome: 'failed' };
    await told(one, { ...back, at: '2026-03-03T10:05', proof: '550 No such user' });
    expect(taskKeys(one)).toContain('service/failed/s1');
    expect(effectiveOn(one.state.service, 'd1', 'complaint')).toBeNull();
  });

  test.each([
    [{ sentAt: '2026-03-05T10:00', outcome: 'no-report' }, 'service/in-the-future'],
    [
      { sentAt: '2026-03-03T10:00', outcome: 'arrived', at: '2026-03-03T09:59' },
      'service/before-it-left',
    ],
    [
      { channel: 'message', sentAt: '2026-03-03T10:00', outcome: 'no-report' },
      'service/not-that-way',
    ],
  ])('OLR-31.3.1: %o is refused', async (input, code) => {
    expect(await told(await ordered(), input)).toMatchObject({ refusals: [{ code }] });
  });

  test('OLR-29.1.0: a way without its address is asked for', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const way = { electronic: true, channels: ['message'], address };
    expect(await one.try('qian', 'service.confirm-address', way, 'd1')).toMatchObject({
      refusals: [{ code: 'service/email-missing', facts: { channel: 'message' } }],
    });
  });
});

describe('an address that changes while something is on its way', () => {
  const changed = async (): Promise<CivilCase> => {
    const one = await ordered();
    const other = { ...byFax, fax: '0999-5550100' };
    await one.must('qian', 'service.confirm-address', other, 'd1');
    return one;
  };

  test('OLR-31.1.0: what arrives at the former address afterwards is no service, and it goes out anew', async () => {
    const one = await changed();
    one.court.at('2026-03-05T01:00:00.000Z');
    await told(one, { sentAt: '2026-03-03T10:00', outcome: 'arrived', at: '2026-03-04T10:00' });
    expect(effectiveOn(one.state.service, 'd1', 'complaint')).toBeNull();
    expect(taskKeys(one)).toContain('service/changed/s1');
    await one.must('he', 'service.serve', { papers: [one.paper('complaint', 'd1')] }, 'd1');
    expect(taskKeys(one)).not.toContain('service/changed/s1');
  });

  test('OLR-31.1.0: what had arrived before the change is service', async () => {
    const one = await changed();
    await told(one, { sentAt: '2026-03-03T10:00', outcome: 'arrived', at: '2026-03-03T10:02' });
    expect(effectiveOn(one.state.service, 'd1', 'complaint')).not.toBeNull();
  });

  test('OLR-31.2.1: an answer from there shows all the same that it was received', async () => {
    const one = await changed();
    one.court.at('2026-03-05T01:00:00.000Z');
    await told(one, { sentAt: '2026-03-03T10:00', outcome: 'replied', at: '2026-03-04T10:00' });
    expect(effectiveOn(one.state.service, 'd1', 'complaint')?.effective).toMatchObject({
      branch: 'reply-or-act',
    });
  });
});

describe('papers left at the door', () => {
  const left = async (also: object) => {
    const one = await CivilCase.registered();
    const input = {
      papers: [one.paper('complaint', 'd1')],
      way: 'left-at-door',
      on: '2026-03-02',
      proof: '送达回证',
      ...also,
    };
    return one.try('he', 'service.record-paper', input, 'd1');
  };

  test('CPL-89: without a witness and without a recording they are not', async () => {
    expect(await left({})).toMatchObject({
      refusals: [{ code: 'service/nobody-saw-it', ground: { kind: 'law', articles: ['CPL-89'] } }],
    });
  });

  test('CPL-89: of one witness the law says nothing; this court asks for two', async () => {
    expect(await left({ witnesses: '居委会 王敏' })).toMatchObject({
      refusals: [{ code: 'service/one-saw-it', ground: { kind: 'policy' } }],
    });
  });

  test.each([
    [{ witnesses: '居委会 王敏、居委会 李强' }, { witnesses: ['居委会 王敏', '居委会 李强'] }],
    [{ files: [CivilCase.file('e')] }, { files: [{ name: 'e.pdf' }] }],
  ])('CPL-89: with %o they are, and what proves it stands with it', async (also, kept) => {
    const done = await left(also);
    expect(done).toMatchObject({ outcome: 'accepted' });
    const traced = done.outcome === 'accepted' ? done.entries : [];
    expect(traced.find(({ kind }) => kind === 'service.Traced')?.body).toMatchObject({
      way: 'left-at-door',
      ...kept,
    });
  });
});

test('OLR-31.2.3: given to the wrong person, a judge undoes it, and the time to answer runs no more', async () => {
  const one = await CivilCase.registered();
  await one.linked();
  await one.servedOnPaper('2026-03-02');
  const terms = () => one.court.deadlines(one.stream).map(({ key }) => key.split('@')[0]);
  const before = terms();
  expect(before.some((key) => key?.startsWith('defence/'))).toBe(true);
  await one.must(
    'qian',
    'service.object',
    { ground: 'wrong-person', text: '交给了隔壁的人。', attachments: [] },
    's1',
  );
  await one.must('lu', 'service.decide-objection', { outcome: 'undone', reasons: '属实' }, 'v1');
  expect(terms().some((key) => key?.startsWith('defence/'))).toBe(false);
  expect(taskKeys(one)).toContain('service/complaint/d1');
});
