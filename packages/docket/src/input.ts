import { createHash } from 'node:crypto';
import type { CommandId, Json, Refusal, StreamId } from '@xiezhi/kernel';
import {
  canonical,
  jsonFault,
  nationalRulebook,
  parseStreamId,
  streamId,
  technical,
} from '@xiezhi/kernel';
import type { Actor, AnyCommand } from '@xiezhi/procedures';
import { refusal } from '@xiezhi/procedures';
import { fields } from '@xiezhi/record';
import type { CommandGiven } from './act.ts';
import type { Outcome } from './outcome.ts';

export const idReused = refusal('docket/command-id-reused', technical, [{ kind: 'retry' }]);
const noSuchStream = refusal('docket/no-such-stream', technical, [{ kind: 'retry' }]);

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
): Outcome | { readonly stream: StreamId; readonly input: Readonly<Record<string, unknown>> } {
  const { commandId } = given;
  const fault = jsonFault(given.input, '');
  if (fault) {
    const faults = [{ path: fault.path.slice(1), code: fault.why }];
    return { outcome: 'invalid', commandId, faults };
  }
  const parsed = command.input.safeParse(given.input);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      code: faultCode(issue),
    }));
    return { outcome: 'invalid', commandId, faults };
  }
  const stream = streamFor(command, given, actor);
  return stream === null || parseStreamId(stream)?.kind !== command.on
    ? refused(commandId, noSuchStream)
    : { stream, input: parsed.data };
}

/** Our own codes are single words; what a schema says by itself comes down to missing or other. */
const faultCode = (issue: { readonly code?: string; readonly message: string }): string =>
  /^[a-z-]+$/.test(issue.message)
    ? issue.message
    : issue.code === 'invalid_type'
      ? 'missing'
      : 'other';

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
