import type { NewEntry, Refusal } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import type { AppraisalBody, CaseState, CourtProfile } from '@xiezhi/record';
import {
  agreedBody,
  appraisalCommissioned,
  entrustedFor,
  exhibit,
  fields,
  nextCommission,
  participationBegun,
  participationEnded,
  standingDraw,
  toBeCollected,
  waysToChoose,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  page,
  refusal,
  refuse,
  useCommand,
} from '../framework/index.ts';
import { listedBody, mayAct, namesakes } from '../shared/appraisers.ts';
import { courtOfCase } from '../shared/facts.ts';
import { toldOfLikeNamed } from '../shared/like-named.ts';
import { appraiserStandsApart } from '../shared/rules/appraiser-stands-apart.ts';
import { partiesAgreeFirst } from '../shared/rules/parties-agree-first.ts';
import { samplesAreContested } from '../shared/rules/samples-are-contested.ts';
import { handedOver } from '../shared/samples.ts';
import {
  advanceFields,
  advanceInput,
  advanceOf,
  dayForAdvance,
  saidOfApplication,
} from './decide-application.ts';

/** What both sides said, and to whom the lot fell: the judge writes it out or says why not. */
const chosenAlready = (
  state: CaseState,
  application: string,
): { readonly body?: string; readonly chosen?: string; readonly reasons?: string } => {
  const agreed = agreedBody(state, application);
  const drawn = standingDraw(state.appraisal, application);
  if (agreed !== null) return { body: agreed, chosen: 'agreed' };
  return drawn === null ? {} : { body: drawn.body, chosen: 'lot', reasons: drawn.reasons };
};

const toldOfTheChoice = (state: CaseState, application: string): readonly Told[] => {
  const { body, chosen } = chosenAlready(state, application);
  return body === undefined || chosen === undefined
    ? []
    : [{ code: 'choice', facts: { body, chosen } }];
};

/** Under which mark the work is, and as whom its people stand in the case: they read what bears the mark. */
function workOf(state: CaseState, { id, people: all }: AppraisalBody) {
  const people = mayAct(state, all);
  if (people.length === 0) return undefined;
  const commission = nextCommission(state.appraisal);
  return {
    commission,
    listed: id,
    people: people.map(({ person, name, certificate }, index) => ({
      participant: `${commission}.${String(index + 1)}`,
      ...{ person, name, certificate },
    })),
  };
}

/** Their number is the account’s, as the list has it: the court writes to it that something waits there. */
const admitted = (
  work: ReturnType<typeof workOf>,
  listed: AppraisalBody | null,
): readonly NewEntry[] =>
  (work?.people ?? []).map(({ participant, name, person }) =>
    participationBegun.make({
      shared: { participant, role: 'appraiser', name, kind: 'person', person },
      personal: { accountMobile: listed?.people.find((one) => one.person === person)?.mobile },
    }),
  );

/** Another body has the work: the people of the former one have no part in the case any more. */
const letGo = ({ appraisal }: CaseState, application: string): readonly NewEntry[] =>
  (entrustedFor(appraisal, application)?.people ?? []).map(({ participant }) =>
    participationEnded.make({ shared: { participant, why: 'another-body' } }),
  );

/** As the parties said it: named by the court only where they did not agree, agreed only where no word of theirs is another. */
const notAsChosen = (about: {
  readonly state: CaseState;
  readonly court: CourtProfile | null;
  readonly application: string;
  readonly body: string;
  readonly chosen: (typeof waysToChoose)[number];
}): readonly (Refusal | null)[] => {
  const { state, application, body, chosen } = about;
  if (chosen === 'named' && agreedBody(state, application) !== body)
    return [partiesAgreeFirst(about)];
  const words = state.appraisal.choices.filter((one) => one.application === application);
  return chosen === 'agreed' && words.some((one) => !one.pending && one.body !== body)
    ? [
        refusal('appraisal/not-what-was-agreed', technical, [
          mendField('body'),
          mendField('chosen'),
        ]),
      ]
    : [];
};

