import type { ReconciliationDto, ReconciliationRowDto } from '@xiezhi/contract';
import type { MoneyEntered } from '@xiezhi/docket';
import { isByOrder } from '@xiezhi/docket';
import type { DayLine } from '../ports/day-list.ts';

type Compared = Pick<
  ReconciliationDto,
  'lines' | 'entries' | 'matched' | 'there' | 'here' | 'differences' | 'besides'
>;

const sum = (list: readonly { readonly fen: number }[]): number =>
  list.reduce((total, { fen }) => total + fen, 0);

/**
 * The cashier's list of a day beside the entries of that day: payments by the cashier's number, each once. What an officer
 * found in the account came by no order and stands apart.
 */
export function compared(
  lines: readonly DayLine[],
  entered: readonly MoneyEntered[],
  streamOf: (order: string) => string | null,
): Compared {
  const listed = new Set(lines.map(({ reference }) => reference));
  const ours = entered.filter((one) => listed.has(one.reference) || isByOrder(one));
  const besides = entered.filter((one) => !ours.includes(one));
  const open = [...ours];
  const differences: ReconciliationRowDto[] = [];
  let matched = 0;
  const seen = new Set<string>();
  for (const { order, reference, fen } of lines) {
    // A channel gives what goes back the number of the payment: then the sums tell them apart.
    const same = open.findIndex((one) => one.reference === reference && one.fen === fen);
    const index = same < 0 ? open.findIndex((one) => one.reference === reference) : same;
    const [entry] = index < 0 ? [] : open.splice(index, 1);
    if (entry?.fen === fen) matched += 1;
    else
      differences.push({
        kind: entry ? 'amount' : seen.has(reference) ? 'twice-there' : 'not-here',
        reference,
        there: fen,
        here: entry?.fen ?? null,
        stream: entry?.stream ?? streamOf(order),
        caseNumber: entry?.caseNumber ?? null,
      });
    seen.add(reference);
  }
  for (const { reference, fen, stream, caseNumber } of open)
    differences.push({ kind: 'not-there', reference, there: null, here: fen, stream, caseNumber });
  return {
    lines: lines.length,
    entries: ours.length,
    matched,
    there: sum(lines),
    here: sum(ours),
    differences,
    besides: besides.map(({ reference, fen, stream, caseNumber }) => ({
      reference,
      fen,
      stream,
      caseNumber,
    })),
  };
}
