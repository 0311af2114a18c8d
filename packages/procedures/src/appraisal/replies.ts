import { offer } from '@xiezhi/kernel';
import type { CaseState, EntrustedWork } from '@xiezhi/record';
import {
  demandOutcomes,
  fields,
  openAppraisalObjections,
  participant,
  replyDemandSettled,
  replyRequired,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, neededWhen, page, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { isUndecided } from '../shared/handing.ts';
import { past } from './bench.ts';

/* EVR-37: what was objected goes to the body, from its accounts or by letter; and what follows where no reply comes. */

/** The work whose opinion was objected to, and that has no open demand to explain. */
export const toBeExplained = (state: CaseState): readonly EntrustedWork[] => {
  const open = openAppraisalObjections(state).map(({ application }) => application);
  return isUndecided(state)
    ? state.appraisal.commissions.filter(
        (one) => !one.out && one.reply === null && open.includes(one.application),
      )
    : [];
};

const toldOfObjections = (state: CaseState, { application }: EntrustedWork): readonly Told[] =>
  openAppraisalObjections(state)
    .filter((one) => one.application === application)
    .flatMap((one) => [
      {
        code: 'objection',
        facts: {
          name: participant(state.participation, one.participant)?.name ?? '',
          points: one.points,
          late: one.late,
        },
      },
      ...filesBeside(one.attachments),
    ]);

/** EVR-37: on what was objected the court has the body explain; what was objected late the judge may pass on as well. */
export const requireReply = command({
  name: 'appraisal.require-reply',
  on: 'case',
  by: ['judge'],
  basis: ['EVR-37', 'OOR-28.2.3'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => toBeExplained(state).map((one) => offer(one.id, one)),
  tells: ({ state }, one) => toldOfObjections(state, one),
  input: z.object({ dueOn: fields.day(), note: fields.longText(1000).optional() }),
  ask: [page('reply', field('dueOn'), field('note'))],
  decide({ state, offer: one, input, today }) {
    const fault = past(input.dueOn, today, 'dueOn');
    if (fault) return refuse(fault);
    const objections = openAppraisalObjections(state).filter(
      ({ application }) => application === one.application,
    );
    return accept([
      replyRequired.make({
        shared: {
          commission: one.id,
          objections: objections.map(({ id, participant: by, points }) => ({
            objection: id,
            name: participant(state.participation, by)?.name ?? '',
            points,
          })),
          files: objections.flatMap(({ attachments }) => attachments),
          ...input,
        },
      }),
    ]);
  },
  example: { dueOn: '2026-06-20', note: '请就取样的次序一并说明。' },
});

/** The work whose body was asked to reply and has not. */
export const toBeReplied = (state: CaseState): readonly EntrustedWork[] =>
  isUndecided(state)
    ? state.appraisal.commissions.filter(({ out, reply }) => !out && reply !== null)
    : [];

/** What the body was asked, and until when. */
export const toldOfDemand = ({ body, question, reply }: EntrustedWork): readonly Told[] => [
  { code: 'work', facts: { body, question, dueOn: reply?.dueOn ?? '' }, short: true },
  ...(reply?.objections ?? []).map(({ name, points }) => ({
    code: 'objection',
    facts: { name, points },
  })),
  ...filesBeside(reply?.files ?? []),
];

/** EVR-37: no reply, or not yet: a judge sets another day, or asks no more. What it means for the opinion is weighed with it. */
export const settleDemand = command({
  name: 'appraisal.settle-demand',
  on: 'case',
  by: ['judge'],
  basis: ['EVR-37'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => toBeReplied(state).map((one) => offer(one.id, one)),
  tells: (_about, one) => [
    ...toldOfDemand(one),
    // The paper has not gone to a body that has no account: it cannot have answered.
    ...(one.people.length === 0 && one.reply?.sentOn === null
      ? [{ code: 'unsent', facts: { body: one.body } }]
      : []),
  ],
  input: z.object({
    outcome: fields.choice(demandOutcomes),
    dueOn: fields.day().optional(),
    reasons: fields.longText(1000),
  }),
  ask: [
    page(
      'demand',
      field('outcome'),
      neededWhen('dueOn', 'outcome', ['another-day']),
      field('reasons'),
    ),
  ],
  decide({ offer: { id, body }, input: { dueOn, ...said }, today }) {
    const another = said.outcome === 'another-day' ? dueOn : undefined;
    const fault = past(another, today, 'dueOn');
    return fault
      ? refuse(fault)
      : accept([
          replyDemandSettled.make({ shared: { commission: id, body, ...said, dueOn: another } }),
        ]);
  },
  example: {
    outcome: 'another-day',
    dueOn: '2026-07-10',
    reasons: '鉴定机构说明正在核对原始日志。',
  },
});
