import { writeSync } from 'node:fs';
import type { CourtId } from '@xiezhi/kernel';
import type { Outcome } from '../outcome.ts';
import { openPool } from '../pool.ts';
import { TestCourt } from './court.ts';
import type { KillSwitch } from './kill-switch.ts';
import { arm } from './kill-switch.ts';
import type { Asked } from './works.ts';
import { loadTable, makeScene, server, works } from './works.ts';

/*
 * A process that does all that a court does, without pause, and says what it begins and what was acknowledged. It is
 * killed in the middle by a test, or by its own switch. Arguments: connection as JSON, court, a word that makes its
 * command ids its own, the switch as JSON, and whether a year's rest days come out meanwhile.
 */
const [config = '{}', courtId = '', word = '', kill = 'null', loads = 'false'] =
  process.argv.slice(2);
const given = JSON.parse(kill) as KillSwitch | null;
if (given !== null) arm(given, (work) => say('dies', given.when, work));
const pool = openPool({ ...(JSON.parse(config) as object), max: 10 }, () => undefined);
const court = new TestCourt(pool);
court.court = courtId as CourtId;

/** Written at once and not through a buffer: a line is the acknowledgement. */
function say(...words: readonly string[]): void {
  writeSync(1, `${words.join(' ')}\n`);
}

let begun = 0;
/** Says that something is begun, and of each act of it that was acknowledged, where it stands. */
async function told(work: () => Promise<readonly Outcome[]>): Promise<readonly Outcome[]> {
  const number = String((begun += 1));
  say('ask', number);
  const outcomes = await work();
  for (const one of outcomes)
    if (one.outcome === 'accepted') say('done', number, one.commandId);
    else if (one.outcome === 'received') say('kept', number, one.commandId);
  return outcomes;
}
const asked: Asked = async (act) => {
  const [outcome] = await told(async () => [await act()]);
  return outcome!;
};

async function writer(number: number): Promise<void> {
  const at = server(String(number), pool, court);
  for (let index = 0; ; index += 1) {
    const scene = await makeScene(court, `${word}-${String(number)}-${String(index)}`, asked);
    await Promise.all(Object.values(works).map((work) => told(() => work(at, scene))));
  }
}

await court.docket.rules.refresh(court.docket.cache);
if (loads === 'true') void asked(() => loadTable(court, word));
await Promise.all(Array.from({ length: 4 }, (_, number) => writer(number)));
