import { describe, expect, test } from 'vitest';
import { personRegistered } from '@xiezhi/record';
import type { StreamId } from '@xiezhi/kernel';
import { CivilCase } from '../testing/civil.ts';

async function invited(name: string): Promise<CivilCase> {
  const one = await CivilCase.registered();
  one.court.given(
    'person:qian' as StreamId,
    personRegistered.make({
      shared: { name },
      personal: {
        label: 'person:qian',
        value: { residentId: '110101199003070011', mobile: '13800000001' },
      },
    }),
  );
  await one.must('he', 'participation.invite', { participant: 'd1' });
  return one;
}

describe('linking a case', () => {
  test('OLR-10.1.2: with the code of the notice the named person joins', async () => {
    const one = await invited('钱守拙');
    await one.must('qian', 'participation.link', { code: '7K4M-92QH' });
    expect(one.state.participation.participants.find(({ id }) => id === 'd1')?.person).toBe('qian');
  });

  test('OLR-7.1.2, OOR-15.1.0: somebody else with the right code is refused by law', async () => {
    const one = await invited('别人');
    const tried = await one.try('qian', 'participation.link', { code: '7K4M-92QH' });
    expect(tried).toMatchObject({
      refusals: [{ code: 'participation/not-the-party', ground: { kind: 'law' } }],
    });
    expect(JSON.stringify(tried)).not.toContain('钱守拙');
  });

  test('a wrong code is a matter of mending, not of law', async () => {
    const one = await invited('钱守拙');
    const tried = await one.try('qian', 'participation.link', { code: '0000-0000' });
    expect(tried).toMatchObject({
      refusals: [{ code: 'participation/wrong-code', ground: { kind: 'technical' } }],
    });
  });

  test('the docket holds no code, only its hash, and only the court reads that', async () => {
    const one = await invited('钱守拙');
    const entry = one.court
      .entries(one.stream)
      .find(({ kind }) => kind === 'participation.Invited');
    expect(JSON.stringify(entry?.body)).not.toContain('"7K4M-92QH"');
    expect(entry?.labels).toEqual(['parties', 'court']);
  });

  test('CPL-62: an agent of both sides is refused, by a policy', async () => {
    const one = await invited('钱守拙');
    await one.must('qian', 'participation.link', { code: '7K4M-92QH' });
    const tried = await one.try(
      'zhao',
      'authority.grant',
      { mobile: '13800000001', authority: 'special', agreed: true },
      'p1',
    );
    expect(tried).toMatchObject({
      refusals: [{ code: 'participation/agent-of-both-sides', ground: { kind: 'policy' } }],
    });
  });

  test('OOR-15.1.0: whoever links an organisation is entered as who acts for it', async () => {
    const one = await invited('林向南');
    const { participationBegun, participationInvited } = await import('@xiezhi/record');
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: 'd2',
          role: 'defendant',
          side: 'defendant',
          name: '云州木禾家居有限公司',
          kind: 'organisation',
        },
        personal: { representative: '林向南' },
      }),
      participationInvited.make({
        shared: { participant: 'd2', issue: 1 },
        secret: { hash: 'hash of 2222-3333' },
      }),
    );
    await one.must('qian', 'participation.link', { code: '2222-3333' });
    const named = one.court
      .entries(one.stream)
      .find(({ kind }) => kind === 'participation.RepresentativeNamed');
    expect(named?.body).toMatchObject({ name: '林向南', capacity: 'legal-representative' });
  });
});
