import { offer } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import {
  fastTrackBars,
  fastTrackEnds,
  fastTrackLeft,
  fastTrackUsed,
  fields,
  groundIsGone,
  jointSteps,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { running } from './commands.ts';
import { fastTrackIsBarred } from './rules/fast-track-is-barred.ts';
import { fastTrackMayBeUsed } from './rules/fast-track-may-be-used.ts';
import { reachOf } from './who-is-asked.ts';

const inUse = ({ consent }: CaseState): boolean => consent.fastTrack.usedAt !== null;

/** What the judge's sheet says of it, where a criminal case may go online because of it. */
export const toldOfFastTrack = (state: CaseState): readonly Told[] =>
  reachOf(state).online === 'criminal' && inUse(state) ? [{ code: 'fast-track', facts: {} }] : [];

/**
 * CRPL-222, CRPL-223: a judge decides that the case is tried in the fast-track procedure. Whether it is then online is
 * another question, to which the prosecutor, the parties and the defenders answer (OLR-37.1.0).
 */
export const useFastTrack = command({
  name: 'mode.use-fast-track',
  on: 'case',
  by: ['judge'],
  basis: ['CRPL-222', 'CRPL-223', 'OLR-3.1.2'],
  needs: {},
  offers: ({ state }) =>
    running(state) && reachOf(state).online === 'criminal' && !inUse(state) ? [offer('', {})] : [],
  input: z.object({
    penalty: fields.choice(['within-three-years', 'above']),
    accused: fields.choice(['agree', 'not-all']),
    evidence: fields.text(300),
    bars: fields.choices(fastTrackBars).optional(),
    reasons: fields.longText(2000),
  }),
  ask: [
    page(
      'conditions',
      field('penalty'),
      field('accused'),
      field('evidence'),
      field('bars'),
      field('reasons'),
    ),
  ],
  decide({ input: { penalty, accused, evidence, bars, reasons } }) {
    const [first, ...rest] = [
      fastTrackMayBeUsed({ penalty, accused }),
      fastTrackIsBarred({ bars }),
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...rest);
    return accept([fastTrackUsed.make({ shared: { evidence, reasons } })]);
  },
  example: {
    penalty: 'within-three-years',
    accused: 'agree',
    evidence: '认罪认罚具结书，卷宗第 12 页',
    reasons: '事实清楚，证据确实、充分，被告人认罪认罚并同意适用速裁程序。',
  },
});

/**
 * CRPL-226: it turns out that the case is not one for the fast-track procedure. What was held online on that ground is online
 * no more, and how the steps are held is decided anew.
 */
export const leaveFastTrack = command({
  name: 'mode.leave-fast-track',
  on: 'case',
  by: ['judge'],
  basis: ['CRPL-226', 'OLR-3.1.2'],
  needs: {},
  offers: ({ state }) => (running(state) && inUse(state) ? [offer('', {})] : []),
  tells: ({ state }) => {
    const ending = { consent: { ...state.consent, fastTrack: { usedAt: null, leftAt: Infinity } } };
    const steps = jointSteps.filter((step) => {
      const decided = state.consent.modes[step];
      return decided !== undefined && decided.mode !== 'offline' && groundIsGone(ending, decided);
    });
    return steps.length === 0 ? [] : [{ code: 'decided-anew', facts: { steps } }];
  },
  input: z.object({ why: fields.choice(fastTrackEnds), reasons: fields.longText(2000) }),
  ask: [page('why', field('why'), field('reasons'))],
  decide: ({ input: { why, reasons } }) =>
    accept([fastTrackLeft.make({ shared: { why, reasons } })]),
  example: { why: 'denies', reasons: '被告人当庭否认指控的犯罪事实，转为普通程序重新审理。' },
});
