import type { TellDto } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { FactReader } from '@xiezhi/docket';
import type { Actor, AnyCommand, Context, Told } from '@xiezhi/procedures';
import { rolesIn } from '@xiezhi/procedures';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

/** What a declaration may know when it only speaks, before any input. */
export async function contextBefore(
  environment: Environment,
  command: AnyCommand,
  actor: Actor,
  stream: StreamId,
): Promise<Context> {
  const { docket, clock } = environment;
  const { id, kind, key, state } = await docket.cache.load(stream);
  const reader = new FactReader(docket.cache, docket.options.ports);
  const now = clock.now();
  const today = courtDayOf(now);
  return {
    stream: id,
    key,
    state,
    actor,
    roles: rolesIn(actor, kind, key, state),
    law: docket.rules.lawAt(today),
    now,
    today,
    facts: await reader.read(command, { stream: id, state, actor, input: null }),
  };
}

/** What one must know before answering, in words; nothing for a command that has nothing to tell. */
export async function tellsOf(
  environment: Environment,
  words: Words,
  actor: Actor,
  command: AnyCommand,
  stream: StreamId,
  subject: object,
): Promise<readonly TellDto[]> {
  if (!command.tells) return [];
  const told = command.tells(await contextBefore(environment, command, actor, stream), subject);
  return told.flatMap((one) => inWords(words, command, one));
}

/** The same in one line, for a list. */
export async function shortTell(
  environment: Environment,
  words: Words,
  actor: Actor,
  command: AnyCommand,
  stream: StreamId,
  subject: object,
): Promise<string> {
  if (!command.tells) return '';
  const context = await contextBefore(environment, command, actor, stream);
  return command
    .tells(context, subject)
    .filter((one) => one.short === true)
    .flatMap((one) => inWords(words, command, one))
    .map((one) => words.line(one.label, one.value))
    .join(words.lang === 'en' ? '; ' : '；');
}

/** The one line of a task, whose key names what its command is offered for. */
export async function taskTell(
  environment: Environment,
  words: Words,
  actor: Actor,
  name: string,
  stream: StreamId,
  key: string,
): Promise<string> {
  const command = environment.catalogue.command(name);
  if (!command?.tells) return '';
  const context = await contextBefore(environment, command, actor, stream);
  const found = command.offers(context).find((one) => one.key === key);
  return found?.offered === true
    ? shortTell(environment, words, actor, command, stream, found.subject)
    : '';
}

function inWords(words: Words, command: AnyCommand, { code, facts }: Told): readonly TellDto[] {
  const say = words.command(command.name)?.tells?.[code];
  return say ? [say(facts)] : [];
}
