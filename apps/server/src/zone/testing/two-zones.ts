import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CourtId, Instant, PersonId } from '@xiezhi/kernel';
import { addMillis, courtDayOf, instant } from '@xiezhi/kernel';
import type { FilePlace, ZoneName } from '@xiezhi/docket';
import { Exchange, FolderCarrier, FolderPlace, openRulebook, Vault } from '@xiezhi/docket';
import { freshDatabase, temporaryFolder } from '@xiezhi/docket/testing';
import { zoneUnderTestKeys } from '@xiezhi/docket/testing/exchange';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { ManualClock } from '../../clock.ts';
import type { DemoCourt } from '../../demo/court.ts';
import { staffedCourt } from '../../demo/fill.ts';
import { searchCauses } from '@xiezhi/law';
import type { zhao } from '../../testing/people.ts';
import type { CourtLog } from '../../ledger/court-log.ts';
import { practiceLife, Sessions } from '../../people/sessions.ts';
import type { Browser } from '../../testing/browser.ts';
import { TestServer } from '../../testing/browser.ts';
import { startWorkers } from '../../workers.ts';
import { openZone } from '../open.ts';

const log = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' });

const both = ['service', 'court'] as const;

/** One zone with its own database, master key and files. */
export interface Zone {
  readonly server: TestServer;
  readonly pool: Pool;
  readonly folder: string;
  readonly vault: Vault;
}

/** A complaint of one person of the public against another. */
export const complaintOf = (zones: TwoZones, plaintiff: typeof zhao, defendant: typeof zhao) => ({
  court: zones.courtId,
  cause: searchCauses('承揽合同纠纷', courtDayOf(zones.now), 1)[0]?.code,
  plaintiff: { kind: 'person', name: plaintiff.name, address: '云州市东湖区明理路 9 号' },
  defendants: [
    {
      kind: 'person',
      name: defendant.name,
      address: '云州市东湖区柳荫巷 3 号',
      mobile: defendant.mobile,
    },
  ],
  claims: [{ text: '退还定作款', yuan: '60480' }],
  grounds: '订了一套柜子，付了款，没有交货。',
  attachments: [],
  conformsToOriginals: true,
  truthful: true,
});

/**
 * A court of two zones in one process: two databases, two master keys, two folders, and between them an exchange of
 * files alone. The court's people are in the court zone; whoever registers in the service zone is of the public.
 */
export class TwoZones {
  readonly service: Zone;
  readonly court: Zone;
  readonly exchange: string;
  readonly demo: DemoCourt;
  readonly #exchanges: Readonly<Record<ZoneName, Exchange>>;
  readonly #stops = new Map<ZoneName, () => Promise<void>>();
  readonly #clock: ManualClock;

  private constructor(
    zones: { readonly service: Zone; readonly court: Zone },
    exchange: string,
    demo: DemoCourt,
    clock: ManualClock,
    exchanges: Readonly<Record<ZoneName, Exchange>>,
  ) {
    this.#exchanges = exchanges;
    this.service = zones.service;
    this.court = zones.court;
    this.exchange = exchange;
    this.demo = demo;
    this.#clock = clock;
  }

