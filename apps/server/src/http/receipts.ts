import type { ReceiptDto } from '@xiezhi/contract';
import type { Receipt } from '@xiezhi/docket';
import { readDocket } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

/**
 * The court's number of one receipt: the moment of receipt, as the court's papers print it, and after it the number in
 * the docket, except for what opened it.
 */
const receiptNumber = ({ at, seq }: Receipt): string => {
  const moment = at.replaceAll(/[^0-9]/g, '').slice(0, 14);
  return seq === 1 ? moment : `${moment}-${String(seq)}`;
};

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
  const entries = new Map(read?.map(({ entry }) => [entry.id, entry]));
  return receipts.map((one) => {
    const entry = entries.get(one.entry);
    const text = entry
      ? words.entry(entry)
      : {
          title: catalogue.texts(words.lang).entries[one.kind]?.({}).title ?? one.kind,
          detail: '',
        };
    return {
      stream: one.stream,
      seq: one.seq,
      entry: one.entry,
      at: one.at,
      head: one.head,
      number: receiptNumber(one),
      title: text.title,
      detail: text.detail,
    };
  });
}
