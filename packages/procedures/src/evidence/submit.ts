import type { CourtDay, Side } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { fields, filingEnd, handingInFor, parties, speaksFor } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, DutyContext, Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { dayOfReceipt, firstDay, dayThatCounts } from '../shared/day-of-receipt.ts';
import { evidenceIsOver, lastDayForEvidence } from '../shared/evidence-time.ts';
import { exhibitsEntered } from '../shared/exhibits.ts';
import { lateEvidence } from '../shared/rules/late-evidence.ts';

export const byParties = ['plaintiff', 'defendant', 'third-party', 'agent'] as const;

/** Where a case is, or may become one: what comes after a filing has ended goes to it as a supplement. */
export const isOpen = ({ filing }: CaseState): boolean =>
  filing.status !== 'none' &&
  filingEnd(filing) === null &&
  // What was accepted and is no suit is proved where it is dealt with; papers for it come as papers.
  (filing.application === null || filing.acceptedOn === null);

export const sideOf = ({ side }: Participant): Side => side ?? 'third-party';

/** Has the court seen that they may act for the party? What comes before is received all the same, and marked (CPL-62). */
export const isShown = (
  { participation }: CaseState,
  { person }: Pick<Actor, 'person'>,
  id: string,
): boolean => person !== null && speaksFor(participation, person, id);

interface About extends DutyContext {
  readonly today: CourtDay;
}

/** By when it is in time, or that it is late and what one then says. */
export function toldOfTime({ state, law, today }: About, id: string): readonly Told[] {
  if (lateEvidence({ state, participant: id, on: today, law }))
    return [{ code: 'late', facts: {}, short: true, field: 'lateReasons' }];
  const last = evidenceIsOver(state) ? null : lastDayForEvidence(state, id, law);
  return last === null ? [] : [{ code: 'last-day', facts: { ...last }, short: true }];
}

const exhibitsInput = {
  exhibits: fields.exhibits(),
  lateReasons: fields.longText(1000).optional(),
  conformsToOriginals: fields.confirmation(),
};
const exhibitsPages = [
  page('exhibits', field('exhibits')),
  page('sure', field('lateReasons'), field('conformsToOriginals')),
] as const;

const scan = {
  sha256: '0'.repeat(64),
  name: '定作合同.pdf',
  mediaType: 'application/pdf',
  bytes: 1,
};
export const exampleExhibit = {
  name: '定作合同',
  source: '双方签订，原告保存原件',
  purpose: '证明双方约定2026年2月10日交货',
  form: 'scan' as const,
  files: [scan],
};

/** Any day, any number; what is late is received, and a judge says what follows (CPL-68). */
export const submitEvidence = command({
  name: 'evidence.submit',
  on: 'case',
  by: byParties,
  basis: ['CPL-67', 'CPL-68', 'OLR-11.2.1'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    isOpen(state) ? handingInFor(state.participation, person).map((one) => offer(one.id, one)) : [],
  tells: (about, { id }) => [
    ...toldOfTime(about, id),
    ...(isShown(about.state, about.actor, id) ? [] : [{ code: 'authority', facts: {} }]),
  ],
  input: z.object(exhibitsInput),
  ask: exhibitsPages,
  unasked: ({ state, law, today }, { id }) =>
    lateEvidence({ state, participant: id, on: today, law }) ? [] : ['lateReasons'],
  decide({ state, actor, offer: who, input, law, today }) {
    const late = lateEvidence({ state, participant: who.id, on: today, law });
    const entry = exhibitsEntered(
      state.evidence,
      {
        participant: who.id,
        side: sideOf(who),
        occasion: 'later',
        source: 'online',
        receivedOn: today,
        late,
        lateReasons: input.lateReasons,
        authority: isShown(state, actor, who.id) ? undefined : 'pending',
      },
      input.exhibits,
    );
    return accept([entry]);
  },
  example: { exhibits: [exampleExhibit], conformsToOriginals: true },
});

/** Exhibits on paper, or things: scanned or photographed by the clerk, with the place where they are kept (OLR-11.3.0). */
export const recordEvidence = command({
  name: 'evidence.record-paper',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-69', 'CPL-85', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    isOpen(state) ? parties(state.participation).map((one) => offer(one.id, one)) : [],
  input: z.object({
    receivedOn: fields.day(),
    postedOn: fields.day().optional(),
    keptAt: fields.text(200),
    exhibits: fields.exhibits(),
    lateReasons: fields.longText(1000).optional(),
  }),
  ask: [
    page('paper', field('receivedOn'), field('postedOn'), field('keptAt'), field('lateReasons')),
    page('exhibits', field('exhibits')),
  ],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: who, input, law, today }) {
    const { receivedOn, postedOn, keptAt, lateReasons } = input;
    const notThatDay = dayOfReceipt({
      receivedOn,
      postedOn,
      first: firstDay(state),
      today,
    });
    if (notThatDay) return refuse(notThatDay);
    const on = dayThatCounts(input);
    const entry = exhibitsEntered(
      state.evidence,
      {
        participant: who.id,
        side: sideOf(who),
        occasion: 'later',
        source: 'paper',
        receivedOn,
        postedOn,
        keptAt,
        late: lateEvidence({ state, participant: who.id, on, law }),
        lateReasons,
      },
      input.exhibits,
    );
    return accept([entry]);
  },
  example: {
    receivedOn: '2026-03-20',
    keptAt: '纸质卷第 1 册第 12 至 18 页',
    exhibits: [exampleExhibit],
  },
});
