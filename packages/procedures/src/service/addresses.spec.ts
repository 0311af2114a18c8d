import { describe, expect, test } from 'vitest';
import { catalogue, lanes } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const address = '云州市东湖区明理路 9 号';
const agreed = { electronic: true, channels: ['account'], judgmentsToo: true, address };
const recorded = {
  basis: 'agreed-before',
  evidence: '合同第 6 页',
  electronic: true,
  channels: ['email'],
  email: 'qian@example.cn',
  judgmentsToo: true,
  address,
};
const refused = async (one: CivilCase, key: string) =>
  (await one.court.whyNot(one.stream, one.people.he, 'service.serve', key)).map(({ code }) => code);

describe('consent to electronic service', () => {
  test('OLR-29.1.0: whoever says no to service after confirming an address is served on paper from then on', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'service.confirm-address', agreed, 'p1');
    expect(await refused(one, 'p1')).toEqual([]);
    await one.must('he', 'consent.ask', { steps: ['service'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'decline' }, 'p1.service');
    expect(await refused(one, 'p1')).toEqual(['service/no-consent']);
    await one.must('zhao', 'service.confirm-address', agreed, 'p1');
    expect(await refused(one, 'p1')).toEqual([]);
  });

  test('CPLI-136: whoever agreed and gave no address is asked for one; that, and not a want of consent, is what the clerk reads', async () => {
    const one = await CivilCase.registered();
    const asked = () =>
      one.court.tasks(one.stream).filter(({ command }) => command === 'service.confirm-address')
        .length;
    await one.must('he', 'consent.ask', { steps: ['service'] }, 'p1');
    expect(asked()).toBe(0);
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.service');
    const why = await one.court.whyNot(one.stream, one.people.he, 'service.serve', 'p1');
    expect(why).toMatchObject([
      { code: 'service/no-address', ground: { kind: 'law', articles: ['CPLI-136'] } },
    ]);
    expect(asked()).toBe(1);
    await one.must('zhao', 'service.confirm-address', agreed, 'p1');
    expect(await refused(one, 'p1')).toEqual([]);
    expect(asked()).toBe(0);
  });

  test('CPLI-136: an address that was confirmed before the court asked is not asked for again; one for paper is', async () => {
    const one = await CivilCase.registered();
    const asked = () =>
      one.court.tasks(one.stream).filter(({ command }) => command === 'service.confirm-address')
        .length;
    await one.must('zhao', 'service.confirm-address', agreed, 'p1');
    await one.must('he', 'consent.ask', { steps: ['service'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.service');
    expect(asked()).toBe(0);
    expect(await refused(one, 'p1')).toEqual([]);
    const other = await CivilCase.registered();
    await other.must('zhao', 'service.confirm-address', { ...agreed, electronic: false }, 'p1');
    await other.must('he', 'consent.ask', { steps: ['service'] }, 'p1');
    await other.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.service');
    expect(other.court.tasks(other.stream).map(({ command }) => command)).toContain(
      'service.confirm-address',
    );
  });

  test('OLR-29.2.1: whoever says at the address how they are served has answered what they were asked', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'consent.ask', { steps: ['service', 'hearing'] }, 'p1');
    const open = () =>
      one.court
        .tasks(one.stream)
        .filter(({ command }) => command === 'consent.answer')
        .map(({ subject }) => subject);
    expect(open()).toEqual(['p1.service', 'p1.hearing']);
    await one.must('zhao', 'service.confirm-address', agreed, 'p1');
    expect(open()).toEqual(['p1.hearing']);
    expect(await one.court.offers(one.stream, one.people.zhao)).not.toContain(
      'consent.answer#p1.service',
    );
    expect(await one.court.prefill(one.stream, one.people.he, 'consent.ask', 'p1')).toEqual({
      steps: ['hearing'],
    });
    // Asked anew by the court it is a new question.
    await one.must('he', 'consent.ask', { steps: ['service'] }, 'p1');
    expect(open()).toEqual(['p1.service', 'p1.hearing']);
  });

  test('OLR-5.2, OLR-29.1.0: a withdrawn consent to service ends it at once, without a decision', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'service.confirm-address', agreed, 'p1');
    await one.must('he', 'consent.ask', { steps: ['service'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.service');
    await one.must('zhao', 'consent.withdraw', { reason: '想要纸质的' }, 'p1.service');
    expect(await refused(one, 'p1')).toEqual(['service/no-consent']);
    expect(lanes(one.state).find(({ step }) => step === 'service')?.cells[0]?.mode).toBe('offline');
  });

  test('OLR-29.2.1: a confirmed address shows on the lane of service, asked or not', async () => {
    const one = await CivilCase.registered();
    const cell = () => lanes(one.state).find(({ step }) => step === 'service')?.cells[0]?.mode;
    expect(cell()).toBe('not-asked');
    await one.must('zhao', 'service.confirm-address', agreed, 'p1');
    expect(cell()).toBe('online');
    await one.must('zhao', 'service.confirm-address', { ...agreed, electronic: false }, 'p1');
    expect(cell()).toBe('offline');
  });

  test('OLR-29.2.2: an agreement made before the suit opens service to its address, with where it stands, and not for judgments', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'service.record-address', recorded, 'd1');
    expect(one.state.service.addresses['d1']).toMatchObject({
      basis: 'agreed-before',
      evidence: '合同第 6 页',
      recordedBy: 'clerk-he',
      judgmentsToo: false,
    });
    await one.must('he', 'service.serve', { papers: [one.paper('complaint', 'd1')] }, 'd1');
    expect(one.state.service.services[0]).toMatchObject({
      basis: 'agreed-before',
      effective: null,
    });
  });

  test('OLR-29.2.0: of whoever wants paper nobody is asked on what basis papers come electronically', async () => {
    const one = await CivilCase.registered();
    const { basis: _, channels: __, email: ___, ...paper } = { ...recorded, electronic: false };
    await one.must('he', 'service.record-address', paper, 'd1');
    expect(one.state.service.addresses['d1']).toMatchObject({ electronic: false, channels: [] });
    const { basis: ____, ...unsaid } = recorded;
    await expect(one.must('he', 'service.record-address', unsaid, 'd1')).rejects.toThrow(
      'form/left-out',
    );
  });

  test('OLR-31.1.0: nothing arrives in an account that nobody has linked; paper is the way on', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'service.record-address', { ...recorded, channels: ['account'] }, 'd1');
    const [why] = await one.court.whyNot(one.stream, one.people.he, 'service.serve', 'd1');
    expect(why).toMatchObject({
      code: 'service/no-account',
      ground: { kind: 'technical' },
      remedy: [{ name: 'service.record-paper' }, { name: 'participation.invite' }],
    });
  });

  test.each([
    ['zhao', 'service.confirm-address', agreed, 'p1'],
    ['he', 'service.record-address', recorded, 'd1'],
  ] as const)(
    '%s: e-mail without an address is asked for, not kept',
    async (who, name, input, key) => {
      const one = await CivilCase.registered();
      const { email: _email, ...rest } = { email: '', ...input };
      const tried = await one.try(who, name, { ...rest, channels: ['email'] }, key);
      expect(tried).toMatchObject({
        refusals: [
          { code: 'service/email-missing', remedy: [{ kind: 'field', path: 'email' }, {}] },
        ],
      });
    },
  );
});

test('CPL-90: an entry says that judgments go electronically too, where that was asked for', () => {
  const detail = (lang: 'zh-CN' | 'en', judgmentsToo: boolean) =>
    catalogue.texts(lang).entries['service.AddressConfirmed']?.({
      electronic: true,
      channels: ['account'],
      judgmentsToo,
    }).detail;
  expect(detail('zh-CN', true)).toContain('判决书、裁定书也用电子方式送达');
  expect(detail('zh-CN', false)).not.toContain('判决书');
  expect(detail('en', true)).toContain('judgments and rulings too');
});

test('CPL-87: which papers a day of service is corrected of is said in English as well', () => {
  const noted = catalogue.texts('en').commands['service.correct-day']?.tells?.['noted'];
  expect(noted?.({ name: '钱守拙', on: '2026-03-02', papers: ['传票'] }).value).toBe(
    'Summons (传票)',
  );
});
