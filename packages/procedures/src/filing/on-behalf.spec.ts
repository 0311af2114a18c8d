import { personRegistered, speaksFor } from '@xiezhi/record';
import { personStream } from '@xiezhi/kernel';
import type { PersonId } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { filedIn } from './testing/index.ts';

const zhaoId = 'zhao' as PersonId;
const named = (name: string) => ({ plaintiff: { kind: 'person', name } });
const firm = (representative?: string) => ({
  plaintiff: {
    kind: 'organisation',
    name: '云州木禾家居有限公司',
    ...(representative === undefined ? {} : { representative }),
  },
});
const parties = async (also: Readonly<Record<string, unknown>>) => {
  const filed = await filedIn(also);
  const { filing, participation } = filed.court.case(filed.stream);
  return { ...filed, filing, participation, ofPlaintiff: participation.participants.slice(0, 2) };
};

describe('OLR-7.1.2, OOR-15.1.0: person, case and account agree', () => {
  test('whoever files under their own name is the plaintiff', async () => {
    const { participation, filing } = await parties(named('沈静宜'));
    expect(participation.participants[0]).toMatchObject({ id: 'p1', person: 'zhao' });
    expect(filing.lacking).not.toContain('authority-of-agent');
  });

  test('whoever files under another’s name is received, and is not the plaintiff', async () => {
    const { ofPlaintiff, filing, participation } = await parties(named('余青禾'));
    expect(ofPlaintiff).toMatchObject([
      { id: 'p1', role: 'plaintiff', name: '余青禾', person: null },
      { id: 'g1', role: 'agent', name: '沈静宜', person: 'zhao', authority: 'pending' },
    ]);
    expect(filing.lacking).toContain('authority-of-agent');
    expect(speaksFor(participation, zhaoId, 'p1')).toBe(false);
  });

  test('the same name with another id number is not the same person', async () => {
    const { court, key, zhao } = await filedIn();
    court.given(
      personStream(zhaoId),
      personRegistered.make({
        shared: { name: '沈静宜', agreed: true },
        personal: {
          label: 'person:zhao',
          value: { residentId: '11010519491231002X', mobile: '13800000005' },
        },
      }),
    );
    const filed = await court.when(zhao, 'filing.submit', null, {
      ...catalogue.command('filing.submit')?.example,
      court: key,
      plaintiff: { kind: 'person', name: '沈静宜', residentId: '440308199901101512' },
    });
    if (filed.outcome !== 'accepted') throw new Error(JSON.stringify(filed));
    const { filing, participation } = court.case(filed.stream);
    expect(filing.lacking).toContain('plaintiff-identity');
    expect(participation.participants[0]?.person).toBeNull();
  });

  test('an organisation is filed for by the representative it names; anybody else shows authority', async () => {
    const own = await parties(firm('沈静宜'));
    expect(own.participation.participants[0]?.person).toBe('zhao');
    for (const other of [firm(), firm('白予安')]) {
      const { ofPlaintiff, filing } = await parties(other);
      expect(ofPlaintiff[0]?.person).toBeNull();
      expect(ofPlaintiff[1]).toMatchObject({ person: 'zhao', authority: 'pending' });
      expect(filing.lacking).toContain('authority-of-agent');
    }
  });

  test('who handed in can follow, add, correct and take back, and is the one who is asked', async () => {
    const { court, zhao, lin, stream } = await parties(named('余青禾'));
    expect(await court.offers(stream, zhao)).toEqual(
      expect.arrayContaining(['filing.supplement', 'filing.withdraw']),
    );
    expect(await court.prefill(stream, lin, 'filing.request-correction')).toMatchObject({
      items: expect.arrayContaining(['authority-of-agent']) as unknown,
    });
    await court.when(lin, 'filing.request-correction', stream, {
      items: ['authority-of-agent'],
      note: '请补交授权委托书',
    });
    expect(court.tasks(stream)[0]).toMatchObject({
      command: 'filing.correct',
      by: { person: 'zhao' },
    });
    expect(await court.offers(stream, zhao)).toContain('filing.correct');
  });

  test('CPL-62: once the reviewer has seen the power of attorney, the agent acts for the plaintiff', async () => {
    const { court, zhao, lin, stream } = await parties(named('余青禾'));
    expect(await court.offers(stream, zhao)).not.toContain('authority.record#g1');
    await court.when(
      lin,
      'authority.record',
      stream,
      { authority: 'special', proof: '授权委托书', seen: true },
      'g1',
    );
    expect(speaksFor(court.case(stream).participation, zhaoId, 'p1')).toBe(true);
    expect(await court.offers(stream, lin)).not.toContain('authority.record#g1');
  });
});
