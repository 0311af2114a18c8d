import { FileStore, workOutbox } from '@xiezhi/docket';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { createTransport } from 'nodemailer';
import type { Pool } from 'pg';
import { emailPort } from '../ports/email.ts';
import { MailNames } from '../ports/mail-names.ts';
import { MessageMarks } from '../ports/message-marks.ts';
import { mailIn } from '../ports/outbox-message.ts';
import { sendService } from '../ports/service-trace.ts';
import type { Browser } from './browser.ts';
import { TestServer } from './browser.ts';
import { CaseAtCourt, staff } from './case-at-court.ts';
import { MailServer } from './mail-server.ts';

const sender = 'court@court.example';
const address = 'bai@example.cn';

/** A case whose defendant is served by e-mail, a mail server on this machine, and a bare program that sends the same mails. */
export class MailedServices {
  readonly #server: TestServer;
  readonly #files: FileStore;
  readonly #mail: MailServer;
  readonly #one: CaseAtCourt;
  readonly #clerk: Browser;
  readonly #paper: { readonly sha256: string; readonly name: string };

  private constructor(
    parts: readonly [TestServer, FileStore, MailServer, CaseAtCourt, Browser],
    paper: MailedServices['paper'],
  ) {
    [this.#server, this.#files, this.#mail, this.#one, this.#clerk] = parts;
    this.#paper = paper;
  }

  get paper(): { readonly sha256: string; readonly name: string } {
    return this.#paper;
  }

  /** @param bytes of the paper that goes along. */
  static async open(pool: Pool, folder: string, bytes: Buffer): Promise<MailedServices> {
    const files = new FileStore(pool, folder);
    const server = new TestServer(pool, { files });
    const mail = await new MailServer().open();
    const one = await CaseAtCourt.open(server);
    const clerk = await one.signIn(staff.he);
    await one.act(clerk, 'participation.invite', { participant: 'd1' });
    const said = { electronic: true, channels: ['email'], email: address, basis: 'express' };
    const also = { address: '云州市东湖区柳荫巷 3 号', evidence: '电话录音 3 号' };
    await one.act(clerk, 'service.record-address', { ...said, ...also }, 'd1');
    const stored = await files.put(bytes, 'application/pdf', server.now);
    const paper = { sha256: stored.sha256, name: '民事起诉状.pdf' };
    const file = { ...paper, mediaType: 'application/pdf', bytes: stored.bytes };
    const { docket } = server.environment;
    const stream = one.stream as StreamId;
    const { documents } = (await docket.cache.load(stream)).state as CaseState;
    const offer = documents.papers.find(({ template }) => template === 'complaint')?.id ?? '';
    await docket.execute(
      {
        name: 'documents.issue',
        commandId: server.nextId() as CommandId,
        stream,
        offer,
        input: { file, sm3: stored.sm3 },
      },
      systemActor('render'),
    );
    return new MailedServices([server, files, mail, one, clerk], paper);
  }

  /** So many services, each ordered, sent with its paper, and entered as sent. @throws Error when a mail is missing. */
  async served(count: number): Promise<void> {
    const { pool, vault } = this.#server.environment;
    const before = this.#mail.received.length;
    const papers = { papers: [this.#paper.sha256] };
    for (let at = 0; at < count; at += 1)
      await this.#one.act(this.#clerk, 'service.serve', papers, 'd1');
    await pool.query("update outbox set next_at = now() where state = 'waiting'");
    const store = {
      files: this.#files,
      names: new MailNames(vault),
      marks: new MessageMarks(vault),
    };
    const email = emailPort(pool, { SMTP_URL: this.#mail.url, MAIL_FROM: sender }, store);
    const workers = {
      service: (each: Parameters<typeof mailIn>[0]) =>
        sendService(this.#server.environment, each, mailIn(each), email),
    };
    while ((await workOutbox(pool, workers)) > 0);
    email.close();
    const sent = this.#mail.received.length - before;
    if (sent !== count) throw new Error(`${String(sent)} mails of ${String(count)}`);
  }

  /** The same mails by a bare program: no order, no docket, nothing noted. */
  async bare(count: number): Promise<void> {
    const transport = createTransport({ url: this.#mail.url });
    for (let at = 0; at < count; at += 1)
      await transport.sendMail({
        from: sender,
        to: address,
        subject: '人民法院送达',
        text: '法院向您送达文书，文书附在本邮件里。',
        attachments: [{ filename: this.#paper.name, path: this.#files.pathOf(this.#paper.sha256) }],
      });
    transport.close();
  }

  async close(): Promise<void> {
    await this.#mail.close();
  }
}
