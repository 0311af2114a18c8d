import type { Instant } from '@xiezhi/kernel';
import type { CaseState, Participant, ToldOf } from '@xiezhi/record';
import {
  active,
  answered,
  givenKey,
  isPending,
  parties,
  reachesStep,
  servedOn,
} from '@xiezhi/record';
import { hasEnded } from '../framework/index.ts';
import { filedWithoutAccount, firstPlaintiff, noticeToGive } from '../shared/notice-to-give.ts';
import { handedInComplaint } from '../shared/servable.ts';
import { hasLostItsObject } from './lost-notices.ts';
import { givenByHand } from './notices.ts';

/** What a party without an account has still to be told, and in what words. */
export interface OwedNotice {
  readonly told: ToldOf;
  readonly party: Participant;
  readonly what: string;
}

/** On these a filing waits; there is one at a time, and the court has to have given it before anything rests on it. */
export const filingWaitsOn: ReadonlySet<string> = new Set([
  'filing.CorrectionRequested',
  'filing.Explained',
  'filing.Returned',
]);

/** When a suit has ended nobody needs to hear any more of its course; of money, an appeal or a service they do. */
const outlasts = ({ kind }: ToldOf): boolean => /^(?:appeal|fees|attribution|service)\./.test(kind);

/**
 * Everybody for whom somebody with an account stands now: the court's word lies in that account. Not where the authority does not
 * reach what the court sends (CPL-62): what such an agent reads has not reached the party.
 */
function reachedNow({ participation }: CaseState): ReadonlySet<string> {
  const standing = active(participation).filter(
    (one) => one.person !== null && !isPending(one) && reachesStep(one, 'service'),
  );
  return new Set(standing.flatMap(({ id, principal }) => [id, ...(principal ? [principal] : [])]));
}

/** How far it reached then: what was narrowed or widened later is kept with the moment of it. */
const extentAt = ({ earlier = [], extent }: Participant, at: Instant) =>
  (earlier.find(({ to }) => to > at) ?? { extent }).extent;

/** Somebody stood for them then whose authority has ended, or was narrowed, since: they heard it for the party. */
const hadSomebody = ({ participation }: CaseState, { id }: Participant, { at }: ToldOf): boolean =>
  participation.participants.some((one) => {
    const until = one.lapsed?.at ?? one.to;
    return (
      one.principal === id &&
      one.person !== null &&
      (!isPending(one) || one.lapsed !== undefined) &&
      (one.standsSince ?? one.from) <= at &&
      (until === null || until > at) &&
      reachesStep({ extent: extentAt(one, at) }, 'service')
    );
  });

/** They know of the case: what comes before the complaint comes with it. */
const knowsOfTheCase = (state: CaseState, one: Participant): boolean =>
  handedInComplaint(state, one) ||
  servedOn(state.service, one.id, 'complaint') ||
  answered(state, one.id);

/** Of a filing: what one waits on, and what was said of papers that came later. */
function ofAFiling(state: CaseState, told: ToldOf): readonly Participant[] {
  const waits = filingWaitsOn.has(told.kind);
  return (waits ? noticeToGive(state)?.entry === told.entry : filedWithoutAccount(state, told.at))
    ? parties(state.participation).filter(({ id }) => id === firstPlaintiff(state))
    : [];
}

/** What of the court's decisions lies in nobody's account, and has not been given by hand. */
export function owedNotices(state: CaseState): readonly OwedNotice[] {
  const { told, filing, participation } = state;
  if (told.entries.length === 0) return [];
  const registered = filing.status === 'registered';
  const reached = reachedNow(state);
  const silent = registered
    ? parties(participation).filter((one) => !reached.has(one.id) && knowsOfTheCase(state, one))
    : [];
  const over = registered && hasEnded(state);
  return told.entries.flatMap((one): readonly OwedNotice[] => {
    const notice = givenByHand(one);
    if (notice === null || (over && !outlasts(one)) || hasLostItsObject(state, one)) return [];
    const whom = registered
      ? filingWaitsOn.has(one.kind)
        ? []
        : silent.filter((party) => party.from <= one.at && !hadSomebody(state, party, one))
      : ofAFiling(state, one);
    if (whom.length === 0) return [];
    const say = notice.say(one, state);
    return whom.flatMap((party): readonly OwedNotice[] => {
      const what = say(party);
      return what === null || told.given[givenKey(one.entry, party.id)] !== undefined
        ? []
        : [{ told: one, party, what }];
    });
  });
}
