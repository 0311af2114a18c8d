import { papersOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue, servableFor } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const confirm = 'service.confirm-address';
const given = {
  electronic: true,
  channels: ['account', 'email'],
  email: 'shen@example.cn',
  judgmentsToo: false,
  address: '云州市东湖区明理路 9 号',
  phone: '13800000077',
  receiver: '沈静安，妹妹',
};
const formsIn = ({ court, stream }: CivilCase) =>
  court
    .entries(stream)
    .filter(({ body }) => (body as { template?: string }).template === 'address-confirmation')
    .map(({ body, labels }) => ({ labels, ...(body as { data: Record<string, unknown> }).data }));

describe('the form in which a party names its addresses', () => {
  test('CPLI-136: what was confirmed is a paper with every way, and the court’s alone to read', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', confirm, given, 'p1');
    expect(formsIn(one)).toMatchObject([
      {
        labels: ['court'],
        party: { role: '原告', name: '沈静宜' },
        address: given.address,
        phone: given.phone,
        receiver: given.receiver,
        electronic: true,
        ways: [{ way: '诉讼平台专用账号' }, { way: '电子邮箱', to: given.email }],
        judgmentsToo: false,
        recorded: null,
      },
    ]);
    const [paper] = papersOf(one.state.documents, 'address-confirmation');
    expect(paper).toMatchObject({ label: 'court', addressee: 'p1' });
    for (const party of one.state.participation.participants)
      expect(servableFor(one.state, party).map(({ title }) => title)).not.toContain(
        '送达地址确认书',
      );
  });

  test('CPLI-136: what the clerk wrote down says from what, and is there to be signed', async () => {
    const one = await CivilCase.registered();
    const said = { ...given, basis: 'express', evidence: '电话录音 3 号' };
    await one.must('he', 'service.record-address', said, 'd1');
    expect(formsIn(one)).toMatchObject([
      {
        party: { role: '被告' },
        recorded: { by: 'clerk-he', basis: '本人明确表示', evidence: '电话录音 3 号' },
      },
    ]);
  });

  test('CPLI-136, CPLI-137: before naming an address one is told that it must be true and that it holds onwards', async () => {
    const one = await CivilCase.registered();
    for (const [who, name, key] of [
      ['zhao', confirm, 'p1'],
      ['he', 'service.record-address', 'd1'],
    ] as const) {
      const told = await one.court.told(one.stream, one.people[who], name, key);
      expect(told.map(({ code }) => code)).toEqual(expect.arrayContaining(['truth', 'onwards']));
    }
  });

  test('OLR-30.1.2: changed on the way, the next service goes to the new address and the earlier one stays where it went', async () => {
    const one = await CivilCase.registered();
    const paper = () => one.paper('complaint', 'd1');
    const byMail = { ...given, channels: ['email'] };
    await one.must(
      'he',
      'service.record-address',
      { ...byMail, basis: 'express', evidence: '录音' },
      'd1',
    );
    await one.must('he', 'service.serve', { papers: [paper()] }, 'd1');
    await one.must(
      'he',
      'service.record-address',
      { ...byMail, email: 'new@example.cn', basis: 'express', evidence: '来信' },
      'd1',
    );
    await one.must('he', 'service.serve', { papers: [paper()] }, 'd1');
    expect(one.state.service.services.map(({ to }) => to.email)).toEqual([
      given.email,
      'new@example.cn',
    ]);
    expect(formsIn(one)).toHaveLength(2);
  });

  test('OLR-32.1.0: the short message goes to the telephone the party named', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', confirm, given, 'p1');
    await one.must('he', 'service.serve', { papers: [one.paper('evidence-notice', 'p1')] }, 'p1');
    const entry = one.court.entries(one.stream).findLast(({ kind }) => kind === 'service.Ordered');
    const sent =
      entry === undefined
        ? []
        : catalogue
            .effectsOf(entry)
            .filter(({ port }) => port === 'sms')
            .flatMap((each) => each.message(entry, one.state));
    expect(sent).toMatchObject([{ to: given.phone }]);
  });

  test('asked again, the form opens with the addresses said last, and asks for consent anew', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', confirm, given, 'p1');
    const start = await one.court.prefill(one.stream, one.people.zhao, confirm, 'p1');
    expect(start).toEqual({
      channels: given.channels,
      email: given.email,
      address: given.address,
      phone: given.phone,
      receiver: given.receiver,
    });
  });
});
