import type { Instant, Json } from '@xiezhi/kernel';
import type { Enclosure, OutboxMessage, OutboxWorker } from '@xiezhi/docket';
import type { Pool } from 'pg';
import type {
  Cashier,
  CashierAnswer,
  Charge,
  RefundAnswer,
  RefundAsked,
  Refunder,
} from '../ports/cashier.ts';
import { UnderWay } from '../ports/cashier.ts';
import type { BegunForm, Drafter } from '../ports/draft.ts';
import type { Email } from '../ports/email.ts';
import { Undeliverable } from '../ports/email.ts';
import type { Ways } from '../ports/outbox.ts';
import { noteSent, wasSent } from '../ports/sent-messages.ts';
import type { Sms } from '../ports/sms.ts';
import { mark } from './copies-between.ts';
import type { Bodies } from './letters.ts';
import type { Post } from './post.ts';

/*
 * What leaves the court by the internet leaves from the service zone. The court zone's outbox is what it is in one
 * process; only the last step is a letter, and its answer another. Each has the outbox's identity, so that twice is once.
 */

const underWay = (): never => {
  throw new UnderWay('on its way through the service zone');
};

/** After these nothing is settled, and it is asked once more in its own time. */
const unsettled: ReadonlySet<unknown> = new Set(['unclear', 'going', 'none']);

interface Left {
  readonly at: Instant;
  readonly answer: Json;
}

/** In the court zone: the ways out. */
export class CourtEffects {
  readonly #poolOf: () => Pool;
  readonly #post: Post;

  constructor(pool: () => Pool, post: Post) {
    this.#poolOf = pool;
    this.#post = post;
  }

  get #pool(): Pool {
    return this.#poolOf();
  }

  readonly ways: Ways = {
    sms: this.#sms(),
    email: this.#email(),
    cashier: (charge) => this.#untilPaid(charge),
    refunder: (asked) => this.#untilRefunded(asked),
    drafter: async ({ id, ...form }) => {
      if ((await this.#left(id, 'draft', form)) === null) underWay();
    },
  };

  /** Asked once more for each answer that settled nothing, as a bank is. */
  async #untilPaid({ id, attempt: _here, ...charge }: Charge): Promise<CashierAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      const left = await this.#left(`${id}.${String(attempt)}`, 'cashier', { ...charge, attempt });
      if (left === null) return underWay();
      const answer = left.answer as unknown as CashierAnswer;
      if (answer.outcome !== 'unclear') return answer;
      if (await this.#isLast(`${id}.`, attempt)) {
        const next = { ...charge, attempt: attempt + 1 };
        await this.#ask(`${id}.${String(attempt + 1)}`, 'cashier', next);
        return answer;
      }
    }
  }

  /**
   * Sent by the first letter and, where the channel then held nothing, by one that this run sends, for the docket was read
   * before it. All others only ask. What an officer has settled meanwhile is asked after in letters of its own, and what
   * an earlier one brought of money that went is not lost.
   */
  async #untilRefunded(asked: RefundAsked): Promise<RefundAnswer> {
    const { id, attempt: _here, onlyAsk = false, ...rest } = asked;
    if (onlyAsk) {
      const went = await this.#wentBack(id);
      if (went !== null) return went;
    }
    const letters = onlyAsk ? `${id}.s` : `${id}.`;
    let sending = !onlyAsk;
    for (let attempt = 1; ; attempt += 1) {
      const message = { ...rest, onlyAsk: !sending, attempt };
      const left = await this.#left(`${letters}${String(attempt)}`, 'refund', message);
      if (left === null) return underWay();
      const answer = left.answer as unknown as RefundAnswer;
      if (!unsettled.has(answer.outcome) || (onlyAsk && answer.outcome === 'none')) return answer;
      sending = !onlyAsk && answer.outcome === 'none';
      if (!sending && (await this.#isLast(letters, attempt))) {
        const next = { ...rest, onlyAsk: true, attempt: attempt + 1 };
        await this.#ask(`${letters}${String(attempt + 1)}`, 'refund', next);
        return answer;
      }
    }
  }

  async #wentBack(id: string): Promise<RefundAnswer | null> {
    const { rows } = await this.#pool.query<{ answer: Left }>(
      `select answer from effect_answer
        where split_part(id, '.', 1) = $1 and answer -> 'answer' ->> 'outcome' = 'done' limit 1`,
      [id],
    );
    return (rows[0]?.answer.answer as unknown as RefundAnswer | undefined) ?? null;
  }

  #sms(): Sms {
    return {
      standIn: false,
      send: async ({ id, to, text, kept }) => {
        if (await wasSent(this.#pool, id)) return;
        const { at, answer } = (await this.#left(id, 'sms', { to, text })) ?? underWay();
        const note = { id, channel: 'sms' as const, address: to, subject: '', text: kept ?? text };
        await noteSent(this.#pool, note, answer, at);
      },
    };
  }

  #email(): Email {
    return {
      standIn: false,
      send: async ({ id, to, subject, text, files = [], reported = false }) => {
        if (await wasSent(this.#pool, id)) return;
        const along = files.map(({ sha256, name, mediaType }) => ({ sha256, name, mediaType }));
        const message = { to, subject, text, reported, files: along };
        const { at, answer } = (await this.#left(id, 'email', message, along)) ?? underWay();
        const { refused, server } = answer as Readonly<Record<string, unknown>>;
        if (typeof refused === 'string') throw new Undeliverable(refused, String(server));
        const note = { id, channel: 'email' as const, address: to, subject, text };
        await noteSent(this.#pool, note, answer, at);
      },
      close: () => undefined,
    };
  }

  /** What the service zone answered; asks it where it has not been asked. */
  async #left(
    id: string,
    port: Bodies['effect']['port'],
    message: Readonly<Record<string, Json>>,
    files: readonly Enclosure[] = [],
  ): Promise<Left | null> {
    const { rows } = await this.#pool.query<{ answer: Left }>(
      'select answer from effect_answer where id = $1',
      [id],
    );
    if (rows[0]) return rows[0].answer;
    await this.#ask(id, port, message, files);
    return null;
  }

  #ask(
    id: string,
    port: Bodies['effect']['port'],
    message: Readonly<Record<string, Json>>,
    files: readonly Enclosure[] = [],
  ): Promise<void> {
    return this.#post.send(this.#pool, 'effect', id, { id, port, message }, files);
  }

  async #isLast(letters: string, attempt: number): Promise<boolean> {
    const { rows } = await this.#pool.query('select 1 from effect_answer where id = $1', [
      `${letters}${String(attempt + 1)}`,
    ]);
    return rows.length === 0;
  }

  /**
   * An answer has come: kept, and whoever waits for it asks again at once. Of a refund also whoever had stopped asking: a
   * later letter may bring that it went, which nobody would read otherwise, and reading it twice changes nothing.
   */
  async hear({ id, at, answer }: Bodies['done']): Promise<void> {
    await this.#pool.query(
      'insert into effect_answer (id, answer) values ($1, $2) on conflict (id) do nothing',
      [id, JSON.stringify({ at, answer })],
    );
    // A bank that does not know yet is asked again in its own time.
    if (unsettled.has((answer as { outcome?: unknown } | null)?.outcome)) return;
    await this.#pool.query(
      `update outbox set next_at = now(), state = 'waiting'
        where id = split_part($1, '.', 1) and (state = 'waiting' or port = 'refund')`,
      [id],
    );
  }
}

