import { createHash } from 'node:crypto';
import type { Lang, OfferDto } from '@xiezhi/contract';
import type { PersonId, StreamId } from '@xiezhi/kernel';
import { courtDayOf, nationalRulebook, personStream } from '@xiezhi/kernel';
import { inTransaction } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { PoolClient } from 'pg';
import type { Environment } from '../http/environment.ts';
import { courtsKnown } from '../http/middleware.ts';
import { actorFor } from '../people/actors.ts';
import type { Answer } from './answers.ts';
import { pageName, reading } from './answers.ts';
import { isAdopted } from './commands-between.ts';
import type { PagePut } from './letters.ts';
import { langs } from './letters.ts';
import { everybody } from './pages.ts';
import type { Post } from './post.ts';

/** What everybody signed in looks at, whatever they take part in. */
const ownPages = ['/api/cases', '/api/tasks', '/api/calendar', '/api/offers'] as const;
/** What is published, and read without an account; also while the inner network is away. */
const published = ['/api/announcements'] as const;
const isPublished = (kind: string): boolean => kind.startsWith('announcement.');
/** The pages of no docket in particular. */
const own = '' as StreamId;

/** The same for pages of one docket and for those of none; `mark` is one making of them. */
interface Due {
  readonly person: PersonId;
  readonly stream: StreamId;
  readonly mark: string;
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * In the court zone: makes for each person whose home is the service zone what they may read, and sends what has
 * changed. A filtered fold could not compute what somebody is offered, so that the answers themselves are sent. Which
 * pages are to be made again stands in the database, so that a crash forgets none.
 */
export class PageMaker {
  readonly #environment: Environment;
  readonly #post: Post;
  readonly #answer: Answer;
  #last: Promise<void> = Promise.resolve();

  constructor(environment: Environment, post: Post, answer: Answer) {
    this.#environment = environment;
    this.#post = post;
    this.#answer = answer;
  }

  /** Follows the log: whoever an entry may concern gets their pages made again. @returns how many entries were seen. */
  async follow(): Promise<number> {
    const { pool } = this.#environment;
    const { rows } = await pool.query<{ leaf: string; stream: StreamId; kind: string }>(
      `select l.leaf, l.stream, e.kind from leaf l join entry e using (stream, seq)
        where l.leaf > coalesce((select leaf from follower where name = 'pages'), -1) order by l.leaf limit 500`,
    );
    const last = rows.at(-1);
    if (!last) return 0;
    const streams = [...new Set(rows.map(({ stream }) => stream))];
    const open = streams.filter((one) => one.startsWith('court:') || one === nationalRulebook);
    const courts = open.length > 0 ? await courtsKnown(this.#environment) : [];
    await inTransaction(pool, async (client) => {
      await markDue(client, streams, open.length > 0);
      if (rows.some(({ kind }) => isPublished(kind))) await markPublished(client);
      if (open.includes(nationalRulebook)) await this.#post.sendDocket(client, nationalRulebook);
      if (open.length > 0) await this.#post.send(client, 'courts', last.leaf, { courts });
      await noteFollowed(client, 'pages', last.leaf);
    });
    return rows.length;
  }

  /**
   * Offers and tasks open and end by time alone, and say how many days are left: at every such moment, on a new day and
   * under new rules pages are made again.
   */
  async turn(): Promise<number> {
    const { pool, clock, docket } = this.#environment;
    const now = clock.now();
    const day = `${courtDayOf(now)} ${docket.rules.version}`;
    const { rows } = await pool.query<{ name: string; at: string }>(
      "select name, at from follower where name in ('pages-day', 'pages-moment')",
    );
    const before = new Map(rows.map(({ name, at }) => [name, at]));
    const last = before.get('pages-moment') ?? '';
    // Looked at once a minute: what is due in a minute's time is a day or an hour on somebody's screen.
    if (before.get('pages-day') === day && last.slice(0, 16) === now.slice(0, 16)) return 0;
    await inTransaction(pool, async (client) => {
      if (before.get('pages-day') !== day) await markAll(client);
      else {
        const moments = await client.query<{ stream: StreamId }>(
          `select stream from task where (opens_at > $1 and opens_at <= $2)
              or (due_at > $1 and due_at <= $2) or (lapses_at > $1 and lapses_at <= $2)`,
          [last, now],
        );
        const streams = [...new Set(moments.rows.map(({ stream }) => stream))];
        if (streams.length > 0) await markDue(client, streams, false);
      }
      await noteFollowed(client, 'pages-day', '-1', day);
      await noteFollowed(client, 'pages-moment', '-1', now);
    });
    return 0;
  }

  /** Makes what is due. @returns how many sets of pages were made. */
  async work(): Promise<number> {
    const { rows } = await this.#environment.pool.query<Due>(
      'select person, stream, mark from page_due order by mark limit 20',
    );
    for (const due of rows) await this.make(due);
    return rows.length;
  }

