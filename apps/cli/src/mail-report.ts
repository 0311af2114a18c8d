import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { hearMailReport } from '@xiezhi/server';

/** EX_TEMPFAIL of sysexits.h, as mail servers read it. */
const tryAgain = 75;

/** Takes one mail from standard input, as a mail server hands it to a program. */
export async function hearReport(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } } });
  const mail = await text(process.stdin);
  const folder = resolve(values.data ?? 'data');
  let heard;
  try {
    heard = await hearMailReport(folder, mail, () => undefined);
  } catch (fault) {
    // The court or its database is away: the mail server keeps the report and brings it again.
    process.stderr.write(`not taken, try again: ${String(fault)}\n`);
    return tryAgain;
  }
  const words = {
    noted: 'noted: the running court enters it in the case.',
    'nothing-new': 'the mail is still on its way: nothing to enter.',
    'not-ours': 'about no mail of a service of this court, or about another address: left alone.',
  };
  for (const one of heard) process.stdout.write(`${words[one]}\n`);
  if (heard.length === 0) process.stdout.write('not a report on a mail: left alone.\n');
  // Nothing comes back to whoever wrote it: a mail server would answer a failing program with another mail.
  return 0;
}
