import { noSuchStream, readDocket } from '@xiezhi/docket';
import type { Refusal, StreamId } from '@xiezhi/kernel';
import { parseStreamId } from '@xiezhi/kernel';
import type { Actor, AnyCommand } from '@xiezhi/procedures';
import { goneRefusal, overByDay, whyShut } from '@xiezhi/procedures';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

/** An act by its name, and what its key names. */
interface Meant {
  readonly name: string;
  readonly stream: StreamId | null;
  readonly offer: string;
}

/**
 * That something is no longer open, with the act by which somebody has done it, as far as this reader may read that: when it was, and
 * its first entry in the docket, which says it; what else it entered follows there.
 */
export async function withWhatWasDone(
  { pool, docket }: Environment,
  words: Words,
  actor: Actor,
  { name, stream, offer }: Meant,
  refusals: readonly Refusal[],
): Promise<readonly Refusal[]> {
  if (stream === null || !refusals.some(({ code }) => code === goneRefusal.code)) return refusals;
  const read = await readDocket(pool, docket.cache, stream, actor);
  const pieces = offer.split('.').filter((piece) => piece !== '');
  const ofActs = (read ?? []).flatMap(({ entry }) =>
    entry.command.name === name && entry.cause === undefined ? [entry] : [],
  );
  const last = ofActs.findLast((entry) => {
    const body = JSON.stringify(entry.body);
    return pieces.every((piece) => body.includes(JSON.stringify(piece)));
  });
  const act = ofActs.find(({ command }) => command.id === last?.command.id);
  if (act === undefined) return refusals;
  const title = words.command(name, offer)?.title ?? words.entry(act).title;
  const facts = { done: act.seq, doneAt: act.at, title };
  return refusals.map((one) => (one.code === goneRefusal.code ? { ...one, facts } : one));
}

/** Why nothing of an act is theirs whose last day is over; the same whatever the key. */
export async function whyOver(
  { docket }: Environment,
  command: AnyCommand,
  actor: Actor,
  stream: StreamId | null,
): Promise<Refusal | null> {
  if (stream === null || parseStreamId(stream)?.kind !== command.on || command.opens === true)
    return null;
  return overByDay(command, await docket.contextFor(command, actor, stream));
}

/**
 * Why a form is not opened at all, so that nobody writes what can only be refused: the act is another's, or is not open
 * here. Null where it may be asked, and for whoever has not signed in, whom the page asks to do that first.
 */
export async function whyNotAsked(
  environment: Environment,
  command: AnyCommand,
  actor: Actor,
  { stream, offer }: Meant,
): Promise<Refusal | null> {
  const { docket, split } = environment;
  const named = parseStreamId(stream ?? '');
  // The service zone has no whole case to ask.
  if (split !== null) return null;
  // One’s own account is named by signing in, which the page asks for.
  if (named === null)
    return command.opens === true || command.on === 'person' ? null : noSuchStream;
  if (actor.person === null) return null;
  const found = (await docket.offers(named.id, actor))?.found ?? [];
  if (found.some((one) => one.command.name === command.name && one.offer.key === offer))
    return null;
  const { seq, state } = await docket.cache.load(named.id);
  return (
    whyShut({ ...named, seq, state }, command, actor) ??
    (await whyOver(environment, command, actor, named.id)) ??
    goneRefusal
  );
}
