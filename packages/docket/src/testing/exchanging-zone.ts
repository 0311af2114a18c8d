import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { zoneKeys } from '../exchange/keys.ts';
import type { ZoneName } from '../exchange/keys.ts';
import { otherZone } from '../exchange/keys.ts';
import { openPool } from '../pool.ts';
import { inTransaction } from '../transaction.ts';
import { zoneUnderTest } from './exchange.ts';
import type { KillSwitch } from './kill-switch.ts';
import { arm } from './kill-switch.ts';

/*
 * One side of an exchange in a process of its own. It queues letters, each in the transaction of an act of its own, says
 * of each that was committed that it was, and handles what comes. It is killed by its own switch or from outside, or ends
 * when told how many letters it is to handle. Arguments: connection as JSON, zone, folder, how many to queue, how many
 * to have handled at the end, a word that makes its letters its own, the switch as JSON.
 */
const [config = '{}', name = '', folder = '', many = '0', until = '0', word = '', kill = 'null'] =
  process.argv.slice(2);
const given = JSON.parse(kill) as KillSwitch | null;
const zone = name as ZoneName;
const pool = openPool({ ...(JSON.parse(config) as object), max: 4 }, () => undefined);
const mine = await zoneKeys(join(folder, zone));
const other = await zoneKeys(join(folder, otherZone(zone)));
const { exchange } = await zoneUnderTest(pool, zone, folder, { mine, other });
if (given !== null) arm(given);

for (let index = 0; index < Number(many); index += 1) {
  const key = `${word}-${String(index)}`;
  await inTransaction(pool, async (client) => {
    await client.query('insert into act (key) values ($1)', [key]);
    await exchange.send(client, { key, kind: 'act', body: { key }, files: [] });
  });
  writeSync(1, `${key}\n`);
  if (index % 3 === 2) await round();
}
let handled = 0;
do {
  await round();
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from heard');
  handled = rows[0]?.count ?? 0;
} while (handled < Number(until) || (await waiting()) > 0);
await pool.end();

async function round(): Promise<void> {
  await exchange.post();
  await exchange.receive(async ({ key, number }) => {
    await pool.query(
      `insert into heard (key, number) values ($1, $2)
       on conflict (key) do update set times = heard.times + 1`,
      [key, number],
    );
  });
}

async function waiting(): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    'select count(*)::int as count from letter_out',
  );
  return rows[0]?.count ?? 0;
}
