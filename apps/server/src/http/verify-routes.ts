import type { Lang, VerifiedPaperDto, VerifiedReceiptDto } from '@xiezhi/contract';
import { courtDayOf, parseReceiptNumber, receiptNumber } from '@xiezhi/kernel';
import { entryFrom, entryOfReceipt } from '@xiezhi/docket';
import type { EntryOfReceipt, EntryRow } from '@xiezhi/docket';
import type { CaseState } from '@xiezhi/record';
import { Hono } from 'hono';
import { courtOf, type Ordered } from '../ports/render.ts';
import type { Environment, RequestVariables } from './environment.ts';
import type { RequestFault } from './faulty.ts';
import { faulty } from './faulty.ts';
import { wordsFor } from './middleware.ts';
import { inTime, notYet, paperProof, sendProof } from './proof-routes.ts';
import { problem } from './problem.ts';
import type { Words } from './words.ts';

/**
 * Anybody who holds a paper of the court may ask whether the court made it. The head in its footer is known to the paper
 * and the docket alone (256 bits in the code, 64 in print), so that the answer tells nobody more than the paper in their
 * hand.
 */
export function verifyRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();

  app.get('/verify', async (context) => {
    const seq = context.req.query('seq') ?? '';
    const head = (context.req.query('head') ?? '').toLowerCase();
    const range = rangeOf(head);
    if (!/^\d{1,9}$/.test(seq) || range === null)
      return faulty(context, [
        ...placeFaults(seq),
        ...(range === null ? [{ path: 'head', code: 'not-a-head' } as const] : []),
      ]);
    const words = await wordsFor(environment, context, null);
    const found = await paperOf(environment, words, Number(seq), range);
    return found ? context.json(found) : problem(context, 'not-found');
  });

  /**
   * The proof of a paper, for whoever has its code: that the log holds the entry by which the court made these bytes. It
   * opens that one entry, which says no more of the paper than the paper does.
   */
  app.get('/verify/proof', async (context) => {
    const seq = context.req.query('seq') ?? '';
    const head = (context.req.query('head') ?? '').toLowerCase();
    const isWhole = /^[0-9a-f]{64}$/.test(head);
    if (!/^\d{1,9}$/.test(seq) || !isWhole)
      return faulty(context, [
        ...placeFaults(seq),
        ...(isWhole ? [] : [{ path: 'head', code: 'not-a-whole-head' } as const]),
      ]);
    const { ledger } = environment;
    const range = { from: head, to: head, tail: head.slice(-8) };
    const found = ledger === null ? null : await orderOf(environment, Number(seq), range);
    if (ledger === null || found === null) return problem(context, 'not-found');
    const proof = await inTime(() => paperProof(environment, ledger, found.row));
    return proof === null
      ? notYet(context)
      : sendProof(context, `${found.ordered.title}.pdf.proof`, proof);
  });

  /** By a receipt: that it was entered, when, and what kind of thing. Whoever has the number knows that already. */
  app.get('/verify/receipt', async (context) => {
    const number = (context.req.query('number') ?? '').slice(0, 60);
    if (parseReceiptNumber(number) === null)
      return faulty(context, [{ path: 'number', code: 'not-a-receipt-number' }]);
    const entry = await entryOfReceipt(environment.pool, number);
    if (entry === null) return problem(context, 'not-found');
    const words = await wordsFor(environment, context, null);
    return context.json(await receiptOf(environment, words.lang, entry));
  });

  return app;
}

const placeFaults = (seq: string): readonly RequestFault[] =>
  /^\d{1,9}$/.test(seq) ? [] : [{ path: 'seq', code: 'not-a-place' }];

async function receiptOf(
  { docket, catalogue }: Environment,
  lang: Lang,
  { stream, id, kind, at }: EntryOfReceipt,
): Promise<VerifiedReceiptDto> {
  const { filing } = (await docket.cache.load(stream)).state as CaseState;
  const court = await courtOf(docket, filing.court);
  return {
    court: court?.name ?? '',
    invented: court?.invented ?? false,
    number: receiptNumber(at, id),
    title: catalogue.kindTitle(lang, kind),
    at,
  };
}

/** （2026）演0102民初37号 → （2026）演0102民初＊7号: whoever holds the paper knows it again, and nobody else learns it. */
const maskedNumber = (number: string): string =>
  number.replace(/(\d+)(?=号$)/u, (digits) =>
    digits.length === 1 ? '＊' : `${'＊'.repeat(digits.length - 1)}${digits.slice(-1)}`,
  );

interface HeadRange {
  readonly from: string;
  readonly to: string;
  readonly tail: string;
}

/** The code beside the footer holds all 64 digits; in print stand the first and the last eight. Either names one paper. */
function rangeOf(head: string): HeadRange | null {
  const [, first = '', last = ''] =
    /^([0-9a-f]{8})(?:[0-9a-f]{48}|\.\.)([0-9a-f]{8})$/.exec(head) ?? [];
  if (first === '') return null;
  if (head.length === 64) return { from: head, to: head, tail: last };
  return { from: first.padEnd(64, '0'), to: first.padEnd(64, 'f'), tail: last };
}

/** The entry by which a paper was ordered. A paper that is the court's alone, as a judgment before it is pronounced, is none to outsiders. */
async function orderOf({ pool, docket }: Environment, seq: number, { from, to, tail }: HeadRange) {
  const { rows } = await pool.query<EntryRow & { readonly leaf: string | null }>(
    `select stream, seq, id, kind, body, commitment, head,
            (select leaf from leaf where leaf.stream = entry.stream and leaf.seq = entry.seq) as leaf
       from entry
      where kind = 'documents.Ordered' and seq = $2
        and head between decode($1, 'hex') and decode($3, 'hex')
        and substr(head, 29) = decode($4, 'hex')`,
    [from, seq, to, tail],
  );
  // Two papers that share sixteen digits and their number would need the whole head; nobody has ever met them.
  const [row, other] = rows;
  if (!row || other) return null;
  const { at, body } = entryFrom(row);
  const ordered = body as Ordered;
  const { documents, filing } = (await docket.cache.load(row.stream)).state as CaseState;
  const kept = documents.papers.find((one) => one.id === ordered.paper) ?? null;
  return kept === null || kept.label === 'court' ? null : { row, at, ordered, kept, filing };
}

async function paperOf(
  environment: Environment,
  words: Words,
  seq: number,
  range: HeadRange,
): Promise<VerifiedPaperDto | null> {
  const found = await orderOf(environment, seq, range);
  if (found === null) return null;
  const { at, ordered, kept, filing } = found;

  const court = await courtOf(environment.docket, filing.court);
  return {
    court: court?.name ?? '',
    invented: court?.invented ?? false,
    title: words.paper(ordered.title),
    number: filing.caseNumber === null ? null : maskedNumber(filing.caseNumber),
    orderedOn: courtDayOf(at),
    leaf: found.row.leaf === null ? null : Number(found.row.leaf),
    sha256: kept.file?.sha256 ?? null,
    replaced: kept.replacedBy !== null,
  };
}
