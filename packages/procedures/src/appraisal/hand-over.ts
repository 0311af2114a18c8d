import type { Instant, Task } from '@xiezhi/kernel';
import { courtDayOf, offer, technical } from '@xiezhi/kernel';
import type { CaseState, EntrustedWork } from '@xiezhi/record';
import { exhibit, fields, handedOverByHand, mayExamine, waysToHandOver } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { isUndecided, namedExhibit } from '../shared/handing.ts';

/* EVR-34: what is examined and lies on paper, or is a thing, goes to the body by the hand of the clerk. */

interface Goes {
  readonly exhibit: string;
  /** When it was decided that it goes there. */
  readonly at: Instant;
  /** Else it went with its files, and only its original may follow. */
  readonly byHand: boolean;
}

/** All that a judge decided goes to this body: of one without accounts what the commission names, and all of it by hand. */
const allOf = ({ people, named, samples, at }: EntrustedWork): readonly Goes[] =>
  people.length === 0
    ? named.map((id) => ({ exhibit: id, at, byHand: true }))
    : samples.map((one) => ({
        exhibit: one.exhibit,
        at: one.at,
        byHand: one.byHand,
      }));

/** What can reach the body in no other way, and has not yet. */
const owed = (one: EntrustedWork): readonly Goes[] =>
  allOf(one).filter(
    ({ exhibit: id, byHand }) => byHand && !one.handed.some((each) => each.exhibit === id),
  );

const atWork = (state: CaseState): readonly EntrustedWork[] =>
  isUndecided(state)
    ? state.appraisal.commissions.filter(({ out, broughtIn }) => !out && !broughtIn)
    : [];

export const rowsOf = ({ evidence }: CaseState, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const one = exhibit(evidence, id);
    return one === null ? [] : [{ exhibit: id, ...namedExhibit(one) }];
  });

/** The clerk enters what went, how, to whom and when, and the receipt that was given for it. */
export const handOver = command({
  name: 'appraisal.hand-over',
  on: 'case',
  by: ['clerk'],
  basis: ['EVR-34', 'OOR-28.1.2', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    atWork(state)
      .filter((one) => allOf(one).length > 0)
      .map((one) => offer(one.id, one)),
  tells: ({ state }, one) => [
    {
      code: 'work',
      facts: { body: one.body, question: one.question, dueOn: one.dueOn },
      short: true,
    },
    {
      code: 'goes',
      facts: {
        rows: rowsOf(
          state,
          allOf(one).map(({ exhibit: id }) => id),
        ),
      },
    },
    ...one.handed.flatMap(({ exhibit: id, to, on }) =>
      rowsOf(state, [id]).map((row) => ({ code: 'handed', facts: { ...row, to, on } })),
    ),
  ],
  input: z.object({
    samples: fields.exhibitsChosen(),
    note: fields.text(200).optional(),
    how: fields.choice(waysToHandOver),
    to: fields.text(200),
    on: fields.day(),
    receipt: fields.text(300),
    attachments: fields.files(),
  }),
  ask: [
    page('what', field('samples'), field('note')),
    page('whom', field('how'), field('to'), field('on'), field('receipt'), field('attachments')),
  ],
  prefill: ({ today }, one) => ({
    samples: owed(one).map(({ exhibit: id }) => id),
    on: today,
    how: 'by-hand',
  }),
  decide({ state, offer: one, input, today }) {
    const { samples, on, attachments, ...said } = input;
    const goes = allOf(one).filter(({ exhibit: id }) => samples.includes(id));
    const since = goes.map(({ at }) => courtDayOf(at)).sort();
    const first = since.at(-1) ?? courtDayOf(one.at);
    const fault =
      goes.length === 0 || goes.length < new Set(samples).size
        ? refusal('appraisal/not-decided-to-go', technical, [mendField('samples')], {
            body: one.body,
          })
        : on > today || on < first
          ? refusal('appraisal/not-handed-over-then', technical, [mendField('on')], {
              first,
              today,
            })
          : null;
    return fault
      ? refuse(fault)
      : accept([
          handedOverByHand.make({
            shared: {
              ...{ commission: one.id, application: one.application, body: one.body, ...said, on },
              samples: rowsOf(state, [...new Set(samples)]),
              attachments: [...attachments],
            },
          }),
        ]);
  },
  example: {
    samples: ['x1'],
    note: '原件一份',
    how: 'by-hand',
    to: '该中心收样室 严知微',
    on: '2026-03-20',
    receipt: '收样单第 12 号，严知微签收',
    attachments: [],
  },
});

/** The clerk owes it once the body has taken the work: what goes to whoever declines is handed over for nothing. */
export const tasksOfHandingOver = (state: CaseState): readonly Task[] =>
  atWork(state)
    .filter((one) => one.people.length === 0 || (one.answer !== null && mayExamine(one)))
    .flatMap((one) => {
      const [next] = owed(one);
      const taken = one.answer?.at ?? one.at;
      return next === undefined
        ? []
        : [
            {
              key: `appraisal/hand-over/${one.id}`,
              command: 'appraisal.hand-over',
              by: { role: 'clerk' as const },
              label: 'parties' as const,
              subject: one.id,
              basis: ['EVR-34'],
              opensAt: next.at > taken ? next.at : taken,
            },
          ];
    });
