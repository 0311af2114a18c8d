import type { ReceiptDto } from '@xiezhi/contract';
import type { Receipt } from '@xiezhi/docket';
import type { Entry, Instant } from '@xiezhi/kernel';
import { receiptNumber } from '@xiezhi/kernel';
import { readDocket } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { filesIn } from './cases.ts';
import type { Environment } from './environment.ts';
import { withWhom } from './whom.ts';
import { whoOf } from './who-did-it.ts';
import type { Words } from './words.ts';

/** An invitation is printed for whoever cannot be reached by a message. */
function codeSlipOf(entry: Entry | undefined): { readonly codeSlip?: string } {
  const { participant } = (entry?.body ?? {}) as { readonly participant?: unknown };
  return entry?.kind === 'participation.Invited' && typeof participant === 'string'
    ? { codeSlip: participant }
    : {};
}

/** What was handed in with it, to be held against what one keeps oneself. */
function filesOf(entry: Entry | undefined): Pick<ReceiptDto, 'files'> {
  const files =
    entry === undefined
      ? []
      : filesIn(entry, entry.stream).map(({ sha256, name }) => ({ sha256, name }));
  return files.length === 0 ? {} : { files };
}

/** In whose name somebody else did it (CPL-62): who, for whom, and that it lay outside the authority where it did; and who wrote it down for them. */
const byOf = (
  entry: Entry | undefined,
  at: CaseState | null,
  words: Words,
): Pick<ReceiptDto, 'by'> =>
  at !== null &&
  entry?.actor.kind === 'person' &&
  (entry.actor.onBehalfOf !== undefined || entry.actor.prepared !== undefined)
    ? { by: whoOf(entry, words, at) }
    : {};

/** What was entered, in words: with its content where the reader may read it, by its kind alone where not. */
export async function receiptDtos(
  environment: Environment,
  words: Words,
  actor: Actor,
  receipts: readonly Receipt[],
): Promise<readonly ReceiptDto[]> {
  const [first] = receipts;
  if (first === undefined) return [];
  const { pool, docket, catalogue } = environment;
  const read = await readDocket(pool, docket.cache, first.stream, actor, first.seq);
  const at = first.stream.startsWith('case:')
    ? ((await docket.cache.load(first.stream)).state as CaseState)
    : null;
  const entries = new Map(read?.map(({ entry }) => [entry.id, entry]));
  return receipts.map((one) => {
    const entry = entries.get(one.entry);
    const text = entry
      ? at === null
        ? words.entry(entry)
        : withWhom(entry, words.entry(entry), at, words.lang)
      : { title: catalogue.kindTitle(words.lang, one.kind), detail: '' };
    return {
      stream: one.stream,
      seq: one.seq,
      entry: one.entry,
      at: one.at,
      head: one.head,
      number: receiptNumber(one.at as Instant, one.entry),
      title: text.title,
      detail: text.detail,
      ...byOf(entry, at, words),
      ...filesOf(entry),
      ...codeSlipOf(entry),
    };
  });
}
