import type { CourtDay } from '@xiezhi/kernel';
import { offer, offerUnless, technical } from '@xiezhi/kernel';
import { administrativeMatters } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import {
  applicationAccepted,
  applicationClosed,
  applicationEnds,
  feesAtTheEnd,
  fields,
  isWithOthers,
  kindOf,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../../framework/index.ts';
import {
  accept,
  allocateCaseNumber,
  command,
  field,
  mendField,
  needed,
  page,
  refusal,
  refuse,
} from '../../framework/index.ts';
import { courtOfCase } from '../../shared/facts.ts';
import { mayBeRegistered } from '../../shared/may-be-registered.ts';
import { papersInput, papersPage } from '../../shared/with-papers.ts';
import { courtUnknown } from '../court-unknown.ts';
import { suitsOfPlaintiffs, toldOfLike } from '../earlier-suits.ts';
import { complaintIsTheirs } from '../rules/complaint-is-theirs.ts';
import { toldOfFiling } from '../told-of-filing.ts';

/** What it is about, and whether it came after its time: the reviewer accepts it all the same (CPLI-481). */
function toldOfApplication({ filing }: CaseState): readonly Told[] {
  const { application } = filing;
  if (application === null) return [];
  const { decision, period, grounds } = application;
  return [
    { code: 'kind', facts: { kind: application.kind }, short: true },
    ...(decision === undefined ? [] : [{ code: 'decision', facts: { ...decision } }]),
    ...(grounds === undefined ? [] : [{ code: 'grounds', facts: { grounds } }]),
    ...(period?.late === true
      ? [{ code: 'late', facts: { ...period, kind: application.kind } }]
      : []),
  ];
}

/**
 * OLR-9.3.0, OLR-9.1.1: what meets the conditions of its kind is accepted under a number of that kind, and goes to whoever
 * deals with it. What is paid for in advance `fees` bills; nobody else is told, and nothing that belongs to a suit follows.
 */
export const acceptApplication = command({
  name: 'filing.accept',
  or: ['filing.request-correction', 'filing.explain'],
  on: 'case',
  by: ['filing-reviewer'],
  basis: ['OLR-9.3.0', 'OLR-9.1.1'],
  onlyOnSeen: true,
  needs: { court: courtOfCase, earlier: suitsOfPlaintiffs },
  offers: ({ state }) => {
    const kind = kindOf(state.filing);
    return kind !== null && mayBeRegistered(state)
      ? [offerUnless('', { type: kind.type, id: kind.id }, [complaintIsTheirs(state)])]
      : [];
  },
  tells: ({ state, actor, facts: { earlier } }) => [
    ...toldOfApplication(state),
    ...toldOfFiling(state),
    ...toldOfLike(state, actor, earlier),
  ],
  input: z.object({
    handedTo: fields.text(120),
    matter: fields.choice(administrativeMatters).optional(),
  }),
  // What an administrative suit is about nothing in it says for certain, and what it costs goes by that (FEE-8, FEE-13).
  ask: [page('to', field('handedTo')), page('matter', needed('matter'))],
  unasked: (_context, { id }) => (id === 'administrative-suit' ? [] : ['matter']),
  decide({ state: { filing }, offer: { type }, input: { handedTo, matter }, facts, today }) {
    if (facts.court === null || filing.application === null) return refuse(courtUnknown);
    const caseNumber = allocateCaseNumber(facts.court.code, Number(today.slice(0, 4)), type);
    const { kind } = filing.application;
    return accept([
      applicationAccepted.make({
        shared: { kind, caseNumber, acceptedOn: today, handedTo, matter },
      }),
    ]);
  },
  example: { handedTo: '执行局' },
});

/**
 * Closes here what was dealt with elsewhere, with what became of it: from then on the list shows it as closed. Where it was
 * billed, whoever closes it says how the fee stands, for that nothing here can tell.
 */
export const closeApplication = command({
  name: 'filing.close-application',
  on: 'case',
  by: ['filing-reviewer'],
  basis: ['OLR-9.3.0', 'OOR-17.2.0'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state: { filing } }) => (isWithOthers(filing) ? [offer('', {})] : []),
  input: z
    .object({
      how: fields.choice(applicationEnds),
      closedOn: fields.day(),
      outcome: fields.longText(4000),
      fee: fields.choice(feesAtTheEnd).optional(),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page('outcome', field('how'), field('closedOn'), field('outcome')),
    page('fee', needed('fee')),
    papersPage,
  ],
  unasked: ({ state: { fees } }) => (fees.bill === null || fees.bill.amount === 0 ? ['fee'] : []),
  prefill: ({ today }) => ({ closedOn: today }),
  decide({ state: { filing }, input: { how, closedOn, outcome, fee, attachments }, today }) {
    const first = filing.acceptedOn ?? today;
    const on = closedOn as CourtDay;
    if (on > today || on < first)
      return refuse(
        refusal('filing/not-closed-then', technical, [mendField('closedOn')], { first, today }),
      );
    return accept([
      applicationClosed.make({ shared: { how, closedOn, outcome, fee, attachments } }),
    ]);
  },
  example: {
    how: 'carried-out',
    closedOn: '2026-03-02',
    outcome: '被执行人已经全部履行，执行完毕。',
    attachments: [],
  },
});
