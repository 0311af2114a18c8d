import type { CourtDay } from '@xiezhi/kernel';
import { computation } from '../../framework/index.ts';

interface Lasting {
  readonly from: string;
  readonly until?: string | undefined;
}

/** Whether it held on the day of the deposit; `none`: nothing was said of it. */
export type Held = 'valid' | 'not-yet' | 'over' | 'none';

const heldOn = (on: CourtDay, one: Lasting | undefined): Held => {
  if (one === undefined) return 'none';
  if (one.from > on) return 'not-yet';
  return one.until !== undefined && one.until < on ? 'over' : 'valid';
};

/**
 * OLR-17.1.1, OLR-17.1.3: the filing of the platform and the certificate of its system are looked at as they were when the data was
 * deposited, and not as they are today. What follows for the factor is a judge's to find.
 */
export const keeperOnThatDay = computation<
  {
    readonly on: CourtDay;
    readonly keeper: {
      readonly filing?: Lasting | undefined;
      readonly certificate?: Lasting | undefined;
    };
  },
  { readonly filing: Held; readonly certificate: Held }
>(
  'chain/keeper-on-that-day',
  ['OLR-17.1.1', 'OLR-17.1.3'],
  ({ on, keeper: { filing, certificate } }) => ({
    filing: heldOn(on, filing),
    certificate: heldOn(on, certificate),
  }),
  () => ({ filing: 'none', certificate: 'none' }),
);
