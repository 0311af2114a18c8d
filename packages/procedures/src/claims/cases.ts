import { offer, technical } from '@xiezhi/kernel';
import { casesJoined, casesSeparated, fields, suitEnd } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { numbered } from '../shared/numbered.ts';

const open = (state: CaseState): boolean =>
  state.filing.status === 'registered' &&
  state.judgment.closedOn === null &&
  state.judgment.made === null &&
  suitEnd(state) === null;

/** A number in the court's own form, or what is wrong with it. */
function another(state: CaseState, text: string) {
  const number = numbered(text);
  if (number === null)
    return refusal('claims/not-a-case-number', technical, [mendField('caseNumber')]);
  return number.text === state.filing.caseNumber
    ? refusal('claims/own-number', technical, [mendField('caseNumber')])
    : number.text;
}

/** Tries another case together with this one: the decision and the link, no more (CPL-143, CPLI-221). */
export const joinCases = command({
  name: 'claims.join-cases',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-143', 'CPLI-221'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => (open(state) ? [offer('', {})] : []),
  input: z.object({
    caseNumber: fields.text(60),
    part: fields.choice(['lead', 'joined']),
    reasons: fields.longText(4000),
  }),
  ask: [page('case', field('caseNumber'), field('part'), field('reasons'))],
  decide({ state, input: { caseNumber, part, reasons } }) {
    const number = another(state, caseNumber);
    if (typeof number !== 'string') return refuse(number);
    return accept([
      casesJoined.make({ shared: { caseNumber: number, lead: part === 'lead', reasons } }),
    ]);
  },
  example: {
    caseNumber: '（2026）云0102民初2号',
    part: 'lead',
    reasons: '两案基于同一事实，当事人相同。',
  },
});

/** Takes cases, or claims in one, apart again. A claim that goes its own way is filed as a case of its own. */
export const separateCases = command({
  name: 'claims.separate',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-143', 'CPLI-221'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => (open(state) ? [offer('', {})] : []),
  tells: ({ state: { claims } }) =>
    claims.joined.length === 0
      ? []
      : [{ code: 'joined', facts: { numbers: claims.joined.map(({ caseNumber }) => caseNumber) } }],
  input: z.object({
    what: fields.text(500),
    caseNumber: fields.text(60).optional(),
    reasons: fields.longText(4000),
  }),
  ask: [page('what', field('what'), field('caseNumber'), field('reasons'))],
  decide({ state, input: { what, caseNumber, reasons } }) {
    if (caseNumber === undefined)
      return accept([casesSeparated.make({ shared: { what, reasons } })]);
    const number = another(state, caseNumber);
    if (typeof number !== 'string') return refuse(number);
    return accept([casesSeparated.make({ shared: { what, caseNumber: number, reasons } })]);
  },
  example: { what: '保管费的请求', reasons: '同本案不是同一法律关系，分开审理。' },
});