/**
 * In the service zone: what the court zone asked to be done lies in the outbox here, and is done and answered. Papers that
 * came along are here until they have left, and then for no longer than a copy.
 */
export async function takeEffect(
  pool: Pool,
  { id, port, message }: Bodies['effect'],
  files: readonly Enclosure[],
  now: Instant,
): Promise<void> {
  for (const { sha256 } of files) await mark(pool, sha256, now);
  await pool.query(
    `insert into outbox (id, stream, seq, effect, port, message) values ($1, '', 0, $2, $3, $4)
     on conflict (id) do nothing`,
    [id, asked, port, JSON.stringify(message)],
  );
}

/** Marks what came in a letter among what this zone's own dockets order. */
const asked = 'zone.effect';

export function answering(
  pool: Pool,
  post: Post,
  now: () => Instant,
  workers: Readonly<Record<string, OutboxWorker>>,
  {
    take,
    giveBack,
    drafter,
  }: { readonly take: Cashier; readonly giveBack: Refunder; readonly drafter: Drafter },
): Record<string, OutboxWorker> {
  const told =
    (worker: OutboxWorker | undefined): OutboxWorker =>
    async (one) => {
      if (one.effect === asked && (one.port === 'cashier' || one.port === 'refund')) {
        const [id = one.id] = one.id.split('.');
        const answer = await (one.port === 'cashier'
          ? take({ ...(one.message as unknown as Parameters<Cashier>[0]), id })
          : giveBack(refundAsked(one, id)));
        await post.send(pool, 'done', one.id, { id: one.id, at: now(), answer: { ...answer } });
        return;
      }
      if (one.effect === asked && one.port === 'draft') {
        await drafter({ ...(one.message as unknown as BegunForm), id: one.id });
        await post.send(pool, 'done', one.id, { id: one.id, at: now(), answer: {} });
        return;
      }
      try {
        await worker?.(one);
      } catch (fault) {
        if (!(fault instanceof Undeliverable) || one.effect !== asked) throw fault;
        await post.send(pool, 'done', one.id, { id: one.id, at: now(), answer: fault.proof });
        return;
      }
      if (one.effect === asked) await post.send(pool, 'done', one.id, await sentAs(pool, one));
    };
  return {
    ...Object.fromEntries(
      ['sms', 'email', 'cashier', 'refund', 'draft'].map((port) => [port, told(workers[port])]),
    ),
    // What became of a mail is entered where the case is at home.
    'mail-report': ({ id, message }) =>
      post.send(pool, 'mail-report', id, message as unknown as Bodies['mail-report']),
  };
}

/**
 * Taken up once more it is only asked after, for the letter may have been sent: whether it goes out again the court zone
 * decides, which reads the docket first.
 */
function refundAsked({ message, attempts }: OutboxMessage, id: string): RefundAsked {
  const asked = message as unknown as RefundAsked;
  return { ...asked, id, onlyAsk: asked.onlyAsk === true || attempts > 1 };
}

async function sentAs(pool: Pool, { id }: OutboxMessage): Promise<Bodies['done']> {
  const { rows } = await pool.query<{ at: Instant; answer: Json }>(
    'select sent_at as at, proof as answer from sent_message where id = $1',
    [id],
  );
  const [row] = rows;
  if (!row) throw new Error(`message ${id} was not sent`);
  return { id, ...row };
}
