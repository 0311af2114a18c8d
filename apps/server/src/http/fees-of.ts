import type { CaseSpaceDto } from '@xiezhi/contract';
import type { Label, Money, StreamId } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import { billsNow, costsInForce } from '@xiezhi/procedures';
import type { CaseBill, CaseState } from '@xiezhi/record';
import {
  claimBill,
  isDebt,
  isOfAppeal,
  isOfThirdParty,
  openPayment,
  participant,
  wentAlong,
} from '@xiezhi/record';
import { factTexts } from '../texts/cases.ts';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

/** What is owed, on its way, or there, bill by bill: the payer reads it, and so does the bench. */
export const feesOf = (
  at: CaseState,
  words: Words,
  labels: ReadonlySet<Label>,
  { paymentLinks }: Environment,
  stream: StreamId,
  law: Law,
): CaseSpaceDto['facts'] => {
  const texts = factTexts[words.lang];
  return [
    ...billsNow(at, law)
      .filter(({ side }) => labels.has(`side:${side}`))
      .flatMap((bill) => {
        const link = at.fees.links.findLast((one) => one.bill === bill.id);
        return [
          { label: feeName(at, bill, words), value: feeOf(at, bill, words) },
          ...(link === undefined || bill.owed === 0
            ? []
            : [
                {
                  label: texts.payCode,
                  value: texts.payCodeUse(paymentLinks.code(stream, link.id)),
                },
              ]),
        ];
      }),
    ...(labels.has('parties') ? sharesOf(at, words, law) : []),
  ];
};

/** Who bears what by the judgment, and whether it has effect. */
function sharesOf(at: CaseState, words: Words, law: Law): CaseSpaceDto['facts'] {
  const { settled } = at.fees;
  if (settled === null) return [];
  const texts = factTexts[words.lang];
  if (!settled.stands) return [{ label: texts.shares, value: texts.sharesAbove }];
  const lines = settled.shares.map(({ participant: id, fen }) =>
    texts.share(participant(at.participation, id)?.name ?? '', yuanGrouped(fen)),
  );
  const said = settled.forgone.map(({ how }) => texts.forgone[how]);
  return [
    {
      label: texts.shares,
      value: [
        ...lines,
        ...said,
        costsInForce(at, law) ? texts.sharesInForce : texts.sharesNotYet,
      ].join(words.lang === 'en' ? '; ' : '；'),
    },
  ];
}

function feeName(at: CaseState, bill: CaseBill, words: Words): string {
  const texts = factTexts[words.lang];
  if (bill.id === claimBill) return texts.fee;
  const by = [...at.claims.counterclaims, ...at.appeal.appeals].find(({ id }) => id === bill.id);
  const name = participant(at.participation, bill.participant ?? by?.participant ?? '')?.name ?? '';
  if (bill.ruling !== undefined) return texts.objectionFee(name);
  if (isDebt(bill)) return texts.shareFee(name);
  if (isOfThirdParty(bill)) return texts.thirdPartyFee(name);
  return isOfAppeal(bill) ? texts.appealFee(name) : texts.counterclaimFee(name);
}

function feeOf({ fees }: CaseState, bill: CaseBill, words: Words): string {
  const texts = factTexts[words.lang].fees;
  const payment = openPayment(fees, bill.id);
  const kept = (bill.paid - bill.refunded) as Money;
  if (payment !== null)
    return texts[payment.standing === 'unclear' ? 'unclear' : 'started'](yuanGrouped(payment.fen));
  const paid = kept > 0 ? [texts.paid(yuanGrouped(kept))] : [];
  const owed = bill.owed > 0 ? [texts.owed(yuanGrouped(bill.owed))] : [];
  const back = bill.overpaid > 0 ? [texts.back(yuanGrouped(bill.overpaid))] : [];
  const along = wentAlong(fees, bill.id);
  const wentOn = along > 0 ? [texts.wentAlong(yuanGrouped(along))] : [];
  const refunded = (bill.refunded - along) as Money;
  const gone = refunded > 0 ? [texts.refunded(yuanGrouped(refunded))] : [];
  const waits =
    isDebt(bill) && bill.owed === 0 && bill.paid === 0 && bill.amount > 0
      ? [texts.later(yuanGrouped(bill.amount))]
      : [];
  const said = [...paid, ...owed, ...back, ...gone, ...wentOn, ...waits];
  return said.length === 0 ? texts.none('') : said.join(words.lang === 'en' ? '; ' : '；');
}
