import { advisory } from '@xiezhi/docket';
import type { CourtId, PersonId } from '@xiezhi/kernel';
import { addMillis } from '@xiezhi/kernel';
import { systemActor, visitor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { Clock } from '../clock.ts';
import { ManualClock } from '../clock.ts';
import type { CourtParts } from '../court.ts';
import { openCourt } from '../court.ts';
import { enterAppraisers } from './appraising.ts';
import { averageWage } from './cast.ts';
import { demoCases } from './cases.ts';
import { DemoCourt } from './court.ts';
import { demoPeople, everybody } from './people.ts';
import { connectedInDemo } from './turns.ts';

const password = '演示-demo-2026';
const months = 10;

/** Beside the docket: the demo was begun here, and (`demo-people`) who is in it, written when it was whole. */
const begun = 'demo-begun';

/**
 * A demo that was cut off while it was being filled is no court anybody could use, and nobody has: the port opens only when
 * it is whole. It is thrown away, so that it is filled anew. Before the migrations, and as the owner of the tables.
 *
 * @param own the database came with the court, and there is nothing in it but the court.
 * @throws Error that says what to do, where another program is filling it now, or the database is not the court's own.
 */
export async function clearBrokenDemo(
  pool: Pool,
  own: boolean,
  say: (line: string) => void,
): Promise<void> {
  const { rows: tables } = await pool.query("select 1 where to_regclass('setting') is not null");
  if (tables.length === 0) return;
  const { rows } = await pool.query<{ name: string }>(
    "select name from setting where name in ($1, 'demo-people')",
    [begun],
  );
  if (rows.length !== 1 || rows[0]?.name !== begun) return;
  const { rows: locks } = await pool.query<{ held: boolean }>(
    "select exists (select 1 from pg_locks where locktype = 'advisory' and objid = $1 and database = (select oid from pg_database where datname = current_database())) as held",
    [advisory.filling],
  );
  if (locks[0]?.held === true)
    throw new Error(
      'another program is filling the demo court in this database: wait until it says ready',
    );
  if (!own)
    throw new Error(
      'the demo court in the database of DATABASE_URL was cut off while it was being filled. Nothing in it was removed: empty the database yourself and start again, or start with --no-demo',
    );
  say('demo court: it was not filled to the end last time; it is filled anew');
  await pool.query('drop schema public cascade; create schema public');
}

/** Fills an empty database with the demo court. Does nothing when there is a court already. */
export async function fillDemo(
  pool: Pool,
  parts: CourtParts,
  clock: Clock,
  say: (line: string) => void,
): Promise<void> {
  const keeper = await pool.connect();
  try {
    await keeper.query('select pg_advisory_lock($1)', [advisory.filling]);
    await fillEmpty(pool, parts, clock, say);
  } finally {
    await keeper.query('select pg_advisory_unlock($1)', [advisory.filling]).catch(() => undefined);
    keeper.release();
  }
}

async function fillEmpty(
  pool: Pool,
  parts: CourtParts,
  clock: Clock,
  say: (line: string) => void,
): Promise<void> {
  const { rows } = await pool.query('select 1 from stream_head limit 1');
  if (rows.length > 0) return;
  await pool.query('insert into setting (name, value) values ($1, $2) on conflict do nothing', [
    begun,
    JSON.stringify(clock.now()),
  ]);
  say('demo court: people, posts and cases are being entered …');
  const now = clock.now();
  const demo = await staffedCourt(
    pool,
    parts,
    new ManualClock(addMillis(now, -months * 30 * 86_400_000)),
  );
  const cases = await demoCases(demo, now, say);
  await pool.query('insert into setting (name, value) values ($1, $2)', [
    'demo-people',
    JSON.stringify(demo.people),
  ]);
  say(`demo court: ${String(everybody().length)} people, ${String(cases)} cases`);
}

/** The demo's court with its people and their posts, and no case yet. */
export async function staffedCourt(
  pool: Pool,
  parts: CourtParts,
  clock: ManualClock,
): Promise<DemoCourt> {
  const answers = {
    ...parts.docket.options.ports,
    'phone-code': () => Promise.resolve('right'),
    'identity-register': () =>
      Promise.resolve({ outcome: 'match', source: 'simulator', mobile: 'match' }),
  };
  const court = openCourt(pool, {
    clock,
    master: parts.master,
    filePlace: parts.files.place,
    ports: answers,
  });
  const demo = new DemoCourt(pool, court, clock);
  await enterPeople(demo);
  await setUpCourt(demo);
  return demo;
}

async function enterPeople(demo: DemoCourt): Promise<void> {
  for (const one of everybody()) {
    const stream = await demo.give(visitor(`demo-${one.key}`), 'identity.register', null, {
      name: one.name,
      residentId: one.residentId,
      mobile: one.mobile,
      code: '000000',
      password,
      agreed: true,
    });
    demo.people[one.key] = stream.slice('person:'.length) as PersonId;
  }
}

async function setUpCourt(demo: DemoCourt): Promise<void> {
  const administrator = demoPeople.find((one) => one.post === 'administrator');
  if (!administrator) throw new RangeError('the demo has no administrator');
  const stream = await demo.give(systemActor('set-up'), 'court.establish', null, {
    name: '云州市东湖区人民法院',
    code: '演0102',
    level: 'basic',
    territory: '云州市东湖区',
    invented: true,
    address: '云州市东湖区明理路 1 号',
    hours: '工作日 9:00–12:00、13:30–17:00',
    phone: '0800-5550',
    site: 'https://court.example',
    administrator: demo.people[administrator.key],
    administratorName: administrator.name,
  });
  demo.court = stream.slice('court:'.length) as CourtId;
  for (const name of ['立案庭', '民事审判第一庭', '民事审判第二庭']) {
    await demo.giveAs(administrator.key, 'court.open-division', stream, { name });
  }
  await demo.giveAs(administrator.key, 'court.set-policy', stream, {
    setting: 'appeal-court',
    appealCourt: '云州市中级人民法院',
  });
  // Of an invented province.
  await demo.giveAs(administrator.key, 'court.set-policy', stream, {
    setting: 'average-wage',
    wage: averageWage,
  });
  await demo.giveAs(administrator.key, 'court.set-policy', stream, {
    setting: 'rooms',
    rooms: ['第三法庭', '第六法庭', '第八法庭', '第九法庭'].join('\n'),
  });
  await demo.giveAs(administrator.key, 'court.set-policy', stream, {
    setting: 'connected-systems',
    systems: connectedInDemo.join('\n'),
  });
  await enterAppraisers(demo, administrator.key, stream);
  for (const one of demoPeople) {
    if (!one.post || one.post === 'administrator') continue;
    await demo.giveAs(administrator.key, 'court.grant-office', stream, {
      mobile: one.mobile,
      post: one.post,
      ...(one.division === undefined ? {} : { division: one.division }),
    });
  }
}
