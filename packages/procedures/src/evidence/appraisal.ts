import { offer, technical } from '@xiezhi/kernel';
import {
  appraisalCommissioned,
  exhibit,
  fields,
  toBeCollected,
  waysToChoose,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import {
  advanceFields,
  advanceInput,
  advanceOf,
  dayForAdvance,
  saidOfApplication,
} from './decide-application.ts';
import { samplesAreContested } from './rules/samples-are-contested.ts';

/** CPL-79, EVR-32: who examines what, on which question, by when; another body takes the place of one that does not. */
export const commissionAppraisal = command({
  name: 'evidence.commission-appraisal',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-79', 'EVR-31', 'EVR-32', 'OOR-28.1.2'],
  or: ['evidence.note-nothing-collected'],
  onlyOnSeen: true,
  needs: {},
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
  ],
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
  prefill: (_about, { purpose, what }) => ({ question: purpose, scope: what }),
  decide({ state, offer: one, input, today }) {
    const { advance: _fen, advanceBy: _by, samples = [], ...said } = input;
    const [first, ...rest] = [
      said.dueOn <= today
        ? refusal('evidence/day-is-past', technical, [mendField('dueOn')])
        : dayForAdvance(input, today),
      ...samples.map((id) =>
        samplesAreContested({ state, exhibit: exhibit(state.evidence, id), path: 'samples' }),
      ),
    ].filter((each) => each !== null);
    if (first !== undefined) return refuse(first, ...rest);
    return accept([
      appraisalCommissioned.make({
        shared: {
          application: one.id,
          ...said,
          samples: [...samples],
          advance: advanceOf(input, said.body),
        },
      }),
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
