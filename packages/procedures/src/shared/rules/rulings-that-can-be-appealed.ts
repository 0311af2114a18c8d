import type { CaseState, Paper, Participant } from '@xiezhi/record';
import {
  acceptanceRuling,
  isOfThirdParty,
  mayBeAppealed,
  participant,
  parties,
  partiesOf,
  reconsideredRuling,
} from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import { inTheirPlace } from '../in-their-place.ts';
import type { RulingMatter } from '../matter-by-name.ts';
import { smallClaimsRulingsAreFinal } from './small-claims-rulings-are-final.ts';

/** A ruling against which an appeal lies. */
export interface AppealableRuling {
  /** `acceptance`, the dismissal of the suit, or the objection to jurisdiction or the counterclaim on which it was made. */
  readonly id: string;
  /** What it is on paper; a correcting paper stands beside the first. */
  readonly papers: readonly Paper[];
  /** Who may appeal: whoever is bound by it. */
  readonly by: readonly Participant[];
}

/** Nobody is in the case but whoever sues: who is sued was never told. */
const ofAcceptance = (state: CaseState): readonly AppealableRuling[] => {
  const papers = state.documents.papers.filter(({ template }) => template === 'refusal-ruling');
  return mayBeAppealed(state.filing)
    ? [{ id: acceptanceRuling, papers, by: partiesOf(state.participation, 'plaintiff') }]
    : [];
};

/** Whoever was a party when it was made, and whoever stands in the place of one. Whoever came later found it made. */
const boundBy = (state: CaseState, [paper]: readonly Paper[]): readonly Participant[] =>
  parties(state.participation).filter(
    ({ id }) =>
      paper === undefined ||
      inTheirPlace(state, id).some((one) => {
        const from = participant(state.participation, one)?.from;
        return from !== undefined && from <= paper.orderedAt;
      }),
  );

const ofJurisdiction = (state: CaseState): readonly AppealableRuling[] =>
  state.defence.objections
    .filter(({ decided }) => decided !== null)
    .map(({ id }) => {
      const papers = state.documents.papers.filter(
        ({ template, extra }) =>
          template === 'procedural-ruling' &&
          extra['ruling'] === 'jurisdiction' &&
          extra['objection'] === id,
      );
      return { id, papers, by: boundBy(state, papers) };
    });

/** A counterclaim that is not accepted is a suit that is not: whoever brought it appeals, and nobody else is bound. */
const ofCounterclaims = (state: CaseState): readonly AppealableRuling[] =>
  state.claims.counterclaims
    .filter(({ decided }) => decided === 'not-accepted')
    .map(({ id, participant: by }) => ({
      id,
      papers: state.documents.papers.filter(
        ({ template, extra }) =>
          template === 'procedural-ruling' &&
          extra['ruling'] === 'counterclaim' &&
          extra['counterclaim'] === id,
      ),
      by: parties(state.participation).filter((one) => one.id === by),
    }));

/** The suit is not tried for anybody, and so anybody may appeal. */
const ofDismissals = (state: CaseState): readonly AppealableRuling[] =>
  state.suspension.dismissals.map(({ id }) => {
    const papers = state.documents.papers.filter(
      ({ template, extra }) =>
        template === 'procedural-ruling' &&
        extra['ruling'] === 'dismissal' &&
        extra['dismissal'] === id,
    );
    return { id, papers, by: boundBy(state, papers) };
  });

/** What is ruled on, of a ruling that can be appealed. */
export const matterOf = (
  { claims, suspension }: Pick<CaseState, 'claims' | 'suspension'>,
  ruling: string,
): RulingMatter =>
  ruling === acceptanceRuling || ruling === reconsideredRuling
    ? ruling
    : claims.counterclaims.some(({ id }) => id === ruling)
      ? isOfThirdParty({ id: ruling })
        ? 'third-party-claim'
        : 'counterclaim'
      : suspension.dismissals.some(({ id }) => id === ruling)
        ? 'dismissal'
        : 'jurisdiction';

/** The court above has ruled on it, and that is the end of it; an appeal that was taken back ends nothing. */
export const wasRuledOnAbove = ({ appeal }: Pick<CaseState, 'appeal'>, id: string): boolean =>
  appeal.appeals.some(
    ({ ruling, decided }) => ruling === id && decided !== null && decided.outcome !== 'withdrawn',
  );

/** In small claims those that take effect as they are made; none elsewhere. */
export const finalRulings = (state: CaseState): readonly Omit<AppealableRuling, 'by'>[] =>
  smallClaimsRulingsAreFinal(state) ? [...ofJurisdiction(state), ...ofDismissals(state)] : [];

/**
 * CPL-157: of the rulings on the course of a suit those on acceptance, on jurisdiction and those that dismiss the suit can be appealed; once the court
 * above has ruled on one, that is the end of it.
 */
export const rulingsThatCanBeAppealed = computation<CaseState, readonly AppealableRuling[]>(
  'judgment/rulings-that-can-be-appealed',
  ['CPL-126', 'CPL-130', 'CPL-157', 'CPL-171'],
  (state) =>
    [
      ...ofAcceptance(state),
      ...ofCounterclaims(state),
      ...(smallClaimsRulingsAreFinal(state)
        ? []
        : [...ofJurisdiction(state), ...ofDismissals(state)]),
    ].filter(({ id }) => !wasRuledOnAbove(state, id)),
  () => [],
);

/** Who objected to jurisdiction or sued back, where the ruling is on that. */
export const askedBy = (state: CaseState, ruling: string): Participant | null => {
  const one = [...state.defence.objections, ...state.claims.counterclaims].find(
    ({ id }) => id === ruling,
  );
  return one === undefined ? null : participant(state.participation, one.participant);
};
