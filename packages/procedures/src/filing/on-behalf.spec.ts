import { personRegistered, speaksFor } from '@xiezhi/record';
import { personStream } from '@xiezhi/kernel';
import type { CourtDay, PersonId } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { minorsAlone } from '../shared/minors.ts';
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

  test('CPL-126: whoever gives no number in the complaint hears of it by their account, and no paper shows that number', async () => {
    const { court, key, zhao, lin } = await filedIn();
    const mobile = '13800000005';
    court.given(
      personStream(zhaoId),
      personRegistered.make({
        shared: { name: '沈静宜', agreed: true },
        personal: { label: 'person:zhao', value: { residentId: '11010519491231002X', mobile } },
      }),
    );
    const filed = await court.when(zhao, 'filing.submit', null, {
      ...catalogue.command('filing.submit')?.example,
      court: key,
      plaintiff: { kind: 'person', name: '沈静宜' },
    });
    if (filed.outcome !== 'accepted') throw new Error(JSON.stringify(filed));
    await court.when(lin, 'filing.explain', filed.stream, { reason: '应当先仲裁' });
    const entry = court.entries(filed.stream).find(({ kind }) => kind === 'filing.Explained');
    const state = court.case(filed.stream);
    const said = entry === undefined ? [] : catalogue.effectsOf(entry);
    expect(
      said.flatMap((one) => (entry === undefined ? [] : one.message(entry, state))),
    ).toMatchObject([{ to: mobile }]);
    const papers = court
      .entries(filed.stream)
      .filter(({ kind }) => kind === 'documents.Ordered')
      .map(({ body }) => JSON.stringify(body));
    expect(papers).not.toEqual([]);
    expect(papers.filter((one) => one.includes(mobile))).toEqual([]);
  });

  test('CPL-51: whoever says they represent the organisation that sues is pending until a certificate is seen, and the filing goes on', async () => {
    const own = await parties(firm('沈静宜'));
    expect(own.ofPlaintiff).toMatchObject([
      { id: 'p1', person: null },
      { id: 'g1', person: 'zhao', authority: 'pending' },
    ]);
    expect(own.filing.lacking).toContain('certificate-of-representative');
    expect(own.filing.lacking).not.toContain('authority-of-agent');
    const toldOf = (at: typeof own) => at.court.told(at.stream, at.lin, 'filing.register');
    expect(await toldOf(own)).toContainEqual({
      code: 'organisation-unproved',
      facts: { name: '云州木禾家居有限公司', by: '沈静宜' },
    });
    const codes = (await toldOf(await parties(named('沈静宜')))).map(({ code }) => code);
    expect(codes).not.toContain('organisation-unproved');
    const { court, stream, zhao, lin } = own;
    expect(await court.offers(stream, zhao)).toEqual(
      expect.arrayContaining(['filing.supplement', 'filing.withdraw', 'authority.show#g1']),
    );
    expect(await court.prefill(stream, lin, 'filing.request-correction')).toMatchObject({
      items: expect.arrayContaining(['certificate-of-representative']) as unknown,
    });
    expect(await court.prefill(stream, lin, 'authority.record', 'g1')).toEqual({
      authority: 'statutory',
    });
  });

  test('CPL-51, CPL-61: the reviewer reads that they say they represent it, and has no mandate of theirs to end', async () => {
    const as = async (also: Readonly<Record<string, unknown>>) => {
      const { court, stream, lin } = await parties(also);
      const told = await court.told(stream, lin, 'authority.record', 'g1');
      return {
        standing: told.find(({ code }) => code === 'who')?.facts['standing'],
        ends: (await court.offers(stream, lin)).includes('authority.record-ending#g1'),
      };
    };
    expect(await as(firm('沈静宜'))).toEqual({ standing: 'legal-representative', ends: false });
    for (const other of [firm(), firm('白予安'), named('余青禾')])
      expect(await as(other)).toEqual({ standing: 'agent', ends: true });
  });

  const registering = (at: Awaited<ReturnType<typeof parties>>, also: object = {}) =>
    at.court.when(at.lin, 'filing.register', at.stream, { procedure: 'summary', ...also });

  test('CPL-51, CPL-124: the reviewer says at registration what certificate was seen, and the representative is the organisation', async () => {
    const at = await parties(firm('沈静宜'));
    expect((await registering(at, { certificate: '营业执照、身份证明书' })).outcome).toBe(
      'accepted',
    );
    const { participation, filing } = at.court.case(at.stream);
    expect(filing.status).toBe('registered');
    expect(participation.participants.find(({ id }) => id === 'p1')).toMatchObject({
      person: 'zhao',
      representative: '沈静宜',
    });
    expect(speaksFor(participation, zhaoId, 'p1')).toBe(true);
  });

  test('CPL-51: where none was seen the case is registered all the same, and the proof stays owed', async () => {
    const at = await parties(firm('沈静宜'));
    expect((await registering(at)).outcome).toBe('accepted');
    const { participation } = at.court.case(at.stream);
    expect(speaksFor(participation, zhaoId, 'p1')).toBe(false);
    expect(at.court.tasks(at.stream).map(({ command }) => command)).toContain('authority.show');
  });

  test('CPL-51: a manager who sues beside the company for themself stands for it no earlier', async () => {
    const own = { kind: 'person', name: '沈静宜' };
    const at = await parties({ ...firm('沈静宜'), coPlaintiffs: [own] });
    const { participants } = at.participation;
    expect(participants.find(({ id }) => id === 'p2')?.person).toBe('zhao');
    expect(participants.find(({ id }) => id === 'g1')).toMatchObject({
      principal: 'p1',
      authority: 'pending',
    });
  });

  test('CPL-62: anybody else who files for an organisation shows authority', async () => {
    for (const other of [firm(), firm('白予安')]) {
      const { ofPlaintiff, filing } = await parties(other);
      expect(ofPlaintiff[0]?.person).toBeNull();
      expect(ofPlaintiff[1]).toMatchObject({ person: 'zhao', authority: 'pending' });
      expect(filing.lacking).toContain('authority-of-agent');
    }
  });

  test('CPL-60: a child who sues with no guardian is pointed out, at registration and where it would withdraw', async () => {
    const child = { kind: 'person', name: '沈静宜', residentId: '110101201603070023' };
    const at = await parties({ plaintiff: child });
    const alone = { code: 'minor-alone', facts: { name: '沈静宜', years: '9' } };
    expect(await at.court.told(at.stream, at.lin, 'filing.register')).toContainEqual(alone);
    expect(minorsAlone(at.court.case(at.stream), '2034-03-07' as CourtDay)).toEqual([]);
    expect(minorsAlone(at.court.case(at.stream), '2034-03-06' as CourtDay)).toHaveLength(1);
    expect(minorsAlone(at.court.case(at.stream), '2026-03-06' as CourtDay, ['d1'])).toEqual([]);
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
    expect(court.tasks(stream).find(({ key }) => key === 'filing/correct')).toMatchObject({
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

  describe('a notice to correct lies in no account of the plaintiff', () => {
    const asked = async () => {
      const at = await parties(named('余青禾'));
      await at.court.when(at.lin, 'filing.request-correction', at.stream, {
        items: ['authority-of-agent'],
        note: '请补交授权委托书',
      });
      return at;
    };
    const giving = ({ court, stream }: Awaited<ReturnType<typeof asked>>) =>
      court.tasks(stream).find(({ command }) => command === 'docket.record-notice-given');
    const goBack = ({ court, lin, stream }: Awaited<ReturnType<typeof asked>>) =>
      court.when(lin, 'filing.return', stream, { reason: '没有补正' });

    test('CPL-62, OLR-9.1.2a: whoever handed in reads it and may answer, and no day runs against the plaintiff', async () => {
      const at = await asked();
      const { court, zhao, stream } = at;
      expect(court.deadlines(stream)).toEqual([]);
      const mine = court.tasks(stream).find(({ key }) => key === 'filing/correct');
      expect(mine).toMatchObject({ by: { person: 'zhao' } });
      expect(mine?.dueAt).toBeUndefined();
      expect(
        (await court.told(stream, zhao, 'filing.correct')).map(({ code }) => code),
      ).not.toContain('due');
      const paper = court
        .entries(stream)
        .find(({ body }) => (body as { template?: string }).template === 'correction-notice');
      // The paper names no other last day than the docket, which has none yet.
      expect((paper?.body as { data: unknown }).data).toMatchObject({ dueOn: null, days: 15 });
      expect(giving(at)).toMatchObject({ by: { role: 'filing-reviewer' } });
      court.at('2026-05-06T01:00:00.000Z');
      expect(await goBack(at)).toMatchObject({ refusals: [{ code: 'filing/notice-not-given' }] });
    });

    test('CPL-62: it is given to the plaintiff themself, and the days run from then', async () => {
      const at = await asked();
      const { court, lin, stream } = at;
      court.at('2026-03-25T01:00:00.000Z');
      expect(await goBack(at)).toMatchObject({
        refusals: [{ code: 'filing/notice-not-given', ground: { kind: 'order' } }],
      });
      const given = { way: 'posted', reachedOn: '2026-03-25', proof: '本人签收' };
      await court.when(lin, 'docket.record-notice-given', stream, given, giving(at)?.subject);
      expect(giving(at)).toBeUndefined();
      expect(court.deadlines(stream)).toMatchObject([{ key: 'filing/correction@2026-04-09' }]);
    });

    test('CPL-62: or once their agent has shown authority, from that day on', async () => {
      const at = await asked();
      const { court, lin, stream } = at;
      court.at('2026-03-25T01:00:00.000Z');
      const shown = { authority: 'special', proof: '授权委托书', seen: true };
      await court.when(lin, 'authority.record', stream, shown, 'g1');
      expect(giving(at)).toBeUndefined();
      expect(court.deadlines(stream)).toMatchObject([{ key: 'filing/correction@2026-04-09' }]);
      expect(await goBack(at)).toMatchObject({
        refusals: [{ code: 'filing/term-to-correct-runs', facts: { dueOn: '2026-04-09' } }],
      });
      court.at('2026-04-10T01:00:00.000Z');
      await court.when(court.clock, 'deadline.pass', stream, {}, 'filing/correction@2026-04-09');
      expect(court.tasks(stream).map(({ command }) => command)).toContain('filing.return');
      expect((await goBack(at)).outcome).toBe('accepted');
    });

    test('CPL-62, OLR-9.1.3: an explanation neither; its day comes when the plaintiff has it', async () => {
      const at = await parties(named('余青禾'));
      const { court, lin, stream } = at;
      await court.when(lin, 'filing.explain', stream, { reason: '应当先仲裁' });
      expect(court.deadlines(stream)).toEqual([]);
      court.at('2026-03-25T01:00:00.000Z');
      await court.when(
        lin,
        'authority.record',
        stream,
        { authority: 'special', proof: '授权委托书', seen: true },
        'g1',
      );
      expect(court.deadlines(stream)).toMatchObject([{ key: 'filing/explained@2026-04-09' }]);
      court.at('2026-04-10T01:00:00.000Z');
      await court.when(court.clock, 'deadline.pass', stream, {}, 'filing/explained@2026-04-09');
      expect(court.tasks(stream).map(({ command }) => command)).toContain(
        'filing.return-unanswered',
      );
    });
  });
});
