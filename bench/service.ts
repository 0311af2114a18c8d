import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MailedServices } from '@xiezhi/server/testing/mailed-services';
import type { Figure } from './figure.ts';
import { inPairs, millisOf, round } from './measure.ts';

/** One scanned page. */
const paper = Buffer.from(Array.from({ length: 100_000 }, (_one, n) => (n * 7919) % 256));

/** A service by e-mail from its order to the entry that it was sent, against a program that does nothing but send. */
export const service: Figure = {
  name: 'service',
  summary: 'services by e-mail against a bare sender',
  async run(stage, { pairs, acts }) {
    const at = await stage.database('service');
    const folder = join(stage.folder, 'service');
    await mkdir(folder, { recursive: true });
    const services = await MailedServices.open(at.pool, folder, paper);
    const count = Math.max(1, Math.round(acts / 10));
    const each = (work: (many: number) => Promise<void>) => async () =>
      (await millisOf(() => work(count))) / count;
    const measured = await inPairs(
      pairs,
      each((many) => services.served(many)),
      each((many) => services.bare(many)),
    );
    await services.close();
    await stage.drop(at);
    return [
      {
        ...measured,
        name: 'service',
        title: 'A service by e-mail ÷ a bare mail',
        measured: `${String(count)} services of one paper of 100 KB: ordered over the routes, through the outbox and real SMTP on this machine, entered as sent`,
        against: 'the same mails by nodemailer alone, over the same SMTP',
        goal: { most: 2 },
        notes: [
          `here ${round(measured.left)} ms a service, ${round(measured.right)} ms a bare mail; the receiving server runs in the same process`,
        ],
      },
    ];
  },
};
