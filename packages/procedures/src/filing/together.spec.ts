import { consentAnswer, isPending, partiesOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { caseTitle } from '../rows.ts';
import { CivilCase } from '../testing/civil.ts';

const shen = { kind: 'person', name: '沈静宜', address: '云州市东湖区望江路 1 号' } as const;
const sun = {
  kind: 'person',
  name: '孙立新',
  residentId: '110101199003070011',
  address: '云州市东湖区望江路 12 号',
  mobile: '13800000009',
} as const;
const together = (also: Readonly<Record<string, unknown>> = {}) =>
  CivilCase.filed('2026-03-02T01:00:00.000Z', { plaintiff: shen, coPlaintiffs: [sun], ...also });
const plaintiffs = (one: CivilCase) => partiesOf(one.state.participation, 'plaintiff');
const agents = (one: CivilCase) =>
  one.state.participation.participants.filter(({ role }) => role === 'agent');
const codes = async (one: CivilCase, input: object) => {
  const example = { ...catalogue.command('filing.submit')?.example, court: one.state.filing.court };
  const whole = { ...example, ...input };
  return (await one.court.warnings(null, one.people.zhao, 'filing.submit', whole)).map(
    ({ code }) => code,
  );
};

describe('CPL-55: several people sue together', () => {
  test('all of them are plaintiffs of one suit; the account is one of them, the others are named and have no account yet', async () => {
    const one = await together();
    expect(plaintiffs(one)).toMatchObject([
      { id: 'p1', name: '沈静宜', person: 'zhao' },
      { id: 'p2', name: '孙立新', person: null, mobile: '13800000009' },
    ]);
    expect(agents(one)).toEqual([]);
    expect(caseTitle(one.state)).toBe('沈静宜等2人诉钱守拙');
  });

  test('the account may be any of them: it is bound to the plaintiff whose name it bears', async () => {
    const one = await together({ plaintiff: sun, coPlaintiffs: [shen] });
    expect(plaintiffs(one).map(({ name, person }) => [name, person])).toEqual([
      ['孙立新', null],
      ['沈静宜', 'zhao'],
    ]);
  });

  test('OLR-4.2.4: who filed online has chosen to, and nobody has chosen for the others', async () => {
    const one = await together();
    expect(consentAnswer(one.state, 'filing', 'p1')?.status).toBe('agreed');
    expect(consentAnswer(one.state, 'filing', 'p2')).toBeNull();
  });

  test('CPL-62: whoever is none of them acts for each by an authority of its own, and for nobody before it is shown', async () => {
    const one = await together({ plaintiff: { ...shen, name: '沈静安' } });
    expect(agents(one)).toMatchObject([
      { id: 'g1', principal: 'p1', person: 'zhao' },
      { id: 'g2', principal: 'p2', person: 'zhao' },
    ]);
    expect(agents(one).every(isPending)).toBe(true);
    expect(one.state.filing.lacking).toContain('authority-of-agent');
  });

  test('FEE-13: one suit on the sum of it, one number, one bill', async () => {
    const one = await together();
    await one.must('lin', 'filing.register', { procedure: 'ordinary' });
    const alone = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    expect(one.state.fees.bill?.amount).toBe(alone.state.fees.bill?.amount);
  });

  test('CPL-124: the complaint names and is signed by all of them; of each is told what is missing', async () => {
    const one = await together({ coPlaintiffs: [{ kind: 'person', name: '孙立新' }] });
    const complaint = one.court
      .entries(one.stream)
      .map(({ body }) => body as { template?: string; data?: Record<string, unknown> })
      .find(({ template }) => template === 'complaint');
    expect(complaint?.data).toMatchObject({ signers: ['沈静宜', '孙立新'] });
    expect(one.state.filing.lacking).toEqual(
      expect.arrayContaining(['plaintiff-address', 'plaintiff-contact']),
    );
  });

  test('OLR-10.1.2: each of the others is invited with a code, as any party that has no account here', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', {
      plaintiff: shen,
      coPlaintiffs: [sun],
    });
    await one.must('he', 'participation.invite', { participant: 'p2' });
    expect(plaintiffs(one)[1]?.invited).toMatchObject({ issue: 1 });
    await one.must('he', 'consent.ask', { steps: ['service'] }, 'p2');
  });

  test('CPL-124: what is missing of any of them is supplied in one answer, and nobody’s name changes by it', async () => {
    const one = await together({ coPlaintiffs: [{ kind: 'person', name: '孙立新' }] });
    await one.must('lin', 'filing.request-correction', {
      items: ['plaintiff-address'],
      note: '孙立新的住址',
    });
    const answer = {
      note: '补充住址。',
      plaintiff: shen,
      coPlaintiffs: [{ ...sun, name: '孙立' }],
      defendants: [{ kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' }],
      claims: [{ text: '退还定作款', yuan: '60480' }],
      attachments: [],
    };
    await one.must('zhao', 'filing.correct', answer);
    expect(plaintiffs(one)).toMatchObject([
      { name: '沈静宜', address: shen.address },
      { name: '孙立新', address: sun.address, residentId: sun.residentId },
    ]);
  });
});

describe('what is told before it is handed in', () => {
  test('CPL-122, CPL-55: the number of one who sues on the other side, or twice on this', async () => {
    const one = await CivilCase.filed();
    expect(
      await codes(one, { coPlaintiffs: [sun], defendants: [{ ...sun, name: '钱' }] }),
    ).toContain('same-number');
    expect(await codes(one, { coPlaintiffs: [sun, { ...sun, name: '孙立' }] })).toContain(
      'named-twice',
    );
    expect(await codes(one, { coPlaintiffs: [sun] })).not.toContain('named-twice');
  });

  test.each([
    [9, false],
    [10, true],
  ])('CPL-56, CPLI-75: %i who sue: told of representatives, %s', async (count, told) => {
    const one = await CivilCase.filed();
    const coPlaintiffs = Array.from({ length: count - 1 }, (_, index) => ({
      kind: 'person',
      name: `原告${String(index)}`,
    }));
    expect((await codes(one, { coPlaintiffs })).includes('many-who-sue')).toBe(told);
  });
});

test('OLR-11.3.0: at the counter as well', async () => {
  const example = { ...catalogue.command('filing.submit')?.example };
  const one = await CivilCase.filed();
  const court = one.state.filing.court ?? '';
  const filed = await one.court.when(
    one.people.lin,
    'filing.submit',
    null,
    {
      ...example,
      court,
      plaintiff: shen,
      coPlaintiffs: [sun],
      attachments: [CivilCase.file('a')],
      presents: 'plaintiff',
      document: 'resident-id-card',
      form: 'written',
      keptAt: '纸质卷第 1 册',
    },
    `counter.${court}`,
  );
  if (filed.outcome !== 'accepted') throw new Error(JSON.stringify(filed));
  const { participation } = one.court.case(filed.stream);
  expect(partiesOf(participation, 'plaintiff').map(({ name }) => name)).toEqual([
    '沈静宜',
    '孙立新',
  ]);
});
