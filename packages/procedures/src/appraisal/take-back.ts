import type { Task } from '@xiezhi/kernel';
import { endOfDay, offer, technical } from '@xiezhi/kernel';
import type { CaseState, EntrustedWork } from '@xiezhi/record';
import { endsOfSamples, fields, samplesAway, samplesCameBack } from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  command,
  field,
  hasEnded,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { rowsOf } from './hand-over.ts';

/* What was handed over on paper or in kind is the parties’, and the file’s: it is entered when it is here again. */

/** Also when the case is closed: what a body still has does not become its own by that. */
const withSomethingAway = ({ filing, appraisal }: CaseState): readonly EntrustedWork[] =>
  filing.status === 'registered'
    ? appraisal.commissions.filter((one) => samplesAway(one).length > 0)
    : [];

const idsAway = (one: EntrustedWork): readonly string[] => [
  ...new Set(samplesAway(one).map(({ exhibit }) => exhibit)),
];

/** The clerk enters what came back, in what state and where it lies now, or that the examination has used it up. */
export const takeBack = command({
  name: 'appraisal.take-back',
  on: 'case',
  by: ['clerk'],
  basis: ['EVR-34', 'OOR-28.1.2'],
  needs: {},
  offers: ({ state }) => withSomethingAway(state).map((one) => offer(one.id, one)),
  tells: ({ state }, one) => [
    { code: 'work', facts: { body: one.body, question: one.question }, short: true },
    ...samplesAway(one).flatMap(({ exhibit, to, on }) =>
      rowsOf(state, [exhibit]).map((row) => ({ code: 'away', facts: { ...row, to, on } })),
    ),
  ],
  input: z.object({
    samples: fields.exhibitsChosen(),
    end: fields.choice(endsOfSamples),
    state: fields.text(300),
    on: fields.day(),
    kept: fields.text(200).optional(),
    attachments: fields.files(),
  }),
  ask: [
    page('what', field('samples'), field('end'), field('state')),
    page('where', field('on'), neededWhen('kept', 'end', ['came-back']), field('attachments')),
  ],
  prefill: ({ today }, one) => ({ samples: idsAway(one), end: 'came-back', on: today }),
  decide({ state, offer: one, input, today }) {
    const { samples, end, on, kept, attachments, ...said } = input;
    const chosen = new Set(samples);
    const those = samplesAway(one).filter(({ exhibit }) => chosen.has(exhibit));
    const first = those
      .map((each) => each.on)
      .sort()
      .at(-1);
    if (first === undefined || idsAway(one).filter((id) => chosen.has(id)).length < chosen.size)
      return refuse(
        refusal('appraisal/not-with-the-body', technical, [mendField('samples')], {
          body: one.body,
        }),
      );
    if (on > today || on < first)
      return refuse(
        refusal('appraisal/not-back-then', technical, [mendField('on')], { first, today }),
      );
    if (end === 'came-back' && kept === undefined)
      return refuse(refusal('appraisal/say-where-it-lies', technical, [mendField('kept')]));
    return accept([
      samplesCameBack.make({
        shared: {
          ...{ commission: one.id, body: one.body, end, ...said, on },
          samples: rowsOf(state, [...chosen]),
          ...(end === 'came-back' ? { kept } : {}),
          attachments: [...attachments],
        },
      }),
    ]);
  },
  example: {
    samples: ['x1'],
    end: 'came-back',
    state: '完好，封条未动',
    on: '2026-04-20',
    kept: '物证室 3 号柜',
    attachments: [],
  },
});

/** Owed once the body has nothing left to do with it: its opinion is brought in, the work is not its own any more, or the suit is over. */
export const tasksOfTakingBack = (state: CaseState): readonly Task[] =>
  withSomethingAway(state)
    .filter(({ broughtIn, out }) => broughtIn || out || hasEnded(state))
    .map((one) => ({
      key: `appraisal/take-back/${one.id}`,
      command: 'appraisal.take-back',
      by: { role: 'clerk' as const },
      label: 'parties' as const,
      subject: one.id,
      basis: ['OOR-28.1.2'],
      opensAt: endOfDay(
        samplesAway(one)
          .map(({ on }) => on)
          .sort()
          .at(-1) ?? one.dueOn,
      ),
    }));
