import type { CourtDay, Instant, PersonId } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import type { appraisalCommissioned } from '../evidence/application-entries.ts';
import type { handedOverByHand, lotSetAside, samplesCameBack } from './entries.ts';
import type { AppraisalState, EntrustedWork } from './shape.ts';

/** The work as it begins: nothing is answered, signed or handed in. */
export function begun(
  said: BodyOf<typeof appraisalCommissioned.parts>,
  before: number,
  at: Instant,
): EntrustedWork {
  const {
    commission: id,
    listed,
    people,
    application,
    body,
    question,
    scope,
    dueOn,
    samples,
  } = said;
  return {
    // A body on paper has no mark of its own in the entry: nobody reads by it, and its work is named all the same.
    id: id ?? `${application}-body-${String(before + 1)}`,
    ...{ application, body, question, scope, at },
    listed: listed ?? '',
    people: (people ?? []).map((one) => ({ ...one, person: one.person as PersonId })),
    dueOn: dueOn as CourtDay,
    samples: [],
    named: samples,
    handed: [],
    answer: null,
    interest: null,
    quote: null,
    undertakings: [],
    needs: [],
    opinion: null,
    handedIn: 0,
    sentBack: null,
    broughtIn: false,
    reply: null,
    replies: [],
    out: false,
  };
}

/** CPL-47: one of them withdraws, and the others go on: what they signed together is to be handed in anew. Else the body is out. */
export function without(
  { people, undertakings, opinion, broughtIn }: EntrustedWork,
  participant: string,
  why: string | undefined,
): Partial<EntrustedWork> {
  const others = people.filter((one) => one.participant !== participant);
  if (why !== 'recusal' || others.length === 0) return { out: true };
  const isTheirs = opinion?.signed.includes(participant) === true && !broughtIn;
  return {
    people: others,
    undertakings: undertakings.filter((one) => one !== participant),
    opinion: isTheirs ? null : opinion,
  };
}

/** The lot that is set aside stays with why; the body has no work of it any more, if it had any. */
export function drawnInVain(
  { draws, commissions }: Pick<AppraisalState, 'draws' | 'commissions'>,
  { application, body, because }: BodyOf<typeof lotSetAside.parts>,
): Pick<AppraisalState, 'draws' | 'commissions'> {
  const last = draws.findLast((one) => one.application === application && one.body === body);
  return {
    draws: draws.map((one) => (one === last ? { ...one, setAside: because } : one)),
    commissions: commissions.map((one) =>
      one.application === application && one.body === body && !one.broughtIn
        ? { ...one, out: true }
        : one,
    ),
  };
}

/** What went to the body by hand, after what went before. */
export const handedOver = (
  { handed }: EntrustedWork,
  { samples, to, how, on }: BodyOf<typeof handedOverByHand.parts>,
): Partial<EntrustedWork> => ({
  handed: [
    ...handed,
    ...samples.map(({ exhibit }) => ({
      ...{ exhibit, to, on: on as CourtDay },
      ...{ stayed: how === 'where-it-is', ended: null },
    })),
  ],
});

/** It is here again, or used up: of each piece all that was still there. */
export const cameBack = (
  { handed }: EntrustedWork,
  { samples, on }: BodyOf<typeof samplesCameBack.parts>,
): Partial<EntrustedWork> => ({
  handed: handed.map((each) =>
    each.ended === null && samples.some(({ exhibit }) => exhibit === each.exhibit)
      ? { ...each, ended: on as CourtDay }
      : each,
  ),
});
