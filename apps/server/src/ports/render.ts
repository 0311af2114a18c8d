import type { Instant } from '@xiezhi/kernel';
import { courtStream } from '@xiezhi/kernel';
import type { CommandId, CourtId, StreamId } from '@xiezhi/kernel';
import type { Docket, FileStore, OutboxMessage } from '@xiezhi/docket';
import { readEntries, entryFrom, leafOf } from '@xiezhi/docket';
import { render } from '@xiezhi/documents';
import type { DocumentOrder, Footer, Mark } from '@xiezhi/documents';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState, CourtProfile, StateOf } from '@xiezhi/record';
import type { Pool } from 'pg';

/** What `documents.Ordered` holds of a paper. */
export interface Ordered {
  readonly paper: string;
  readonly template: string;
  readonly templateVersion: number;
  readonly title: string;
  readonly addressee?: string;
  readonly correction?: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The bytes of a paper. @throws DocumentError naming every field of the data that is missing or wrong. */
export const paperBytes = (
  { template, templateVersion, data, correction }: Ordered,
  mark: Mark,
  footer: Omit<Footer, 'verifyUrl'>,
  court: CourtProfile | null,
): Promise<Uint8Array> =>
  render({
    template,
    version: templateVersion,
    data,
    ...(correction === undefined ? {} : { correction }),
    mark,
    footer: {
      ...footer,
      verifyUrl: typeof court?.site === 'string' ? `${court.site}/verify` : null,
    },
  } as unknown as DocumentOrder);

/** The court of a case, as it describes itself. */
export async function courtOf(docket: Docket, id: CourtId | null): Promise<CourtProfile | null> {
  if (id === null) return null;
  const { state } = await docket.cache.load(courtStream(id));
  return (state as StateOf<'court'>).court;
}

/** A court that is not at work yet tries papers out, on stand-ins or a clock that people move: they say so. */
export const asWorked = (env: Readonly<Record<string, string | undefined>>): Mark =>
  env['XIEZHI_PRODUCTION'] === '1' ? 'none' : 'practice';

/**
 * Renders a paper that was ordered and reports it issued. Run twice it gives the same bytes and one entry: the footer
 * carries head and place in the log of the ordering entry, and the report's command id is that of the message.
 */
export async function renderPaper(
  pool: Pool,
  docket: Docket,
  files: FileStore,
  now: () => Instant,
  message: OutboxMessage,
): Promise<void> {
  const stream = message.stream as StreamId;
  const [row] = await readEntries(pool, stream, message.seq - 1, message.seq);
  if (!row) throw new RangeError(`entry ${String(message.seq)} of ${stream} is not there`);
  const entry = entryFrom(row);
  const ordered = entry.body as Ordered;
  const { state } = await docket.cache.load(stream);
  const { filing, documents } = state as CaseState;
  // Issued already: a court that has moved on the web since would make other bytes of it.
  if (documents.papers.some(({ id, file }) => id === ordered.paper && file !== null)) return;
  const court = await courtOf(docket, filing.court);
  const footer = {
    head: row.head.toString('hex'),
    seq: message.seq,
    leaf: await leafOf(pool, stream, message.seq),
    caseNumber: filing.caseNumber,
    issuedAt: entry.at,
  };
  const bytes = await paperBytes(
    ordered,
    court?.invented === true ? 'demo' : asWorked(process.env),
    footer,
    court,
  );
  const stored = await files.put(bytes, 'application/pdf', now());
  await files.made(stored.sha256);
  const outcome = await docket.execute(
    {
      name: 'documents.issue',
      commandId: `render-${message.id}` as CommandId,
      stream,
      offer: ordered.paper,
      input: {
        file: {
          sha256: stored.sha256,
          name: `${ordered.title}.pdf`,
          mediaType: 'application/pdf',
          bytes: stored.bytes,
        },
        sm3: stored.sm3,
      },
    },
    systemActor('renderer'),
  );
  const before =
    outcome.outcome === 'refused' &&
    outcome.refusals.some((one) => one.code === 'documents/issued-before');
  if (outcome.outcome !== 'accepted' && !before)
    throw new Error(`documents.issue: ${JSON.stringify(outcome)}`);
}
