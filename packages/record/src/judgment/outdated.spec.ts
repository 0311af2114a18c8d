import type { Entry } from '@xiezhi/kernel';
import { expect, test } from 'vitest';
import { folds } from '../streams.ts';
import { outdatingKinds } from './outdated.ts';
import { judgmentSlice } from './state.ts';

const entry = (kind: string, body: object = {}): Entry =>
  ({
    kind,
    body,
    at: '2026-03-20T08:00:00.000Z',
    id: 'e1',
    actor: { kind: 'system' },
  }) as unknown as Entry;
const after = (...entries: readonly Entry[]) =>
  entries.reduce((state, one) => judgmentSlice.evolve(state, one), judgmentSlice.initial);

const [drafted, signed] = [entry('judgment.Drafted'), entry('judgment.Made')];
const takenBack = entry('judgment.TakenBack');

/** Every kind, with what it changes, and with what it leaves as it was signed. */
const changes = [
  ['filing.ProcedureConverted', {}, 'procedure'],
  ['participation.PartyAdded', {}, 'parties'],
  ['participation.DomicileFound', { domicile: 'abroad' }, 'parties'],
  ['participation.Corrected', {}, 'parties'],
  ['participation.Corrected', { was: '钱守卓' }, 'parties'],
  ['suspension.Succeeded', {}, 'parties'],
  ['claims.Changed', {}, 'claims'],
  ['claims.WithdrawalDecided', { granted: true }, 'claims'],
  ['claims.WithdrawalDecided', { granted: false }, null],
  ['claims.CounterclaimDecided', { outcome: 'joined' }, 'claims'],
  ['claims.CounterclaimDecided', { outcome: 'not-accepted' }, null],
  ['claims.CounterclaimWithdrawalDecided', { granted: true }, 'claims'],
  ['claims.CounterclaimWithdrawalDecided', { granted: false }, null],
  ['claims.CasesJoined', {}, 'claims'],
  ['claims.CasesSeparated', {}, 'claims'],
  ['claims.CasesSeparated', { declined: true }, null],
  ['suspension.Dismissed', {}, 'claims'],
  ['fees.TreatedAsWithdrawn', {}, 'claims'],
  ['fees.IncreaseTreatedAsWithdrawn', {}, 'claims'],
  ['fees.CounterclaimTreatedAsWithdrawn', {}, 'claims'],
  ['admission.TakingBackDecided', { outcome: 'released' }, 'facts'],
  ['admission.TakingBackDecided', { outcome: 'stands' }, null],
  ['evidence.LateDecided', { outcome: 'taken' }, 'evidence'],
  ['evidence.LateDecided', { outcome: 'not-taken' }, null],
  ['evidence.Collected', { outcome: 'brought-in' }, 'evidence'],
  ['evidence.Collected', { outcome: 'nothing' }, null],
  ['chain.IntegrityOverturned', {}, 'evidence'],
  ['chain.IntegrityDecided', { outcome: 'not-established' }, 'evidence'],
  ['chain.IntegrityDecided', { outcome: 'unaltered' }, null],
  ['chain.OriginDecided', { outcome: 'not-confirmed' }, 'evidence'],
  ['chain.OriginDecided', { outcome: 'confirmed' }, null],
  ['chain.ReportReceived', { to: 'commission-1' }, 'evidence'],
  // The opinion of a specialist whom a party brings is that party’s.
  ['chain.ReportReceived', { to: 'application-1' }, null],
  ['attribution.Decided', { outcome: 'not-theirs' }, 'facts'],
  ['attribution.Decided', { outcome: 'theirs' }, null],
  ['consent.WithdrawalDecided', { step: 'hearing', granted: true }, 'facts'],
  ['consent.WithdrawalDecided', { step: 'hearing', granted: false }, null],
  ['consent.WithdrawalDecided', { step: 'pronouncement', granted: true }, null],
  ['conversion.Decided', { step: 'hearing', outcome: 'in-person' }, 'facts'],
  ['conversion.Decided', { step: 'hearing', outcome: 'stays-online' }, null],
  ['conversion.Decided', { step: 'exchange', outcome: 'in-person' }, null],
  ['conversion.FaultAnswered', { found: true, hearing: 'h1' }, 'facts'],
  ['conversion.FaultAnswered', { found: true }, null],
  ['conversion.FaultAnswered', { found: false, hearing: 'h1' }, null],
  ['transcript.CorrectionAnswered', { outcome: 'corrected' }, 'facts'],
  ['transcript.CorrectionAnswered', { outcome: 'noted' }, null],
  ['evidence.OriginalCompared', { matches: false }, 'evidence'],
  ['evidence.OriginalCompared', { matches: true }, null],
] as const;

