import type { OutboxMessage } from '@xiezhi/docket';
import { workOutbox } from '@xiezhi/docket';
import { demonstrationCashier, demonstrationRefunder } from '../ports/cashier.ts';
import { fetchRecord, simulatedSystems } from '../ports/connected-system.ts';
import { simulatedRegistry, verifyDeposit } from '../ports/deposit-registry.ts';
import { askAboutConnection, simulatedRegister } from '../ports/enterprise-register.ts';
import { askForTicket, simulatedTreasury } from '../ports/treasury.ts';
import { takePayment } from '../ports/payment.ts';
import { giveBack } from '../ports/refund.ts';
import { renderPaper } from '../ports/render.ts';
import { signedByCourt } from '../ports/signature.ts';
import { MessageMarks } from '../ports/message-marks.ts';
import { smsPort } from '../ports/sms.ts';
import type { DemoCourt } from './court.ts';

const noop = (): Promise<void> => Promise.resolve();

/**
 * Renders what was ordered, takes what was paid and verifies what was deposited, so that the next act finds its papers. Text
 * messages of the past are noted by the stand-in, on their own days, whatever gateway the court has: they go to nobody. What
 * is not done when the court opens, its own machine does.
 */
export async function renderOrdered({ pool, parts, clock }: DemoCourt): Promise<void> {
  const { docket, files } = parts;
  const sms = smsPort(pool, {}, new MessageMarks(parts.vault));
  const workers = {
    render: (one: Parameters<typeof renderPaper>[4]) =>
      renderPaper(pool, docket, files, () => clock.now(), one),
    cashier: (one: Parameters<typeof takePayment>[2]) =>
      takePayment(docket, demonstrationCashier, one),
    refund: (one: Parameters<typeof giveBack>[2]) =>
      giveBack({ pool, docket }, demonstrationRefunder, one),
    'connected-system': (one: Parameters<typeof fetchRecord>[2]) =>
      fetchRecord({ docket, files, now: () => clock.now() }, simulatedSystems, one),
    'enterprise-register': (one: Parameters<typeof askAboutConnection>[2]) =>
      askAboutConnection(docket, simulatedRegister, one),
    treasury: (one: Parameters<typeof askForTicket>[2]) =>
      askForTicket(docket, simulatedTreasury, one),
    'deposit-registry': (one: Parameters<typeof verifyDeposit>[2]) =>
      verifyDeposit({ docket, files }, simulatedRegistry, one),
    sms: async ({ id, stream, message }: OutboxMessage) => {
      const text = await signedByCourt(docket, stream, String(message['text']));
      await sms.send({ id, to: String(message['to']), text }, clock.now());
    },
    email: noop,
    invitation: noop,
    service: noop,
    draft: noop,
  };
  while ((await workOutbox(pool, workers)) > 0);
}
