import { createHash } from 'node:crypto';
import type { CommandId, CourtDay, Instant, Json, Refusal, StreamId } from '@xiezhi/kernel';
import {
  canonical,
  courtDayOf,
  jsonFault,
  nationalRulebook,
  parseStreamId,
  streamId,
  technical,
} from '@xiezhi/kernel';
import { checkResidentId } from '@xiezhi/law';
import type { Actor, AnyCommand } from '@xiezhi/procedures';
import { refusal } from '@xiezhi/procedures';
import { fields } from '@xiezhi/record';
import type { CommandGiven } from './act.ts';
import type { Fault, Outcome } from './outcome.ts';
import type { StreamCache } from './store.ts';

export const idReused = refusal('docket/command-id-reused', technical, [{ kind: 'retry' }]);
/** Also of a form: an act in a case is begun nowhere but in it. */
export const noSuchStream = refusal('docket/no-such-stream', technical, [{ kind: 'retry' }]);

export function refused(commandId: CommandId, ...refusals: readonly Refusal[]): Outcome {
  return { outcome: 'refused', commandId, refusals };
}

/** The stream a command acts on; one that opens its stream gets a key that the same command always gets. */
export function streamFor(command: AnyCommand, given: CommandGiven, actor: Actor): StreamId | null {
  if (!command.opens) return given.stream;
  if (command.on === 'rulebook') return nationalRulebook;
  const key = createHash('sha256')
    .update(`xiezhi/stream/1\0${actor.id}\0${given.commandId}`)
    .digest('hex');
  return streamId(command.on, key.slice(0, 24));
}

/** Reads a command's input and finds its stream, or says all that is wrong with it. */
export function understand(
  command: AnyCommand,
  given: CommandGiven,
  actor: Actor,
  today: CourtDay,
): Outcome | { readonly stream: StreamId; readonly input: Readonly<Record<string, unknown>> } {
  const { commandId } = given;
  const fault = jsonFault(given.input, '');
  const unkeepable: readonly Fault[] =
    fault === null
      ? []
      : [{ path: fault.path.slice(1).replaceAll(/\[(\d+)\]/g, '.$1'), code: fault.why }];
  // A sign that no docket keeps is one fault of one answer, told with the others; anything else is no form's input at all.
  if (fault !== null && fault.why !== 'nul' && fault.why !== 'lone-surrogate')
    return { outcome: 'invalid', commandId, faults: unkeepable };
  const parsed = command.input.safeParse(given.input);
  const faults = [
    ...unkeepable,
    ...(parsed.error?.issues ?? []).map((issue) => ({
      path: issue.path.join('.'),
      code: fields.faultCode(issue, given.input),
    })),
    ...fields.unknownParts(given.input, parsed.data ?? namesAlone(command)),
    ...(parsed.success ? fields.yearsAway(command.input, parsed.data, today) : []),
    ...directionMarks(given.input, ''),
    ...(parsed.success ? unborn(parsed.data, '', today) : []),
  ];
  if (!parsed.success || faults.length > 0) return { outcome: 'invalid', commandId, faults };
  const stream = streamFor(command, given, actor);
  return stream === null || parseStreamId(stream)?.kind !== command.on
    ? refused(commandId, noSuchStream)
    : { stream, input: parsed.data };
}

const namesAlone = (command: AnyCommand): Readonly<Record<string, null>> =>
  Object.fromEntries(Object.keys(command.input.shape).map((name) => [name, null]));

/** They turn the text after them round: 100 reads 001, and a program ends in .pdf. Nobody means to write one. */
const directionMark = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * Every text that would read otherwise than it is stored. Only at this door: what is in a docket stays as it was entered.
 */
function directionMarks(value: unknown, path: string): readonly Fault[] {
  if (typeof value === 'string')
    return directionMark.test(value) ? [{ path, code: 'direction-mark' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    directionMarks(part, path === '' ? name : `${path}.${name}`),
  );
}

interface Here {
  readonly cache: Pick<StreamCache, 'load'>;
  readonly options: { readonly clock: { now(): Instant } };
}

/** As {@link understand}, and what a secret gives away is said while it can still be read. */
export async function understandAt(
  { cache, options }: Here,
  command: AnyCommand,
  given: CommandGiven,
  actor: Actor,
  receivedAt?: Instant,
): Promise<ReturnType<typeof understand>> {
  const understood = understand(
    command,
    given,
    actor,
    courtDayOf(receivedAt ?? options.clock.now()),
  );
  // Of another's account nobody learns by trying what it is about; they are refused further on.
  const own = command.opens === true || parseStreamId(given.stream ?? '')?.key === actor.person;
  if ('outcome' in understood || !command.givenAway || !own) return understood;
  const { state } = await cache.load(understood.stream);
  const faults = command.givenAway(state, understood.input);
  const { commandId } = given;
  return faults.length === 0 ? understood : { outcome: 'invalid', commandId, faults };
}

/** Every number of a card that says its holder is not born yet: what a field checks by itself knows no day. */
function unborn(value: unknown, path: string, today: CourtDay): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const at = path === '' ? name : `${path}.${name}`;
    if (typeof part !== 'string') return unborn(part, at, today);
    const checked = numbersOfCards.has(name) ? checkResidentId(part, { today }) : null;
    return checked?.valid === false && checked.why === 'birth-in-future'
      ? [{ path: at, code: 'birth-in-future' }]
      : [];
  });
}
const numbersOfCards: ReadonlySet<string> = new Set(['residentId', 'documentNumber']);

/** Names of the input's fields that hold secrets. */
export const secretFields = (command: AnyCommand): readonly string[] =>
  Object.entries(command.input.shape)
    .filter(([, schema]) => fields.fieldMeta(schema as never)?.component === 'password')
    .map(([name]) => name);

/** What makes two requests the same request; a secret counts only as given or not. */
export function hashInput(command: AnyCommand, given: CommandGiven): Buffer {
  const secret = new Set(secretFields(command));
  const input = Object.fromEntries(
    Object.entries(given.input).map(([name, value]) => [name, secret.has(name) ? 'secret' : value]),
  );
  const about = { name: given.name, stream: given.stream ?? '', offer: given.offer, input };
  const text = jsonFault(about) === null ? canonical(about as Json) : JSON.stringify(about);
  return createHash('sha256').update(text).digest();
}
