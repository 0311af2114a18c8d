import type { CourtDay, NewEntry } from '@xiezhi/kernel';
import type { CaseBill, CaseState } from '@xiezhi/record';
import {
  claimBill,
  counterclaimPaid,
  feePaid,
  reliefDecided,
  reliefRequested,
} from '@xiezhi/record';
import { ofBill, readersOf } from './owing.ts';
import { whatCameWithTheCase } from './rules/what-came-with-the-case.ts';

/** The channel of money that another court took and handed over with the case: no cashier of ours knows of it. */
const withTheCase = 'with-the-case';

type Transferred = NonNullable<CaseState['filing']['transferred']>;

/** Why relief holds that nobody decided on here. */
const stillHolds = ({ separated, remanded, caseNumber, courtName }: Transferred): string => {
  if (separated !== undefined) return `${caseNumber}案中已经准予，分出以后继续有效。`;
  return remanded === undefined
    ? `案件移送以前${courtName}已经准予，移送以后继续有效。`
    : `${caseNumber}案中已经准予，重审中继续有效。`;
};

/**
 * What stands behind a bill as soon as it is made, where the case came from another court, or was sent back: the relief that was asked for
 * there, with what was granted of it, and what was paid. The whole fee is billed, so that what is too much here goes back
 * here, and what is taken off is taken off the whole.
 */
export function cameWithTheCase(
  { filing: { transferred } }: CaseState,
  bill: Pick<CaseBill, 'id' | 'side'> & { readonly fen: number },
  today: CourtDay,
): readonly NewEntry[] {
  if (transferred === null) return [];
  const { paid, relief } = whatCameWithTheCase({ transferred, bill: bill.id });
  const label = readersOf(bill);
  const asked = relief.flatMap(({ granted, ...one }) => [
    reliefRequested.make({ shared: { label, value: { ...one, ...ofBill(bill) } } }),
    ...(granted === undefined
      ? []
      : [
          reliefDecided.make({
            shared: {
              label,
              value: {
                ...ofBill(bill),
                granted: true,
                kind: one.kind,
                // No more than was to be paid there, and no more than is to be paid here.
                fen: granted.fen === undefined ? null : Math.min(granted.fen, bill.fen),
                dueOn: granted.dueOn !== undefined && granted.dueOn > today ? granted.dueOn : null,
                reasons: stillHolds(transferred),
              },
            },
          }),
        ]),
  ]);
  if (paid === 0) return asked;
  const came = {
    fen: paid,
    channel: withTheCase,
    reference: transferred.caseNumber,
    payer: transferred.courtName,
  };
  return [
    ...asked,
    bill.id === claimBill
      ? feePaid.make({ shared: { ...came, bill: bill.id } })
      : counterclaimPaid.make({ shared: { ...came, counterclaim: bill.id } }),
  ];
}
