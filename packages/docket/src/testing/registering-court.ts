import type { CourtId, StreamId } from '@xiezhi/kernel';
import { Pool } from 'pg';
import { TestCourt } from './court.ts';
import type { KillSwitch } from './kill-switch.ts';
import { arm } from './kill-switch.ts';

/*
 * A process that registers all the filings it is given at once, each under its own command id, so that the next process
 * may ask for the same again. Arguments: connection as JSON, court, streams and kill switch as JSON.
 */
const [config = '{}', court = '', streams = '[]', kill = 'null'] = process.argv.slice(2);
const given = JSON.parse(kill) as KillSwitch | null;
if (given !== null) arm(given);
const pool = new Pool({ ...(JSON.parse(config) as object), max: 16 });
const parts = new TestCourt(pool);
parts.court = court as CourtId;
const reviewer = parts.person('lin-0001', ['filing-reviewer']);
const outcomes = await Promise.all(
  (JSON.parse(streams) as StreamId[]).map((stream) =>
    parts.give(reviewer, 'filing.register', `register-${stream.slice(5)}`, stream, {
      procedure: 'summary',
    }),
  ),
);
await pool.end();
process.exitCode = outcomes.every((one) => one.outcome === 'accepted') ? 0 : 2;
