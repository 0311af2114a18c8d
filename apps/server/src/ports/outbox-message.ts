import type { OutboxMessage } from '@xiezhi/docket';
import type { Attached, EmailMessage } from './email.ts';

/** @throws RangeError on a message that is not what its port sends: a fault of the procedure that made it. */
export function textIn({ id, port, message }: OutboxMessage, name: string): string {
  const value = message[name];
  if (typeof value !== 'string' || value === '')
    throw new RangeError(`${port} message ${id} has no ${name}`);
  return value;
}

/** The files of a message, as the procedure names them. */
const filesIn = ({ message }: OutboxMessage): { readonly files?: readonly Attached[] } =>
  Array.isArray(message['files']) ? { files: message['files'] as readonly Attached[] } : {};

/** A mail as a procedure, or the other zone, orders it. */
export const mailIn = (one: OutboxMessage): EmailMessage => ({
  id: one.id,
  to: textIn(one, 'to'),
  subject: textIn(one, 'subject'),
  text: textIn(one, 'text'),
  ...filesIn(one),
  reported: one.message['reported'] === true,
});
