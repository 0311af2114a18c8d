import { offer, technical } from '@xiezhi/kernel';
import {
  consentQuestion,
  consentStanding,
  fields,
  jointSteps,
  modeDecided,
  onlineBars,
  parties,
  technicalConditions,
} from '@xiezhi/record';
import type { CaseState, JointStep } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { running } from './commands.ts';
import { answerTimeIsOver } from './rules/answer-time-is-over.ts';
import { everybodyWasAsked } from './rules/everybody-was-asked.ts';
import { mannerOfExchange } from './rules/manner-of-exchange.ts';
import { modeFromAnswers } from './rules/mode-from-answers.ts';
import { somebodyHasTheMeans } from './rules/somebody-has-the-means.ts';
import { withdrawalIsDecided } from './rules/withdrawal-is-decided.ts';

const idsOf = (state: CaseState): readonly string[] =>
  parties(state.participation).map(({ id }) => id);

/** What the parties' answers come to: a proposal, which the judge signs or finds unsuitable. */
const proposed = (state: CaseState, step: JointStep) =>
  modeFromAnswers({ state, step, participants: idsOf(state), all: idsOf(state) });

/** The manner of an exchange that somebody takes part in online; of any other step there is none. */
const mannerOf = (state: CaseState, step: JointStep, online: readonly string[]) =>
  step === 'exchange'
    ? mannerOfExchange({ chosen: online.map((id) => state.consent.manners[id] ?? null) })
    : null;

function toldOf(state: CaseState, step: JointStep): readonly Told[] {
  const { mode, modeByParty } = proposed(state, step);
  const online = idsOf(state).filter((id) => modeByParty[id] === 'online');
  const manner = mannerOf(state, step, online);
  return [
    {
      code: 'answers',
      facts: {
        parties: parties(state.participation).map(({ id, name }) => ({
          name,
          standing: consentStanding(state, step, id),
        })),
      },
    },
    { code: 'proposed', facts: { mode } },
    ...(manner === null ? [] : [{ code: 'manner', facts: { manner } }]),
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
  basis: ['OLR-4.2.2', 'OLR-4.2.3', 'OLR-3.1.0', 'OLR-5.1.3', 'OLR-21.1.0', 'OOR-33.1.2'],
  needs: {},
  offers: ({ state }) =>
    running(state)
      ? jointSteps
          .filter((step) => idsOf(state).some((id) => consentQuestion(state, step, id) !== null))
          .map((step) => offer(step, { step }))
      : [],
  tells: ({ state }, { step }) => toldOf(state, step),
  input: z.object({
    conditions: fields.choice(technicalConditions),
    suitability: fields.choice(['suitable', 'unsuitable']),
    bars: fields.choices(onlineBars).optional(),
    reasons: fields.longText(4000),
  }),
  ask: [
    page(
      'mode',
      field('conditions'),
      field('suitability'),
      neededWhen('bars', 'suitability', ['unsuitable']),
      field('reasons'),
    ),
  ],
  decide({ state, offer: { step }, input: { suitability, conditions, bars, reasons } }) {
    const about = { state, step };
    const suits = suitability === 'suitable';
    const [first, ...rest] = [
      ...(suits
        ? [
            everybodyWasAsked(about),
            answerTimeIsOver(about),
            withdrawalIsDecided(about),
            somebodyHasTheMeans({ conditions }),
          ]
        : []),
      !suits && bars === undefined
        ? refusal('mode/say-what-stands-against', technical, [mendField('bars')])
        : null,
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...rest);
    const all = idsOf(state);
    const { mode, modeByParty } = modeFromAnswers({
      ...about,
      participants: suits ? all : [],
      all,
    });
    const online = all.filter((id) => modeByParty[id] === 'online');
    const decision = { step, mode, modeByParty, suitability, reasons, conditions };
    const manner = online.length === 0 ? null : mannerOf(state, step, online);
    return accept([
      modeDecided.make({
        shared: {
          ...decision,
          ...(suits ? {} : { bars }),
          ...(manner === null ? {} : { manner }),
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
