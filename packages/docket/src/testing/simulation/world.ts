import { createHmac } from 'node:crypto';
import type { CommandId, CourtId, Instant, Json, PersonId, StreamId } from '@xiezhi/kernel';
import { addMillis, courtDayOf, courtStream, instant, personStream } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import type { Actor } from '@xiezhi/procedures';
import { catalogue, systemActor, visitor } from '@xiezhi/procedures';
import type { CaseState, Post, StateOf } from '@xiezhi/record';
import { officesOf } from '@xiezhi/record';
import type { Pool } from 'pg';
import { Docket } from '../../docket.ts';
import type { OutsidePorts } from '../../facts.ts';
import { Inbox } from '../../inbox.ts';
import type { Outcome } from '../../outcome.ts';
import { refold } from '../../refold.ts';
import { openRulebook } from '../../rulebook.ts';
import { sequence } from '../../sequencer.ts';
import { enterPassedTerms } from '../../timers.ts';
import { Vault } from '../../vault.ts';
import { streamOf } from '../court.ts';
import { Chance, seededSalts } from './chance.ts';
import { Outside } from './outside.ts';
import { Looking } from './looking.ts';
import type { Resident } from './people.ts';
import { mobileOf, residentIdOf, residents, seated } from './people.ts';

/** Something somebody did, as the story tells it. */
export interface Told {
  readonly step: string;
  readonly at: Instant;
  readonly who: string;
  readonly name: string;
  readonly offer: string;
  readonly stream: StreamId | null;
  readonly outcome: Outcome;
}

/** The letter that brings the code to a party: whoever holds it can link the case. */
export const codeOf = (stream: string, participant: string): string =>
  createHmac('sha256', 'simulated letters')
    .update(`${stream} ${participant}`)
    .digest('hex')
    .slice(0, 8);

/**
 * A court with its town on a virtual clock: the real docket on a real database, the workers' own jobs, and an outside
 * that answers. One connection carries all statements in the order they were asked, so that a seed makes the same run.
 */
export class World {
  readonly pool: Pool;
  readonly docket: Docket;
  readonly inbox: Inbox;
  readonly outside: Outside;
  readonly chance: Chance;
  readonly story: Told[] = [];
  readonly persons = new Map<string, PersonId>();
  now: Instant;
  court = '' as CourtId;
  readonly streams: Looking;
  /** Commands given in each step: ids do not hang on what happened elsewhere. */
  readonly #given = new Map<string, number>();

  constructor(pool: Pool, seed: string, now: string) {
    this.pool = pool;
    this.now = instant(now);
    this.chance = new Chance(seed);
    this.docket = new Docket({
      pool,
      catalogue,
      clock: { now: () => this.now },
      lawAt: (day, calendar, entered) => lawAt(day, null, calendar, entered),
      ports: this.#ports(),
      claimKey: Buffer.alloc(32, 7),
      hashSecret: (text) => Promise.resolve(`hash of ${String(text.length)}`),
      salts: seededSalts(seed),
    });
    this.streams = new Looking(pool, this.docket.cache);
    this.inbox = new Inbox(pool, this.docket, new Vault(Buffer.alloc(32, 3)), (then) =>
      Promise.resolve(then),
    );
    this.outside = new Outside(pool, this.docket, this.chance.of('outside'));
  }

