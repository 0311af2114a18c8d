import type { PersonId, Side } from '@xiezhi/kernel';
import { isTheirs } from '../defence/questions.ts';
import type { EvidenceApplication } from '../evidence/application.ts';
import { toBeCollected } from '../evidence/questions.ts';
import type { EvidenceState } from '../evidence/state.ts';
import { parties } from '../participation/index.ts';
import type { ParticipationState } from '../participation/index.ts';
import type {
  AppraisalObjection,
  AppraisalState,
  Draw,
  EntrustedWork,
  HandedByHand,
} from './shape.ts';

interface About {
  readonly appraisal: AppraisalState;
  readonly evidence: EvidenceState;
  readonly participation: ParticipationState;
}

export const entrusted = ({ commissions }: AppraisalState, id: string): EntrustedWork | null =>
  commissions.find((one) => one.id === id) ?? null;

/** What this body was handed on paper or in kind and has still: not what it only looked at, and not what came back or was used up. */
export const samplesAway = ({ handed }: EntrustedWork): readonly HandedByHand[] =>
  handed.filter(({ stayed, ended }) => !stayed && ended === null);

/** CPL-47: nothing ties it to the case by its own word, or a judge decided that it may examine all the same. */
export const mayExamine = ({ needs }: EntrustedWork): boolean =>
  needs.every(({ kind, decided }) => kind !== 'interest' || decided === 'granted');

/** The work that this person has, of a body that is not out; as one of whom they do it. */
export const entrustedTo = (
  { commissions }: AppraisalState,
  person: PersonId | null,
): readonly { readonly one: EntrustedWork; readonly as: string }[] =>
  commissions.flatMap((one) =>
    one.out
      ? []
      : one.people
          .filter((each) => each.person === person)
          .map(({ participant }) => ({ one, as: participant })),
  );

/** The mark of the work to which a standing belongs: `g1` of `g1.2`. */
export const workOfStanding = (participant: string): string =>
  participant.split('.', 1)[0] ?? participant;

/** Who has the work of this application now; null where nobody has it from an account. */
export const entrustedFor = (
  { commissions }: AppraisalState,
  application: string,
): EntrustedWork | null =>
  commissions.find((one) => one.application === application && !one.out && one.people.length > 0) ??
  null;

/** Has this body had the work of this application, and has it no more? */
export const isOut = (
  { commissions }: AppraisalState,
  { application, body }: { readonly application: string; readonly body: string },
): boolean =>
  commissions.some((one) => one.application === application && one.body === body && one.out) &&
  commissions.every((one) => one.application !== application || one.body !== body || one.out);

/** The lot that stands: the body it fell to can still take the work, or has it. */
export const standingDraw = (state: AppraisalState, application: string): Draw | null => {
  const last = state.draws.findLast((one) => one.application === application);
  return last === undefined || last.setAside !== null || isOut(state, last) ? null : last;
};

/** A lot of this work was set aside since this body cannot serve; where something ties it to the case, of any work in it. */
export const wasSetAside = (
  { draws }: AppraisalState,
  { application, body }: { readonly application: string; readonly body: string },
): boolean =>
  draws.some(
    (one) =>
      one.body === body &&
      (one.setAside === 'conflict' || (one.setAside !== null && one.application === application)),
  );

/** The last work of this application is nobody’s any more: declined, taken away, or left. */
export const lostItsBody = ({ commissions }: AppraisalState, application: string): boolean =>
  commissions.findLast((one) => one.application === application)?.out === true;

/** Granted, and with no body yet, or with one that has it no more. */
export const withoutBody = ({
  appraisal,
  evidence,
}: Pick<About, 'appraisal' | 'evidence'>): readonly EvidenceApplication[] =>
  toBeCollected(evidence).filter(
    ({ id, kind, commission }) =>
      kind === 'appraisal' && (commission === null || lostItsBody(appraisal, id)),
  );

/** EVR-32: the body that both sides named, each of their parties with one word; null while they have not. */
export function agreedBody(
  { appraisal, participation }: Pick<About, 'appraisal' | 'participation'>,
  application: string,
): string | null {
  const sides: readonly Side[] = ['plaintiff', 'defendant'];
  const words = parties(participation)
    .filter(({ side }) => side !== null && sides.includes(side))
    .map(
      ({ id }) =>
        appraisal.choices.find(
          (one) => one.application === application && one.participant === id && !one.pending,
        )?.body,
    );
  const [first] = words;
  return first === undefined || words.some((one) => one !== first) ? null : first;
}

/** EVR-37: what was objected with authority and has not gone to the body. */
export const openAppraisalObjections = ({
  appraisal,
  participation,
}: Pick<About, 'appraisal' | 'participation'>): readonly AppraisalObjection[] =>
  appraisal.objections.filter((one) => !one.sent && isTheirs(participation, one, 'evidence'));

/** An opinion that is signed by all who must, and has not been brought in as evidence. */
export const issued = ({
  appraisal,
  evidence,
}: Pick<About, 'appraisal' | 'evidence'>): readonly EntrustedWork[] =>
  appraisal.commissions.filter(
    (one) =>
      !one.out &&
      one.opinion !== null &&
      one.opinion.issuedAt !== null &&
      evidence.applications.some(({ id, outcome }) => id === one.application && outcome === null),
  );

/** Applications for an examination of which the opinion lies in the case. */
export const appraised = ({ evidence }: Pick<About, 'evidence'>): readonly EvidenceApplication[] =>
  evidence.applications.filter(
    ({ kind, outcome }) => kind === 'appraisal' && outcome === 'brought-in',
  );

/** The next mark: of the work that is done from accounts, since nobody reads by the other. */
export const nextCommission = ({ commissions }: AppraisalState): string =>
  `g${String(commissions.filter(({ people }) => people.length > 0).length + 1)}`;
export const nextAppraisalObjection = ({ objections }: AppraisalState): string =>
  `objection-${String(objections.length + 1)}`;
