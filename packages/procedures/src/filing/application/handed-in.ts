import type { CourtDay } from '@xiezhi/kernel';
import type { AppliedKind, Kind, Law, PaperId, RetrialGround } from '@xiezhi/law';
import { filingKind } from '@xiezhi/law';
import type { ApplicationPart, PartyDetails } from '@xiezhi/record';
import type { Told } from '../../framework/index.ts';
import { papersOfTheKind } from '../rules/papers-of-the-kind.ts';
import { timeToApply } from '../rules/time-to-apply.ts';
import { whatIsLacking } from '../rules/what-is-lacking.ts';
import { itemOf } from './items.ts';

/* What an application says of itself, what it lacks, and what its writer is told before handing it in. */

export interface Applied {
  readonly plaintiff: PartyDetails;
  readonly coPlaintiffs?: readonly PartyDetails[] | undefined;
  readonly defendants?: readonly PartyDetails[] | undefined;
  readonly decisionNumber?: string | undefined;
  readonly decisionBy?: string | undefined;
  readonly runsFrom?: string | undefined;
  readonly retrialGrounds?: readonly RetrialGround[] | undefined;
  readonly papers?: readonly PaperId[] | undefined;
}

/** The decision it is about: asked for, and the application is received without it. */
const decisionLacks = (kind: Kind, { decisionNumber, decisionBy }: Applied): boolean =>
  kind.id !== 'state-compensation' &&
  kind.decision !== null &&
  (decisionNumber === undefined || decisionBy === undefined);

/** What it lacks: of each party, and of the papers of its kind. Nothing of it stops it (OLR-9.1.2a). */
export function lackingOfApplication(
  kind: Kind,
  input: Applied,
  stillToShow: string | null,
): readonly string[] {
  const { plaintiff, coPlaintiffs = [], defendants = [], papers = [] } = input;
  const parts = whatIsLacking({
    plaintiffs: [plaintiff, ...coPlaintiffs],
    defendants,
    // What is handed in is asked for paper by paper.
    attachments: 1,
  });
  return [
    ...(stillToShow === null ? [] : [itemOf(kind, stillToShow)]),
    ...parts.map((item) => itemOf(kind, item)),
    ...(kind.other?.needed === true && defendants.length === 0
      ? [itemOf(kind, 'defendant-identity')]
      : []),
    // CPL-205: both sides ask for it together.
    ...(kind.id === 'confirm-mediation' && coPlaintiffs.length === 0 ? ['other-applicant'] : []),
    ...(decisionLacks(kind, input) && !papers.includes('judgment-copy') ? ['which-decision'] : []),
    ...papersOfTheKind({ kind, given: papers }),
  ];
}

const periodOf = (kind: Kind, runsFrom: string | undefined, on: CourtDay, law: Law) =>
  timeToApply({ kind, from: runsFrom as CourtDay | undefined, on, law });

/** What is entered of it, beside what a complaint has too. */
export function applicationOf(
  id: AppliedKind,
  input: Applied,
  on: CourtDay,
  law: Law,
): ApplicationPart {
  const kind = filingKind(id);
  const { decisionNumber, decisionBy, retrialGrounds: grounds, papers = [] } = input;
  const period = periodOf(kind, input.runsFrom, on, law);
  return {
    kind: id,
    papers: [...papers],
    ...(decisionNumber === undefined && decisionBy === undefined
      ? {}
      : { decision: { number: decisionNumber ?? '', by: decisionBy ?? '' } }),
    ...(grounds === undefined ? {} : { grounds: [...grounds] }),
    ...(period === null ? {} : { period }),
  };
}

/** Told before: that it comes after its time, who decides what follows, and that it is received all the same. */
export function warnedOfTime(
  kind: Kind,
  runsFrom: string | undefined,
  on: CourtDay,
  law: Law,
): readonly Told[] {
  const period = periodOf(kind, runsFrom, on, law);
  return period?.late === true
    ? [{ code: 'late', facts: { ...period, kind: kind.id }, field: 'runsFrom' }]
    : [];
}
