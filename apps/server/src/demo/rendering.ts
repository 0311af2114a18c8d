import { workOutbox } from '@xiezhi/docket';
import { demonstrationCashier } from '../ports/cashier.ts';
import { simulatedRegistry, verifyDeposit } from '../ports/deposit-registry.ts';
import { takePayment } from '../ports/payment.ts';
import { renderPaper } from '../ports/render.ts';
import type { DemoCourt } from './court.ts';

const noop = (): Promise<void> => Promise.resolve();

/**
 * Renders what was ordered, takes what was paid and verifies what was deposited, so that the next act finds its papers; messages of the past go to nobody. What is not done
 * when the court opens, its own machine does.
 */
export async function renderOrdered({ pool, parts, clock }: DemoCourt): Promise<void> {
  const { docket, files } = parts;
  const workers = {
    render: (one: Parameters<typeof renderPaper>[4]) =>
      renderPaper(pool, docket, files, () => clock.now(), one),
    cashier: (one: Parameters<typeof takePayment>[2]) =>
      takePayment(docket, demonstrationCashier, one),
    'deposit-registry': (one: Parameters<typeof verifyDeposit>[2]) =>
      verifyDeposit({ docket, files }, simulatedRegistry, one),
    sms: noop,
    email: noop,
    invitation: noop,
    service: noop,
  };
  while ((await workOutbox(pool, workers)) > 0);
}
