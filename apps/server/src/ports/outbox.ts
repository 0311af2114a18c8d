import type { OutboxWorker } from '@xiezhi/docket';
import type { Environment } from '../http/environment.ts';
import { tellCases } from './account-state.ts';
import type { Cashier, Refunder } from './cashier.ts';
import type { Email } from './email.ts';
import { emailPort } from './email.ts';
import { fetchRecord, makeSystems } from './connected-system.ts';
import type { Drafter } from './draft.ts';
import { beginForm, drafterHere } from './draft.ts';
import { makeRegistry, verifyDeposit } from './deposit-registry.ts';
import { askAboutConnection, makeRegister } from './enterprise-register.ts';
import { sendInvitation } from './invitation.ts';
import { tellCasesOfBench } from './ended-post.ts';
import { deliverLetter } from './letter.ts';
import { tellOtherCase } from './other-case.ts';
import { MessageMarks, withPhrase } from './message-marks.ts';
import { MailNames } from './mail-names.ts';
import { passOnReport } from './mail-reports.ts';
import { takePayment } from './payment.ts';
import { askForTicket, makeTreasury } from './treasury.ts';
import { sendPaymentCode } from './payment-message.ts';
import { giveBack } from './refund.ts';
import { renderPaper } from './render.ts';
import { mailIn, textIn } from './outbox-message.ts';
import { sendService } from './service-trace.ts';
import { signedByCourt } from './signature.ts';
import type { Sms } from './sms.ts';
import { smsPort } from './sms.ts';

/** The ways by which something leaves the court. */
export interface Ways {
  readonly sms: Sms;
  readonly email: Email;
  readonly cashier: Cashier;
  readonly refunder: Refunder;
  readonly drafter: Drafter;
}

const waysOut = ({ pool, cashier, files, vault, drafts, clock }: Environment): Ways => {
  const marks = new MessageMarks(vault);
  return {
    sms: smsPort(pool, process.env, marks),
    email: emailPort(pool, process.env, { files, names: new MailNames(vault), marks }),
    cashier: cashier.take,
    refunder: cashier.giveBack,
    drafter: drafterHere({ drafts }, () => clock.now()),
  };
};

/**
 * Who does the outbox's work, by port. `sms` messages are `{to, text}`, `email` messages `{to, subject, text}`, with `files`
 * where papers go along.
 * What cannot be sent is tried again later; it is never dropped here.
 */
export function outboxWorkers(
  environment: Environment,
  { sms, email, cashier, refunder, drafter }: Ways = waysOut(environment),
): Record<string, OutboxWorker> {
  const { pool, clock, docket, files } = environment;
  return {
    sms: async (one) => {
      const signed = await signedByCourt(docket, one.stream, textIn(one, 'text'));
      const said = await withPhrase(environment, one, signed);
      await sms.send({ id: one.id, to: textIn(one, 'to'), ...said }, clock.now());
    },
    email: (one) => email.send(mailIn(one), clock.now()),
    invitation: (one) => sendInvitation(environment, one, { sms, email }),
    service: (one) => sendService(environment, one, mailIn(one), email),
    'mail-report': (one) => passOnReport(environment, one),
    'payment-link': (one) => sendPaymentCode(environment, one, sms),
    cashier: (one) => takePayment(docket, cashier, one),
    refund: (one) => giveBack(environment, refunder, one),
    draft: (one) => beginForm(environment, drafter, one),
    letter: (one) => {
      // From an account to the cases of its holder, from a court to those of a post that ended …
      if (one.stream.startsWith('person:')) return tellCases(environment, one);
      if (one.stream.startsWith('court:')) return tellCasesOfBench(environment, one);
      // … from a case to another that is to be tried with it …
      if (one.message['other'] !== undefined) return tellOtherCase(environment, one);
      // … or from a case to the court that has it now.
      return deliverLetter(docket, one);
    },
    'connected-system': (one) =>
      fetchRecord({ docket, files, now: () => clock.now() }, makeSystems(process.env), one),
    'enterprise-register': (one) => askAboutConnection(docket, makeRegister(process.env), one),
    'deposit-registry': (one) => verifyDeposit({ docket, files }, makeRegistry(process.env), one),
    treasury: (one) => askForTicket(docket, makeTreasury(process.env), one),
    render: (one) => renderPaper(pool, docket, files, () => clock.now(), one),
  };
}
