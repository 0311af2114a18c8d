import type { Entry } from '@xiezhi/kernel';
import { expect, test } from 'vitest';
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
  ['participation.Corrected', {}, 'parties'],
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
  ['chain.IntegrityFound', {}, 'evidence'],
  ['chain.IntegrityOverturned', {}, 'evidence'],
  ['chain.IntegrityDecided', {}, 'evidence'],
  ['chain.OriginDecided', {}, 'evidence'],
  ['chain.ReportReceived', {}, 'evidence'],
] as const;

test.each(changes)('CPL-155: after the signature %s %o changes of it: %s', (kind, body, what) => {
  expect(after(drafted, signed, entry(kind, body)).outdated).toBe(what);
  // Before it, the judge drafts with the docket open; once pronounced, the judgment is changed by nothing here.
  expect(after(drafted, entry(kind, body)).outdated).toBeNull();
  const pronounced = entry('judgment.Pronounced', { manner: 'online' });
  expect(after(drafted, signed, pronounced, entry(kind, body)).outdated).toBeNull();
});

test('CPL-155: each kind of entry that can change it is tried', () => {
  expect(new Set<string>(changes.map(([kind]) => kind))).toEqual(
    new Set<string>(outdatingKinds.map(({ kind }) => kind)),
  );
});

test('CPL-155: what was taken back stays outdated until it is drafted anew', () => {
  const changed = [drafted, signed, entry('filing.ProcedureConverted'), takenBack];
  expect(after(...changed).outdated).toBe('procedure');
  expect(after(...changed, drafted).outdated).toBeNull();
});
