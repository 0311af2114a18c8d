import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@xiezhi/kernel';
import type {
  Beyond,
  Carrier,
  FilePlace,
  PublicKeys,
  Vault,
  ZoneKeys,
  ZoneName,
} from '@xiezhi/docket';
import {
  Exchange,
  FileStore,
  fingerprintOf,
  FolderCarrier,
  otherZone,
  publishedText,
  readKept,
  readPublished,
  zoneKeys,
} from '@xiezhi/docket';
import type { OutboxWorker } from '@xiezhi/docket';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Environment } from '../http/environment.ts';
import { drafterHere } from '../ports/draft.ts';
import { outboxWorkers } from '../ports/outbox.ts';
import { forgetCopies } from './copies-between.ts';
import { CourtZone } from './court-zone.ts';
import { answering } from './effects.ts';
import { Pages } from './pages.ts';
import { Post } from './post.ts';
import { ServiceZone } from './service-zone.ts';
import type { Split } from './split.ts';

export interface ZoneJob {
  readonly name: string;
  readonly every: number;
  run(): Promise<number>;
}

/** One of the two zones of a court, opened: what the rest of the server needs of it. */
export interface OpenZone {
  readonly split: Split;
  readonly beyond: Beyond;
  /** Given once, when the environment is there. */
  attach(environment: Environment): void;
  outbox(): Record<string, OutboxWorker>;
  jobs(): readonly ZoneJob[];
  /** How far terms may pass: what was received in the other zone before must have come. */
  termsUpTo(): Promise<Instant | null>;
}

export interface ZoneParts {
  readonly zone: ZoneName;
  readonly pool: Pool;
  readonly vault: Vault;
  readonly filePlace: FilePlace | string;
  readonly clock: Pick<Clock, 'now'>;
  readonly keys: ZoneKeys;
  readonly peer: PublicKeys;
  readonly carrier: Carrier;
  readonly log: Pick<Logger, 'error'>;
}

/** How often letters are looked for; a person waits for some of them. */
const often = 50;

export function openZone(parts: ZoneParts): OpenZone {
  const { zone, pool, vault, filePlace, clock, keys, peer, carrier, log } = parts;
  let attached: Environment | null = null;
  const environment = (): Environment => {
    if (attached === null) throw new Error('the zone is not open yet');
    return attached;
  };
  const exchange = new Exchange({
    pool,
    zone,
    keys,
    peer,
    carrier,
    files: new FileStore(pool, filePlace),
    now: () => clock.now(),
    alarm: ({ number, why }) => {
      log.error({ number, why }, 'a letter of the other zone was set aside');
    },
  });
  const post = new Post(exchange);
  const pages = new Pages(pool, vault);
  const forgetting: ZoneJob = {
    name: 'copies-forgotten',
    every: 60_000,
    run: () => forgetCopies(pool, environment().files, clock.now()),
  };
  const attach = (given: Environment): void => {
    attached = given;
  };
  if (zone === 'service') {
    const service = new ServiceZone(post, pages, environment);
    return {
      split: service.split,
      beyond: service.commands.beyond,
      attach,
      outbox: () =>
        answering(pool, post, () => clock.now(), outboxWorkers(environment()), {
          ...environment().cashier,
          drafter: drafterHere(environment(), () => clock.now()),
        }),
      jobs: () => [
        { name: 'exchange', every: often, run: () => post.carry(service.receiving) },
        { name: 'accounts', every: 100, run: () => service.followAccounts() },
        { name: 'here', every: 1000, run: () => service.sayHere() },
        forgetting,
      ],
      termsUpTo: () => Promise.resolve(null),
    };
  }
  const court = new CourtZone(post, pages, environment);
  return {
    split: court.split,
    beyond: court.commands.beyond,
    attach,
    outbox: () => outboxWorkers(environment(), court.effects.ways),
    jobs: () => [
      { name: 'exchange', every: often, run: () => post.carry(court.receiving) },
      { name: 'pages-followed', every: 100, run: () => court.pages.follow() },
      { name: 'pages-turned', every: 1000, run: () => court.pages.turn() },
      { name: 'pages', every: 100, run: () => court.pages.work() },
      { name: 'copies', every: 200, run: () => court.copies.work() },
      forgetting,
      { name: 'log-passed-on', every: 1000, run: () => court.passOnLog() },
    ],
    termsUpTo: () => court.heard(),
  };
}

/**
 * The keys of both zones. Each zone's public keys lie in the exchange; which ones are the other zone's is told by its
 * fingerprint, or, where nobody says it, taken from the first that lie there and kept.
 * @throws when keys lie there that are not those that were kept or named.
 */
export async function meetZone(
  dataFolder: string,
  exchangeFolder: string,
  zone: ZoneName,
  trust: string | null,
  say: (line: string) => void,
): Promise<{
  readonly keys: ZoneKeys;
  readonly peer: PublicKeys;
  readonly carrier: FolderCarrier;
}> {
  const keys = await zoneKeys(dataFolder);
  const carrier = await new FolderCarrier(exchangeFolder, zone).open();
  await carrier.post('keys', publishedText(keys.published));
  say(`${zone} zone: its keys have the fingerprint ${fingerprintOf(keys.published)}`);
  const path = join(dataFolder, 'peer.key.json');
  const kept = await readKept(path);
  for (let asked = false; ; asked = true) {
    const text = await carrier.posted('keys');
    const found = text === null ? null : readPublished(text);
    const peer = kept ?? found;
    if (peer !== null) {
      const fingerprint = fingerprintOf(peer);
      if (trust !== null && trust !== fingerprint)
        throw new Error(
          `the keys of the ${otherZone(zone)} zone have the fingerprint ${fingerprint}, not ${trust}`,
        );
      if (found !== null && fingerprintOf(found) !== fingerprint)
        throw new Error(
          `other keys lie in the exchange than those this zone knows (${fingerprint}); ask the other zone, and remove ${path} if they were renewed`,
        );
      if (kept === null) await writeFile(path, publishedText(peer), { mode: 0o600 });
      return { keys, peer, carrier };
    }
    if (!asked) say(`waiting for the keys of the ${otherZone(zone)} zone in ${exchangeFolder}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
