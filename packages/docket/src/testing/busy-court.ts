import { writeSync } from 'node:fs';
import type { CourtId } from '@xiezhi/kernel';
import { openPool } from '../pool.ts';
import { streamOf, TestCourt } from './court.ts';
import type { KillSwitch } from './kill-switch.ts';
import { arm } from './kill-switch.ts';

/*
 * A process that files and registers without pause and says of each act, after it was acknowledged, that it was. It is
 * killed in the middle by a test, or by its own switch. Arguments: connection as JSON, court, a word that makes its
 * command ids its own, the switch as JSON.
 */
const [config = '{}', courtId = '', word = '', kill = 'null'] = process.argv.slice(2);
const given = JSON.parse(kill) as KillSwitch | null;
if (given !== null) arm(given);
const pool = openPool({ ...(JSON.parse(config) as object), max: 8 }, () => undefined);
const court = new TestCourt(pool);
court.court = courtId as CourtId;
const plaintiff = court.person('shen-0001');
const reviewer = court.person('lin-0001', ['filing-reviewer']);

async function writer(number: number): Promise<void> {
  for (let index = 0; ; index += 1) {
    const id = `${word}-${String(number)}-${String(index)}`;
    const stream = streamOf(await court.submit(plaintiff, `submit-${id}`));
    // Written at once and not through a buffer: a line is the acknowledgement.
    writeSync(1, `submit-${id}\n`);
    const registered = await court.give(reviewer, 'filing.register', `register-${id}`, stream, {
      procedure: 'summary',
    });
    if (registered.outcome === 'accepted') writeSync(1, `register-${id}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, (_, number) => writer(number)));
