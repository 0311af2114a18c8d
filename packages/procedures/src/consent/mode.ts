import type { Instant } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import {
  caseGrounds,
  consentQuestion,
  consentStanding,
  exchangeManners,
  fields,
  jointSteps,
  modeDecided,
  onlineBars,
  hasConsented,
  participant,
  prosecutions,
  technicalConditions,
} from '@xiezhi/record';
import type { CaseState, JointStep } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  fieldWhen,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { running } from './commands.ts';
import { courtOfCase } from '../shared/facts.ts';
import { toldOfKind } from './other-kinds.ts';
import { aGroundForThisKind, groundsFor } from './rules/a-ground-for-this-kind.ts';
import { answerTimeIsOver } from './rules/answer-time-is-over.ts';
import { approvedByTheHead } from './rules/approved-by-the-head.ts';
import { conversionIsDecided } from './rules/conversion-is-decided.ts';
import { everybodyWasAsked } from './rules/everybody-was-asked.ts';
import { fastTrackIsUsed } from './rules/fast-track-is-used.ts';
import { mannerOfExchange } from './rules/manner-of-exchange.ts';
import type { Mode } from './rules/mode-from-answers.ts';
import { modeFromAnswers } from './rules/mode-from-answers.ts';
import { toldOfFastTrack } from './fast-track.ts';
import { hangsOn, idsOf, proposed } from './proposed.ts';
import { prosecutorIsAsked } from './rules/prosecutor-is-asked.ts';
import { procuratorateConsents } from './rules/procuratorate-consents.ts';
import { somebodyHasTheMeans } from './rules/somebody-has-the-means.ts';
import { withdrawalIsDecided } from './rules/withdrawal-is-decided.ts';
import { whatIfEach } from './what-if.ts';
import { isCriminal, reachOf, whoIsAsked } from './who-is-asked.ts';

const onlineIn = ({ modeByParty }: Mode): readonly string[] =>
  Object.keys(modeByParty).filter((id) => modeByParty[id] === 'online');

/** The manner that each of those who are online chose for the exchange; of any other step there is none. */
const mannersOf = (state: CaseState, step: JointStep, mode: Mode) =>
  step === 'exchange' ? onlineIn(mode).map((id) => state.consent.manners[id] ?? null) : [];

/** Is it for the judge to say in which manner: an exchange online, and not everybody chose. */
const judgeSaysManner = (state: CaseState, step: JointStep): boolean =>
  mannersOf(state, step, proposed(state, step)).includes(null);

/** In which manner evidence is exchanged: as all chose, or who has not chosen. */
function toldOfManner(state: CaseState, step: JointStep, mode: Mode): readonly Told[] {
  const chosen = mannersOf(state, step, mode);
  if (chosen.length === 0) return [];
  if (!chosen.includes(null))
    return [{ code: 'manner', facts: { manner: mannerOfExchange({ chosen }) } }];
  const silent = onlineIn(mode).filter((id) => state.consent.manners[id] === undefined);
  const names = silent.map((id) => participant(state.participation, id)?.name ?? '');
  return [{ code: 'manner-open', facts: { names } }];
}

/** Of a criminal case: who has not agreed, for whose want it is online for nobody (OLR-37.1.0). */
function toldOfCriminal(state: CaseState, step: JointStep): readonly Told[] {
  if (!isCriminal(state)) return [];
  const names = whoIsAsked(state)
    .filter(({ id }) => !hasConsented(state, step, id))
    .map(({ name }) => name);
  return [
    ...toldOfFastTrack(state),
    ...(names.length === 0 ? [] : [{ code: 'all-consent', facts: { names } }]),
  ];
}

function toldOf(state: CaseState, step: JointStep, now: Instant): readonly Told[] {
  const mode = proposed(state, step);
  return [
    {
      code: 'answers',
      facts: {
        parties: whoIsAsked(state).map(({ id, name }) => ({
          name,
          standing: consentStanding(state, step, id),
        })),
      },
    },
    { code: 'proposed', facts: { mode: mode.mode } },
    ...(procuratorateConsents({ state, step }) ? [] : [{ code: 'procuratorate', facts: {} }]),
    ...toldOfCriminal(state, step),
    ...toldOfManner(state, step, mode),
    ...toldOfKind(state, step),
    ...whatIfEach({ state, now }, step),
  ];
}

/**
 * How each party takes part in one step: from what they said, or in person when the step does not suit (OLR-5.1.3). The
 * input is the sheet on which the judge weighs it: the case, what the parties want, the technical conditions (OLR-3.1.0).
 */
