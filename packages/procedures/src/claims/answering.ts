import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, Counterclaim } from '@xiezhi/record';
import { counterclaimAnswered, fields } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import { accept, field, page } from '../framework/index.ts';
import { counterclaimReceivedOn } from '../shared/counterclaim-received.ts';
import { endOf } from '../shared/due.ts';
import { isAfter, lastDayOf } from '../shared/last-day.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';
import { toldOfClaim } from './claim-form.ts';
import { missingOf, online } from './handing-in.ts';
import { fifteenDaysToAnswerTheCounterclaim } from './rules/fifteen-days-to-answer-the-counterclaim.ts';

/* A counterclaim and a third party's own claim are answered alike, on any day (CPL-128). */

export const answerTermOf = (id: string, plaintiff: string): string =>
  `claims/answer/${id}.${plaintiff}`;

/** The end of this plaintiff's time to answer; null before it began. */
export function answerTerm(state: CaseState, one: Counterclaim, plaintiff: string, law: Law) {
  const from = counterclaimReceivedOn(state, one, plaintiff);
  return from === null
    ? null
    : lastDayOf(
        state,
        answerTermOf(one.id, plaintiff),
        endOf(fifteenDaysToAnswerTheCounterclaim({ receivedOn: from, law })),
        law,
      );
}

/** Whose answer it is, and to which claim. */
export interface Answered {
  readonly counterclaim: Counterclaim;
  readonly participant: string;
}

interface About {
  readonly state: CaseState;
  readonly law: Law;
}

/** What is claimed, on what grounds and with which files, and until when it is answered in time; nothing before that time has begun. */
export function toldOfAnswering(
  { state, law }: About,
  { counterclaim: one, participant: id }: Answered,
): readonly Told[] {
  const on = answerTerm(state, one, id, law);
  return [
    ...toldOfClaim(state, one),
    ...(on === null
      ? []
      : [{ code: 'until', facts: { dueOn: on.dueOn, provisional: on.provisional } }]),
  ];
}

export const answering = {
  tells: toldOfAnswering,
  input: z
    .object({ text: fields.longText(20_000), ...papersInput })
    .refine(...fields.originalsConfirmed),
  ask: [page('text', field('text')), papersPage],
};

export function answeredOnline(
  { state, law, actor, today }: About & { readonly actor: Actor; readonly today: CourtDay },
  { counterclaim: one, participant: id }: Answered,
  { text, attachments }: z.infer<typeof answering.input>,
) {
  // To answer takes nothing from anybody: only who has shown no authority at all is marked.
  const pending = missingOf(state, actor, id) === 'pending' ? ('pending' as const) : undefined;
  return accept([
    counterclaimAnswered.make({
      shared: {
        ...online(state, actor, id, today, attachments),
        authority: pending,
        counterclaim: one.id,
        text,
        late: isAfter(answerTerm(state, one, id, law), today),
      },
    }),
  ]);
}
