import type { CommandRequest, OutcomeDto, RefusalDto } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import { courtDayOf, parseCommandId, parseStreamId } from '@xiezhi/kernel';
import type { CommandGiven, Outcome } from '@xiezhi/docket';
import { understand } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { Environment } from './environment.ts';
import type { RequestFault } from './faulty.ts';
import { withStoredFiles } from './file-references.ts';
import { receiptDtos } from './receipts.ts';
import { whatFollows } from './what-follows.ts';
import type { Words } from './words.ts';

/** How long a person waits for the docket before the act is kept and decided behind the screen. */
const patience = 2500;

/** Trying again later may help, since nothing is wrong with what was asked. */
const isTrouble = ({ ground }: RefusalDto): boolean =>
  ground.kind === 'technical' && ground.trouble;

/** One table from what the docket answers to what HTTP says. */
export const statusOf = (outcome: OutcomeDto): 200 | 202 | 409 | 422 | 503 => {
  switch (outcome.outcome) {
    case 'accepted':
      return 200;
    case 'received':
      return 202;
    case 'invalid':
      return 422;
    case 'refused':
      return outcome.refusals.every(isTrouble) ? 503 : 409;
  }
};

export type ReadRequest =
  | { readonly given: CommandGiven; readonly wentOver?: string }
  | { readonly faults: readonly RequestFault[] };

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPosition = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** Reads a command from a request body; every part that is none is named. */
export function readRequest(name: string, body: unknown): ReadRequest {
  if (!isPlainObject(body)) return { faults: [{ path: '', code: 'not-an-object' }] };
  const { commandId, stream, key, input, seen, wentOver } = body as Readonly<
    Record<keyof CommandRequest, unknown>
  >;
  const id = typeof commandId === 'string' ? parseCommandId(commandId) : null;
  const parsed = typeof stream === 'string' ? parseStreamId(stream) : null;
  const isKey = key === undefined || typeof key === 'string';
  const isSeen = seen === undefined || isPosition(seen);
  if (
    id !== null &&
    isKey &&
    isSeen &&
    isPlainObject(input) &&
    (parsed ?? stream ?? null) === parsed
  ) {
    const given = { name, commandId: id, stream: parsed?.id ?? null, offer: key ?? '', input };
    const over = typeof wentOver === 'string' ? { wentOver } : {};
    return { given: seen === undefined ? given : { ...given, seen }, ...over };
  }
  const faults: RequestFault[] = [];
  if (id === null) faults.push({ path: 'commandId', code: 'not-a-command-id' });
  if (parsed === null && stream !== null && stream !== undefined)
    faults.push({ path: 'stream', code: 'not-a-stream' });
  if (!isKey) faults.push({ path: 'key', code: 'not-a-key' });
  if (!isPlainObject(input)) faults.push({ path: 'input', code: 'no-input' });
  if (!isSeen) faults.push({ path: 'seen', code: 'not-a-position' });
  return { faults };
}

/** Whoever decides on what was seen says what that was; left out, the docket is told so and answers how to mend it. */
export const withSeen = ({ catalogue }: Environment, given: CommandGiven): CommandGiven =>
  given.seen === undefined && catalogue.command(given.name)?.onlyOnSeen
    ? { ...given, seen: 'left-out' }
    : given;

/** Files that are not here, or not the sender's, and whatever else is wrong: the same answer before an act and to it. */
export function filesMissing(
  { catalogue, clock }: Environment,
  asked: CommandGiven,
  actor: Actor,
  missing: readonly string[],
): Extract<Outcome, { outcome: 'invalid' }> {
  const command = catalogue.command(asked.name);
  const read = command && understand(command, asked, actor, courtDayOf(clock.now()));
  const others = read && 'outcome' in read && read.outcome === 'invalid' ? read.faults : [];
  return {
    outcome: 'invalid',
    commandId: asked.commandId,
    faults: [
      ...others.filter(({ path }) => !missing.includes(path)),
      ...missing.map((path) => ({ path, code: 'file-not-here' })),
    ],
  };
}

/** Gives the command; when the docket takes longer than a person should wait, keeps it durably and says so. */
export async function giveCommand(
  environment: Environment,
  asked: CommandGiven,
  actor: Actor,
): Promise<Outcome> {
  const { docket, inbox, clock, metrics } = environment;
  const filled = await withStoredFiles(environment.files, actor, asked.input);
  if ('missing' in filled) return filesMissing(environment, asked, actor, filled.missing);
  const given = { ...asked, input: filled.input };
  metrics.backlog.set(docket.backlog);
  const { split } = environment;
  if ((await split?.elsewhere(given)) === true) {
    const received = await inbox.receive(given, actor, clock.now());
    const decided =
      received.outcome === 'received' ? await split?.decided(actor, given.commandId) : received;
    if (decided) await inbox.fetched(actor, given.commandId, clock.now());
    return decided ?? received;
  }
  if (environment.decideLater) {
    const before = await docket.answered(actor, given.commandId);
    return before ? before.outcome : inbox.receive(given, actor, clock.now());
  }
  const deciding = docket.execute(given, actor);
  const late = new Promise<'late'>((resolve) =>
    setTimeout(() => resolve('late'), patience).unref(),
  );
  const first = await Promise.race([deciding, late]);
  if (first !== 'late') return first;
  deciding.catch((fault: unknown) =>
    environment.log.warn({ fault }, 'a command that was kept will be decided again'),
  );
  return inbox.receive(given, actor, clock.now());
}

/** @param command names the labels of its questions; null where only the answer is at hand. */
export async function outcomeDto(
  environment: Environment,
  words: Words,
  actor: Actor,
  outcome: Outcome,
  command: string | null,
): Promise<OutcomeDto> {
  const given = await environment.split?.answerIn(words.lang, actor, outcome.commandId);
  if (given?.outcome === outcome.outcome) return given;
  switch (outcome.outcome) {
    case 'accepted':
      return {
        outcome: 'accepted',
        commandId: outcome.commandId,
        receipts: await receiptDtos(environment, words, actor, outcome.receipts),
        next: nextOf(outcome.receipts[0]?.stream, actor),
        ...(await whatFollows(environment, words, actor, outcome.receipts)),
      };
    case 'received':
      return outcome;
    case 'invalid':
      return { ...outcome, faults: outcome.faults.map((one) => words.fault(one)) };
    case 'refused':
      return {
        ...outcome,
        refusals: outcome.refusals.map((one) => words.refusal(one, actor, command)),
      };
  }
}

/** Whoever reads a late refusal finds the way back to what they wrote. */
export function withAsked(
  words: Words,
  outcome: OutcomeDto,
  asked: Pick<CommandGiven, 'name' | 'stream' | 'offer'> | null,
): OutcomeDto {
  if (asked === null || (outcome.outcome !== 'refused' && outcome.outcome !== 'invalid'))
    return outcome;
  const { name: command, stream, offer: key } = asked;
  return { ...outcome, asked: { command, stream, key, title: words.commandTitle(command) } };
}

function nextOf(stream: StreamId | undefined, { person }: Actor): string {
  // Whoever has no account sees no case: in one they have paid for somebody.
  if (person === null && stream?.startsWith('case:')) return '/pay';
  if (stream?.startsWith('case:')) return `/cases/${stream.slice('case:'.length)}`;
  return stream?.startsWith('court:') ? '/desk' : '/';
}
