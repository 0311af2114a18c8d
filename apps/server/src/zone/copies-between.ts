import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Lang } from '@xiezhi/contract';
import type { Instant } from '@xiezhi/kernel';
import { addMillis } from '@xiezhi/kernel';
import type { FileStore, StoredFile } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { Environment } from '../http/environment.ts';
import type { Respond } from './answers.ts';
import type { Asked, Bodies } from './letters.ts';
import type { Pages } from './pages.ts';
import type { Post } from './post.ts';

/*
 * Whole archives between the zones: the copy of a case, what was handed to a specialist, a paper with its proof in it. Too large to
 * wait for: asked for, made in the court zone by its own routes for that reader, brought by letter, and forgotten in both zones
 * once the hour is over. What is lost with a process that stops is asked for again by the screen that waits for it.
 */

/** So long a copy may lie in a zone. */
const kept = 3_600_000;
/** After so long without a word it is asked for again. */
const stale = 600_000;

export type CopyState = Bodies['copy']['now'] | { readonly state: 'asked' };
type Standing = CopyState & { readonly id: string; readonly at: Instant };

const nameOf = (path: string): string => `copy ${path}`;

/** Notes that these bytes are here for a while only; whoever needs them longest says for how long. */
export const mark = (pool: Pool, sha256: string, now: Instant, forMillis = kept) =>
  pool.query(
    `insert into follower (name, leaf, at) values ($1, 0, $2)
     on conflict (name) do update set at = greatest(follower.at, excluded.at)`,
    [nameOf(sha256), addMillis(now, forMillis - kept)],
  );

/** In either zone: what has lain here for its hour goes, unless somebody handed the same bytes in. @returns how many went. */
export async function forgetCopies(pool: Pool, files: FileStore, now: Instant): Promise<number> {
  const { rows } = await pool.query<{ name: string; sha256: string; held: boolean }>(
    `select name, substr(name, 6) as sha256,
            exists (select 1 from file_holder h where h.sha256 = substr(name, 6)) as held
       from follower where name like 'copy %' and at < $1
        and not exists (select 1 from letter_out l where l.files::text like '%' || substr(name, 6) || '%')
        and not exists (select 1 from outbox o
                         where o.state = 'waiting' and o.message::text like '%' || substr(name, 6) || '%')`,
    [addMillis(now, -kept)],
  );
  for (const { name, sha256, held } of rows) {
    if (!held) await files.forget(sha256);
    await pool.query('delete from follower where name = $1', [name]);
  }
  return rows.length;
}

interface Wanted {
  readonly id: string;
  readonly actor: Actor;
  readonly asked: Asked;
}

/** In the court zone: makes what was asked for, one after another, beside the letters and not between them. */
export class CopiesMade {
  readonly #post: Post;
  readonly #environment: () => Environment;
  readonly #respond: Respond;
  readonly #wanted: Wanted[] = [];

  constructor(post: Post, environment: () => Environment, respond: Respond) {
    this.#post = post;
    this.#environment = environment;
    this.#respond = respond;
  }

  want(wanted: Wanted): void {
    if (!this.#wanted.some(({ id }) => id === wanted.id)) this.#wanted.push(wanted);
  }

  /** @returns how many were made. A fault is told to whoever waits, and thrown for whoever looks after the court. */
  async work(): Promise<number> {
    const next = this.#wanted.shift();
    if (next === undefined) return 0;
    try {
      await this.#make(next);
    } catch (fault) {
      const refused = { status: 500, mediaType: 'application/json', body: '{}' };
      await this.#tell(next, { state: 'refused', ...refused });
      throw fault;
    }
    return 1;
  }

  #tell(
    { id, actor, asked }: Wanted,
    now: Bodies['copy']['now'],
    enclosed: readonly StoredFile[] = [],
  ): Promise<void> {
    return this.#post.send(
      this.#environment().pool,
      'copy',
      `${id} ${now.state}`,
      { id, person: actor.id, path: asked.path, lang: asked.lang, now },
      enclosed.map(({ sha256, mediaType }) => ({ sha256, mediaType })),
    );
  }

  async #make(next: Wanted): Promise<void> {
    const { asked, actor } = next;
    const { pool, files, clock } = this.#environment();
    const tell = (now: Bodies['copy']['now'], enclosed: readonly StoredFile[] = []) =>
      this.#tell(next, now, enclosed);
    const response = await this.#respond(actor, asked);
    const mediaType = response.headers.get('content-type') ?? 'application/octet-stream';
    if (response.status !== 200 || response.body === null) {
      await tell({
        state: 'refused',
        status: response.status,
        mediaType,
        body: await response.text(),
      });
      return;
    }
    const stored = await keepWhole(files, response.body, mediaType, clock.now());
    await mark(pool, stored.sha256, clock.now());
    // Said by itself, since the bytes may be long on their way.
    await tell({ state: 'made', bytes: stored.bytes });
    const disposition = response.headers.get('content-disposition') ?? 'attachment';
    await tell({ state: 'here', sha256: stored.sha256, disposition }, [stored]);
  }
}

