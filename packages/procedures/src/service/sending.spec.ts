import { effectiveOn } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { judged, onPaper } from '../testing/judged.ts';

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

  test('OLR-31.4.0: what was handed over first counts, also when what was sent before is found to have come later', async () => {
    const one = await ordered();
    await told(one, { sentAt: '2026-03-03T10:00', outcome: 'no-report' });
    one.court.at('2026-03-05T08:00:00.000Z');
    await onPaper(one, 'complaint', 'd1', '2026-03-05');
    one.court.at('2026-03-20T01:00:00.000Z');
    const late = { sentAt: '2026-03-03T10:00', outcome: 'arrived', at: '2026-03-19T10:00' };
    expect(await told(one, late)).toMatchObject({ outcome: 'accepted' });
    expect(one.state.service.services.map(({ effective }) => effective?.on)).toEqual([
      '2026-03-19',
      '2026-03-05',
    ]);
    expect(effectiveOn(one.state.service, 'd1', 'complaint')?.id).toBe('s2');
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

  const byFaxAndMail = { ...byFax, channels: ['email', 'fax'], email: 'qian@example.cn' };
  const mailAnswered = {
    channel: 'email',
    sentAt: '2026-03-02T10:00',
    outcome: 'replied',
    at: '2026-03-04T08:30',
    proof: '回复“收到”',
  };
  const faxArrived = { sentAt: '2026-03-02T10:00', outcome: 'arrived', at: '2026-03-02T10:02' };
  const judged31 = (one: CivilCase, on: string) =>
    one.try('lu', 'service.correct-day', { on, reasons: '传真报告上是这一天' }, 's1');

  test('OLR-31.4.0: an earlier way that was told later moves no day by itself; the judge is asked and the earliest counts', async () => {
    const one = await ordered(byFaxAndMail);
    await told(one, mailAnswered);
    expect(taskKeys(one)).not.toContain('service/earlier/s1');
    await told(one, faxArrived);
    expect(one.state.service.services[0]?.effective?.on).toBe('2026-03-04');
    expect(taskKeys(one)).toContain('service/earlier/s1');
    const about = await one.court.told(one.stream, one.people.lu, 'service.correct-day', 's1');
    expect(about[0]).toMatchObject({
      code: 'told-later',
      facts: { channel: 'fax', on: '2026-03-02' },
    });
    expect(await judged31(one, '2026-03-02')).toMatchObject({ outcome: 'accepted' });
    expect(one.state.service.services[0]?.effective).toMatchObject({
      on: '2026-03-02',
      channel: 'fax',
      branch: 'confirmed-address',
    });
    expect(taskKeys(one)).not.toContain('service/earlier/s1');
  });

  test('OLR-31.4.0: another hour of the same day is asked of nobody, since terms go by days', async () => {
    const one = await ordered(byFaxAndMail);
    await told(one, mailAnswered);
    await told(one, { ...faxArrived, sentAt: '2026-03-04T08:00', at: '2026-03-04T08:02' });
    expect(taskKeys(one)).not.toContain('service/earlier/s1');
  });

  test('OLR-31.4.0: that the day stays as it was is the judge’s to say, with reasons', async () => {
    const one = await ordered(byFaxAndMail);
    await told(one, mailAnswered);
    await told(one, faxArrived);
    expect(await judged31(one, '2026-03-04')).toMatchObject({ outcome: 'accepted' });
    expect(one.state.service.services[0]?.effective?.on).toBe('2026-03-04');
    expect(taskKeys(one)).not.toContain('service/earlier/s1');
  });

  const refused = (one: CivilCase) =>
    one.court.when(
      one.court.system('mail'),
      'service.record-trace',
      one.stream,
      { channel: 'email', event: 'failed', proof: '550' },
      's1',
    );

  test('OLR-31.4.0: of two ways one that failed leaves the other on its way, and the clerk still sends it', async () => {
    const one = await ordered(byFaxAndMail);
    await refused(one);
    expect(taskKeys(one)).toContain('service/send/s1');
    expect(taskKeys(one)).not.toContain('service/failed/s1');
    expect(taskKeys(one)).not.toContain('service/complaint/d1');
    await told(one, { sentAt: '2026-03-03T10:00', outcome: 'arrived', at: '2026-03-03T10:02' });
    expect(effectiveOn(one.state.service, 'd1', 'complaint')).toMatchObject({ id: 's1' });
  });

  test('OLR-31.3.1: what has failed by each of its ways is to be served again', async () => {
    const one = await ordered(byFaxAndMail);
    await told(one, { sentAt: '2026-03-03T10:00', outcome: 'failed', at: '2026-03-03T10:02' });
    expect(taskKeys(one)).toContain('service/pending/s1');
    await refused(one);
    expect(taskKeys(one)).toContain('service/failed/s1');
    expect(taskKeys(one)).toContain('service/complaint/d1');
  });

  test('OLR-29.1.0: a fax that does not go through leaves the message to be sent, and one that went leaves nothing', async () => {
    const ways = { ...byFax, channels: ['fax', 'message'], message: '微信 qian' };
    const one = await ordered(ways);
    await told(one, { sentAt: '2026-03-03T10:00', outcome: 'failed', at: '2026-03-03T10:02' });
    expect(taskKeys(one)).toContain('service/send/s1');
    await told(one, { channel: 'message', sentAt: '2026-03-03T11:00', outcome: 'no-report' });
    expect(taskKeys(one)).not.toContain('service/send/s1');
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

  test('OLR-29.1.0: a yes that is taken back lets nothing arrive afterwards, and what had arrived before stays service', async () => {
    for (const [arrived, serves] of [
      ['2026-03-04T10:00', false],
      ['2026-03-02T10:02', true],
    ] as const) {
      const one = await CivilCase.registered();
      await one.linked();
      await one.must('qian', 'service.confirm-address', byFax, 'd1');
      await one.must('he', 'consent.ask', { steps: ['service'] }, 'd1');
      await one.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.service');
      await one.must('he', 'service.serve', { papers: [one.paper('complaint', 'd1')] }, 'd1');
      one.court.at('2026-03-03T01:00:00.000Z');
      await one.must('qian', 'consent.withdraw', { reason: '换人办了。' }, 'd1.service');
      one.court.at('2026-03-05T01:00:00.000Z');
      await told(one, { sentAt: '2026-03-02T10:00', outcome: 'arrived', at: arrived });
      expect(effectiveOn(one.state.service, 'd1', 'complaint') !== null).toBe(serves);
      expect(taskKeys(one).includes('service/changed/s1')).toBe(!serves);
    }
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

describe('SPD-11: mail that came back', () => {
  const envelope = [CivilCase.file('e')];
  const returned = (one: CivilCase, also: object = {}, template = 'complaint') =>
    one.try(
      'he',
      'service.record-paper',
      {
        papers: [one.paper(template, 'd1')],
        way: 'returned',
        returned: 'not-found-there',
        on: '2026-03-02',
        proof: '邮政 EX123，批注“查无此人”',
        files: envelope,
        ...also,
      },
      'd1',
    );
  const confirmed = async (): Promise<CivilCase> => {
    const one = await CivilCase.registered();
    const own = { basis: 'express', evidence: '电话录音', electronic: false, address };
    await one.must('he', 'service.record-address', own, 'd1');
    return one;
  };

  test('SPD-11: from an address that the addressee confirmed it is service on the day of its return, and why stands with it', async () => {
    const one = await confirmed();
    one.court.at('2026-03-05T01:00:00.000Z');
    const done = await returned(one, { on: '2026-03-04' });
    if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
    expect(done.entries.find(({ kind }) => kind === 'service.Traced')?.body).toMatchObject({
      way: 'returned',
      returned: 'not-found-there',
    });
    expect(effectiveOn(one.state.service, 'd1', 'complaint')?.effective).toMatchObject({
      branch: 'paper',
      on: '2026-03-04',
    });
    expect(one.court.deadlines(one.stream).some(({ key }) => key.startsWith('defence/'))).toBe(
      true,
    );
  });

  test('SPD-11: an address that only the other side wrote makes it none, and nothing is entered', async () => {
    const one = await CivilCase.registered();
    expect(await returned(one)).toMatchObject({
      refusals: [
        {
          code: 'service/not-their-own-address',
          ground: { kind: 'law', articles: ['SPD-11'] },
          remedy: [{}, {}, { name: 'service.record-address' }],
        },
      ],
    });
    expect(one.state.service.services).toEqual([]);
  });

  test.each(['refused-to-sign', 'gave-no-address'])(
    'SPD-11: %s is the addressee’s own doing',
    async (why) => {
      const one = await CivilCase.registered();
      expect((await returned(one, { returned: why })).outcome).toBe('accepted');
    },
  );

  test('this court keeps the envelope, and asks why it came back', async () => {
    const one = await confirmed();
    expect(await returned(one, { files: [] })).toMatchObject({
      refusals: [{ code: 'service/envelope-not-scanned', ground: { kind: 'policy' } }],
    });
    expect(await returned(one, { returned: undefined })).toMatchObject({
      refusals: [{ code: 'form/left-out', facts: { paths: ['returned'] } }],
    });
  });

  test('SPD-11: a judgment in summary procedure has a way to whoever will not take it, and the time to appeal runs from the return', async () => {
    const one = await judged('summary', false);
    await onPaper(one, 'judgment', 'p1', '2026-03-20');
    one.court.at('2026-03-27T01:00:00.000Z');
    const on = '2026-03-26';
    expect((await returned(one, { returned: 'refused-to-sign', on }, 'judgment')).outcome).toBe(
      'accepted',
    );
    expect(effectiveOn(one.state.service, 'd1', 'judgment')?.effective).toMatchObject({ on });
    // Fifteen days from the day after the 26th of March.
    expect(one.court.deadlines(one.stream)).toContainEqual(
      expect.objectContaining({ dueOn: '2026-04-10' }),
    );
  });

  test('SPD-11: a judge undoes it where no fault was the addressee’s', async () => {
    const one = await confirmed();
    await one.linked();
    await returned(one);
    const objection = {
      ground: 'not-my-address',
      text: '地址没有变，邮递员没有来过。',
      attachments: [],
    };
    await one.must('qian', 'service.object', objection, 's1');
    await one.must('lu', 'service.decide-objection', { outcome: 'undone', reasons: '属实' }, 'v1');
    expect(effectiveOn(one.state.service, 'd1', 'complaint')).toBeNull();
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
