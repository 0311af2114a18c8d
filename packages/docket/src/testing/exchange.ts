import { join } from 'node:path';
import type { Instant } from '@xiezhi/kernel';
import { instant } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import { Exchange } from '../exchange/exchange.ts';
import { FolderCarrier } from '../exchange/folder.ts';
import type { PublicKeys, ZoneKeys, ZoneName } from '../exchange/keys.ts';
import { makeKeys } from '../exchange/keys.ts';
import { FileStore } from '../files.ts';

interface HeldKeys {
  readonly keys: ZoneKeys;
  readonly peer: PublicKeys;
}

/** New keys for both zones, each knowing the other's. */
export function zoneUnderTestKeys(): Readonly<Record<ZoneName, HeldKeys>> {
  const [service, court] = [makeKeys(), makeKeys()];
  return {
    service: { keys: service, peer: court.published },
    court: { keys: court, peer: service.published },
  };
}

/** One side of an exchange on a folder, and what it was alarmed of. */
export interface ZoneUnderTest {
  readonly pool: Pool;
  readonly exchange: Exchange;
  readonly files: FileStore;
  readonly alarms: string[];
}

export async function zoneUnderTest(
  pool: Pool,
  zone: ZoneName,
  folder: string,
  keys: { readonly mine: ZoneKeys; readonly other: ZoneKeys },
  now: () => Instant = () => instant('2026-11-24T01:00:00.000Z'),
): Promise<ZoneUnderTest> {
  const files = new FileStore(pool, join(folder, `files-${zone}`));
  const alarms: string[] = [];
  const exchange = new Exchange({
    pool,
    zone,
    keys: keys.mine,
    peer: keys.other.published,
    carrier: await new FolderCarrier(join(folder, 'exchange'), zone).open(),
    files,
    now,
    alarm: ({ number, why }) => alarms.push(`${String(number)} ${why}`),
  });
  return { pool, exchange, files, alarms };
}
