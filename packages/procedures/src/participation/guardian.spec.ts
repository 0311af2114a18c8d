import type { StreamId } from '@xiezhi/kernel';
import { personRegistered, speaksFor } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { labelsOfEntries } from '../framework/index.ts';
import { partyOf } from '../shared/judgment-data.ts';
import { CivilCase } from '../testing/civil.ts';
import { agentsOf } from './rules/two-agents-at-most.ts';
import { link, pending, proof, sued } from './testing/index.ts';

/** A boy of ten is sued, and his father, whose account is `qian`, has the notice. */
async function sonSued(residentId?: string): Promise<CivilCase> {
  const one = await CivilCase.registered(undefined, 'summary', {
    defendants: [
      {
        kind: 'person',
        name: '钱小满',
        address: '云州市东湖区柳荫巷 3 号',
        ...(residentId === undefined ? {} : { residentId }),
      },
    ],
  });
  one.court.given(
    'person:qian' as StreamId,
    personRegistered.make({
      shared: { name: '钱守拙' },
      personal: {
        label: 'person:qian',
        value: { residentId: '110101199003070011', mobile: '13800000001' },
      },
    }),
  );
  await one.must('he', 'participation.invite', { participant: 'd1' });
  return one;
}
const asGuardian = (one: CivilCase, also: object = {}) =>
  one.try('qian', 'participation.link', { code: '7K4M-92QH', standing: 'guardian', ...also });
const record = (one: CivilCase, authority: string) =>
  one.try(
    'he',
    'authority.record',
    { authority, proof: '户口簿原件', seen: true },
    pending(one)?.id ?? '',
  );