/** Of any size, and no more of it in memory than a piece. */
async function keepWhole(
  files: FileStore,
  body: ReadableStream,
  mediaType: string,
  now: Instant,
): Promise<StoredFile> {
  await mkdir(files.folder, { recursive: true });
  const path = join(files.folder, `copy-${randomBytes(8).toString('hex')}.part`);
  const hash = createHash('sha256');
  try {
    const handle = await open(path, 'w', 0o600);
    try {
      for await (const piece of Readable.fromWeb(body as never)) {
        hash.update(piece as Buffer);
        await handle.write(piece as Buffer);
      }
    } finally {
      await handle.close();
    }
    const sha256 = hash.digest('hex');
    await files.adopt({ sha256, mediaType }, (target) => rename(path, target), now);
    const stored = await files.find(sha256);
    if (stored === null) throw new Error('a copy that was made is not there');
    return stored;
  } finally {
    await rm(path, { force: true });
  }
}

/** In the service zone: what was asked for and how far it is, sealed among its reader's pages. */
export class CopiesAsked {
  readonly #post: Post;
  readonly #pages: Pages;
  readonly #environment: () => Environment;

  constructor(post: Post, pages: Pages, environment: () => Environment) {
    this.#post = post;
    this.#pages = pages;
    this.#environment = environment;
  }

  async #find(person: string, path: string, lang: Lang): Promise<Standing | null> {
    const page = await this.#pages.find(person, nameOf(path), lang);
    return page === null ? null : (JSON.parse(page) as Standing);
  }

  #put(person: string, path: string, lang: Lang, standing: Standing): Promise<void> {
    const { pool } = this.#environment();
    const body = JSON.stringify(standing);
    return this.#pages.put(pool, person, { path: nameOf(path), lang, stream: '', body });
  }

  /** How far it is; asks for it where nobody has, or no word came for too long. */
  async now(actor: Actor, asked: Asked, introduce: () => Promise<void>): Promise<CopyState> {
    const { pool, clock } = this.#environment();
    const found = await this.#find(actor.id, asked.path, asked.lang);
    const waits = found?.state === 'asked' || found?.state === 'made';
    if (found !== null && clock.now() < addMillis(found.at, waits ? stale : kept)) return found;
    const id = randomBytes(12).toString('hex');
    await introduce();
    await this.#put(actor.id, asked.path, asked.lang, { id, at: clock.now(), state: 'asked' });
    await this.#post.send(pool, 'ask-copy', id, { id, actor, asked });
    return { state: 'asked' };
  }

  /** It was given, or refused: whoever asks again has it made anew. */
  done(actor: Actor, { path, lang }: Asked): Promise<void> {
    return this.#pages.withdraw(this.#environment().pool, actor.id, { path: nameOf(path), lang });
  }

  /** A word from the court zone on something that is waited for; on anything else it is nobody's. */
  async hear({ id, person, path, lang, now }: Bodies['copy']): Promise<void> {
    const { pool, clock } = this.#environment();
    if (now.state === 'here') await mark(pool, now.sha256, clock.now());
    const found = await this.#find(person, path, lang);
    if (found?.id !== id) return;
    await this.#put(person, path, lang, { ...now, id, at: clock.now() });
  }
}