export const decideMode = command({
  name: 'mode.decide',
  on: 'case',
  by: ['judge'],
  basis: [
    'OLR-4.2.2',
    'OLR-4.2.3',
    'OLR-4.3.0',
    'OLR-3.1.0',
    'OLR-3.1.1',
    'OLR-3.1.2',
    'OLR-37.1.0',
    'OLR-5.1.3',
    'OLR-21.1.0',
    'OOR-33.1.2',
  ],
  onlyOnSeen: true,
  needs: { court: courtOfCase },
  offers: ({ state }) =>
    running(state)
      ? jointSteps
          .filter((step) =>
            idsOf(state).some(
              (id) => consentQuestion(state, step, id) !== null || hasConsented(state, step, id),
            ),
          )
          .map((step) => offer(step, { step }))
      : [],
  tells: ({ state, now }, { step }) => toldOf(state, step, now),
  input: z.object({
    conditions: fields.choice(technicalConditions),
    suitability: fields.choice(['suitable', 'unsuitable']),
    bars: fields.choices(onlineBars).optional(),
    caseGround: fields.choice(caseGrounds).optional(),
    prosecution: fields.choice(prosecutions).optional(),
    manner: fields.choice(exchangeManners).optional(),
    reasons: fields.longText(4000),
  }),
  ask: [
    page(
      'mode',
      field('conditions'),
      field('suitability'),
      neededWhen('bars', 'suitability', ['unsuitable']),
      fieldWhen('caseGround', 'suitability', ['suitable']),
      fieldWhen('prosecution', 'suitability', ['suitable']),
      fieldWhen('manner', 'suitability', ['suitable']),
      field('reasons'),
    ),
  ],
  unasked: ({ state }, { step }) => [
    ...(reachOf(state).online === 'open' ? (['caseGround'] as const) : []),
    ...(reachOf(state).online === 'criminal' ? [] : (['prosecution'] as const)),
    ...(judgeSaysManner(state, step) ? [] : (['manner'] as const)),
  ],
  among: ({ state }) => ({ caseGround: groundsFor[reachOf(state).online] }),
  prefill: ({ state }, { step }): Readonly<Record<string, unknown>> =>
    judgeSaysManner(state, step) ? { manner: 'together' } : {},
  decide({ state, offer: { step }, input, facts: { court } }) {
    const { suitability, conditions, bars, reasons, manner } = input;
    // A kind that goes online as such needs no ground, and none is counted for it.
    const reach = reachOf(state);
    const caseGround = reach.online === 'open' ? undefined : input.caseGround;
    // To commute a sentence, or to give parole, a procuratorate is heard always.
    const prosecution = reach.online === 'sentence' ? 'public' : input.prosecution;
    const criminal = isCriminal(state);
    const about = { state, step };
    const suits = suitability === 'suitable';
    const [first, ...rest] = [
      ...(suits
        ? [
            aGroundForThisKind({ reach, ground: caseGround }) ??
              fastTrackIsUsed({ state, ground: caseGround }) ??
              approvedByTheHead({ ...about, ground: caseGround, court }),
            prosecutorIsAsked({ state, criminal, prosecution }),
            everybodyWasAsked(about),
            answerTimeIsOver(about),
            withdrawalIsDecided(about),
            conversionIsDecided(about),
            somebodyHasTheMeans({ conditions }),
          ]
        : []),
      !suits && bars === undefined
        ? refusal('mode/say-what-stands-against', technical, [mendField('bars')])
        : null,
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...rest);
    const all = idsOf(state);
    const decided = suits
      ? proposed(state, step)
      : modeFromAnswers({ ...about, participants: [], all });
    const { mode, modeByParty } = decided;
    const carriedBy = hangsOn(state);
    const decision = { step, mode, modeByParty, suitability, reasons, conditions };
    const chosen = mannersOf(state, step, decided);
    return accept([
      modeDecided.make({
        shared: {
          ...decision,
          ...(suits ? { caseGround } : { bars }),
          ...(suits && criminal ? { prosecution } : {}),
          ...(carriedBy.length === 0 ? {} : { hangsOn: [...carriedBy] }),
          ...(chosen.length === 0 ? {} : { manner: mannerOfExchange({ chosen, byJudge: manner }) }),
        },
      }),
    ]);
  },
  example: {
    conditions: 'all',
    suitability: 'suitable',
    reasons: '案情清楚，一方同意在线，一方要求到庭。',
  },
});
