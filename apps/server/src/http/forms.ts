// A little longer than most: what may be done here and how it is asked, part by part of one answer.
import type { FieldDto, FormDto, NotOfferedDto, OfferDto, PageDto } from '@xiezhi/contract';
import { courtDayOf, streamId } from '@xiezhi/kernel';
import type { NotOffered, Offer, StreamId } from '@xiezhi/kernel';
import type { Actor, AnyCommand, CommandText } from '@xiezhi/procedures';
import { comesFirst, isEarly, isPast, prefillOf, readsOnlyOwn } from '@xiezhi/procedures';
import type { CaseState, StateOf } from '@xiezhi/record';
import { fields } from '@xiezhi/record';
import type { ZodType } from 'zod';
import { aboutKey } from './about-key.ts';
import { caseChoices, noChoices, withChoices } from './case-choices.ts';
import type { Environment } from './environment.ts';
import { guideFor, guideOrder, topicOf } from './guide-routes.ts';
import { caseAt, withFacts } from './fact-forms.ts';
import { fieldDto } from './form-field.ts';
import { lookedAtBefore } from './looked-at-before.ts';
import type { TaskOfReader } from './tasks.ts';
import { toldAt } from './told-at.ts';
import { shortTell, tellsByField, toldFirst } from './tells.ts';
import { dueOf, type Words } from './words.ts';

/** What somebody may do here, in words; `owed` are the tasks behind it. */
export async function offersFor(
  environment: Environment,
  words: Words,
  actor: Actor,
  stream: StreamId | null,
  owed: readonly TaskOfReader[] = [],
): Promise<{ offers: readonly OfferDto[]; notOffered: readonly NotOfferedDto[] }> {
  const { docket } = environment;
  const found =
    stream === null
      ? [
          ...(await docket.openingOffers('case', actor)).found,
          ...(await docket.openingOffers('person', actor)).found,
        ]
      : ((await docket.offers(stream, actor))?.found ?? []);
  const today = courtDayOf(environment.clock.now());
  const offers: OfferDto[] = [];
  const notOffered: NotOfferedDto[] = [];
  const about = await aboutIn(environment, words, actor, stream);
  for (const { command, offer } of found) {
    const text = words.command(command.name, offer.key);
    if (!text || text.title === '') continue;
    if (!offer.offered) {
      notOffered.push({
        command: command.name,
        stream,
        key: offer.key,
        title: titled(text.title, about(offer.key, text)),
        refusals: offer.refusals.map((one) => words.refusal(one, actor, command.name)),
      });
      continue;
    }
    const task = owed.find(
      (one) =>
        (one.command === command.name ||
          environment.catalogue.command(one.command)?.or?.includes(command.name) === true) &&
        (one.subject === null || one.subject === offer.key),
    );
    const tell = await shortTell(
      environment,
      words,
      actor,
      command,
      stream ?? streamId(command.on, 'not-opened-yet'),
      offer.subject,
    );
    offers.push({
      command: command.name,
      stream,
      key: offer.key,
      title: titled(text.title, about(offer.key, text)),
      act: text.title,
      ...topicOf(environment, words, actor, command.name),
      lead: text.lead,
      ...(tell === '' ? {} : { tell }),
      action: text.action,
      basis: words.articles(command.basis),
      ...(task === undefined || task.dueAt === null
        ? {}
        : { due: dueOf(task.dueAt, task.provisional, today) }),
      owed: task !== undefined,
    });
  }
  const step = ({ command }: OfferDto): number => guideOrder(environment, words, command);
  return {
    offers: offers.sort((left, right) => byUrgency(left, right) || step(left) - step(right)),
    // A key names what lies in the case, which is closed to whoever has shown no authority, or none any more.
    notOffered: (await isClosed(environment, actor, stream)) ? [] : notOffered,
  };
}

async function isClosed(
  { docket }: Environment,
  actor: Actor,
  stream: StreamId | null,
): Promise<boolean> {
  if (stream === null) return false;
  const { kind, state } = await docket.cache.load(stream);
  return kind === 'case' && readsOnlyOwn(actor, state as CaseState);
}

