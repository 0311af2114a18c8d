import type { CourtDay } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import { fields, retrialAwaited, retrialNoted, retrialOpened } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import type { Effect, Told } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { numbered } from '../shared/numbered.ts';

/*
 * CPL-177: sent back, a suit is filed and numbered anew. In this court it is a case of its own, opened by a letter from this
 * docket as that of a transfer is; the letter comes back with the number. Where another court tries it, the number is typed.
 */

const sentBack = (above: { readonly number: string; readonly on: CourtDay }): readonly Told[] => [
  { code: 'sent-back', facts: { number: above.number, on: above.on } },
];

/** Filed anew in this court, with the parties, the claims and the file of this case. */
export const openRetrial = command({
  name: 'appeal.open-retrial',
  or: ['appeal.note-retrial'],
  on: 'case',
  by: ['clerk', 'judge'],
  basis: ['CPL-177', 'CPL-41'],
  needs: {},
  offers: ({ state }) => {
    const above = retrialAwaited(state);
    return above === null || state.appeal.retrialOpenedAt !== null ? [] : [offer('', above)];
  },
  tells: (_about, above) => sentBack(above),
  input: z.object({ sure: fields.confirmation() }),
  ask: [page('sure', field('sure'))],
  decide: ({ state, today }) =>
    accept([retrialOpened.make({ shared: { court: state.filing.court ?? '', on: today } })]),
  example: { sure: true },
});

/** The letter to the court's own filing office. */
export const letterForRetrial: Effect = {
  name: 'judgment/letter-for-retrial',
  on: 'appeal.RetrialOpened',
  port: 'letter',
  message: (entry) => [{ to: (entry.body as { readonly court: string }).court, retrial: true }],
};

/** Registered, the new case tells the old one its number. */
export const letterWithTheNumber: Effect = {
  name: 'judgment/letter-with-the-number',
  on: 'filing.Registered',
  port: 'letter',
  message: (_entry, state) => {
    const { transferred } = (state as CaseState).filing;
    // What was separated in a new trial answers to the case it was separated from.
    return transferred?.remanded === undefined || transferred.separated !== undefined
      ? []
      : [{ back: transferred.stream }];
  },
};

/** Here stands where it goes on: by itself where it is tried in this court, typed where another one tries it. */
export const noteRetrial = command({
  name: 'appeal.note-retrial',
  on: 'case',
  by: ['clerk', 'judge', 'system'],
  basis: ['CPL-177'],
  needs: {},
  offers: ({ state, roles }) => {
    const above = retrialAwaited(state);
    const comesByItself = state.appeal.retrialOpenedAt !== null;
    return above === null || comesByItself !== roles.has('system') ? [] : [offer('', above)];
  },
  tells: (_about, above) => sentBack(above),
  input: z.object({ caseNumber: fields.text(60) }),
  ask: [page('number', field('caseNumber'))],
  decide({ state, input: { caseNumber } }) {
    const number = numbered(caseNumber)?.text;
    return number === undefined || number === state.filing.caseNumber
      ? refuse(refusal('appeal/not-a-new-number', technical, [mendField('caseNumber')]))
      : accept([retrialNoted.make({ shared: { caseNumber: number } })]);
  },
  example: { caseNumber: '（2026）云0102民初88号' },
});
