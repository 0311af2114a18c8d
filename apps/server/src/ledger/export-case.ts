import { listCases, readProvable } from '@xiezhi/docket';
import type { PersonId, StreamId } from '@xiezhi/kernel';
import { personStream, streamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { openOffline } from '../offline.ts';
import type { CourtParts } from '../court.ts';
import type { OpenedCourt } from '../offline.ts';
import { actorFor } from '../people/actors.ts';
import { personHolding } from '../people/sign-in.ts';
import { writeArchive } from './archive-file.ts';
import type { CaseCopy } from './case-copy.ts';
import { copyOfCase } from './case-copy.ts';
import { CourtLog } from './court-log.ts';

export interface ExportAsked {
  /** A case number, or the id of a case. */
  readonly caseAsked: string;
  /** The id of an account, or the mobile or identity number by which somebody signs in. */
  readonly personAsked: string;
  readonly target: string;
}

export interface Exported extends Omit<CaseCopy, 'members'> {
  readonly bytes: number;
}

/** Writes a copy of a case as one person may read it, which proves itself. @throws Error that says what to mend. */
export async function exportCase(
  dataFolder: string,
  asked: ExportAsked,
  say: (line: string) => void,
): Promise<Exported> {
  const court = await openOffline(dataFolder, say);
  try {
    await court.parts.docket.rules.refresh(court.parts.docket.cache);
    return await exportFrom(court, await CourtLog.open(dataFolder, null), asked);
  } finally {
    await court.close();
  }
}

/** The same, from a court that is open already. */
export async function exportFrom(
  { pool, parts }: Pick<OpenedCourt, 'pool' | 'parts'>,
  log: CourtLog,
  { caseAsked, personAsked, target }: ExportAsked,
): Promise<Exported> {
  const reader = await readerOf(pool, parts, personAsked);
  const stream = await caseOf(pool, parts, reader, caseAsked);
  const { members, ...copy } = await copyOfCase({ pool, ...parts }, log, stream, reader);
  return { ...copy, bytes: await writeArchive(target, members) };
}

async function readerOf(
  pool: OpenedCourt['pool'],
  { docket }: CourtParts,
  asked: string,
): Promise<Actor> {
  const key = asked.replace(/^person:/, '');
  const known = /^[0-9a-z][0-9a-z-]{2,63}$/.test(key)
    ? (await docket.cache.load(personStream(key as PersonId))).seq > 0
    : false;
  const person = known ? (key as PersonId) : await personHolding(pool, docket, asked);
  if (person === null) throw new Error(`there is no account ${asked}`);
  return actorFor(pool, docket, person, 1);
}

async function caseOf(
  pool: OpenedCourt['pool'],
  { docket }: CourtParts,
  reader: Actor,
  asked: string,
): Promise<StreamId> {
  const found = await listCases(pool, reader, { text: asked, limit: 200 });
  const byNumber = found.find(({ number }) => number === asked)?.stream;
  if (byNumber !== undefined) return byNumber;
  const key = asked.replace(/^case:/, '');
  const stream = /^[0-9a-z][0-9a-z-]{2,63}$/.test(key) ? streamId('case', key) : null;
  if (stream === null || (await readProvable(pool, docket.cache, stream, reader)) === null)
    throw new Error(`there is no case ${asked} that ${reader.name} may read`);
  return stream;
}
