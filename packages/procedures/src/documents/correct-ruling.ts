import type { Json } from '@xiezhi/kernel';
import { courtDayOf, offer } from '@xiezhi/kernel';
import type { Paper } from '@xiezhi/record';
import { fields, paper, rulingCorrected } from '@xiezhi/record';
import { z } from 'zod';
import type { Reaction } from '../framework/index.ts';
import { accept, command, field, page, reaction } from '../framework/index.ts';

/** What is decided by ruling and put on paper: the rulings on the course of a suit, on its acceptance, and those that mend. */
export const rulings: readonly string[] = [
  'procedural-ruling',
  'refusal-ruling',
  'correcting-ruling',
];

/** A ruling that was issued, and that its addressee reads: a slip in it is there to be mended. */
const canBeCorrected = ({ template, file, replacedBy, label }: Paper): boolean =>
  rulings.includes(template) && file !== null && replacedBy === null && label !== 'court';

/**
 * A slip of the pen or of reckoning in a ruling. The statute speaks of judgments (CPL-157(1)(7)); the interpretation says what a
 * slip is of the court's papers altogether (CPLI-245). What was ruled is not changed by it, no term begins anew, and no appeal
 * lies against it.
 */
export const correctRuling = command({
  name: 'documents.correct-ruling',
  on: 'case',
  by: ['judge', 'filing-judge'],
  basis: ['CPL-157', 'CPLI-245'],
  needs: {},
  offers: ({ state }) =>
    state.documents.papers.filter(canBeCorrected).map((one) => offer(`paper${one.id}`, one)),
  tells: (_about, { title, orderedAt, seq, slips }) => [
    { code: 'ruling', facts: { title, on: courtDayOf(orderedAt), seq } },
    ...(slips === 0 ? [] : [{ code: 'corrected-before', facts: { slips } }]),
  ],
  input: z.object({
    wrong: fields.longText(2000),
    right: fields.longText(2000),
    reasons: fields.longText(2000),
  }),
  ask: [page('what', field('wrong'), field('right'), field('reasons'))],
  decide: ({ offer: one, input, actor }) =>
    accept([
      rulingCorrected.make({
        shared: {
          label: one.label,
          value: { ...input, paper: one.id, title: one.title, judge: actor.name },
        },
      }),
    ]),
  example: { wrong: '被告沈静仪', right: '被告沈静宜', reasons: '姓名抄写有误。' },
});

/** The ruling that mends goes to whom the first one went, and to a party that was let go by it. */
export const correctedRuling: Reaction = reaction({
  name: 'documents/correcting-a-ruling',
  on: 'documents.RulingCorrected',
  basis: ['CPL-157', 'CPLI-245'],
  gives: ['documents.order'],
  makes: ['documents.Ordered'],
  then(entry, state) {
    const {
      paper: corrects,
      wrong,
      right,
      reasons,
      judge,
    } = entry.body as Readonly<Record<'paper' | 'wrong' | 'right' | 'reasons' | 'judge', string>>;
    const first = paper(state.documents, corrects);
    if (first === null) return [];
    // What says whose the ruling is: whoever left with it is served with what mends it.
    const { ruling, participant, against, letGo } = first.extra;
    const extra: Readonly<Record<string, Json>> = {
      ...(ruling === undefined ? {} : { ruling }),
      ...(participant === undefined ? {} : { participant }),
      ...(against === undefined ? {} : { against }),
      ...(letGo === undefined ? {} : { letGo }),
      ...{ corrects, wrong, right, reasons, judge },
    };
    const addressee = first.addressee === null ? {} : { addressee: first.addressee };
    const input = { template: 'correcting-ruling', ...addressee, extra };
    return [{ command: 'documents.order', key: '', input }];
  },
});
