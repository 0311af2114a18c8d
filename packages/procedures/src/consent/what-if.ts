import type { EntryId, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, ConsentStanding, JointStep, Participant } from '@xiezhi/record';
import {
  consentAnswer,
  consentStanding,
  modeDecision,
  purposes,
  sittingToCome,
} from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { isOtherThanExpected } from '../shared/summons.ts';
import { othersAsNow, proposed } from './proposed.ts';
import { whoIsAsked } from './who-is-asked.ts';

/** The one fact that is changed: how somebody stands to the step. */
type Changed = 'agreed' | 'declined' | 'withdrawn';

/** A table of this many lines is read; a case may have thousands of parties. */
const mostLines = 8;

/** The case as it would be if this person stood so to the step. Nothing else of it is touched. */
function supposing(
  state: CaseState,
  step: JointStep,
  participant: string,
  status: Changed,
): CaseState {
  const { consent } = state;
  const before = consentAnswer(state, step, participant);
  const answer = {
    basis: before?.basis ?? ('express' as const),
    entry: before?.entry ?? ('' as EntryId),
    at: before?.at ?? state.filing.submittedAt ?? ('' as never),
    withdrawal: before?.withdrawal ?? null,
    status,
    // Said after everything there is: no earlier call to the courtroom reaches it.
    seq: Number.MAX_SAFE_INTEGER,
  };
  const converting = consent.converting[participant];
  return {
    ...state,
    consent: {
      ...consent,
      answers: {
        ...consent.answers,
        [participant]: { ...consent.answers[participant], [step]: answer },
      },
      converting: { ...consent.converting, [participant]: { ...converting, [step]: [] } },
    },
  };
}

/** Where it was decided how the step is held, a judge changes it for this one alone (OOR-33.1.1): nobody else's answer is reckoned anew. */
const comesTo = (
  state: CaseState,
  step: JointStep,
  id: string,
  change: Changed,
  said: string,
): ReturnType<typeof proposed> =>
  (said === 'goes-online' || said === 'stays') && modeDecision(state, step) !== null
    ? othersAsNow(state, step, id, said === 'goes-online')
    : proposed(supposing(state, step, id, change), step);

/** Of which case, and at which moment: a day that is over is none to come to. */
interface Reckoned {
  readonly state: CaseState;
  readonly now: Instant;
}

/** What that comes to: who is online and who comes in person, and whether a day that is fixed must be fixed anew. */
function lineOf(
  { state, now }: Reckoned,
  step: JointStep,
  one: Participant,
  change: Changed,
  said: string,
): Told['facts'] {
  const { mode, modeByParty } = comesTo(state, step, one.id, change, said);
  const all = whoIsAsked(state);
  const named = (manner: 'online' | 'offline'): string[] =>
    all.filter(({ id }) => modeByParty[id] === manner).map(({ name }) => name);
  const purpose = purposes.find((each) => each === step);
  const next = purpose === undefined ? null : sittingToCome(state.hearing, now, purpose);
  const anew =
    next !== null &&
    all.some(({ id }) => isOtherThanExpected(next.expected[id], modeByParty[id] ?? 'not-asked'));
  return {
    name: one.name,
    said,
    mode,
    online: named('online'),
    inPerson: named('offline'),
    on: next === null ? '' : courtDayOf(next.at),
    anew,
  };
}

/** Which other answers are to be thought of, by how somebody stands now. */
const others: Readonly<Record<ConsentStanding, readonly (readonly [Changed, string])[]>> = {
  'not-asked': [['agreed', 'agrees']],
  waiting: [
    ['agreed', 'agrees'],
    ['declined', 'declines'],
  ],
  'no-answer': [['agreed', 'agrees']],
  agreed: [['withdrawn', 'goes-back']],
  declined: [['agreed', 'agrees']],
  withdrawing: [
    ['withdrawn', 'granted'],
    ['agreed', 'denied'],
  ],
  withdrawn: [['agreed', 'agrees']],
};

const table = (rows: readonly Told['facts'][]): readonly Told[] =>
  rows.length === 0 ? [] : [{ code: 'what-if', facts: { rows: [...rows] } }];

/** OLR-4.2.3, for the judge: the same question with one answer changed, each in turn. A reckoning; nothing is entered. */
export const whatIfEach = (about: Reckoned, step: JointStep): readonly Told[] =>
  table(
    whoIsAsked(about.state)
      .slice(0, mostLines)
      .flatMap((one) =>
        others[consentStanding(about.state, step, one.id)].map(([change, said]) =>
          lineOf(about, step, one, change, said),
        ),
      )
      .slice(0, mostLines),
  );

/** The same for one of them: what each of these answers would come to. */
export const whatIf = (
  about: Reckoned,
  step: JointStep,
  participant: string,
  changes: readonly (readonly [Changed, string])[],
): readonly Told[] =>
  table(
    whoIsAsked(about.state)
      .filter(({ id }) => id === participant)
      .flatMap((one) => changes.map(([change, said]) => lineOf(about, step, one, change, said))),
  );
