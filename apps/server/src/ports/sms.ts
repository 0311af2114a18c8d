import type { Instant } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import type { MessageMarks } from './message-marks.ts';
import { askOverHttp } from './over-http.ts';
import { noteSent, wasSent } from './sent-messages.ts';

export interface TextMessage {
  /** Stable: the same message again has the same id, for us and for the gateway. */
  readonly id: string;
  readonly to: string;
  readonly text: string;
  /** What the readable outbox keeps instead, where the text holds a secret. */
  readonly kept?: string;
}

export interface Sms {
  readonly standIn: boolean;
  /** @throws when the gateway did not take it: nothing is noted, and it is to be sent again. */
  send(message: TextMessage, now: Instant): Promise<void>;
}

/**
 * Text messages: over a gateway's HTTP (`POST {id, to, text}`, any 2xx means taken) when there is one, otherwise into
 * the readable outbox. A real gateway's codes are kept nowhere; the stand-in keeps the whole text, since somebody must
 * be able to read it. Each bears the number by which whoever gets it asks the court whether it sent it.
 */
export function smsPort(
  pool: Pool,
  env: Readonly<Record<string, string | undefined>>,
  marks: Pick<MessageMarks, 'under' | 'foundBy'>,
): Sms {
  const url = env['SMS_URL'] ?? '';
  return {
    standIn: url === '',
    async send({ id, to, text: said, kept: keptAs }, now) {
      if (await wasSent(pool, id)) return;
      const text = marks.under(id, said);
      const kept = keptAs === undefined ? undefined : marks.under(id, keptAs);
      const found = marks.foundBy(id, to);
      const note = { id, channel: 'sms' as const, address: to, subject: '', found };
      if (url === '') return noteSent(pool, { ...note, text }, { standIn: true }, now);
      const answer = await askOverHttp(url, { id, to, text });
      if (answer === null) throw new Error('the SMS gateway did not take the message');
      await noteSent(pool, { ...note, text: kept ?? text }, { gateway: new URL(url).host }, now);
    },
  };
}
