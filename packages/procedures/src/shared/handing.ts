import type { CourtDay, Refusal } from '@xiezhi/kernel';
import type { CaseState, Exhibit, Participant } from '@xiezhi/record';
import { fields, handingInFor, parties, speaksFor, suitEnd } from '@xiezhi/record';
import type { Actor, Role, Told } from '../framework/index.ts';
import { dayOfReceipt, firstDay } from './day-of-receipt.ts';

/** Parties themselves, or the clerk for what they hand in on paper: one act, received in two ways. */
export const byAnybody = ['plaintiff', 'defendant', 'third-party', 'agent', 'clerk'] as const;

export interface Handing {
  readonly state: CaseState;
  readonly actor: Actor;
  readonly roles: ReadonlySet<Role>;
  readonly today: CourtDay;
}

export const onPaper = ({ roles }: Pick<Handing, 'roles'>): boolean => roles.has('clerk');

/** For whom this actor hands something in: those they act for, or any party at the counter. */
export const handersIn = ({ state, actor, roles }: Handing): readonly Participant[] =>
  onPaper({ roles })
    ? parties(state.participation)
    : handingInFor(state.participation, actor.person);

const isShown = ({ state, actor }: Handing, participant: string): boolean =>
  actor.person !== null && speaksFor(state.participation, actor.person, participant);

/** The day of receipt is asked only at the counter: what comes online comes today. */
export const unaskedOnline = (about: Pick<Handing, 'roles'>): readonly 'receivedOn'[] =>
  onPaper(about) ? [] : ['receivedOn'];

/** How it came in, as its entry says it. */
export function received(about: Handing, participant: string, receivedOn: string | undefined) {
  return onPaper(about)
    ? { participant, source: 'paper' as const, receivedOn: receivedOn ?? about.today }
    : {
        participant,
        source: 'online' as const,
        receivedOn: about.today,
        authority: isShown(about, participant) ? undefined : ('pending' as const),
      };
}

/** Can paper have come in on that day? */
export const dayFault = (
  about: Handing,
  receivedOn: string | undefined,
  postedOn?: string,
): Refusal | null =>
  onPaper(about) && receivedOn !== undefined
    ? dayOfReceipt({ receivedOn, postedOn, first: firstDay(about.state), today: about.today })
    : null;

/** Whoever has not shown yet that they may act is told that it is received all the same. */
export const toldOfAuthority = (about: Handing, participant: string): readonly Told[] =>
  onPaper(about) || isShown(about, participant) ? [] : [{ code: 'authority', facts: {} }];

/** Papers that come along, with the word that they are as the originals. */
export const papersInput = {
  attachments: fields.files(),
  conformsToOriginals: fields.confirmation().optional(),
};

/** In the case and not decided: what a party hands in is received on any day of it. */
export const isInCourt = ({ filing }: CaseState): boolean => filing.status === 'registered';

/** Until the judgment, or the end of the suit without one, a judge may still find, order and entrust. */
export const isUndecided = (state: CaseState): boolean =>
  isInCourt(state) && state.judgment.pronouncedAt === null && suitEnd(state) === null;

/** As the court names it, for texts. */
export const namedExhibit = ({ name, side, number }: Exhibit) => ({ name, side, number });