describe('CPL-60: a guardian acts for whoever cannot sue alone', () => {
  test('CPL-60: with the code of the notice the father links, and reads nothing before the court has seen the relation', async () => {
    const one = await sonSued();
    expect((await asGuardian(one, proof)).outcome).toBe('accepted');
    expect(pending(one)).toMatchObject({
      role: 'agent',
      side: 'defendant',
      principal: 'd1',
      person: 'qian',
      standing: 'guardian',
      authority: 'pending',
    });
    const { participation } = one.state;
    expect(participation.participants.find(({ id }) => id === 'd1')?.person).toBeNull();
    expect(speaksFor(participation, 'qian' as never, 'd1')).toBe(false);
    // As the boy himself he does not join: that is another person.
    const himself = { code: '7K4M-92QH', standing: 'party' };
    expect(await one.try('qian', 'participation.link', himself)).toMatchObject({
      outcome: 'refused',
    });
  });

  test('CPL-60: once it is seen he acts in the name of the boy in all things, who stays the party', async () => {
    const one = await sonSued();
    await asGuardian(one, proof);
    expect((await record(one, 'statutory')).outcome).toBe('accepted');
    const { participation } = one.state;
    expect(participation.participants.at(-1)).toMatchObject({
      standing: 'guardian',
      authority: 'special',
      to: null,
    });
    expect(participation.participants.find(({ id }) => id === 'd1')).toMatchObject({
      name: '钱小满',
      person: null,
    });
    expect(speaksFor(participation, 'qian' as never, 'd1')).toBe(true);
    expect(await one.court.offers(one.stream, one.people.qian)).toContain('defence.submit#d1');
    const reads = labelsOfEntries(one.people.qian, 'case', '', one.state);
    const entries = one.court.entries(one.stream);
    expect(entries.every((entry) => reads(entry).has('side:defendant'))).toBe(true);
    // On papers he is the statutory representative, and takes none of the two places of an agent (CPL-61).
    const [boy] = participation.participants.filter(({ id }) => id === 'd1');
    expect(boy && partyOf(one.state, boy)).toMatchObject({ lines: ['法定代理人：钱守拙。'] });
    expect(agentsOf(participation, 'd1')).toEqual([]);
  });

  test('CPL-60: no mandate makes a guardian: the clerk who enters one is told', async () => {
    const one = await sonSued();
    await asGuardian(one);
    expect(await record(one, 'special')).toMatchObject({
      refusals: [{ code: 'participation/guardian-by-law', ground: { kind: 'technical' } }],
    });
    expect(pending(one)?.authority).toBe('pending');
  });

  test.each([
    [undefined, 'age-unknown'],
    ['110101201605010016', 'minor'],
    ['11010519491231002X', 'adult'],
  ])('the clerk is told how old the party is: %s is %s', async (residentId, code) => {
    const one = await sonSued(residentId);
    await asGuardian(one);
    const told = await one.court.told(
      one.stream,
      one.people.he,
      'authority.record',
      pending(one)?.id ?? '',
    );
    expect(told.filter((each) => /age|minor|adult/.test(each.code))).toMatchObject([{ code }]);
  });

  /** The father is in the case as the guardian of his son. */
  async function guarded(residentId?: string) {
    const one = await sonSued(residentId);
    await asGuardian(one, proof);
    await record(one, 'statutory');
    return { one, father: pending(one)?.id ?? '' };
  }

  test('CPL-60: a guardian lays nothing down, neither from an account nor on paper', async () => {
    const { one, father } = await guarded();
    expect(await one.court.offers(one.stream, one.people.qian)).not.toContain(
      `authority.end#${father}`,
    );
    expect((await one.try('qian', 'authority.end', { why: '不想管了' }, father)).outcome).toBe(
      'refused',
    );
    expect(await one.court.offers(one.stream, one.people.he)).not.toContain(
      `authority.record-ending#${father}`,
    );
  });

  test('CPL-60: whoever only says to be the guardian may take that back', async () => {
    const one = await sonSued();
    await asGuardian(one, proof);
    expect(await one.court.offers(one.stream, one.people.qian)).toContain(
      `authority.end#${pending(one)?.id ?? ''}`,
    );
  });

  test('CPL-60, CPL-61: the guardian names a lawyer for the child, takes the naming back, and ends it', async () => {
    const { one } = await guarded();
    const shao = one.court.person('shao', { name: '邵知行' });
    const lawyer = { name: '邵知行', mobile: '13800000004', authority: 'special', agreed: true };
    expect(await one.court.offers(one.stream, one.people.qian)).toContain('authority.grant#d1');
    await one.must('qian', 'authority.grant', lawyer, 'd1');
    await one.must('qian', 'authority.end', { why: '换人' }, 'a1');
    await one.must('qian', 'authority.grant', lawyer, 'd1');
    await one.court.when(shao, 'authority.accept', one.stream, { agreed: true }, 'a2');
    const agent = pending(one)?.id ?? '';
    expect(speaksFor(one.state.participation, 'shao' as never, 'd1')).toBe(true);
    // The lawyer names no other agent, and does not end the guardianship; a helper for papers is no agent.
    expect(
      (await one.court.offers(one.stream, shao)).filter((name) => name.startsWith('authority.')),
    ).toEqual([`authority.name-assistant#${agent}`, `authority.end#${agent}`]);
    await one.must('qian', 'authority.end', { why: '解除委托' }, agent);
    expect(speaksFor(one.state.participation, 'shao' as never, 'd1')).toBe(false);
  });

  test('CPL-60: the court records that the child is of age, and the guardian acts no more', async () => {
    const { one, father } = await guarded('11010519491231002X');
    expect(
      await one.court.told(one.stream, one.people.he, 'authority.end-guardianship', father),
    ).toMatchObject([{ code: 'whose' }, { code: 'adult' }]);
    const seen = { why: 'of-age', reasons: '户口簿', seen: true };
    await one.must('he', 'authority.end-guardianship', seen, father);
    expect(speaksFor(one.state.participation, 'qian' as never, 'd1')).toBe(false);
    expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject({
      participant: father,
      guardianship: 'of-age',
      reasons: '户口簿',
    });
    expect(await one.court.offers(one.stream, one.people.he)).not.toContain(
      `authority.end-guardianship#${father}`,
    );
  });

  test('CPL-60: an organisation has no guardian', async () => {
    const one = await sued('钱守拙');
    expect(await link(one, 'guardian')).toMatchObject({
      refusals: [
        { code: 'participation/no-guardian-here', ground: { kind: 'technical' }, remedy: [{}, {}] },
      ],
    });
  });
});
