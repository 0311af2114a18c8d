import type { TellDto } from '@xiezhi/contract';
import type { CommandGiven } from '@xiezhi/docket';
import type { NotOffered, Offer, StreamId } from '@xiezhi/kernel';
import type { Actor, AnyCommand, Context, Told } from '@xiezhi/procedures';
import { pastBy, readsOnlyOwn } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { toldBeyond } from './authority-words.ts';
import { pastTexts } from '../texts/course.ts';
import type { Environment } from './environment.ts';
import { fileUrl } from './file-url.ts';
import type { Words } from './words.ts';

/** What stands before the first question: what one must know, or, where a link or a draft is old, why not any more. */
export async function toldFirst(
  environment: Environment,
  words: Words,
  actor: Actor,
  command: AnyCommand,
  { stream, offer }: { readonly stream: StreamId; readonly offer: Offer | NotOffered },
): Promise<readonly TellDto[]> {
  if (!offer.offered)
    return offer.refusals.map((one) => {
      const { what, why, mend } = words.refusal(one, actor, command.name);
      return { label: what, value: words.sentences(why, mend) };
    });
  return [
    ...(await toldOfPast(environment, words, command, stream)),
    ...(await tellsOf(environment, words, actor, command, stream, offer)),
  ];
}

/** Whoever goes to an act whose step is over is told so first. */
async function toldOfPast(
  { docket }: Environment,
  words: Words,
  { name }: AnyCommand,
  stream: StreamId,
): Promise<readonly TellDto[]> {
  const { kind, state } = await docket.cache.load(stream);
  const past = kind === 'case' ? pastBy(state as CaseState, name) : null;
  return past === null ? [] : [pastTexts[words.lang](past)];
}

/** What one must know before answering, in words; nothing for a command that has nothing to tell. */
async function tellsOf(
  environment: Environment,
  words: Words,
  actor: Actor,
  command: AnyCommand,
  stream: StreamId,
  { key, subject }: Offer,
): Promise<readonly TellDto[]> {
  const about = await environment.docket.contextFor(command, actor, stream, null, key);
  const beyond = toldBeyond(about, words, subject);
  if (await isClosed(environment, actor, stream, command)) return beyond;
  return [
    ...beyond,
    ...toldOf(command, about, subject)
      .filter(({ field }) => field === undefined)
      .flatMap((one) => inWords(words, command, one, stream)),
  ];
}

/** Of an authority that the court has seen and that does not reach this, what it lacks is said once, and not that it was not seen. */
const toldOf = (command: AnyCommand, about: Context, subject: object): readonly Told[] =>
  (command.tells?.(about, subject) ?? []).filter(
    ({ code }) => about.limited === undefined || code !== 'authority',
  );

/** What one must know at one question, by the path of its field: one line each. */
export async function tellsByField(
  environment: Environment,
  words: Words,
  actor: Actor,
  command: AnyCommand,
  stream: StreamId,
  subject: object,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (!command.tells || (await isClosed(environment, actor, stream, command))) return found;
  const about = await environment.docket.contextFor(command, actor, stream);
  for (const one of toldOf(command, about, subject)) {
    if (one.field === undefined) continue;
    for (const { label, value } of inWords(words, command, one, stream)) {
      const before = found.get(one.field);
      const line = words.line(label, value);
      found.set(
        one.field,
        before === undefined ? line : `${before}${words.lang === 'en' ? '; ' : '；'}${line}`,
      );
    }
  }
  return found;
}

/** What one should know of what one has written for that offer, in words; `input` is whole and understood. */
export async function warningsOf(
  environment: Environment,
  words: Words,
  actor: Actor,
  command: AnyCommand,
  stream: StreamId,
  { input, offer }: Pick<CommandGiven, 'input' | 'offer'>,
): Promise<readonly TellDto[]> {
  if (!command.warns) return [];
  const context = await environment.docket.contextFor(command, actor, stream, input);
  return command
    .warns(context, input, offer)
    .flatMap((one) => inWords(words, command, one, stream));
}

/** What one must know, in one line, for a list. */
export async function shortTell(
  environment: Environment,
  words: Words,
  actor: Actor,
  command: AnyCommand,
  stream: StreamId,
  subject: object,
): Promise<string> {
  if (!command.tells || (await isClosed(environment, actor, stream, command))) return '';
  const context = await environment.docket.contextFor(command, actor, stream);
  return toldOf(command, context, subject)
    .filter((one) => one.short === true)
    .flatMap((one) => inWords(words, command, one, stream))
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
  const context = await environment.docket.contextFor(command, actor, stream);
  const found = command.offers(context).find((one) => one.key === key);
  return found?.offered === true
    ? shortTell(environment, words, actor, command, stream, found.subject)
    : '';
}

/**
 * Whoever linked an organisation and has not shown their authority is told nothing of what lies in the case; but what the
 * court says is missing of it is said to them.
 */
async function isClosed(
  environment: Environment,
  actor: Actor,
  stream: StreamId,
  command: AnyCommand,
): Promise<boolean> {
  if (command.name === 'authority.show') return false;
  const { kind, state } = await environment.docket.cache.load(stream);
  return kind === 'case' && readsOnlyOwn(actor, state as CaseState);
}

function inWords(
  words: Words,
  command: AnyCommand,
  { code, facts, file, cases }: Told,
  stream: StreamId,
): readonly TellDto[] {
  const say = words.command(command.name)?.tells?.[code];
  if (!say) return [];
  return [
    {
      ...say(words.named(facts)),
      ...(file ? { file: { ...file, url: fileUrl(file, stream) } } : {}),
      ...(cases ? { cases } : {}),
    },
  ];
}
