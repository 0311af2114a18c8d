import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import type { AuthorityExtent } from '@xiezhi/record';
import { stepOfAct } from '@xiezhi/record';
import { atServiceHall, computation, mendField, refusal } from '../../framework/index.ts';

/**
 * CPL-62: a power of attorney names the matters and the limits of the authority. What it names must say something: acts that take
 * special authority only where there is one, each at a step that is in it, and a last day that is still to come. All faults
 * at once.
 */
export const limitsHoldTogether = computation<
  {
    readonly authority: string;
    readonly extent: AuthorityExtent | undefined;
    readonly today: CourtDay;
    /** When it was with the court, where it came on paper: a last day that was still to come then is entered, and ends by the clock. */
    readonly receivedOn?: string | undefined;
  },
  readonly Refusal[]
>(
  'participation/limits-hold-together',
  ['CPL-62'],
  ({ authority, extent, today, receivedOn = today }) => {
    const { steps, acts = [], until } = extent ?? {};
    const astray = acts.filter((act) => steps?.includes(stepOfAct[act]) === false);
    return [
      ...(authority !== 'special' && acts.length > 0
        ? [
            refusal('participation/acts-without-special', technical, [
              mendField('authority'),
              mendField('acts'),
            ]),
          ]
        : []),
      ...(astray.length > 0
        ? [
            refusal(
              'participation/act-without-its-step',
              technical,
              [mendField('steps'), mendField('acts')],
              { acts: astray, steps: [...new Set(astray.map((act) => stepOfAct[act]))] },
            ),
          ]
        : []),
      ...(until !== undefined && until < receivedOn
        ? [
            refusal(
              'participation/last-day-is-past',
              technical,
              [mendField('until'), atServiceHall],
              { on: until },
            ),
          ]
        : []),
    ];
  },
  () => [],
);
