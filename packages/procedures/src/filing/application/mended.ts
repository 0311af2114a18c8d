import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import { filingKind, retrialGroundIds } from '@xiezhi/law';
import type { ApplicationPart, CaseState, FilingState } from '@xiezhi/record';
import { fields, kindOf } from '@xiezhi/record';
import type { z } from 'zod';
import type { Told } from '../../framework/index.ts';
import { field, page } from '../../framework/index.ts';
import { applicationOf, warnedOfTime } from './handed-in.ts';

/*
 * OLR-9.1.2a: what an application says of the decision it is about, of its time and of its grounds is mended in its own fields.
 * What is left open stays as it was.
 */

export const aboutDecision = {
  decisionNumber: fields.text(120).optional(),
  decisionBy: fields.text(120).optional(),
  runsFrom: fields.day().optional(),
  /** The day that stands is wrong, and nobody knows the right one: what is left open would stay. */
  dayNotKnown: fields.notKnown().optional(),
  retrialGrounds: fields.choices(retrialGroundIds).optional(),
};
export type AboutDecision = z.infer<z.ZodObject<typeof aboutDecision>>;

export const decisionPage = page(
  'decision',
  field('decisionNumber'),
  field('decisionBy'),
  field('runsFrom'),
  field('dayNotKnown'),
  field('retrialGrounds'),
);

/** What its kind has no answer to, or what is no application. */
export function decisionNotAsked(filing: FilingState): readonly (keyof AboutDecision)[] {
  const kind = kindOf(filing);
  return [
    ...(kind === null || kind.decision === null ? (['decisionNumber', 'decisionBy'] as const) : []),
    ...(kind === null || kind.period === null ? (['runsFrom'] as const) : []),
    ...(filing.application?.period === undefined ? (['dayNotKnown'] as const) : []),
    ...(kind?.id === 'retrial' ? [] : (['retrialGrounds'] as const)),
  ];
}

/** As it stands, to be mended. */
export function decisionAsItStands({ application }: FilingState): AboutDecision {
  const { decision, period, grounds } = application ?? {};
  return {
    ...(decision === undefined || decision.number === ''
      ? {}
      : { decisionNumber: decision.number }),
    ...(decision === undefined || decision.by === '' ? {} : { decisionBy: decision.by }),
    ...(period === undefined ? {} : { runsFrom: period.from }),
    ...(grounds === undefined ? {} : { retrialGrounds: [...grounds] }),
  };
}

/** The day on which it first came to the court: whether it was in time goes by that, whenever it is mended. */
const cameOn = ({ submittedAt }: FilingState, today: CourtDay): CourtDay =>
  submittedAt === null ? today : courtDayOf(submittedAt);

/** The same grounds in another order are the same. */
const sameGrounds = (one: ApplicationPart['grounds'], other: ApplicationPart['grounds']): boolean =>
  JSON.stringify(one?.toSorted()) === JSON.stringify(other?.toSorted());

type Mended = Partial<Omit<ApplicationPart, 'kind' | 'papers'>>;

/** What is not as it was; undefined where all of it is. */
export function decisionMended(
  { filing }: CaseState,
  given: AboutDecision,
  { law, today }: { readonly law: Law; readonly today: CourtDay },
): Mended | undefined {
  const { application } = filing;
  if (application === null) return undefined;
  const before = decisionAsItStands(filing);
  const { dayNotKnown, ...mended } = given;
  const said = {
    ...before,
    ...Object.fromEntries(Object.entries(mended).filter(([, value]) => value !== undefined)),
    ...(dayNotKnown === true ? { runsFrom: undefined } : {}),
  };
  const now = applicationOf(
    application.kind,
    { ...said, plaintiff: { kind: 'person', name: '' } },
    cameOn(filing, today),
    law,
  );
  const { decision, period, grounds } = application;
  const was = { decision, period, grounds };
  const next = {
    decision: now.decision,
    // Reckoned once, from the day that was given; nobody has touched it, whatever the calendar says by now.
    period: said.runsFrom === period?.from ? period : now.period,
    grounds: sameGrounds(now.grounds, grounds) ? grounds : now.grounds,
  };
  return JSON.stringify(next) === JSON.stringify(was) ? undefined : next;
}

/** Told before, as when it was handed in: by the day that is given now it came after its time. */
export const warnedOfMendedTime = (
  { filing }: CaseState,
  { runsFrom, dayNotKnown }: AboutDecision,
  { law, today }: { readonly law: Law; readonly today: CourtDay },
): readonly Told[] =>
  filing.application === null ||
  dayNotKnown === true ||
  runsFrom === filing.application.period?.from
    ? []
    : warnedOfTime(filingKind(filing.application.kind), runsFrom, cameOn(filing, today), law);
