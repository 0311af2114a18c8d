import type { Instant } from '@xiezhi/kernel';
import type { OutboxMessage } from '@xiezhi/docket';
import type { Pool } from 'pg';
import type { Environment } from '../http/environment.ts';
import type { MailReport } from './mail-report.ts';
import { reportsIn } from './mail-report.ts';
import type { MailNames } from './mail-names.ts';
import { enterTrace } from './service-trace.ts';

/** What a report comes to: entered, ours and nothing to enter (relayed, delayed), or about no mail of this court. */
export type Heard = 'noted' | 'nothing-new' | 'not-ours';

/**
 * Hears a mail that may be a report (RFC 3464) on mails of services. Of each address that a mail of ours went to, and of no
 * other: whoever got the mail can forward it, and what becomes of it then is no matter of the court. What is to be entered
 * lies in the outbox afterwards, once, however often the report comes.
 */
export async function hearMail(
  pool: Pool,
  names: MailNames,
  mail: string,
): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  for (const report of reportsIn(mail)) {
    const { rows } = await pool.query<{ id: string }>(
      `select id from outbox where id = any($1) and lower(message ->> 'to') = any($2)
          and (port = 'service' or message ->> 'reported' = 'true')`,
      [report.names.flatMap((name) => names.idIn(name) ?? []), report.addresses],
    );
    const [mine] = rows;
    if (mine === undefined) heard.push('not-ours');
    // C23: that a relay took it, or still tries, is no arrival and no failure.
    else if (report.action !== 'delivered' && report.action !== 'failed') heard.push('nothing-new');
    else {
      await noteReport(pool, { ...report, of: mine.id });
      heard.push('noted');
    }
  }
  return heard;
}

/**
 * Lays a report into the outbox, from where it is entered, or passed on to the zone where the case is at home. About a mail
 * that did not leave from here it is nothing.
 */
export async function noteReport(
  pool: Pool,
  report: MailReport & { readonly of: string },
): Promise<void> {
  await pool.query(
    `insert into outbox (id, stream, seq, effect, port, message)
     select $1, '', 0, 'mail.reported', 'mail-report', $2 from outbox where id = $3
     on conflict (id) do nothing`,
    [`${report.of}.${report.action}`, JSON.stringify(report), report.of],
  );
}

/** Enters what became of a mail: arrived in the addressee's system, or failed, with the report as the proof. */
export async function passOnReport(
  environment: Pick<Environment, 'pool' | 'docket' | 'clock'>,
  one: OutboxMessage,
): Promise<void> {
  const { pool, clock } = environment;
  const { of, ...report } = one.message as unknown as MailReport & { of: string };
  const { action, status, diagnostic, reporter } = report;
  const { rows } = await pool.query<OutboxMessage & { leftAt: Instant }>(
    `select o.id, o.stream, o.seq::int as seq, o.effect, o.port, o.message, o.attempts,
            coalesce(case when s.proof -> 'heard' = 'true' then null else s.sent_at end, e.at) as "leftAt"
       from outbox o join entry e on e.stream = o.stream and e.seq = o.seq left join sent_message s on s.id = o.id
      where o.id = $1 and o.port = 'service'`,
    [of],
  );
  const [mail] = rows;
  if (mail === undefined) throw new RangeError(`report ${one.id} is about no mail of a service`);
  const event = report.action === 'delivered' ? 'arrived' : 'failed';
  await enterTrace(environment, mail, {
    event,
    proof: { action, status, diagnostic, reporter, at: report.at },
    at: within(report.at, mail.leftAt, clock.now()),
  });
}

/**
 * By the reporter's clock, but never before it left, or was ordered where nothing is noted of its leaving, nor after today: a
 * clock of others moves no term further than that.
 */
function within(at: Instant | null, leftAt: Instant, now: Instant): Instant {
  if (at === null || at > now) return now;
  return at < leftAt ? leftAt : at;
}