/** Names what a key of this stream is about: people, papers and sittings of a case; posts of a court. */
async function aboutIn(
  environment: Environment,
  words: Words,
  actor: Actor,
  stream: StreamId | null,
): Promise<(key: string, text: CommandText) => string> {
  if (stream === null) return () => '';
  const { kind, state } = await environment.docket.cache.load(stream);
  if (kind === 'case')
    return (key, text) => aboutKey(key, state as CaseState, words, { text, actor });
  if (kind !== 'court') return () => '';
  const { offices } = (state as StateOf<'court'>).court;
  return (key) => {
    const office = offices.find((one) => one.id === key);
    return office ? `${office.name} ${words.role(office.post)}` : '';
  };
}

const titled = (title: string, about: string): string =>
  about === '' ? title : `${title} · ${about}`;

/**
 * What a reader of a case is shown of it: not what belongs to a step that is over or has not come, although whoever goes
 * there is received. Whatever is owed stays.
 */
export const invited = (offers: readonly OfferDto[], at: CaseState): readonly OfferDto[] =>
  offers.filter(({ command, owed }) => !isEarly(at, command) && (owed || !isPast(at, command)));

const byUrgency = (left: OfferDto, right: OfferDto): number =>
  Number(right.owed) - Number(left.owed) ||
  Number(comesFirst(right.command)) - Number(comesFirst(left.command)) ||
  (left.due?.at ?? '9').localeCompare(right.due?.at ?? '9');

/** The questions of a command, from its declaration. @returns null when there is no such command. */
export async function formFor(
  environment: Environment,
  words: Words,
  actor: Actor,
  name: string,
  stream: StreamId | null,
  key: string,
): Promise<FormDto | null> {
  const command = environment.catalogue.command(name);
  const text = words.command(name, key);
  if (!command || !text) return null;
  const here = await offerHere(environment, command, actor, stream, key);
  // Names, papers and people of a case stand only in the form of somebody to whom the act is open, or was refused.
  const choices = here === null ? noChoices : await caseChoices(environment, words, stream, key);
  const state = here === null ? null : await caseAt(environment, stream);
  const about = here === null ? '' : (await aboutIn(environment, words, actor, stream))(key, text);
  const unasked = await unaskedOf(environment, command, actor, here, key);
  const among = await amongOf(environment, command, actor, here, key);
  const told =
    here?.offer.offered === true
      ? await tellsByField(environment, words, actor, command, here.stream, here.offer.subject)
      : new Map<string, string>();
  return {
    command: name,
    stream,
    key,
    title: titled(text.title, about),
    lead: text.lead,
    action: text.action,
    after: text.after,
    basis: words.articles(command.basis),
    tells: here === null ? [] : await toldFirst(environment, words, actor, command, here),
    pages: command.ask.map((page): PageDto => {
      const pageText = text.pages[page.id];
      return {
        id: page.id,
        title: pageText?.title ?? text.title,
        ...(pageText?.lead === undefined ? {} : { lead: pageText.lead }),
        ...(pageText?.help === undefined ? {} : { help: pageText.help }),
        fields: page.fields
          .filter(({ path }) => !unasked.includes(path))
          .map((one) =>
            toldAt(
              withFacts(
                withChoices(narrowed(fieldDto(command, one, text, words), among), choices),
                state,
                words,
              ),
              told,
              words,
            ),
          ),
      };
    }),
    values: await startOf(environment, command, actor, here),
    draft: null,
    ...guideFor(environment, words, name),
    ...(command.warns === undefined ? {} : { warns: true as const }),
    ...(here !== null && command.onlyOnSeen ? { seen: here.seq } : {}),
    // Of an account the act itself says so: there is more than one way to it.
    ...(command.on === 'case' && command.session !== undefined ? { session: command.session } : {}),
    ...lookedAtBefore(actor, command, here !== null && stream !== null),
  };
}

interface OfferHere {
  readonly stream: StreamId;
  readonly seq: number;
  readonly offer: Offer | NotOffered;
}