test.each(changes)('CPL-155: after the draft %s %o changes of it: %s', (kind, body, what) => {
  expect(after(drafted, signed, entry(kind, body)).outdated).toBe(what);
  // A number in the head, and the transcript, stand before whoever signs.
  const mended =
    (kind === 'participation.Corrected' && !('was' in body)) ||
    kind === 'transcript.CorrectionAnswered';
  expect(after(drafted, entry(kind, body)).outdated).toBe(mended ? null : what);
  expect(after(drafted, signed, takenBack, entry(kind, body)).outdated).toBe(mended ? null : what);
  // Before it, nothing is written that could be wrong; once pronounced, the judgment is changed by nothing here.
  expect(after(entry(kind, body)).outdated).toBeNull();
  const pronounced = entry('judgment.Pronounced', { manner: 'online' });
  expect(after(drafted, signed, pronounced, entry(kind, body)).outdated).toBeNull();
});

/** Rooms of which nothing is told in a judgment but what other kinds carry into it; and single kinds that only ask, answer or tell. */
const leaves = {
  rooms:
    'deadline docket exchange filing appeal fees defence documents service judgment case consent mode conversion reading announcement mediation performance recusal help hearing scanning appraisal adding',
  kinds: `participation: Begun ProcuratorateAdmitted Linked Ended Invited RepresentativeNamed AuthorityGranted AuthorityAnswered
    AuthorityShown AuthorityChanged ProofHandedIn ProofAsked RepresentedAnswered
    attribution: Challenged AccountNoted TermWeighed
    evidence: Submitted Withdrawn Found OriginalDemanded TakenAsOriginal Applied ApplicationDecided TestimonyMannerChanged
    WitnessCalled AppraisalCommissioned AdvanceNoted ConfidentialityOrdered TimeAsked TimeDecided RecordRequested RecordAnswered
    claims: WithdrawalRequested NamingAnswered ChangeSubmitted ChangeDecided CounterclaimSubmitted CounterclaimAnswered
    CounterclaimWithdrawalRequested JoiningNoted ClaimsSeparated SeparationNumbered
    suspension: EventReported ReportAnswered Ordered Ended Terminated
    admission: FactPut FactAnswered TakingBackAsked
    transcript: Uploaded Confirmed CorrectionRequested RefusalNoted
    chain: IntegrityFound DepositStated VerificationAsked Verified Contested ProofOrdered ProofGiven Applied ApplicationDecided Commissioned
    PackHandedOver RegisterAsked RegisterAnswered CorrectionDemanded ConnectionCorrected`,
};

test('CPL-155: of every kind of entry of a case it is known whether it changes a judgment that is drafted', () => {
  const named = new Set(
    leaves.kinds.split(/(?=\b\w+:)/u).flatMap((room) => {
      const [name = '', kinds = ''] = room.split(':');
      return kinds
        .trim()
        .split(/\s+/u)
        .map((kind) => `${name.trim()}.${kind}`);
    }),
  );
  const rooms = new Set(leaves.rooms.split(' '));
  const changing = new Set<string>(outdatingKinds.map(({ kind }) => kind));
  expect(new Set<string>(changes.map(([kind]) => kind))).toEqual(changing);
  const unknown = folds.case.kinds
    .map(({ kind }) => kind)
    .filter(
      (kind) => !changing.has(kind) && !named.has(kind) && !rooms.has(kind.split('.')[0] ?? ''),
    );
  expect(unknown).toEqual([]);
  const all = new Set(folds.case.kinds.map(({ kind }) => kind));
  expect([...named].filter((kind) => !all.has(kind) || changing.has(kind))).toEqual([]);
});

test('CPL-43: where several are to judge, what one alone drafted is signed by nobody, whoever sits in the end', () => {
  const panel = entry('judgment.BenchDecided', { bench: 'panel' });
  const single = entry('judgment.BenchDecided', { bench: 'single' });
  expect(after(drafted, signed, panel, single).outdated).toBe('bench');
  expect(after(single, drafted, signed, single).outdated).toBeNull();
});

test('CPL-155: what was taken back stays outdated until it is drafted anew', () => {
  const changed = [drafted, signed, entry('filing.ProcedureConverted'), takenBack];
  expect(after(...changed).outdated).toBe('procedure');
  expect(after(...changed, drafted).outdated).toBeNull();
});
