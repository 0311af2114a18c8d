import type { Task } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import {
  closedBy,
  closureDecided,
  closureGrounds,
  closureRequested,
  fields,
  participant,
  parties,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { dayOfReceipt, firstDay } from '../shared/day-of-receipt.ts';
import { mayBeHeld } from './commands.ts';
import { closedOnApplication } from './rules/closed-on-application.ts';
import { mine } from './speaking.ts';

const asked = {
  ground: fields.choice(closureGrounds),
  reason: fields.longText(2000),
};

export const requestClosure = command({
  name: 'hearing.request-closure',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-137'],
  needs: {},
  offers: ({ state, actor }) =>
    mayBeHeld(state)
      ? mine(state, actor).map((participant) => offer(participant, { participant }))
      : [],
  input: z.object({ ...asked, attachments: fields.files() }),
  ask: [page('why', field('ground'), field('reason'), field('attachments'))],
  decide: ({ offer: at, input }) =>
    accept([closureRequested.make({ shared: { ...at, ...input } })]),
  example: { ground: 'privacy', reason: '案情涉及本人的病历。', attachments: [] },
});

/** Asked on paper: a judge decides on it as on a request from an account. */
export const recordClosureRequest = command({
  name: 'hearing.record-closure-request',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-137', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    mayBeHeld(state)
      ? parties(state.participation).map(({ id }) => offer(id, { participant: id }))
      : [],
  input: z.object({ receivedOn: fields.day(), attachments: fields.scans(), ...asked }),
  ask: [
    page('paper', field('receivedOn'), field('attachments')),
    page('why', field('ground'), field('reason')),
  ],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: at, input: { receivedOn, ...said }, today }) {
    const notThatDay = dayOfReceipt({ receivedOn, first: firstDay(state), today });
    if (notThatDay) return refuse(notThatDay);
    return accept([closureRequested.make({ shared: { ...at, ...said, paper: { receivedOn } } })]);
  },
  example: {
    receivedOn: '2026-03-20',
    attachments: [
      {
        sha256: '0'.repeat(64),
        name: '不公开审理申请.pdf',
        mediaType: 'application/pdf',
        bytes: 1,
      },
    ],
    ground: 'privacy',
    reason: '案情涉及本人的病历。',
  },
});

/** Who asks, on what ground and why, with what they handed in; and how it stands now. */
function toldOfClosure(state: CaseState): readonly Told[] {
  const { waiting } = state.hearing.closure;
  const now = closedBy(state.hearing);
  return [
    ...waiting.flatMap((one) => [
      {
        code: 'asked',
        facts: {
          name: participant(state.participation, one.participant)?.name ?? '',
          ground: one.ground,
          reason: one.reason,
        },
      },
      ...filesBeside(one.attachments),
    ]),
    ...(now === null ? [] : [{ code: 'closed', facts: { ground: now.ground ?? '' } }]),
  ];
}

/**
 * Closed or public, for the judge with reasons: on what the parties ask, or of the court's own motion on what the law makes
 * compulsory. It can be decided anew as long as hearings can be held.
 */
export const decideClosure = command({
  name: 'hearing.decide-closure',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-137'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => (mayBeHeld(state) ? [offer('', {})] : []),
  tells: ({ state }) => toldOfClosure(state),
  input: z.object({
    outcome: fields.choice(['closed', 'public']),
    ground: fields.choice(closureGrounds).optional(),
    reasons: fields.longText(2000),
  }),
  ask: [
    page(
      'decision',
      field('outcome'),
      neededWhen('ground', 'outcome', ['closed']),
      field('reasons'),
    ),
  ],
  prefill: ({ state }) => {
    const [first] = state.hearing.closure.waiting;
    return first === undefined ? {} : { ground: first.ground };
  },
  decide({ state, input }) {
    const { closure } = state.hearing;
    const { outcome, ground, reasons } = input;
    if (outcome === 'public') {
      return closure.waiting.length === 0 && closedBy(state.hearing) === null
        ? refuse(refusal('hearing/is-public', technical, [mendField('outcome')]))
        : accept([closureDecided.make({ shared: { outcome, reasons } })]);
    }
    if (ground === undefined)
      return refuse(refusal('hearing/which-ground', technical, [mendField('ground')]));
    const notAsked = closedOnApplication({ ground, applied: closure.applied });
    return notAsked
      ? refuse(notAsked)
      : accept([closureDecided.make({ shared: { outcome, ground, reasons } })]);
  },
  example: { outcome: 'closed', ground: 'privacy', reasons: '案情涉及个人病历，公开会泄露隐私。' },
});

/** What a party asked for waits for the judge. */
export const closureTasks = ({ hearing }: CaseState): readonly Task[] => {
  const [first] = hearing.closure.waiting;
  return first === undefined
    ? []
    : [
        {
          key: 'hearing/closure',
          command: 'hearing.decide-closure',
          by: { role: 'judge' },
          label: 'parties',
          basis: ['CPL-137'],
          opensAt: first.askedAt,
        },
      ];
};
