import type { Instant } from '@xiezhi/kernel';
import type { Json } from '@xiezhi/kernel';
import type { Pool } from 'pg';

export interface SentMessage {
  readonly id: string;
  readonly channel: 'sms' | 'email';
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

export interface SentMessageRow extends SentMessage {
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
    `insert into sent_message (id, channel, address, subject, text, sent_at, proof) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do nothing`,
    [
      message.id,
      message.channel,
      message.address,
      message.subject,
      message.text,
      now,
      JSON.stringify(proof),
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
