import type { EntryId, PersonId } from '@xiezhi/kernel';
import { isTheirs } from '../defence/questions.ts';
import { active, participant } from '../participation/index.ts';
import type { ParticipationState } from '../participation/index.ts';
import type { RecusalApplication, RecusalState } from './state.ts';

interface RecusalView {
  readonly recusal: RecusalState;
  readonly participation: ParticipationState;
}

/** Of those who still sit in the case; with whoever left it the question is gone. */
const ofTheBench = ({ recusal, participation }: RecusalView): readonly RecusalApplication[] =>
  recusal.applications.filter((one) => active(participation).some(({ id }) => id === one.against));

/** Applications nobody has decided on; what came without authority waits for it (CPL-62). */
export const openRecusals = (view: RecusalView): readonly RecusalApplication[] =>
  ofTheBench(view).filter((one) => one.decided === null && isTheirs(view.participation, one, null));

/** Did they say it of themselves (CPL-47)? */
export const isOwn = ({ participant: of, against }: RecusalApplication): boolean => of === against;

/** Denied, and not asked about once more yet by the party (CPL-50); nobody whose authority is over uses that up. */
export const deniedRecusals = (view: RecusalView): readonly RecusalApplication[] =>
  ofTheBench(view).filter(
    (one) => one.decided?.outcome === 'stays' && isLeftToAsk(one) && !isOwn(one),
  );

function isLeftToAsk({ again }: RecusalApplication): boolean {
  if (again === null) return true;
  return again.outside && (again.answer === null || again.answer.outcome === 'stays');
}

/** Asked to be looked at once more, and not answered. */
export const openReconsiderations = (view: RecusalView): readonly RecusalApplication[] =>
  ofTheBench(view).filter((one) => one.again !== null && one.again.answer === null);

/** The application of this party against this person on this ground that was denied, and not let stand since; else null. */
export const deniedBefore = (
  { applications }: RecusalState,
  about: Pick<RecusalApplication, 'participant' | 'against' | 'ground'>,
): RecusalApplication | null =>
  applications.findLast(
    (one) =>
      one.participant === about.participant &&
      one.against === about.against &&
      one.ground === about.ground &&
      one.decided?.outcome === 'stays',
  ) ?? null;

export const nextRecusal = ({ applications }: RecusalState): string =>
  `recusal-${String(applications.length + 1)}`;

/** By which decision this person is to keep out of the case; null where there is none. */
export function recusedBy(
  { recusal, participation }: RecusalView,
  person: PersonId,
): EntryId | null {
  const decisions = recusal.applications
    .filter(({ against }) => participant(participation, against)?.person === person)
    .flatMap(({ decided, again }) => [decided, again?.answer ?? null]);
  return decisions.findLast((one) => one?.outcome === 'withdraws')?.entry ?? null;
}

/** Everybody who was told to withdraw, and by which decision. */
export const recusedOf = (
  view: RecusalView,
): readonly { readonly person: PersonId; readonly name: string; readonly entry: EntryId }[] => {
  const bench = view.participation.participants.filter(
    ({ role }) => role === 'judge' || role === 'clerk',
  );
  const named = new Map(
    bench.flatMap(({ person, name }) => (person === null ? [] : [[person, name] as const])),
  );
  return [...named].flatMap(([person, name]) => {
    const entry = recusedBy(view, person);
    return entry === null ? [] : [{ person, name, entry }];
  });
};

/**
 * What was decided on stops nobody once more, whatever is written as news: CPL-50 has it looked at again once, and that
 * stops nothing. News is written only of what was denied; older applications carry it without `repeats`.
 *
 * As what this person of the bench was asked, with authority, to withdraw, and is not answered yet (CPL-48); else null.
 */
export const challengedAs = (view: RecusalView, person: PersonId): 'judge' | 'clerk' | null =>
  openRecusals(view).find(
    ({ against, repeats, news }) =>
      repeats === undefined &&
      news === undefined &&
      participant(view.participation, against)?.person === person,
  )?.role ?? null;
