import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { announceKey, changeKey } from '@xiezhi/server';

const usage = `Say what to do with the key of the log: xiezhi log-key announce|change [--stolen] [--data DIR]
announce  makes the key that comes. From the next start it signs beside today's, and /log/succession/N says so.
change    goes on under the announced key, and destroys today's. Give witnesses and readers some weeks in between.
--stolen  today's key is in other hands: change at once, to a key that nobody has announced.
`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Changes the key of the log, with the court stopped or before its next start. @returns the exit code. */
export async function logKey(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { data: { type: 'string' }, stolen: { type: 'boolean' } },
  });
  const data = resolve(values.data ?? 'data');
  const [what] = positionals;
  if (what !== 'announce' && what !== 'change') {
    process.stderr.write(usage);
    return 2;
  }
  try {
    if (what === 'announce') {
      const { successions } = await announceKey(data);
      say(`Announced. From the next start on it is /log/succession/${String(successions.length)}.`);
      say(successions.at(-1) ?? '');
    } else {
      const { vkey } = await changeKey(data, values.stolen === true);
      say(`From the next start on the log's key is ${vkey}`);
      say('Give it to the witnesses (xiezhi witness --log KEY) and wherever the key is published.');
    }
    return 0;
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    return 1;
  }
}
