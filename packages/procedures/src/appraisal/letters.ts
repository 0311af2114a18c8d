import { courtDayOf, offer, technical } from '@xiezhi/kernel';
import type { CaseState, EntrustedWork } from '@xiezhi/record';
import {
  commissionAnswered,
  fields,
  objectionsAnswered,
  participationEnded,
  replyDemandSent,
  waysToSend,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { isUndecided } from '../shared/handing.ts';
import { onPaper } from '../shared/on-paper.ts';
import { toBeReplied, toldOfDemand } from './replies.ts';

/* What a body writes to the court on paper, and the clerk enters: whether or not it has accounts; and how a demand went to one without. */

const byClerk = { on: 'case', by: ['clerk'], prefill: onPaper.prefill, needs: {} } as const;

/** Work whose opinion does not lie in the case: it can be declined, and given back after it was taken up. */
const notDone = (state: CaseState): readonly EntrustedWork[] =>
  isUndecided(state)
    ? state.appraisal.commissions.filter(({ out, broughtIn }) => !out && !broughtIn)
    : [];

/** A body declines or gives the work back by letter; what ties it to the case it says itself (CPL-47). Another is commissioned. */
export const recordDeclining = command({
  ...byClerk,
  name: 'appraisal.record-declining',
  basis: ['CPL-79', 'CPL-47', 'OLR-11.3.0'],
  offers: ({ state }) => notDone(state).map((one) => offer(one.id, one)),
  tells: (_about, { body, question, dueOn }) => [
    { code: 'work', facts: { body, question, dueOn }, short: true },
  ],
  input: z.object({
    ...onPaper.input,
    interest: fields.longText(500).optional(),
    reasons: fields.longText(1000).optional(),
  }),
  ask: [onPaper.page, page('why', field('interest'), field('reasons'))],
  decide({ state, offer: { id, people }, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const { interest, reasons, attachments } = input;
    return accept([
      commissionAnswered.make({
        shared: {
          ...{ commission: id, answer: 'declined', interest, reasons },
          ...{ paper: onPaper.cameAs(input), attachments: [...attachments] },
        },
      }),
      ...people.map(({ participant }) =>
        participationEnded.make({ shared: { participant, why: 'declined' } }),
      ),
    ]);
  },
  example: { ...onPaper.example('退回委托的函.pdf'), reasons: '没有这项业务的资质。' },
});

/** Demands to explain that lie on paper, and have not gone to the body yet. */
export const toBeSent = (state: CaseState): readonly EntrustedWork[] =>
  toBeReplied(state).filter(({ people, reply }) => people.length === 0 && reply?.sentOn === null);

/** EVR-37: the paper that was made of the demand goes to the body, and the clerk enters how. */
export const sendDemand = command({
  on: 'case',
  by: ['clerk'],
  needs: {},
  name: 'appraisal.send-demand',
  basis: ['EVR-37', 'OLR-11.3.0'],
  offers: ({ state }) => toBeSent(state).map((one) => offer(one.id, one)),
  tells: (_about, one) => toldOfDemand(one),
  input: z.object({ how: fields.choice(waysToSend), on: fields.day(), note: fields.text(300) }),
  ask: [page('sent', field('how'), field('on'), field('note'))],
  prefill: ({ today }) => ({ on: today, how: 'by-post' }),
  decide({ offer: { id, body, reply }, input, today }) {
    const first = reply === null ? today : courtDayOf(reply.at);
    return input.on > today || input.on < first
      ? refuse(refusal('appraisal/not-sent-then', technical, [mendField('on')], { first, today }))
      : accept([replyDemandSent.make({ shared: { commission: id, body, ...input } })]);
  },
  example: { how: 'by-post', on: '2026-03-20', note: '邮件号 1234567890。' },
});

/** EVR-37: the written reply of the body, as it came. */
export const recordReply = command({
  ...byClerk,
  name: 'appraisal.record-reply',
  basis: ['EVR-37', 'OLR-11.3.0'],
  offers: ({ state }) => toBeReplied(state).map((one) => offer(one.id, one)),
  tells: (_about, one) => toldOfDemand(one),
  input: z.object({ ...onPaper.input, text: fields.longText(8000) }),
  ask: [onPaper.page, page('reply', field('text'))],
  decide({ state, offer: { id }, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    return notThatDay
      ? refuse(notThatDay)
      : accept([
          objectionsAnswered.make({
            shared: {
              ...{ commission: id, text: input.text, attachments: [...input.attachments] },
              paper: onPaper.cameAs(input),
            },
          }),
        ]);
  },
  example: { ...onPaper.example('答复.pdf'), text: '取样的次序见附件第三页，不影响结论。' },
});
