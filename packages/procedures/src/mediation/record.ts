import type { Money, Refusal } from '@xiezhi/kernel';
import { offer, parseYuan, technical } from '@xiezhi/kernel';
import {
  agreementForms,
  agreementRecorded,
  fields,
  isParty,
  mediationFailed,
  mediators,
  nextAgreement,
  parties,
  partiesOf,
  participant,
} from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { minorsAlone } from '../shared/minors.ts';
import { warnedOfBrackets, warnedOfSums } from '../shared/sums-in-words.ts';
import { waiting, isTried } from './standing.ts';

/** Nothing is recorded before it happened. */
const notAhead = (on: string, today: string): Refusal | null =>
  on > today ? refusal('mediation/in-the-future', technical, [mendField('on')]) : null;

/** Those there were are parties; those who take something on, third parties. */
function wrongPeople(
  { participation }: CaseState,
  {
    present,
    thirds = [],
  }: { readonly present: readonly string[]; readonly thirds?: readonly string[] | undefined },
): Refusal | null {
  if (present.some((id) => !isParty(participation, id)))
    return refusal('mediation/choose-parties', technical, [mendField('present')]);
  return thirds.some((id) => participant(participation, id)?.side !== 'third-party')
    ? refusal('mediation/choose-third-parties', technical, [mendField('thirds')])
    : null;
}

/** CPL-97, CPL-98, CPL-99: they agreed, before the judge or the panel; what they agreed is put down for them to sign. */
export const recordAgreement = command({
  name: 'mediation.record',
  on: 'case',
  by: ['judge', 'clerk'],
  basis: ['CPL-96', 'CPL-97', 'CPL-98', 'CPL-99', 'FEE-31'],
  needs: {},
  offers: ({ state }) => (isTried(state) && waiting(state) === null ? [offer('', {})] : []),
  tells: ({ state, today }) => minorsAlone(state, today),
  input: z.object({
    on: fields.day(),
    place: fields.text(120),
    held: fields.choice(mediators),
    present: fields.participants(),
    invited: fields.text(300).optional(),
    facts: fields.longText(20_000),
    terms: fields.orders(),
    costs: fields.longText(1000),
    thirds: fields.participants().optional(),
    form: fields.choice(agreementForms),
    attachments: fields.files(),
  }),
  ask: [
    page('held', field('on'), field('place'), field('held'), field('present'), field('invited')),
    page('agreed', field('facts'), field('terms'), field('costs'), field('thirds')),
    page('form', field('form'), field('attachments')),
  ],
  unasked: ({ state }) =>
    partiesOf(state.participation, 'third-party').length === 0 ? ['thirds'] : [],
  prefill: ({ state, today }) => ({
    on: today,
    held: 'one-judge',
    form: 'statement',
    present: parties(state.participation).map(({ id }) => id),
  }),
  warns: (_about, { terms }) => [
    ...warnedOfSums(terms, 'terms'),
    ...warnedOfBrackets(terms, 'terms'),
  ],
  decide({ state, input, today }) {
    const { terms, thirds = [], ...said } = input;
    const fault = notAhead(input.on, today) ?? wrongPeople(state, input);
    if (fault) return refuse(fault);
    return accept([
      agreementRecorded.make({
        shared: {
          ...said,
          agreement: nextAgreement(state.mediation),
          thirds,
          terms: terms.map(({ text, yuan }) => ({
            text,
            fen: yuan === undefined ? null : (parseYuan(yuan) as Money),
          })),
        },
      }),
    ]);
  },
  example: {
    on: '2026-03-02',
    place: '第六法庭',
    held: 'one-judge',
    present: ['p1', 'd1'],
    facts: '原、被告签订定作合同，原告付款60480元，被告没有交货。',
    terms: [{ text: '被告于2026年4月30日前返还原告定作款', yuan: '50000' }],
    costs: '案件受理费由被告负担。',
    form: 'statement',
    attachments: [],
  },
});

/** CPL-102: it was tried and they did not agree. The case goes on as it was, and that it was tried stands in the docket. */
export const noteFailure = command({
  name: 'mediation.note-failure',
  on: 'case',
  by: ['judge', 'clerk'],
  basis: ['CPL-96', 'CPL-102'],
  needs: {},
  offers: ({ state }) => (isTried(state) && waiting(state) === null ? [offer('', {})] : []),
  input: z.object({ on: fields.day(), place: fields.text(120), note: fields.longText(2000) }),
  ask: [page('held', field('on'), field('place'), field('note'))],
  prefill: ({ today }) => ({ on: today }),
  decide({ input, today }) {
    const fault = notAhead(input.on, today);
    return fault ? refuse(fault) : accept([mediationFailed.make({ shared: input })]);
  },
  example: { on: '2026-03-02', place: '第六法庭', note: '双方对返还的数额没有达成一致。' },
});
