import type { EntryId, PersonId } from '@xiezhi/kernel';
import type { AppraisalState } from '../appraisal/shape.ts';
import { isTheirs } from '../defence/questions.ts';
import { active, participant } from '../participation/index.ts';
import type { ParticipationState } from '../participation/index.ts';
import type { recusalRoles } from './entries.ts';
import type { RecusalApplication, RecusalState } from './state.ts';

interface RecusalView {
  readonly recusal: RecusalState;
  readonly participation: ParticipationState;
  readonly appraisal: AppraisalState;
}

/** Somebody who may be asked to withdraw (CPL-47). */
export interface Challengeable {
  /** As they stand in the case; a body without accounts as its work is called. */
  readonly id: string;
  readonly name: string;
  readonly person: PersonId | null;
  readonly role: (typeof recusalRoles)[number];
  /** Of whoever examines: the work. */
  readonly commission?: string;
}

/** The bench, and whoever examines something for the case: each of a body’s people, or the body where it has no accounts. */
export const challengeable = ({
  participation,
  appraisal,
}: Pick<RecusalView, 'participation' | 'appraisal'>): readonly Challengeable[] => [
  ...active(participation).flatMap(({ id, name, person, role }) =>
    role === 'judge' || role === 'clerk' ? [{ id, name, person, role }] : [],
  ),
  ...appraisal.commissions
    .filter(({ out }) => !out)
    .flatMap(({ id: commission, body, people }): readonly Challengeable[] =>
      people.length === 0
        ? [{ id: commission, name: body, person: null, role: 'appraiser', commission }]
        : people.map(({ participant: id, name, person }) => ({
            ...{ id, name, person, commission },
            role: 'appraiser',
          })),
    ),
];

/** What whoever was asked to withdraw is called, also once they have left. */
export const challengedName = (
  { participation, appraisal }: Pick<RecusalView, 'participation' | 'appraisal'>,
  against: string,
): string =>
  participant(participation, against)?.name ??
  appraisal.commissions.find(({ id }) => id === against)?.body ??
  '';

/** Of those who still have a part in the case; with whoever left it the question is gone. */
const ofThoseHere = (view: RecusalView): readonly RecusalApplication[] => {
  const here = new Set(challengeable(view).map(({ id }) => id));
  return view.recusal.applications.filter(({ against }) => here.has(against));
};

/** Applications nobody has decided on; what came without authority waits for it (CPL-62). */
export const openRecusals = (view: RecusalView): readonly RecusalApplication[] =>
  ofThoseHere(view).filter(
    (one) => one.decided === null && isTheirs(view.participation, one, null),
  );

/** Did they say it of themselves (CPL-47)? */
export const isOwn = ({ participant: of, against }: RecusalApplication): boolean => of === against;

/** Denied, and not asked about once more yet by the party (CPL-50); nobody whose authority is over uses that up. */
export const deniedRecusals = (view: RecusalView): readonly RecusalApplication[] =>
  ofThoseHere(view).filter(
    (one) => one.decided?.outcome === 'stays' && isLeftToAsk(one) && !isOwn(one),
  );

function isLeftToAsk({ again }: RecusalApplication): boolean {
  if (again === null) return true;
  return again.outside && (again.answer === null || again.answer.outcome === 'stays');
}

/** Asked to be looked at once more, and not answered. */
export const openReconsiderations = (view: RecusalView): readonly RecusalApplication[] =>
  ofThoseHere(view).filter((one) => one.again !== null && one.again.answer === null);

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
  { recusal, participation }: Pick<RecusalView, 'recusal' | 'participation'>,
  person: PersonId,
): EntryId | null {
  const decisions = recusal.applications
    .filter(({ against }) => participant(participation, against)?.person === person)
    .flatMap(({ decided, again }) => [decided, again?.answer ?? null]);
  return decisions.findLast((one) => one?.outcome === 'withdraws')?.entry ?? null;
}

/** Everybody who was told to withdraw, and by which decision. */
export const recusedOf = (
  view: Pick<RecusalView, 'recusal' | 'participation'>,
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
 * As what this person was asked, with authority, to withdraw, and is not answered yet (CPL-48); else null.
 */
export const challengedAs = (view: RecusalView, person: PersonId): Challengeable['role'] | null =>
  openRecusals(view).find(
    ({ against, repeats, news }) =>
      repeats === undefined &&
      news === undefined &&
      participant(view.participation, against)?.person === person,
  )?.role ?? null;
