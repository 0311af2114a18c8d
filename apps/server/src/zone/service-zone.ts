import { randomBytes } from 'node:crypto';
import type { CaseSpaceDto, CourtDto } from '@xiezhi/contract';
import type { Instant, StreamId } from '@xiezhi/kernel';
import { addMillis, nationalRulebook, personStream } from '@xiezhi/kernel';
import type { Enclosure, StoredFile } from '@xiezhi/docket';
import { adopt, inTransaction, Unacceptable } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { PoolClient } from 'pg';
import type { Environment } from '../http/environment.ts';
import { CommandsBetween } from './commands-between.ts';
import { CopiesAsked, mark } from './copies-between.ts';
import { takeEffect } from './effects.ts';
import { forgetFetched, noteFetched } from './fetched-files.ts';
import type { Bodies, Replied } from './letters.ts';
import { LogHere } from './log-between.ts';
import type { Pages } from './pages.ts';
import { everybody } from './pages.ts';
import type { Handlers, Post } from './post.ts';
import { fileIn, relay } from './relay.ts';
import type { ServiceSide, Split } from './split.ts';

/** How long somebody waits for what only the court zone knows; the browser waits twenty seconds. */
const patience = 12_000;
/** As many questions may be under way; whoever asks more is told to come back. */
const mostAsked = 200;
/** How long a request may take from looking at the clock to being kept: nothing older is under way. */
const slack = 60_000;

/**
 * The zone on the internet. At home here: the accounts of the public, their drafts and uploads, and what leaves by the
 * internet. Of everything else it knows what the court zone has sent for each person, and no more.
 */
export class ServiceZone {
  readonly #post: Post;
  readonly #pages: Pages;
  readonly #environment: () => Environment;
  readonly log: LogHere;
  readonly #copies: CopiesAsked;
  readonly #waiting = new Map<string, (replied: Replied) => void>();
  readonly commands: CommandsBetween;
  readonly split: Split;

  constructor(post: Post, pages: Pages, environment: () => Environment) {
    this.#post = post;
    this.#pages = pages;
    this.#environment = environment;
    this.#copies = new CopiesAsked(post, pages, environment);
    this.log = new LogHere(() => environment().pool, pages, post);
    this.commands = new CommandsBetween(
      post,
      pages,
      {
        elsewhere: ({ name }) => {
          const command = environment().catalogue.command(name);
          return Promise.resolve(command !== null && command.on !== 'person');
        },
        before: (client, { actor }) => this.#introduce(client, actor),
        // The court's own people act on accounts at the counter; nothing else is at home here.
        unacceptable: ({ name }) =>
          Promise.resolve(
            environment().catalogue.command(name)?.on === 'person'
              ? null
              : `${name} is not decided here`,
          ),
        believed: (receivedAt) => Promise.resolve(receivedAt),
        decidedFor: ({ given: { stream } }) =>
          inTransaction(environment().pool, async (client) => {
            if (stream !== null) await this.#post.sendDocket(client, stream);
          }),
      },
      environment,
    );
    this.split = {
      zone: 'service',
      elsewhere: (given) => this.commands.beyond.elsewhere(given),
      decided: (actor, id) => this.commands.decided(actor, id),
      answerIn: (lang, actor, id) => this.commands.answerIn(lang, actor, id),
      service: this.#sideOf(),
      relay: relay({
        environment,
        pages,
        ask: (actor, asked, files) => this.#asked({ kind: 'ask', body: { actor, asked } }, files),
        askUnder: (mark, asked) => this.#asked({ kind: 'ask', body: { actor: null, asked, mark } }),
        copies: this.#copies,
        introduce: (actor) =>
          inTransaction(environment().pool, (client) => this.#introduce(client, actor)),
        enclosed: (input) => this.commands.enclosed(input),
      }),
    };
  }

  /** What the court zone must know of whoever writes: their docket as it stands. */
  async #introduce(client: PoolClient, actor: Actor | null): Promise<void> {
    if (actor?.person) await this.#post.sendDocket(client, personStream(actor.person));
  }

