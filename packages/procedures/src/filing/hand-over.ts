import type { Task } from '@xiezhi/kernel';
import { addDays, courtDayOf, courtStream, endOfDay, offer } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { fields, filingHandedOver, isApplied, kindOf } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, fromStream, page, refuse } from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { wordsOf } from './application/words.ts';
import { courtUnknown } from './court-unknown.ts';

/**
 * OOR-5.3.5: a court receives a complaint for another one of this installation, and hands it over as it is. What it is worth
 * the court that has jurisdiction decides, in its own seven days; the receiving court looks at nothing but the address.
 */
export const handOver = command({
  name: 'filing.hand-over',
  on: 'case',
  by: ['filing-reviewer'],
  basis: ['OOR-5.3.5'],
  needs: {
    court: courtOfCase,
    to: fromStream(
      'court',
      ({ state }) => {
        const { handOverTo } = (state as CaseState).filing;
        return handOverTo === null ? null : courtStream(handOverTo);
      },
      (state) => state.court,
    ),
  },
  offers: ({ state: { filing } }) =>
    filing.handOverTo === null || filing.status !== 'to-be-handed-over'
      ? []
      : [offer(wordsOf({ filing }), { to: filing.handOverTo })],
  tells: ({ facts: { to } }) => [{ code: 'to', facts: { name: to?.name ?? '' }, short: true }],
  input: z.object({ note: fields.longText(1000).optional() }),
  ask: [page('note', field('note'))],
  decide({ state: { filing }, offer: { to }, input: { note }, facts }) {
    const { court } = filing;
    if (court === null || facts.court === null || facts.to === null) return refuse(courtUnknown);
    return accept([
      filingHandedOver.make({
        shared: { from: court, to, fromName: facts.court.name, toName: facts.to.name, note },
      }),
    ]);
  },
  example: { note: '当事人住在本地，到不了贵院，材料已经核对清楚。' },
});

/** The days a court gives itself to pass a complaint on, plain days; past them it stands on the president's list. */
const handOverDays = 3;

/** Of an application that is answered in hours none: it goes on the day on which it came. */
const daysToHandOver = (filing: CaseState['filing']): number =>
  typeof kindOf(filing)?.review.length === 'number' ? 0 : handOverDays;

/** The plaintiff knows who has the complaint, and reads the receipt of either court. */
export const handingOver = ({ filing }: CaseState): readonly Task[] =>
  filing.status === 'to-be-handed-over' && filing.submittedAt !== null
    ? [
        {
          key: 'filing/hand-over',
          command: 'filing.hand-over',
          by: { role: 'filing-reviewer' },
          ...(isApplied(filing) ? { subject: 'applied' } : {}),
          label: 'side:plaintiff',
          basis: ['OOR-5.3.5'],
          opensAt: filing.submittedAt,
          // No law says how soon; without a day nobody would see that it lies.
          dueAt: endOfDay(addDays(courtDayOf(filing.submittedAt), daysToHandOver(filing))),
        },
      ]
    : [];
