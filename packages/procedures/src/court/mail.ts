import { offer } from '@xiezhi/kernel';
import { fields, mailTried } from '@xiezhi/record';
import type { StateOf } from '@xiezhi/record';
import { z } from 'zod';
import type { Effect } from '../framework/index.ts';
import { accept, command, field, page } from '../framework/index.ts';

/** Papers and notices go out by e-mail: whoever sets a court up sees that it arrives before anybody depends on it. */
export const tryMail = command({
  name: 'court.try-mail',
  on: 'court',
  by: ['administrator'],
  basis: ['OOR-15.1.0'],
  needs: {},
  offers: () => [offer('', {})],
  input: z.object({ to: fields.email() }),
  ask: [page('to', field('to'))],
  decide: ({ input: { to } }) =>
    accept([mailTried.make({ shared: { channel: 'email' }, personal: { to } })]),
  example: { to: 'administrator@court.example' },
});

export const mailTest: Effect = {
  name: 'court/mail-tried',
  on: 'court.MailTried',
  port: 'email',
  message: (entry, state) => {
    const { to } = entry.body as { readonly to: string };
    const { court } = state as StateOf<'court'>;
    return [
      {
        to,
        subject: `${court.name}：测试邮件`,
        text: `这是${court.name}在线诉讼系统发出的测试邮件。收到这封邮件，说明本院的邮件可以送达。不用回复。`,
      },
    ];
  },
};