  readonly handlers: Handlers = {
    docket: async ({ stream, entries }) => {
      if (stream !== nationalRulebook) throw new Unacceptable(`${stream} has no place here`);
      if (!(await adopt(this.#environment().docket, stream, entries, () => [])))
        throw new Unacceptable(`an entry of ${stream} is missing`);
    },
    pages: async ({ person, put, gone }) => {
      const { pool, files } = this.#environment();
      await inTransaction(pool, async (client) => {
        for (const page of put) await this.#pages.put(client, person, page);
        for (const page of gone) await this.#pages.withdraw(client, person, page);
      });
      if (gone.length > 0) await forgetFetched(pool, files);
    },
    courts: ({ courts }) =>
      this.#pages.put(this.#environment().pool, everybody, {
        path: courtsPage,
        lang: 'zh-CN',
        stream: '',
        body: JSON.stringify(courts),
      }),
    reply: async ({ id, replied, forMillis, lying = [] }, { files }) => {
      const { pool, clock } = this.#environment();
      if (forMillis !== undefined)
        for (const sha256 of [...files.map((one) => one.sha256), ...lying])
          await mark(pool, sha256, clock.now(), forMillis);
      this.#waiting.get(id)?.(replied);
    },
    effect: (effect, { files }) => {
      const { pool, clock } = this.#environment();
      return takeEffect(pool, effect, files, clock.now());
    },
    log: (body) => this.log.take(body),
    copy: (body) => this.#copies.hear(body),
  };

  /** All the letters that may come here. */
  get receiving(): Handlers {
    return { ...this.handlers, ...this.commands.handlers };
  }

  async #asked(
    letter:
      | { readonly kind: 'ask'; readonly body: Omit<Bodies['ask'], 'id'> }
      | {
          readonly kind: 'ask-file';
          readonly body: Omit<Bodies['ask-file'], 'id'>;
        },
    files: readonly Enclosure[] = [],
  ): Promise<Replied | null> {
    if (this.#waiting.size >= mostAsked) return null;
    const id = randomBytes(12).toString('hex');
    const { promise, resolve } = Promise.withResolvers<Replied | null>();
    const timer = setTimeout(resolve, patience, null);
    this.#waiting.set(id, resolve);
    try {
      await inTransaction(this.#environment().pool, async (client) => {
        await this.#introduce(client, letter.body.actor);
        await (letter.kind === 'ask'
          ? this.#post.send(client, 'ask', id, { id, ...letter.body }, files)
          : this.#post.send(client, 'ask-file', id, { id, ...letter.body }, files));
      });
      return await promise;
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(id);
    }
  }

  #sideOf = (): ServiceSide => ({
    log: this.log,
    courts: () => this.#courts(),
    caseName: async (actor, key) => {
      const page = await this.#pages.find(actor.id, `/api/cases/${key}`, 'zh-CN');
      if (page === null) return '';
      const { number, title } = JSON.parse(page) as Pick<CaseSpaceDto, 'number' | 'title'>;
      return number ?? title;
    },
    named: async (actor, stream, sha256) =>
      actor.person === null ? null : fileIn(await this.#pages.of(actor.id, stream), stream, sha256),
    fetched: (actor, stream, sha256) => this.#fetched(actor, stream, sha256),
    positionsAfter: (actor, last) => this.#pages.positionsAfter(actor.id, last),
    lastPosition: (actor) => this.#pages.lastPosition(actor.id),
  });

  async #courts(): Promise<readonly CourtDto[]> {
    const page = await this.#pages.find(everybody, courtsPage, 'zh-CN');
    return page === null ? [] : (JSON.parse(page) as readonly CourtDto[]);
  }

  async #fetched(actor: Actor, stream: StreamId, sha256: string): Promise<StoredFile | null> {
    const { pool, files } = this.#environment();
    await noteFetched(pool, { sha256, person: actor.id, stream });
    await this.#asked({ kind: 'ask-file', body: { actor, stream, sha256 } });
    // The page may have gone while the bytes were on their way.
    await forgetFetched(pool, files);
    return files.find(sha256);
  }

  /** Sends on what the accounts at home here have grown by. @returns how many entries were seen. */
  async followAccounts(): Promise<number> {
    const { pool } = this.#environment();
    return inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ leaf: string; stream: StreamId }>(
        `select leaf, stream from leaf
          where leaf > coalesce((select leaf from follower where name = 'accounts'), -1) order by leaf limit 500`,
      );
      const last = rows.at(-1);
      if (!last) return 0;
      for (const stream of new Set(rows.map((row) => row.stream)))
        if (stream.startsWith('person:')) await this.#post.sendDocket(client, stream);
      await client.query(
        `insert into follower (name, leaf) values ('accounts', $1)
         on conflict (name) do update set leaf = excluded.leaf`,
        [last.leaf],
      );
      return rows.length;
    });
  }

  #said: Instant | null = null;

  /**
   * Says up to when everything received has been passed on; terms pass in the court zone no further than that. Said every
   * half minute at most, and when the clock has been moved.
   */
  async sayHere(): Promise<number> {
    const { pool, clock } = this.#environment();
    const upTo = addMillis(clock.now(), -slack);
    if (this.#said !== null && upTo < addMillis(this.#said, 30_000)) return 0;
    await inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ oldest: Instant | null }>(
        "select min(received_at) as oldest from command_inbox where answer is null and carried_at is null and origin is distinct from 'there'",
      );
      const oldest = rows[0]?.oldest ?? upTo;
      const body = { upTo: oldest < upTo ? oldest : upTo };
      await this.#post.send(client, 'here', body.upTo, body);
    });
    this.#said = upTo;
    return 0;
  }
}

const courtsPage = 'courts';