/** CPL-79, EVR-32: who examines what, on which question, by when; another body takes the place of one that does not. */
export const commissionAppraisal = command({
  name: 'evidence.commission-appraisal',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-79', 'EVR-31', 'EVR-32', 'OOR-28.1.2'],
  or: ['evidence.note-nothing-collected'],
  onlyOnSeen: true,
  needs: { court: courtOfCase },
  offers: ({ state }) =>
    state.judgment.pronouncedAt === null
      ? toBeCollected(state.evidence)
          .filter(({ kind }) => kind === 'appraisal')
          .map((one) => offer(one.id, one))
      : [],
  tells: ({ state }, one) => [
    { code: 'granted', facts: saidOfApplication(state, one) },
    ...(one.commission === null
      ? []
      : [
          {
            code: 'commissioned',
            facts: { body: one.commission.body, dueOn: one.commission.dueOn },
          },
        ]),
    ...toldOfTheChoice(state, one.id),
  ],
  // Who is on no list is commissioned all the same, and not from here: nobody has an account for it.
  warns: ({ state, facts: { court } }, { body }) => {
    const people = listedBody(court, body)?.people ?? [];
    const names = namesakes(state, people);
    return [
      ...(people.length > 0 ? [] : [{ code: 'not-listed', facts: { body }, field: 'body' }]),
      ...toldOfLikeNamed(court, body, 'body'),
      ...(names.length === 0
        ? []
        : [{ code: 'namesake', facts: { body, names: [...names] }, field: 'body' }]),
    ];
  },
  input: z.object({
    body: fields.text(200),
    chosen: fields.choice(waysToChoose),
    question: fields.longText(1000),
    scope: fields.longText(1000),
    samples: fields.exhibitsChosen().optional(),
    dueOn: fields.day(),
    ...advanceInput,
    reasons: fields.longText(1000),
  }),
  ask: [
    page('body', field('body'), field('chosen'), field('reasons')),
    page('what', field('question'), field('scope'), field('samples'), field('dueOn')),
    page('costs', ...advanceFields),
  ],
  prefill: ({ state }, { id, purpose, what }) => ({
    question: purpose,
    scope: what,
    ...chosenAlready(state, id),
  }),
  decide({ state, offer: one, input, today, facts: { court } }) {
    const { advance: _fen, advanceBy: _by, samples = [], ...said } = input;
    const listed = listedBody(court, said.body);
    const [first, ...rest] = [
      said.dueOn <= today
        ? refusal('evidence/day-is-past', technical, [mendField('dueOn')])
        : dayForAdvance(input, today),
      said.chosen === 'lot' && standingDraw(state.appraisal, one.id)?.body !== said.body
        ? refusal('appraisal/not-what-was-drawn', technical, [
            useCommand('appraisal.draw-body', 'judge'),
            mendField('body'),
            mendField('chosen'),
          ])
        : null,
      ...notAsChosen({ state, court, application: one.id, ...said }),
      appraiserStandsApart({
        state,
        body: listed ?? { name: said.body, people: [] },
        application: one.id,
        path: 'body',
      }),
      ...samples.map((id) =>
        samplesAreContested({ state, exhibit: exhibit(state.evidence, id), path: 'samples' }),
      ),
    ].filter((each) => each !== null);
    if (first !== undefined) return refuse(first, ...rest);
    const work = listed === null ? undefined : workOf(state, listed);
    return accept([
      appraisalCommissioned.make({
        shared: {
          application: one.id,
          ...said,
          samples: [...samples],
          advance: advanceOf(input, said.body),
          ...work,
        },
      }),
      ...letGo(state, one.id),
      ...admitted(work, listed),
      ...(work === undefined || samples.length === 0
        ? []
        : [handedOver(state, work.commission, samples)]),
    ]);
  },
  example: {
    body: '云州木制品质量鉴定中心',
    chosen: 'agreed',
    question: '橱柜的材质与合同约定是否一致？',
    scope: '已经安装的橱柜四组，现场取样。',
    dueOn: '2026-05-20',
    advance: '6000',
    advanceBy: '2026-04-10',
    reasons: '双方在机构名册中协商选定。',
  },
});
