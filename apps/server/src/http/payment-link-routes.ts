import type { PaymentLinkDto } from '@xiezhi/contract';
import { lawHere } from '@xiezhi/docket';
import type { StreamId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { isDebt, isOfAppeal, isOfThirdParty, openPayment, partiesOf } from '@xiezhi/record';
import type { Actor } from '@xiezhi/procedures';
import { billNow, isUncertain, owes } from '@xiezhi/procedures';
import { Hono } from 'hono';
import { triesAt } from '../clock.ts';
import { courtOf } from '../ports/render.ts';
import { paymentCodesOf, tidyPaymentCode } from '../ports/payment-links.ts';
import { paymentCodeGuesses, Tries } from '../people/tries.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { faulty } from './faulty.ts';
import { maskedName } from './masked-name.ts';
import { wordsFor } from './middleware.ts';
import { problem } from './problem.ts';

/** What somebody sees who was given a code to pay by: enough to know that it is the right bill, and nobody's name. */
export function paymentLinkRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const tries = new Tries(environment.pool);

  app.get('/payment-links', async (context) => {
    const code = tidyPaymentCode((context.req.query('code') ?? '').slice(0, 40));
    if (code.length !== 14) return faulty(context, [{ path: 'code', code: 'not-a-payment-code' }]);
    const actor = context.get('actor');
    // It counts before it is compared, so that tries at the same moment gain nothing.
    const about = paymentCodesOf(actor.id);
    if (!(await tries.take(about, paymentCodeGuesses, triesAt(environment.clock))))
      return problem(context, 'codes-tried');
    const hash = environment.docket.claimHash('payment-link', code);
    const { rows } = await environment.pool.query<{ stream: StreamId }>(
      "select stream from unique_claim where space = 'payment-link' and hash = decode($1, 'hex')",
      [hash],
    );
    const found = rows[0] && (await shownOf(environment, rows[0].stream, code));
    if (!found) return problem(context, 'no-such-payment-code');
    await tries.giveBack(about);
    const mine = await isTheirs(environment, found.stream as StreamId, code, actor);
    const words = await wordsFor(environment, context);
    return context.json({ ...found, cause: words.cause(found.cause), mine });
  });

  return app;
}

/** Whoever's bill it is pays it from the case; anybody else here, the other side of the case too. */
async function isTheirs(
  { docket, paymentLinks, clock }: Environment,
  stream: StreamId,
  code: string,
  actor: Actor,
): Promise<boolean> {
  const state = (await docket.cache.load(stream)).state as CaseState;
  const link = state.fees.links.find(({ id }) => paymentLinks.code(stream, id) === code);
  const law = await lawHere(docket, { id: stream, state }, courtDayOf(clock.now()));
  const bill = link && billNow(state, law, link.bill);
  return bill ? owes(state, actor, bill) : false;
}

async function shownOf(
  { docket, paymentLinks, clock }: Environment,
  stream: StreamId,
  code: string,
): Promise<Omit<PaymentLinkDto, 'mine'> | null> {
  const state = (await docket.cache.load(stream)).state as CaseState;
  const link = state.fees.links.find(({ id }) => paymentLinks.code(stream, id) === code);
  // A share of the costs is owed only once the judgment has effect.
  const law = await lawHere(docket, { id: stream, state }, courtDayOf(clock.now()));
  const bill = link && billNow(state, law, link.bill);
  if (!bill) return null;
  const court = await courtOf(docket, state.filing.court);
  const payment = openPayment(state.fees, bill.id);
  const names = (side: 'plaintiff' | 'defendant') =>
    partiesOf(state.participation, side).map((one) => maskedName(one));
  return {
    stream,
    code,
    court: court?.name ?? '',
    invented: court?.invented ?? false,
    cause: state.filing.causeName ?? '',
    plaintiffs: names('plaintiff'),
    defendants: names('defendant'),
    counterclaim: state.claims.counterclaims.some(
      (one) => one.id === bill.id && !isOfThirdParty(one),
    ),
    appeal: isOfAppeal(bill),
    ...(isDebt(bill) ? { share: true as const } : {}),
    fen: bill.owed,
    dueOn: bill.runs ? bill.dueOn : null,
    provisional: isUncertain(state, bill),
    state: payment === null ? (bill.owed > 0 ? 'owed' : 'settled') : 'being-paid',
  };
}
