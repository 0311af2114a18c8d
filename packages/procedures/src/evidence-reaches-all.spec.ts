import { describe, expect, test } from 'vitest';
import { CivilCase } from './testing/civil.ts';

const exhibit = (name: string, digit: string) => ({
  exhibits: [
    { name, source: '原告保存', purpose: '证明付款', form: 'scan', files: [CivilCase.file(digit)] },
  ],
  conformsToOriginals: true,
});
const hash = (digit: string) => digit.repeat(64);
const owed = (one: CivilCase) =>
  one.court.tasks(one.stream).filter(({ key }) => key.startsWith('service/evidence/'));
const given = { way: 'by-hand', on: '2026-03-02', proof: '送达回证' };

/* Evidence that came after the complaint, and whoever has no account in which it could be seen. */
describe('what is held against somebody reaches them', () => {
  test('CPL-71: the clerk owes a later exhibit to a defendant without an account, and can serve it', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'evidence.submit', exhibit('转账记录', 'e'), 'p1');
    expect(owed(one)).toMatchObject([
      {
        command: 'service.record-paper',
        by: { role: 'clerk' },
        subject: 'd1',
        basis: ['CPL-71', 'OLR-11.3.0'],
      },
    ]);
    await one.must('he', 'service.record-paper', { papers: [hash('e')], ...given }, 'd1');
    expect(owed(one)).toEqual([]);
  });

  test('CPL-71: nobody is owed a copy of their own, nor whoever has an account', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('zhao', 'evidence.submit', exhibit('转账记录', 'e'), 'p1');
    expect(owed(one)).toEqual([]);
    expect(
      await one.try('he', 'service.record-paper', { papers: [hash('e')], ...given }, 'p1'),
    ).not.toMatchObject({ outcome: 'accepted' });
    await one.must('he', 'service.record-paper', { papers: [hash('e')], ...given }, 'd1');
  });

  test('CPL-71: what is kept from open view is not handed on with the rest', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'evidence.submit', exhibit('配方', 'e'), 'p1');
    const secret = { ground: 'trade-secret', reasons: '涉及商业秘密。' };
    await one.must('lu', 'evidence.order-confidentiality', secret, 'x1');
    expect(owed(one)).toEqual([]);
    expect(
      await one.court.told(one.stream, one.people.he, 'service.record-paper', 'd1'),
    ).toContainEqual({
      code: 'kept-confidential',
      facts: { name: '钱守拙', titles: ['配方'] },
    });
  });
});
