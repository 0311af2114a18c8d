import type { SentToMeDto } from '@xiezhi/contract';
import type { Instant, Json, PersonId } from '@xiezhi/kernel';
import type { Pool } from 'pg';

export interface SentMessage {
  readonly id: string;
  readonly channel: 'sms' | 'email';
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  /** By what whoever got it finds it; left out where it bears no number of this zone's. */
  readonly found?: Buffer;
}

export interface SentMessageRow extends Omit<SentMessage, 'found'> {
  readonly sentAt: string;
  readonly proof: Json;
}

/** Has this message gone out already. Its identity is the outbox's, so that an answer lost on the way sends it once. */
export async function wasSent(pool: Pool, id: string): Promise<boolean> {
  const { rows } = await pool.query('select 1 from sent_message where id = $1', [id]);
  return rows.length > 0;
}

/** Notes a message as sent; noting it again changes nothing. `proof` is what the other side said, and who that was. */
export async function noteSent(
  pool: Pool,
  message: SentMessage,
  proof: Json,
  now: Instant,
): Promise<void> {
  await pool.query(
    `insert into sent_message (id, channel, address, subject, text, sent_at, proof, found)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [
      message.id,
      message.channel,
      message.address,
      message.subject,
      message.text,
      now,
      JSON.stringify(proof),
      message.found ?? null,
    ],
  );
}

/** The readable outbox of the demo, the newest first. */
export async function sentMessages(
  pool: Pool,
  address: string | null,
): Promise<readonly SentMessageRow[]> {
  const { rows } = await pool.query<SentMessageRow>(
    `select id, channel, address, subject, text, sent_at as "sentAt", proof from sent_message
      where $1::text is null or address = $1 order by sent_at desc, id limit 200`,
    [address],
  );
  return rows;
}

/** And the port that sent it; null of a code, which never lies in the outbox. */
export type MarkedMessageRow = SentMessageRow & { readonly port: string | null };

/**
 * What was sent to one number or address, however long ago, with this number under it: by an index, however much was ever sent, and as
 * long where nothing was. What was noted before there was a digest is looked for among what of it went there; mail addresses are
 * written with small letters by one and with capitals by another.
 */
export async function messagesTo(
  pool: Pool,
  sought: { readonly address: string; readonly mark: string; readonly found: Buffer },
): Promise<readonly MarkedMessageRow[]> {
  const { rows } = await pool.query<MarkedMessageRow>(soughtMessages, [
    sought.found,
    sought.address,
    sought.mark,
  ]);
  return rows;
}

/** Exported for the test that looks at how the database finds it. */
export const soughtMessages = `
  select s.id, s.channel, s.address, s.subject, s.text, s.sent_at as "sentAt", s.proof, o.port
    from (select * from sent_message where found = $1
          union all
          select * from sent_message where found is null and lower(address) = lower($2) and position($3 in text) > 0) s
    left join outbox o on o.id = s.id order by s.sent_at desc, s.id`;

/** Who it is for stands with what is to be sent; what is about an account lies in that account's stream. */
const mine = `o.port in ('sms', 'email', 'service') and (o.stream = 'person:' || $1 or o.message ->> 'person' = $1)`;

/** As its holder reads it, but with the whole address, and in the stream whose entry it came of. */
export type SentToPerson = Omit<SentToMeDto, 'stream'> & { readonly stream: string };

/**
 * What was sent to somebody, the newest first, read from the outbox and from what is noted of each message. It goes by the
 * person and not by the number, which belongs to somebody else one day. Codes never lie in the outbox. A service that is done
 * and of which no mail is noted was refused for good.
 */
export async function sentTo(
  pool: Pool,
  person: PersonId,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly SentToPerson[]; readonly total: number }> {
  const { rows } = await pool.query<SentToPerson>(
    `select o.id, coalesce(s.sent_at, e.at) as at, case o.port when 'sms' then 'sms' else 'email' end as channel,
            coalesce(s.address, o.message ->> 'to') as address, coalesce(s.subject, o.message ->> 'subject', '') as subject,
            coalesce(s.text, o.message ->> 'text') as text, o.stream,
            case when s.proof -> 'standIn' = 'true' then 'stand-in' when s.id is not null then 'sent'
                 when o.state = 'failed' or (o.state = 'done' and o.port = 'service') then 'failed'
                 when o.state = 'done' then 'sent' else 'waiting' end as state
       from outbox o left join sent_message s on s.id = o.id left join entry e on e.stream = o.stream and e.seq = o.seq
      where ${mine} order by at desc nulls first, o.id limit $2 offset $3`,
    [person, limit, offset],
  );
  const counted = await pool.query<{ total: number }>(
    `select count(*)::int as total from outbox o where ${mine}`,
    [person],
  );
  return { rows, total: counted.rows[0]?.total ?? 0 };
}
