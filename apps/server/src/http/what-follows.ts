import type { NextDto, OutcomeDto, PaymentDto } from '@xiezhi/contract';
import type { Receipt } from '@xiezhi/docket';
import { orderAt } from '@xiezhi/docket';
import type { Charge } from '../ports/cashier.ts';
import { courtDayOf, yuanGrouped } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Actor } from '@xiezhi/procedures';
import { labelsFor, readsOnlyFees, readsOnlyOwn, readsOnlyWork } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { factTexts } from '../texts/cases.ts';
import { appealCourseOf } from './appeal-course.ts';
import { fixedOf } from './course.ts';
import type { Environment } from './environment.ts';
import { inOrderOfDays, lawToday, owedLines, tasksToday } from './owed.ts';
import { rulingCourseOf } from './ruling-course.ts';
import type { Words } from './words.ts';

type Follows = Pick<Extract<OutcomeDto, { outcome: 'accepted' }>, 'then' | 'payment'>;

/**
 * What follows an act in a case, said beside its receipt: who owes what by which day, and whether a payment it sent has
 * arrived. It is asked of today, so that the page of an old receipt tells nobody of a day long past.
 */
export async function whatFollows(
  environment: Environment,
  words: Words,
  actor: Actor,
  receipts: readonly Receipt[],
): Promise<Follows> {
  const [first] = receipts;
  if (first?.stream.startsWith('case:') !== true) return {};
  const { state } = await environment.docket.cache.load(first.stream);
  const at = state as CaseState;
  const payment = await paymentOf(environment, words, receipts, at);
  const law = await lawToday(environment, first.stream, at);
  const then = [
    ...owedIn(environment, words, actor, first, at, law),
    ...appealDays(environment, words, actor, receipts, at, law),
  ];
  return {
    ...(then.length === 0 ? {} : { then }),
    ...(payment === null ? {} : { payment }),
  };
}

function owedIn(
  environment: Environment,
  words: Words,
  actor: Actor,
  { stream }: Receipt,
  at: CaseState,
  law: Law,
): readonly NextDto[] {
  if (readsOnlyOwn(actor, at) || readsOnlyWork(actor, at)) return [];
  const dated = tasksToday(environment, at, stream, actor, law).filter(
    ({ dueAt }) => dueAt !== undefined,
  );
  const today = courtDayOf(environment.clock.now());
  const labels = labelsFor(actor, 'case', stream.slice('case:'.length), at);
  return inOrderOfDays([
    ...owedLines(dated, words, at, actor, today),
    ...(readsOnlyFees(actor, at) ? [] : fixedOf(at, words, labels, law, actor.person)),
  ]);
}

/** Whoever serves a judgment, or a ruling, is told until when it can be appealed, party by party (CPL-171). */
function appealDays(
  { clock }: Environment,
  words: Words,
  actor: Actor,
  receipts: readonly Receipt[],
  at: CaseState,
  law: Law,
): readonly NextDto[] {
  const [first] = receipts;
  if (first === undefined || !receipts.some(({ kind }) => kind === 'service.Effective')) return [];
  const today = courtDayOf(clock.now());
  const labels = labelsFor(actor, 'case', first.stream.slice('case:'.length), at);
  return [
    ...appealCourseOf(at, words, law, today, actor, labels),
    ...rulingCourseOf(at, words, law, today, actor, labels),
  ].filter(({ on }) => on !== '');
}

/** Where the payment stands that this act began; null for every other act. */
async function paymentOf(
  environment: Environment,
  words: Words,
  receipts: readonly Receipt[],
  { fees }: CaseState,
): Promise<PaymentDto | null> {
  const started = receipts.find(({ kind }) => kind === 'fees.PaymentStarted');
  if (started === undefined) return null;
  const then = (await environment.docket.cache.asOf(started.stream, { seq: started.seq }))
    .state as CaseState;
  const begun = then.fees.payments.at(-1);
  const now = fees.payments.find(({ id }) => id === begun?.id);
  if (now === undefined) return null;
  const say = factTexts[words.lang].fees;
  const yuan = yuanGrouped(now.fen);
  switch (now.standing) {
    case 'paid':
      return { state: 'paid', text: say.paid(yuan) };
    case 'failed':
      return { state: 'failed', text: say.failed(yuan) };
    case 'started':
    case 'unclear':
      return {
        state: 'open',
        text: say[now.standing](yuan),
        ...(await payAtOf(environment, started)),
      };
  }
}

/** The cashier may be away: then the payer is told how it stands, and comes back. */
async function payAtOf(
  { pool, cashier, log }: Environment,
  { stream, seq }: Receipt,
): Promise<Pick<PaymentDto, 'payAt'>> {
  try {
    const order = await orderAt(pool, stream, seq);
    if (order === null) return {};
    const { fen, channel, about } = order.message as unknown as Omit<Charge, 'id' | 'attempt'>;
    const payAt = await cashier.payAt({ id: order.id, fen, channel, about, attempt: 1 });
    return payAt === null ? {} : { payAt };
  } catch (fault) {
    log.warn({ err: fault }, 'the cashier gave no place to pay at');
    return {};
  }
}
