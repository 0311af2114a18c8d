import type { Task } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import { casesJoined, casesSeparated, fields, joiningNoted, suitEnd } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import type { Effect, Told } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { numbered } from '../shared/numbered.ts';

const open = (state: CaseState): boolean =>
  state.filing.status === 'registered' &&
  state.judgment.closedOn === null &&
  state.judgment.pronouncedAt === null &&
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

/** What the judge of another case decided, for whoever decides here: the newest, of those that nobody has answered. */
const awaited = (
  { claims }: CaseState,
  apart: boolean,
): CaseState['claims']['joinings'][number] | null =>
  claims.joinings.findLast(({ lead }) => (lead === null) === apart) ?? null;

const toldOfTheOther = (state: CaseState, apart: boolean): readonly Told[] => {
  const asked = awaited(state, apart);
  if (asked === null) return [];
  const { caseNumber, lead, reasons } = asked;
  return [{ code: 'other-decided', facts: { number: caseNumber, lead, reasons } }];
};

/**
 * Tries another case together with this one, or one that another case asked for (CPL-143, CPLI-221). Each case has its own
 * judge, who decides for it: of a case of this court the other judge is told by letter.
 */
export const joinCases = command({
  name: 'claims.join-cases',
  or: ['claims.separate'],
  on: 'case',
  by: ['judge'],
  basis: ['CPL-143', 'CPLI-221'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => (open(state) ? [offer('', {})] : []),
  tells: ({ state }) => toldOfTheOther(state, false),
  prefill({ state }) {
    const asked = awaited(state, false);
    return asked === null
      ? {}
      : { caseNumber: asked.caseNumber, part: asked.lead === true ? 'lead' : 'joined' };
  },
  input: z.object({
    caseNumber: fields.text(60),
    part: fields.choice(['lead', 'joined']),
    reasons: fields.longText(4000),
  }),
  ask: [page('case', field('caseNumber'), field('part'), field('reasons'))],
  decide({ state, input: { caseNumber, part, reasons } }) {
    const number = another(state, caseNumber);
    if (typeof number !== 'string') return refuse(number);
    const lead = part === 'lead';
    if (state.claims.joined.some((one) => one.caseNumber === number && one.lead === lead))
      return refuse(refusal('claims/joined-already', technical, [mendField('caseNumber')]));
    return accept([casesJoined.make({ shared: { caseNumber: number, lead, reasons } })]);
  },
  example: {
    caseNumber: '（2026）云0102民初2号',
    part: 'lead',
    reasons: '两案基于同一事实，当事人相同。',
  },
});

/**
 * Takes cases apart again that were tried together; or does not follow the judge of another case, who decided to join it.
 * Claims of one case go their own way by another act (`separation.ts`).
 */
export const separateCases = command({
  name: 'claims.separate',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-143', 'CPLI-221'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => (open(state) ? [offer('', {})] : []),
  tells: ({ state }) => [
    ...toldOfTheOther(state, true),
    ...toldOfTheOther(state, false),
    ...(state.claims.joined.length === 0
      ? []
      : [
          {
            code: 'joined',
            facts: { numbers: state.claims.joined.map(({ caseNumber }) => caseNumber) },
          },
        ]),
  ],
  prefill({ state }) {
    const asked = awaited(state, true) ?? awaited(state, false);
    return asked === null ? {} : { caseNumber: asked.caseNumber };
  },
  input: z.object({
    caseNumber: fields.text(60),
    reasons: fields.longText(4000),
  }),
  ask: [page('what', field('caseNumber'), field('reasons'))],
  decide({ state, input: { caseNumber, reasons } }) {
    const number = another(state, caseNumber);
    if (typeof number !== 'string') return refuse(number);
    const declined = !state.claims.joined.some((one) => one.caseNumber === number);
    return accept([
      casesSeparated.make({
        shared: { what: '另案', caseNumber: number, ...(declined ? { declined } : {}), reasons },
      }),
    ]);
  },
  example: {
    caseNumber: '（2026）云0102民初2号',
    reasons: '两案不是同一法律关系，分开审理。',
  },
});

/** By letter from the case whose judge decided: it is read here, and the judge of this case decides for it. */
export const noteJoining = command({
  name: 'claims.note-joining',
  on: 'case',
  by: ['system'],
  basis: ['CPL-143', 'CPLI-221'],
  needs: {},
  offers: ({ state }) => (state.filing.caseNumber === null ? [] : [offer('', {})]),
  input: z.object({
    caseNumber: fields.text(60),
    part: fields.choice(['lead', 'joined', 'declined']).optional(),
    reasons: fields.longText(4000),
  }),
  ask: [page('case', field('caseNumber'), field('part'), field('reasons'))],
  decide: ({ input: { caseNumber, part, reasons } }) =>
    accept([
      joiningNoted.make({
        shared: {
          caseNumber,
          ...(part === 'declined' ? { declined: true } : {}),
          ...(part === 'lead' || part === 'joined' ? { lead: part === 'lead' } : {}),
          reasons,
        },
      }),
    ]),
  example: {
    caseNumber: '（2026）云0102民初2号',
    part: 'joined',
    reasons: '两案基于同一事实，当事人相同。',
  },
});

const letter = (kind: 'claims.CasesJoined' | 'claims.CasesSeparated', name: string): Effect => ({
  name,
  on: kind,
  port: 'letter',
  message: (entry) => {
    const { caseNumber, lead, declined, reasons } = entry.body as {
      readonly caseNumber?: string;
      readonly lead?: boolean;
      readonly declined?: true;
      readonly reasons: string;
    };
    // Entries of before name claims of this case alone.
    if (caseNumber === undefined) return [];
    const part = lead === undefined ? (declined ? 'declined' : null) : lead ? 'joined' : 'lead';
    return [{ other: caseNumber, ...(part === null ? {} : { part }), reasons }];
  },
});

/** To the other case, where it is one of this court. */
export const lettersToTheOther: readonly Effect[] = [
  letter('claims.CasesJoined', 'claims/letter-of-joining'),
  letter('claims.CasesSeparated', 'claims/letter-of-separating'),
];

/** What the judge of another case decided waits for the judge of this one. */
export const joiningsToAnswer = (state: CaseState): readonly Task[] =>
  open(state)
    ? state.claims.joinings.map(({ caseNumber, lead, at }) => ({
        key: `claims/joining/${caseNumber}`,
        command: lead === null ? 'claims.separate' : 'claims.join-cases',
        by: { role: 'judge' },
        label: 'parties',
        basis: ['CPL-143', 'CPLI-221'],
        opensAt: at,
      }))
    : [];
