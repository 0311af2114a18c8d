import {
  modeDecided,
  participationBegun,
  participationEnded,
  participationLinked,
  toldKinds,
} from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { documents } from './documents/index.ts';
import { isRuling } from './shared/is-ruling.ts';
import { givenByHand, kindsByHand } from './proceedings/notices.ts';
import { CivilCase } from './testing/civil.ts';
import { onPaper, task } from './testing/judged.ts';

const give = 'docket.record-notice-given';
const given = { way: 'posted', reachedOn: '2026-03-12', proof: '挂号回执' };
const owed = (one: CivilCase) =>
  one.court.tasks(one.stream).filter(({ command }) => command === give);
const owedOf = (one: CivilCase, kind: string) => {
  const ids = one.court.entries(one.stream).filter((entry) => entry.kind === kind);
  return owed(one).filter(({ subject = '' }) => ids.some(({ id }) => subject.endsWith(id)));
};

/** The complaint came to the defendant on paper; they have no account and answer nothing. */
async function silentDefendant(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  one.court.at('2026-03-11T01:00:00.000Z');
  await one.servedOnPaper('2026-03-10');
  return one;
}

const lawyer = (one: CivilCase) =>
  one.court.given(
    one.stream,
    participationBegun.make({
      shared: {
        ...{ participant: 'a1', role: 'agent', side: 'defendant', name: '邵知行', kind: 'person' },
        ...{ person: 'shao', principal: 'd1', authority: 'special' },
      },
      personal: {},
    }),
  );
const convert = (one: CivilCase) =>
  one.must('lu', 'filing.convert-procedure', { ground: 'complex', reasons: '案情复杂' });

describe('a decision that lies in nobody’s account', () => {
  test('every kind of which somebody is told by hand is kept in the fold, and no other', () => {
    expect([...kindsByHand].sort()).toEqual(toldKinds.map(({ kind }) => kind).sort());
  });

  test('what is put on paper and served is not given by hand as well', () => {
    const ordering = (documents.reactions ?? []).filter(({ gives }) =>
      gives.includes('documents.order'),
    );
    const both = ordering.filter(({ on }) => kindsByHand.includes(on)).map(({ on }) => on);
    // Of these some outcome has no paper, and of the first two the paper is the newcomer's or is handed over with the notice;
    // those about evidence go to a witness or to whoever examines something, and to no party.
    expect(both.sort()).toEqual([
      'adding.Decided',
      'appraisal.ReplyDemandSettled',
      'claims.CounterclaimDecided',
      'conversion.AbsenceDecided',
      'docket.RecordCorrected',
      'evidence.ApplicationDecided',
      'evidence.AppraisalCommissioned',
      'evidence.TestimonyMannerChanged',
      'fees.Adjusted',
      'fees.ReliefDecided',
      'filing.CorrectionRequested',
      'participation.PartyAdded',
    ]);
    const about = (kind: string, body: Record<string, unknown>) =>
      givenByHand({ kind, body, command: 'x', labels: [] } as never);
    const paper: readonly (readonly [string, Record<string, unknown>])[] = [
      ['adding.Decided', { granted: false, as: 'defendant' }],
      ['claims.CounterclaimDecided', { outcome: 'not-accepted' }],
      ['conversion.AbsenceDecided', { consequence: 'deemed-withdrawn' }],
      ['fees.Adjusted', { before: 100, fen: 200 }],
      ['fees.ReliefDecided', { waits: true }],
    ];
    for (const [kind, body] of paper) {
      expect(about(kind, body), kind).toBeNull();
      expect(about(kind, {}), kind).not.toBeNull();
    }
    expect(isRuling('claims.CounterclaimDecided', { outcome: 'joined' })).toBe(false);
  });

  test('OLR-11.3.0: whoever gives it has the decision’s own words before them, not only that there is one', async () => {
    const one = await silentDefendant();
    await convert(one);
    const [first] = owedOf(one, 'filing.ProcedureConverted');
    const told = await one.court.told(one.stream, one.people.he, give, first?.subject);
    expect(told.find(({ code }) => code === 'words')?.facts).toMatchObject({
      said: { kind: 'filing.ProcedureConverted', body: { reasons: '案情复杂' } },
    });
  });

  test('OLR-11.3.0: is the clerk’s to give, to each who has none, and until it is entered it stays owed', async () => {
    const one = await silentDefendant();
    await convert(one);
    const [first, ...more] = owedOf(one, 'filing.ProcedureConverted');
    expect(more, 'the plaintiff reads it in the account').toEqual([]);
    expect(first).toMatchObject({ by: { role: 'clerk' }, label: 'side:defendant' });
    const key = first?.subject ?? '';
    expect(key).toMatch(/^d1\./);
    one.court.at('2026-03-12T01:00:00.000Z');
    const early = await one.try('he', give, { ...given, reachedOn: '2026-03-09' }, key);
    expect(early).toMatchObject({ refusals: [{ code: 'docket/not-given-that-day' }] });
    await one.must('he', give, given, key);
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'docket.DecisionGiven',
      labels: ['side:defendant'],
      body: { participant: 'd1', way: 'posted', on: '2026-03-12' },
    });
    expect(owedOf(one, 'filing.ProcedureConverted')).toEqual([]);
    expect((await one.try('he', give, given, key)).outcome).toBe('refused');
  });

  test('OLR-11.3.0: nobody is told any more to come to a sitting that was held', async () => {
    const one = await silentDefendant();
    const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
    one.court.given(
      one.stream,
      modeDecided.make({
        shared: {
          step: 'hearing',
          modeByParty: { p1: 'online', d1: 'offline' },
          mode: 'mixed',
          suitability: 'suitable',
          reasons: '',
        },
      }),
    );
    await one.must('he', 'hearing.schedule', sitting);
    expect(owedOf(one, 'mode.Decided')).toHaveLength(1);
    one.court.at('2026-03-20T08:00:00.000Z');
    const came = { online: ['p1'], inPerson: [], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', came, 'h1');
    expect(owedOf(one, 'mode.Decided')).toEqual([]);
    // How a further one is held is told again.
    await one.must('he', 'hearing.schedule', { ...sitting, at: '2026-04-20T09:30' });
    expect(owedOf(one, 'mode.Decided')).toHaveLength(1);
  });

  test('CPL-62: that somebody else handed the complaint in concerns nobody but the plaintiff', async () => {
    const one = await silentDefendant();
    await convert(one);
    const [first] = owedOf(one, 'filing.ProcedureConverted');
    const told = await one.court.told(one.stream, one.people.he, give, first?.subject);
    expect(told.map(({ code }) => code)).not.toContain('handed-in-by-another');
  });

  test('whoever has an account by now reads it there, and whoever had a lawyer with one then heard it', async () => {
    const linked = await silentDefendant();
    await convert(linked);
    linked.court.given(
      linked.stream,
      participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
    );
    expect(owed(linked)).toEqual([]);

    const one = await silentDefendant();
    one.court.at('2026-03-12T01:00:00.000Z');
    lawyer(one);
    one.court.at('2026-03-13T01:00:00.000Z');
    await convert(one);
    expect(owed(one)).toEqual([]);
    one.court.at('2026-03-14T01:00:00.000Z');
    one.court.given(
      one.stream,
      participationEnded.make({ shared: { participant: 'a1', why: 'authority-ended' } }),
    );
    expect(owedOf(one, 'filing.ProcedureConverted')).toEqual([]);
    expect(owedOf(one, 'participation.Begun'), 'before the lawyer came').toHaveLength(1);
  });

  test('before the complaint came nothing else is owed: what was decided till then comes to them with it', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
    expect(owed(one)).toEqual([]);
    await one.servedOnPaper('2026-03-02');
    expect(owedOf(one, 'participation.Begun').map(({ subject }) => subject?.slice(0, 2))).toEqual([
      'd1',
    ]);
  });
});

