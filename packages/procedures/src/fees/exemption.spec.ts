import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const company = '云州木禾家居有限公司';
const suing = (kind: 'person' | 'organisation') =>
  CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary', {
    plaintiff: { kind, name: kind === 'person' ? '沈静宜' : company },
  });
const asks = (kind: string) => ({ kind, reason: '资金周转困难', attachments: [] });
const decides = (one: CivilCase, decision: string, also: object = {}) =>
  one.try('lu', 'fees.decide-relief', { decision, reasons: '属实', ...also });
const codes = async (one: CivilCase, who: 'zhao' | 'lu', name: string) =>
  (await one.court.told(one.stream, one.people[who], name)).map(({ code }) => code);

describe('exemption from the fee', () => {
  test('FEE-44: a company that asks for it is told before, is received, and the judge cannot grant it', async () => {
    const one = await suing('organisation');
    expect(await codes(one, 'zhao', 'fees.request-relief')).toContain('persons-only');
    await one.must('zhao', 'fees.request-relief', asks('exempt'));
    expect(await codes(one, 'lu', 'fees.decide-relief')).toContain('persons-only');
    expect(await decides(one, 'granted')).toMatchObject({
      refusals: [
        {
          code: 'fees/exempt-only-persons',
          ground: { kind: 'law', articles: ['FEE-44'] },
          remedy: [{ path: 'decision' }, { name: 'fees.request-relief' }],
          facts: { names: [company] },
        },
      ],
    });
    expect(one.state.fees.bill?.amount).toBe(65_600);
    expect((await decides(one, 'denied')).outcome).toBe('accepted');
  });

  test('FEE-44: a company may be let pay less, or later', async () => {
    const one = await suing('organisation');
    await one.must('zhao', 'fees.request-relief', asks('reduced'));
    expect(await codes(one, 'lu', 'fees.decide-relief')).not.toContain('persons-only');
    expect((await decides(one, 'granted', { pay: '100' })).outcome).toBe('accepted');
    await one.must('zhao', 'fees.request-relief', asks('deferred'));
    expect((await decides(one, 'granted', { dueOn: '2026-06-30' })).outcome).toBe('accepted');
  });

  test('FEE-44: a natural person is exempted, and told nothing of companies', async () => {
    const one = await suing('person');
    expect(await codes(one, 'zhao', 'fees.request-relief')).not.toContain('persons-only');
    await one.must('zhao', 'fees.request-relief', asks('exempt'));
    expect((await decides(one, 'granted')).outcome).toBe('accepted');
    expect(one.state.fees.bill?.amount).toBe(0);
  });

  test.each(['zh-CN', 'en'] as const)(
    'the party reads in %s what it may ask for instead',
    (lang) => {
      const tells = catalogue.texts(lang).commands['fees.request-relief']?.tells;
      const { label, value } = tells?.['persons-only']?.({ names: [company] }) ?? {};
      expect(`${label ?? ''}${value ?? ''}`).toContain(company);
    },
  );
});