  /** @param ledger the log of the court zone, where a test is about it. */
  static async open(
    ledger: CourtLog | null = null,
    placeOf = (_zone: ZoneName, own: string): FilePlace => new FolderPlace(join(own, 'files')),
  ): Promise<TwoZones> {
    const folder = await temporaryFolder('xiezhi-zones-');
    const exchange = join(folder, 'exchange');
    const keys = zoneUnderTestKeys();
    const make = async (zone: ZoneName, salt: number): Promise<Zone> => {
      const { pool } = await freshDatabase();
      const master = Buffer.alloc(32, salt);
      const own = join(folder, zone);
      const place = placeOf(zone, own);
      const carrier = await new FolderCarrier(exchange, zone).open();
      const server = new TestServer(
        pool,
        // Days pass while the same people sit there.
        {
          log,
          sessions: new Sessions(pool, practiceLife),
          ...(zone === 'court' ? { ledger } : {}),
        },
        {
          folder: own,
          place,
          master,
          open: (clock) =>
            openZone({
              zone,
              pool,
              vault: new Vault(master),
              filePlace: place,
              clock,
              ...keys[zone],
              carrier,
              log,
            }),
        },
      );
      return { server, pool, folder: own, vault: new Vault(master) };
    };
    const zones = { service: await make('service', 5), court: await make('court', 6) };
    const clock = new ManualClock(instant('2026-03-02T01:00:00.000Z'));
    const { environment } = zones.court.server;
    const demo = await staffedCourt(
      zones.court.pool,
      { ...environment, master: Buffer.alloc(32, 6) },
      clock,
    );
    await openRulebook(environment.docket);
    zones.court.server.show(demo.court);
    const exchangeOf = async (zone: ZoneName): Promise<Exchange> =>
      new Exchange({
        ...keys[zone],
        zone,
        pool: zones[zone].pool,
        carrier: await new FolderCarrier(exchange, zone).open(),
        files: zones[zone].server.environment.files,
        now: () => clock.now(),
        alarm: () => undefined,
      });
    const exchanges = { service: await exchangeOf('service'), court: await exchangeOf('court') };
    const two = new TwoZones(zones, exchange, demo, clock, exchanges);
    two.at(clock.now());
    two.runBoth();
    afterAll(async () => {
      await two.stop();
      await rm(folder, { recursive: true, force: true });
    });
    return two;
  }

  /** The pen of a zone, for whoever writes what its program never would. */
  exchangeOf(zone: ZoneName): Exchange {
    return this.#exchanges[zone];
  }

  /** Lets the machine of a zone work. */
  run(zone: ZoneName): void {
    const { server } = this[zone];
    if (this.#stops.has(zone)) return;
    const outbox = server.zone?.outbox() ?? {};
    this.#stops.set(zone, startWorkers(server.environment, outbox, server.zone));
  }

  runBoth(): void {
    for (const zone of both) this.run(zone);
  }

  /** A zone's machine stops, or both; what was queued waits. */
  async stop(zone?: ZoneName): Promise<void> {
    for (const one of zone === undefined ? both : [zone]) {
      const stop = this.#stops.get(one);
      this.#stops.delete(one);
      await stop?.();
    }
  }

  get now(): Instant {
    return this.#clock.now();
  }

  at(now: Instant): void {
    this.#clock.moveTo(now);
    this.service.server.now = this.court.server.now = now;
  }

  later(days: number, minutes = 0): void {
    this.at(addMillis(this.now, days * 86_400_000 + minutes * 60_000));
  }

  get courtId(): CourtId {
    return this.demo.court;
  }

  /** One of the court's people before a screen in the court zone. */
  async staff(key: string): Promise<Browser> {
    const person = this.demo.people[key];
    if (person === undefined) throw new RangeError(`nobody named ${key} at this court`);
    return signedInAs(this.court.server, person);
  }

  /** Waits until what both zones had to say has been said. */
  async quiet(): Promise<void> {
    for (let still = 0, tries = 0; still < 3; tries += 1) {
      if (tries > 600) throw new Error('the zones do not come to rest');
      const open = await Promise.all([this.service, this.court].map(({ pool }) => workLeft(pool)));
      still = open.every((count) => count === 0) ? still + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }
}

async function workLeft(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select (select count(*) from letter_out where kind <> 'here')::int + (select count(*) from page_due)::int
          + (select count(*) from unsequenced)::int
          + (select count(*) from outbox where state = 'waiting')::int
          + (select count(*) from command_inbox where answer is null or (origin = 'there' and carried_at is null))::int
          + (select count(*) from leaf l, follower f where f.name in ('pages', 'accounts') and l.leaf > f.leaf)::int as count`,
  );
  return rows[0]?.count ?? 0;
}

async function signedInAs(server: TestServer, person: PersonId): Promise<Browser> {
  const browser = await server.browser();
  const { sessions, clock } = server.environment;
  const session = await sessions.open(person, 3, { device: 'test' }, clock.now());
  browser.cookie = `xiezhi_session=${session.token}`;
  await browser.me();
  return browser;
}
