import type {
  FieldComponent,
  FieldDto,
  FormDto,
  NotOfferedDto,
  OfferDto,
  PageDto,
} from '@xiezhi/contract';
import { courtDayOf } from '@xiezhi/kernel';
import type { NotOffered, Offer, StreamId } from '@xiezhi/kernel';
import type { Actor, AnyCommand, AskedField } from '@xiezhi/procedures';
import { prefillOf } from '@xiezhi/procedures';
import type { CaseState, StateOf } from '@xiezhi/record';
import { fields } from '@xiezhi/record';
import type { ZodType } from 'zod';
import { aboutKey } from './about-key.ts';
import { caseChoices, noChoices, withChoices } from './case-choices.ts';
import type { Environment } from './environment.ts';
import type { TaskOfReader } from './tasks.ts';
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
  const about = await aboutIn(environment, words, stream);
  for (const { command, offer } of found) {
    const text = words.command(command.name);
    if (!text || text.title === '') continue;
    if (!offer.offered) {
      notOffered.push({
        command: command.name,
        stream,
        key: offer.key,
        title: titled(text.title, about(offer.key)),
        refusals: offer.refusals.map((one) => words.refusal(one, actor)),
      });
      continue;
    }
    const task = owed.find(
      (one) => one.command === command.name && (one.subject === null || one.subject === offer.key),
    );
    offers.push({
      command: command.name,
      stream,
      key: offer.key,
      title: titled(text.title, about(offer.key)),
      lead: text.lead,
      action: text.action,
      basis: words.articles(command.basis),
      ...(task === undefined || task.dueAt === null
        ? {}
        : { due: dueOf(task.dueAt, task.provisional, today) }),
      owed: task !== undefined,
    });
  }
  return { offers: offers.sort(byUrgency), notOffered };
}

/** Names what a key of this stream is about: people, papers and sittings of a case; posts of a court. */
async function aboutIn(
  environment: Environment,
  words: Words,
  stream: StreamId | null,
): Promise<(key: string) => string> {
  if (stream === null) return () => '';
  const { kind, state } = await environment.docket.cache.load(stream);
  if (kind === 'case') return (key) => aboutKey(key, state as CaseState, words);
  if (kind !== 'court') return () => '';
  const { offices } = (state as StateOf<'court'>).court;
  return (key) => {
    const office = offices.find((one) => one.id === key);
    return office ? `${office.name} ${words.role(office.post)}` : '';
  };
}

const titled = (title: string, about: string): string =>
  about === '' ? title : `${title} · ${about}`;

const byUrgency = (left: OfferDto, right: OfferDto): number =>
  Number(right.owed) - Number(left.owed) ||
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
  const text = words.command(name);
  if (!command || !text) return null;
  const place = { owner: actor.id, command: name, stream: stream ?? '', key };
  const now = environment.clock.now();
  const draft = actor.person === null ? null : await environment.drafts.read(place, now);
  const here = await offerHere(environment, command, actor, stream, key);
  // Names, papers and people of a case stand only in the form of somebody to whom the act is open, or was refused.
  const choices = here === null ? noChoices : await caseChoices(environment, words, stream, key);
  const about = here === null ? '' : (await aboutIn(environment, words, stream))(key);
  const known =
    draft || here === null
      ? {}
      : ((await prefillOf(here.opened.planner, here.opened.at, command, actor, key)) ?? {});
  return {
    command: name,
    stream,
    key,
    title: titled(text.title, about),
    lead: text.lead,
    action: text.action,
    after: text.after,
    basis: words.articles(command.basis),
    pages: command.ask.map((page): PageDto => {
      const pageText = text.pages[page.id];
      return {
        id: page.id,
        title: pageText?.title ?? text.title,
        ...(pageText?.lead === undefined ? {} : { lead: pageText.lead }),
        ...(pageText?.help === undefined ? {} : { help: pageText.help }),
        fields: page.fields.map((one) => withChoices(fieldDto(command, one, words), choices)),
      };
    }),
    values: draft?.values ?? known,
    draft: draft ? { savedAt: draft.savedAt, expiresOn: draft.expiresOn } : null,
    ...(here !== null && command.onlyOnSeen === true ? { seen: here.opened.at.seq } : {}),
    papers: here !== null && command.on === 'case' && stream !== null && actor.offices.length > 0,
  };
}

interface OfferHere {
  readonly opened: Opened;
  readonly offer: Offer | NotOffered;
}
type Opened = Awaited<ReturnType<Environment['docket']['openingOffers']>>;

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
  return opened && found ? { opened, offer: found.offer } : null;
}

function fieldDto(command: AnyCommand, asked: AskedField, words: Words): FieldDto {
  const schema = command.input.shape[asked.path] as ZodType | undefined;
  const meta = schema ? fields.fieldMeta(schema) : null;
  const text = words.command(command.name);
  const label = text?.fields[asked.path];
  const optionText = text?.options?.[asked.path];
  return {
    path: asked.path,
    component: (meta?.component ?? 'text') as FieldComponent,
    label: label?.label ?? asked.path,
    ...(label?.hint === undefined ? {} : { hint: label.hint }),
    optional: schema ? schema.safeParse(undefined).success : true,
    ...(meta?.options
      ? { options: meta.options.map((value) => ({ value, label: optionText?.[value] ?? value })) }
      : {}),
    ...(meta?.maxLength === undefined ? {} : { maxLength: meta.maxLength }),
    ...(asked.when ? { when: asked.when } : {}),
  };
}