describe('the notices of the court', () => {
  const plaintiff = { kind: 'person', name: '余青禾' };

  test('OLR-9.1.1, FEE-22: are the clerk’s to serve on a plaintiff of the counter, until they are served', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary', { plaintiff });
    const notices = () =>
      one.court.tasks(one.stream).find(({ key }) => key === 'service/notices/p1');
    expect(notices()).toMatchObject({ command: 'service.record-paper', by: { role: 'clerk' } });
    for (const template of ['acceptance-notice', 'evidence-notice', 'rights-notice'])
      await onPaper(one, template, 'p1', '2026-03-02');
    expect(notices()).toMatchObject({ basis: ['FEE-22'] });
    await onPaper(one, 'fee-notice', 'p1', '2026-03-02');
    expect(notices()).toBeUndefined();
  });

  test('are nobody’s task where they lie in an account, or go with the complaint', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
    await one.paid();
    await one.noticedOfEvidence();
    expect(
      one.court.tasks(one.stream).filter(({ key }) => key.startsWith('service/notices')),
    ).toEqual([]);
    expect(task(one, 'service.record-paper')?.key).toBe('service/complaint/d1');
  });

  test('FEE-22, OLR-29.1.0: the notice to pay is the clerk’s to serve on whoever has an account as well, as they agreed to', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
    await one.noticedOfEvidence();
    const notices = () =>
      one.court.tasks(one.stream).find(({ key }) => key === 'service/notices/p1');
    expect(notices()).toMatchObject({ command: 'service.record-paper', basis: ['FEE-22'] });
    await one.must('he', 'consent.ask', { steps: ['service'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.service');
    expect(notices()?.command, 'no address yet').toBe('service.record-paper');
    const way = { electronic: true, channels: ['account'], address: '云州市东湖区明理路 9 号' };
    await one.must('zhao', 'service.confirm-address', way, 'p1');
    expect(notices()).toMatchObject({ command: 'service.serve', by: { role: 'clerk' } });
    await one.must('he', 'service.serve', { papers: [one.paper('fee-notice', 'p1')] }, 'p1');
    expect(notices()).toBeUndefined();
  });
});