/** The offer a form belongs to, or its refusal. @returns null when the act does not concern this actor here. */
async function offerHere(
  { docket }: Environment,
  command: AnyCommand,
  actor: Actor,
  stream: StreamId | null,
  key: string,
): Promise<OfferHere | null> {
  const opened =
    stream === null
      ? await docket.openingOffers(command.on, actor)
      : await docket.offers(stream, actor);
  const found = opened?.found.find(
    (one) => one.command.name === command.name && one.offer.key === key,
  );
  return opened && found ? { stream: opened.at.id, seq: opened.at.seq, offer: found.offer } : null;
}

/** The fields of a command that name a court: those that must, or those that may. */
const courtFields = (command: AnyCommand, optional: boolean): readonly string[] =>
  Object.entries(command.input.shape)
    .filter(([, schema]) => fields.fieldMeta(schema as ZodType)?.component === 'court')
    .filter(([, schema]) => (schema as ZodType).safeParse(undefined).success === optional)
    .map(([path]) => path);

/** The court, where there is only one. */
async function courtAlone({ pool }: Environment): Promise<string | null> {
  const { rows } = await pool.query<{ stream: string }>(
    "select stream from stream_head where kind = 'court' limit 2",
  );
  return rows.length === 1 ? (rows[0]?.stream.slice('court:'.length) ?? null) : null;
}

/** Where there is one court, nobody is asked to look for it. */
async function onlyCourt(
  environment: Environment,
  command: AnyCommand,
): Promise<Readonly<Record<string, string>>> {
  const paths = courtFields(command, false);
  const only = paths.length === 0 ? null : await courtAlone(environment);
  return only === null ? {} : Object.fromEntries(paths.map((path) => [path, only]));
}

/** … nor whether another has jurisdiction. */
async function otherCourts(
  environment: Environment,
  command: AnyCommand,
): Promise<readonly string[]> {
  const paths = courtFields(command, true);
  return paths.length === 0 || (await courtAlone(environment)) === null ? [] : paths;
}

/** What is not asked here: it does not belong to the subject, or the case has answered it. */
async function unaskedOf(
  environment: Environment,
  command: AnyCommand,
  actor: Actor,
  here: OfferHere | null,
  key: string,
): Promise<readonly string[]> {
  const others = await otherCourts(environment, command);
  if (here?.offer.offered !== true) {
    const { unaskedBefore = [] } = command;
    const before = typeof unaskedBefore === 'function' ? unaskedBefore(key) : unaskedBefore;
    return [...others, ...before];
  }
  if (!command.unasked) return others;
  const context = await environment.docket.contextFor(command, actor, here.stream);
  return [...others, ...command.unasked(context, here.offer.subject)];
}

/** What of each choice can be true here; nothing where all of it can. */
async function amongOf(
  environment: Environment,
  command: AnyCommand,
  actor: Actor,
  here: OfferHere | null,
  key: string,
): Promise<Partial<Readonly<Record<string, readonly string[]>>>> {
  if (here?.offer.offered !== true) return command.amongBefore?.(key) ?? {};
  if (!command.among) return {};
  const context = await environment.docket.contextFor(command, actor, here.stream);
  return command.among(context, here.offer.subject);
}

const narrowed = (
  one: FieldDto,
  among: Partial<Readonly<Record<string, readonly string[]>>>,
): FieldDto => {
  const here = among[one.path];
  return here === undefined || one.options === undefined
    ? one
    : { ...one, options: one.options.filter(({ value }) => here.includes(value)) };
};

/** What a declaration puts into the form, and the one thing it cannot know: that there is only one court here. */
async function startOf(
  environment: Environment,
  command: AnyCommand,
  actor: Actor,
  here: OfferHere | null,
): Promise<Readonly<Record<string, unknown>>> {
  if (!here?.offer.offered) return {};
  const courts = await onlyCourt(environment, command);
  // What stands in the case already is not told to whom it is closed, in a form as little as beside it.
  if (!command.prefill || (await isClosed(environment, actor, here.stream))) return courts;
  const context = await environment.docket.contextFor(command, actor, here.stream);
  return { ...courts, ...prefillOf(context, command, here.offer) };
}
