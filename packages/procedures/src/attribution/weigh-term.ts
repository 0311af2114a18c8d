import type { CourtDay, Side } from '@xiezhi/kernel';
import { offer, termOf } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { deadlineMoved, fields, reasonToWeigh, termWeighed } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import { z } from 'zod';
import type { Duties } from '../framework/index.ts';
import { accept, command, field, neededWhen, page, refuse } from '../framework/index.ts';
import { movesOnlyLater } from './rules/moves-only-later.ts';

/** A term of a side, and since when there is a reason to look at it. */
export interface ToWeigh {
  readonly term: string;
  readonly side: Side;
  readonly dueOn: CourtDay;
  readonly provisional: boolean;
  readonly basis: readonly string[];
  readonly since: ReturnType<typeof reasonToWeigh> & string;
}

/**
 * Running terms of a side of which an account is frozen, or an act was found not to be theirs, and that no judge has looked
 * at since: a proposal for each, and never a day that moves by itself.
 */
export function termsToWeigh(duties: Duties, state: CaseState, law: Law): readonly ToWeigh[] {
  return duties.deadlines({ state, law }).flatMap((one): readonly ToWeigh[] => {
    const { whose: side } = one;
    const since = side === undefined ? null : reasonToWeigh(state, side);
    const term = termOf(one.key);
    const before = state.attribution.weighed[term];
    if (side === undefined || since === null || (before !== undefined && before >= since))
      return [];
    return [
      {
        term,
        side,
        since,
        dueOn: one.dueOn,
        provisional: one.provisional ?? false,
        basis: one.basis,
      },
    ];
  });
}

/** OLR-7.2.3: a judge looks at one term and moves it, or lets it stand, with reasons either way. */
export const weighTerm = (duties: Duties) =>
  command({
    name: 'attribution.weigh-term',
    on: 'case',
    by: ['judge'],
    basis: ['OLR-7.2.3', 'CPL-85'],
    onlyOnSeen: true,
    needs: {},
    offers: ({ state, law }) => termsToWeigh(duties, state, law).map((one) => offer(one.term, one)),
    tells: (_about, { dueOn, side }) => [{ code: 'term', facts: { dueOn, side } }],
    input: z.object({
      outcome: fields.choice(['moved', 'stands']),
      to: fields.day().optional(),
      reasons: fields.longText(4000),
    }),
    ask: [page('term', field('outcome'), neededWhen('to', 'outcome', ['moved']), field('reasons'))],
    decide({ offer: one, input: { outcome, to, reasons }, today }) {
      const label = `side:${one.side}` as const;
      const { term } = one;
      const moved = outcome === 'moved';
      const weighed = termWeighed.make({ shared: { label, value: { term, moved, reasons } } });
      if (!moved) return accept([weighed]);
      // Moved and to no day: the day it was, which is not later.
      const day = (to as CourtDay | undefined) ?? one.dueOn;
      const early = movesOnlyLater({ to: day, last: one.dueOn, today });
      if (early) return refuse(early);
      return accept([
        weighed,
        deadlineMoved.make({
          shared: {
            label,
            value: {
              term,
              from: one.dueOn,
              provisional: one.provisional,
              to: day,
              reckoned: one.dueOn,
              basis: [...one.basis, 'OLR-7.2.3'],
            },
          },
        }),
      ]);
    },
    example: {
      outcome: 'moved',
      to: '2026-04-20',
      reasons: '账号被盗期间无法提交，顺延停用的天数。',
    },
  });
