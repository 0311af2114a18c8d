import { FileStore, Vault, workOutbox } from '@xiezhi/docket';
import { TestCourt } from '@xiezhi/docket/testing/court';
import type { KillSwitch } from '@xiezhi/docket/testing/kill-switch';
import { arm } from '@xiezhi/docket/testing/kill-switch';
import { Pool } from 'pg';
import { AccessCodes } from '../ports/access-code.ts';
import { emailPort } from '../ports/email.ts';
import { MailNames } from '../ports/mail-names.ts';
import { MessageMarks } from '../ports/message-marks.ts';
import { mailIn } from '../ports/outbox-message.ts';
import { sendService } from '../ports/service-trace.ts';

/*
 * A process that sends what the outbox holds of services by e-mail, as a court does, to a mail server outside it. It is
 * killed by its own switch, or comes to the end. Arguments: connection as JSON, folder of files, address of the mail
 * server, now, kill switch as JSON.
 */
const [config = '{}', folder = '', server = '', now = '', kill = 'null'] = process.argv.slice(2);
const given = JSON.parse(kill) as KillSwitch | null;
const pool = new Pool({ ...(JSON.parse(config) as object), max: 2 });
const { docket } = new TestCourt(pool, now);
const vault = new Vault(Buffer.alloc(32, 5));
const email = emailPort(
  pool,
  { SMTP_URL: server, MAIL_FROM: 'court@court.example' },
  {
    files: new FileStore(pool, folder),
    names: new MailNames(vault),
    marks: new MessageMarks(vault),
  },
);
const parts = {
  pool,
  docket,
  vault,
  clock: { now: () => now },
  accessCodes: new AccessCodes(vault),
};

if (given !== null) arm(given);
const workers = {
  service: (one: Parameters<typeof mailIn>[0]) =>
    sendService(parts as unknown as Parameters<typeof sendService>[0], one, mailIn(one), email),
};
while ((await workOutbox(pool, workers)) > 0);
email.close();
await pool.end();
