import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { offer, parseYuan, technical } from '@xiezhi/kernel';
import type { CaseState, EntrustedWork } from '@xiezhi/record';
import {
  bodyAnswers,
  commissionAnswered,
  entrustedTo,
  fields,
  mayExamine,
  needStated,
  participationEnded,
  undertakingSigned,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  fieldWhen,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { isUndecided } from '../shared/handing.ts';

/*
 * OOR-28.2.1: what the people of a body do from their accounts. They see what the commission says, what was handed over, and what was
 * said to them, and nothing else of the case.
 */

export interface Mine {
  readonly one: EntrustedWork;
  readonly as: string;
}

export const mine = (state: CaseState, actor: Actor): readonly Mine[] =>
  isUndecided(state) ? entrustedTo(state.appraisal, actor.person) : [];

/** Taken up, and no opinion is with the court: none was handed in, or one that still lacks a signature. */
export const atWork = (state: CaseState, actor: Actor): readonly Mine[] =>
  mine(state, actor).filter(
    ({ one }) =>
      one.answer?.answer === 'accepted' &&
      mayExamine(one) &&
      !one.broughtIn &&
      (one.opinion === null || one.opinion.issuedAt === null),
  );

/** The commission as its people read it: the question, how far it goes, by when, and each thing handed over. */
export const toldOfEntrusted = ({ one }: Pick<Mine, 'one'>): readonly Told[] => [
  {
    code: 'work',
    facts: { body: one.body, question: one.question, dueOn: one.dueOn },
    short: true,
  },
  { code: 'scope', facts: { scope: one.scope } },
  ...one.samples.flatMap(({ exhibit, name, side, number, files, byHand: isOwed }) => {
    const went = one.handed.findLast((each) => each.exhibit === exhibit);
    const byHand =
      went === undefined
        ? { by: isOwed ? 'hand' : '' }
        : { by: 'handed', to: went.to, on: went.on };
    const facts = { name, side, number, ...byHand };
    return files.length === 0
      ? [{ code: 'sample', facts }]
      : files.map((file) => ({ code: 'sample', facts, file }));
  }),
  ...(one.sentBack === null
    ? []
    : [
        {
          code: 'sent-back',
          facts: { missing: one.sentBack.missing, dueOn: one.dueOn },
        },
      ]),
];

const dayFault = (day: string | undefined, today: CourtDay, path: string): Refusal | null =>
  day !== undefined && day <= today
    ? refusal('appraisal/day-is-past', technical, [mendField(path)])
    : null;

/** It takes the work or does not, and says itself what ties it to somebody in the case (CPL-47). */
export const answerCommission = command({
  name: 'appraisal.answer',
  on: 'case',
  by: ['appraiser'],
  basis: ['CPL-79', 'CPL-47', 'OOR-28.2.1'],
  needs: {},
  offers: ({ state, actor }) =>
    mine(state, actor)
      .filter(({ one }) => one.answer === null)
      .map((each) => offer(each.one.id, each)),
  tells: (_about, each) => toldOfEntrusted(each),
  input: z.object({
    answer: fields.choice(bodyAnswers),
    quote: fields.yuan().optional(),
    interest: fields.longText(500).optional(),
    reasons: fields.longText(1000).optional(),
  }),
  ask: [
    page(
      'answer',
      field('answer'),
      fieldWhen('quote', 'answer', ['accepted']),
      field('interest'),
      neededWhen('reasons', 'answer', ['declined']),
    ),
  ],
  decide({ offer: { one, as }, input: { quote, ...said } }) {
    const fen = said.answer === 'accepted' && quote !== undefined ? parseYuan(quote) : null;
    const shared = { commission: one.id, participant: as, ...said };
    return accept([
      commissionAnswered.make({ shared: { ...shared, quote: fen ?? undefined } }),
      ...(fen === null
        ? []
        : [
            needStated.make({
              shared: {
                ...{ commission: one.id, participant: as, need: `${one.id}-fee`, fen },
                kind: 'fee',
                text: said.reasons ?? '',
              },
            }),
          ]),
      // Before anything is examined a judge says whether they may.
      ...(said.answer === 'accepted' && said.interest !== undefined
        ? [
            needStated.make({
              shared: {
                ...{ commission: one.id, participant: as, need: `${one.id}-interest` },
                ...{ kind: 'interest', text: said.interest },
              },
            }),
          ]
        : []),
      // Whoever does not take it has no further part in the case.
      ...(said.answer === 'accepted'
        ? []
        : one.people.map(({ participant }) =>
            participationEnded.make({ shared: { participant, why: 'declined' } }),
          )),
    ]);
  },
  example: { answer: 'accepted', quote: '6000' },
});

/** EVR-33: each of those who examine signs it, before the work begins. */
export const signUndertaking = command({
  name: 'appraisal.undertake',
  on: 'case',
  by: ['appraiser'],
  basis: ['EVR-33', 'OOR-28.2.1'],
  session: 2,
  needs: {},
  offers: ({ state, actor }) =>
    atWork(state, actor)
      .filter(({ one, as }) => !one.undertakings.includes(as))
      .map((each) => offer(each.one.id, each)),
  tells: (_about, each) => toldOfEntrusted(each),
  input: z.object({ undertakes: fields.confirmation() }),
  ask: [page('undertaking', field('undertakes'))],
  decide: ({ offer: { one, as } }) =>
    accept([undertakingSigned.make({ shared: { commission: one.id, participant: as } })]),
  example: { undertakes: true },
});

/** EVR-35: what was handed over is not enough, or the time is not: the court is asked, and a judge decides. */
export const askCourt = command({
  name: 'appraisal.ask-court',
  on: 'case',
  by: ['appraiser'],
  basis: ['EVR-34', 'EVR-35', 'OOR-28.2.1'],
  needs: {},
  offers: ({ state, actor }) => atWork(state, actor).map((each) => offer(each.one.id, each)),
  tells: (_about, each) => toldOfEntrusted(each),
  input: z.object({
    kind: fields.choice(['samples', 'time']),
    text: fields.longText(1000),
    until: fields.day().optional(),
  }),
  ask: [page('what', field('kind'), field('text'), neededWhen('until', 'kind', ['time']))],
  decide({ offer: { one, as }, input: { kind, text, until }, today }) {
    const fault = dayFault(until, today, 'until');
    const count = one.needs.length + 1;
    return fault
      ? refuse(fault)
      : accept([
          needStated.make({
            shared: {
              ...{ commission: one.id, participant: as, need: `${one.id}-need-${String(count)}` },
              ...{ kind, text, until: kind === 'time' ? until : undefined },
            },
          }),
        ]);
  },
  example: { kind: 'samples', text: '缺存证平台的原始日志，请补充移送。' },
});