  #ports(): OutsidePorts {
    const found = (one: Resident | undefined) => {
      const person = one === undefined ? undefined : this.persons.get(one.key);
      return one === undefined || person === undefined ? null : { person, name: one.name };
    };
    const byMobile = (mobile: unknown) => found(residents.find((_, n) => mobileOf(n) === mobile));
    const hashed = (code: string): string => `hash of ${code}`;
    const ports: Readonly<Record<string, (question: Json) => unknown>> = {
      'cause-name': () => '承揽合同纠纷',
      'earlier-suits': () => [],
      'other-sittings': () => [],
      'phone-code': () => 'right',
      'identity-register': () => ({ outcome: 'match', source: 'simulator' }),
      'face-check': () => ({ outcome: 'match', source: 'simulator' }),
      'person-by-mobile': byMobile,
      'person-by-resident-id': () => null,
      'account-ties': () => null,
      'lot-seed': () => '1f',
      'agent-named': (question) => byMobile((question as { mobile: string }).mobile),
      'access-code': (question) => {
        const { stream, participant } = question as { stream: string; participant: string };
        const code = codeOf(stream, participant);
        return { code, hash: hashed(code) };
      },
      'access-code-tried': (question) => ({ hash: hashed((question as { code: string }).code) }),
      'payment-link': (question) => {
        const { stream, link } = question as { stream: string; link: string };
        return codeOf(stream, link);
      },
      'payment-link-tried': (question) => {
        const { stream, code, links } = question as Readonly<Record<string, string>> & {
          readonly links: readonly string[];
        };
        const link = links.find((one) => codeOf(stream ?? '', one) === code);
        return { link: link ?? null };
      },
    };
    return Object.fromEntries(
      Object.entries(ports).map(([name, ask]) => [
        name,
        (question: Json) => Promise.resolve(ask(question)),
      ]),
    );
  }

  /** Everybody registers; the court is established and its posts are given. */
  async open(): Promise<this> {
    await openRulebook(this.docket);
    for (const [index, one] of residents.entries()) {
      const input = {
        name: one.name,
        residentId: residentIdOf(index),
        mobile: mobileOf(index),
        code: '123456',
        password: '一句我自己记得住的话吧',
        agreed: true,
      };
      const outcome = await this.#set(visitor(one.key), 'identity.register', null, input);
      this.persons.set(one.key, streamOf(outcome).slice('person:'.length) as PersonId);
    }
    const [administrator] = seated('administrator');
    const key = administrator?.key ?? '';
    const example = { ...catalogue.command('court.establish')?.example };
    const established = await this.#set(systemActor('set-up'), 'court.establish', null, {
      ...example,
      administrator: this.persons.get(key),
      administratorName: administrator?.name,
    });
    this.court = streamOf(established).slice('court:'.length) as CourtId;
    const posts: readonly Post[] = [
      'president',
      'finance-officer',
      'filing-reviewer',
      'judge',
      'clerk',
    ];
    for (const one of residents) {
      const post = posts.find((each) => each === one.seat);
      if (post === undefined) continue;
      const mobile = mobileOf(residents.indexOf(one));
      const actor = await this.actor(key);
      await this.#set(actor, 'court.grant-office', courtStream(this.court), { mobile, post });
    }
    return this;
  }

  async #set(actor: Actor, name: string, stream: StreamId | null, input: object) {
    const outcome = await this.give('set-up', actor, name, stream, input);
    if (outcome.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
    return outcome;
  }

  /** Somebody of the town as the court knows them at this moment: from their own docket and the court's. */
  async actor(key: string): Promise<Actor> {
    const person = this.persons.get(key);
    if (person === undefined) throw new RangeError(`nobody is called ${key}`);
    const profile = (await this.streams.load(personStream(person))).state as StateOf<'person'>;
    const { court } =
      this.court === ''
        ? { court: null }
        : ((await this.streams.load(courtStream(this.court))).state as StateOf<'court'>);
    const held = court === null ? [] : officesOf(court, person);
    return {
      kind: 'person',
      id: person,
      person,
      name: profile.person.name,
      level: profile.person.level,
      session: 3,
      frozen: profile.person.frozen,
      confirmedAt: this.now,
      asksAt: this.now,
      offices: held.map(({ post, division }) => ({ court: this.court, post, division })),
    };
  }

  /** Gives a command under an id of its own, and tells it. `mail`: through the inbox, decided by the machine later. */
  async give(
    step: string,
    actor: Actor,
    name: string,
    stream: StreamId | null,
    input: object,
    offer = '',
    also: { readonly mail?: boolean; readonly seen?: number } = {},
  ): Promise<Outcome> {
    const number = (this.#given.get(step) ?? 0) + 1;
    this.#given.set(step, number);
    const commandId = `sim-${step}-${String(number)}` as CommandId;
    const seen = also.seen === undefined ? {} : { seen: also.seen };
    const given = { name, commandId, stream, offer, input: input as Record<string, Json>, ...seen };
    const outcome =
      also.mail === true
        ? await this.inbox.receive(given, actor, this.now)
        : await this.docket.execute(given, actor);
    this.streams.again();
    this.story.push({
      step,
      at: this.now,
      who: actor.name || actor.id,
      name,
      offer,
      stream,
      outcome,
    });
    return outcome;
  }

  async case(stream: StreamId): Promise<CaseState> {
    return (await this.streams.load(stream)).state as CaseState;
  }

  pass(millis: number): void {
    this.now = addMillis(this.now, millis);
  }

  /** The jobs of the court's own machine until none has work left. @throws what a received command could not be decided for. */
  async work(): Promise<void> {
    const today = courtDayOf(this.now);
    await this.docket.rules.refresh(this.docket.cache);
    while ((await refold(this.docket, today)) > 0);
    while ((await this.inbox.work(this.now, fail)) > 0);
    await this.outside.collect();
    await this.outside.answer();
    while ((await enterPassedTerms(this.pool, this.docket, this.now)) > 0);
    while ((await sequence(this.pool)) > 0);
    this.streams.again();
  }
}

const fail = (fault: unknown): never => {
  throw fault instanceof Error ? fault : new Error(String(fault));
};