  /** Makes the pages of one person about one docket now, before anything that follows is sent. */
  async makeNow(person: PersonId, streams: readonly StreamId[]): Promise<void> {
    if (!(await isAdopted(this.#environment, personStream(person)))) return;
    const { pool } = this.#environment;
    for (const stream of [...new Set([...streams, own])]) {
      const { rows } = await pool.query<Due>(`${insertDue} values ($1, $2) ${onDue}`, [
        person,
        stream,
      ]);
      if (rows[0]) await this.make(rows[0]);
    }
  }

  /** One after another, so that what was read first is never sent last. */
  make(due: Due): Promise<void> {
    const made = this.#last.then(() => this.#make(due));
    this.#last = made.catch(() => undefined);
    return made;
  }

  async #make({ person, stream, mark }: Due): Promise<void> {
    const { pool, docket } = this.#environment;
    const actor = (person as string) === everybody ? null : await actorFor(pool, docket, person, 1);
    const made = (
      await Promise.all(langs.map((lang) => this.#pagesOf(actor, stream, lang)))
    ).flat();
    await inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ path: string; lang: Lang; hash: Buffer }>(
        'select path, lang, hash from page_sent where person = $1 and stream = $2 for update',
        [person, stream],
      );
      const sent = new Map(rows.map((row) => [`${row.lang} ${row.path}`, row]));
      const named = new Set(made.map(({ lang, path }) => `${lang} ${path}`));
      const put = made.filter(
        ({ lang, path, body }) => sent.get(`${lang} ${path}`)?.hash.equals(hashOf(body)) !== true,
      );
      const gone = rows
        .filter(({ lang, path }) => !named.has(`${lang} ${path}`))
        .map(({ lang, path }) => ({ lang, path }));
      if (put.length + gone.length > 0)
        await this.#post.send(client, 'pages', mark, { person, put, gone });
      await noteSent(client, person, put, gone);
      await client.query('delete from page_due where person = $1 and stream = $2 and mark = $3', [
        person,
        stream,
        mark,
      ]);
    });
  }

  async #pagesOf(actor: Actor | null, stream: StreamId, lang: Lang): Promise<readonly PagePut[]> {
    const pages: PagePut[] = [];
    const add = async (path: string): Promise<string | null> => {
      const { status, body } = await this.#answer(actor, reading(path, lang));
      if (status !== 200) return null;
      pages.push({ path, lang, stream, body });
      return body;
    };
    const offers = stream === own ? '/api/offers' : pageName('/api/offers', { stream });
    const ofCase = [`/api/cases/${stream.slice('case:'.length)}`, offers];
    const paths = actor === null ? published : stream === own ? ownPages : ofCase;
    for (const path of paths) if ((await add(path)) === null && stream !== own) return [];
    const offered = pages.find((one) => one.path === offers);
    const found = JSON.parse(offered?.body ?? '{"offers":[]}') as { offers: readonly OfferDto[] };
    for (const { command, key } of found.offers)
      await add(pageName(`/api/forms/${command}`, { stream, key }));
    return pages;
  }
}

const insertDue = 'insert into page_due (person, stream)';
const onDue =
  "on conflict (person, stream) do update set mark = nextval('page_due_mark_seq') returning person, stream, mark";

const atHomeThere = "exists (select 1 from adopted a where a.stream = 'person:' || person)";

/** Everybody whom a change of these dockets may concern: who takes part, who took part, who has pages of it. */
async function markDue(
  client: PoolClient,
  streams: readonly StreamId[],
  all: boolean,
): Promise<void> {
  if (all) return markAll(client);
  const cases = streams.filter((one) => one.startsWith('case:'));
  const people = streams
    .filter((one) => one.startsWith('person:'))
    .map((one) => one.slice('person:'.length));
  await client.query(
    `${insertDue} select distinct person, stream from (
       select person, stream from relation where stream = any($1)
       union select person, stream from page_sent where stream = any($1) or person = any($2)
       union select person, '' from relation where stream = any($1)
       union select unnest($2::text[]), '') x
      where ${atHomeThere} ${onDue}`,
    [cases, people],
  );
}

const markPublished = async (client: PoolClient): Promise<void> => {
  await client.query(`${insertDue} values ($1, $2) ${onDue}`, [everybody, own]);
};

async function markAll(client: PoolClient): Promise<void> {
  await markPublished(client);
  await client.query(
    `${insertDue} select distinct person, stream from (
       select person, stream from page_sent
       union select person, stream from relation where stream like 'case:%' and (to_at is null or left_seq is not null)
       union select substr(stream, 8), '' from adopted where stream like 'person:%') x
      where ${atHomeThere} ${onDue}`,
  );
}

async function noteFollowed(
  client: PoolClient,
  name: string,
  leaf: string,
  at = '',
): Promise<void> {
  await client.query(
    `insert into follower (name, leaf, at) values ($1, $2, $3)
     on conflict (name) do update set leaf = excluded.leaf, at = excluded.at`,
    [name, leaf, at],
  );
}

async function noteSent(
  client: PoolClient,
  person: string,
  put: readonly PagePut[],
  gone: readonly Pick<PagePut, 'path' | 'lang'>[],
): Promise<void> {
  for (const { path, lang, stream, body } of put)
    await client.query(
      `insert into page_sent (person, path, lang, stream, hash) values ($1, $2, $3, $4, $5)
       on conflict (person, path, lang) do update set stream = excluded.stream, hash = excluded.hash`,
      [person, path, lang, stream, hashOf(body)],
    );
  for (const { path, lang } of gone)
    await client.query('delete from page_sent where person = $1 and path = $2 and lang = $3', [
      person,
      path,
      lang,
    ]);
}
