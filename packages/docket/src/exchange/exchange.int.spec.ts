import { spawn } from 'node:child_process';
import { copyFile, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Json } from '@xiezhi/kernel';
import { instant } from '@xiezhi/kernel';
import { afterAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../testing/database.ts';
import type { ZoneUnderTest } from '../testing/exchange.ts';
import { zoneUnderTest } from '../testing/exchange.ts';
import { temporaryFolder } from '../testing/folder.ts';
import type { KillSwitch } from '../testing/kill-switch.ts';
import { inTransaction } from '../transaction.ts';
import type { Arrived } from './exchange.ts';
import { Unacceptable } from './exchange.ts';
import { fingerprintOf, makeKeys, publishedText, readPublished, zoneKeys } from './keys.ts';
import { sealLetter, writeLetter } from './letter.ts';

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

async function folderFor(): Promise<string> {
  const folder = await temporaryFolder('xiezhi-exchange-');
  made.push(folder);
  return folder;
}

describe('letters', async () => {
  const [inService, inCourt] = [await freshDatabase(), await freshDatabase()];
  const folder = await folderFor();
  const [serviceKeys, courtKeys] = [makeKeys(), makeKeys()];
  const service = await zoneUnderTest(inService.pool, 'service', folder, {
    mine: serviceKeys,
    other: courtKeys,
  });
  const court = await zoneUnderTest(inCourt.pool, 'court', folder, {
    mine: courtKeys,
    other: serviceKeys,
  });
  const toCourt = join(folder, 'exchange', 'to-court');
  const letterOf = (number: number): string =>
    join(toCourt, `${String(number).padStart(12, '0')}.letter`);
  const heard: string[] = [];
  const hear = (letter: Arrived): Promise<void> => Promise.resolve(void heard.push(letter.key));
  const send = (key: string, body: Json = { key }, files: readonly string[] = []) =>
    service.exchange.send(service.pool, {
      key,
      kind: 'note',
      body,
      files: files.map((sha256) => ({ sha256, mediaType: 'text/plain' })),
    });
  const last = async ({ pool }: ZoneUnderTest): Promise<number> => {
    const { rows } = await pool.query<{ handled: string }>('select handled from exchange');
    return Number(rows[0]?.handled);
  };
  /** Carries all there is, and hears what is heard. */
  const carry = async (): Promise<readonly string[]> => {
    heard.length = 0;
    await service.exchange.post();
    await court.exchange.receive(hear);
    return [...heard];
  };

  test('what is queued comes once, in order, and is forgotten when it has arrived', async () => {
    for (const key of ['one', 'two', 'three']) await send(key);
    await send('two');
    expect(await carry()).toEqual(['one', 'two', 'three']);
    expect(await carry()).toEqual([]);
    expect((await readdir(toCourt)).filter((name) => name.endsWith('.letter'))).toEqual([]);
    expect((await service.pool.query('select 1 from letter_out')).rows).toEqual([]);
  });

  test('a letter is queued with what it speaks of, or not at all', async () => {
    await expect(
      inTransaction(service.pool, async (client) => {
        await service.exchange.send(client, { key: 'undone', kind: 'note', body: {}, files: [] });
        throw new Error('the act failed');
      }),
    ).rejects.toThrow('the act failed');
    expect(await carry()).toEqual([]);
  });

  test('neither the medium nor the sender’s own database holds its text', async () => {
    await send('secret', { text: '只给法院看的话' });
    await service.exchange.post();
    for (const name of await readdir(toCourt))
      expect((await readFile(join(toCourt, name))).toString('utf8')).not.toContain('只给法院');
    const { rows } = await service.pool.query<{ sealed: Buffer }>('select sealed from letter_out');
    expect(rows[0]?.sealed.toString('utf8')).not.toContain('只给法院');
    expect(await carry()).toEqual(['secret']);
  });

  test('one that is missing is waited for; one that comes late comes before those after it', async () => {
    await send('first');
    await send('second');
    await service.exchange.post();
    const number = (await last(court)) + 1;
    await copyFile(letterOf(number), `${folder}/kept`);
    await unlink(letterOf(number));
    heard.length = 0;
    await court.exchange.receive(hear);
    expect(heard).toEqual([]);
    await copyFile(`${folder}/kept`, letterOf(number));
    await court.exchange.receive(hear);
    expect(heard).toEqual(['first', 'second']);
  });

  test('one that was lost on the medium is put there again', async () => {
    await carry();
    await send('lost');
    await service.exchange.post();
    await unlink(letterOf((await last(court)) + 1));
    expect(await carry()).toEqual(['lost']);
  });

  test('a letter that comes again is handled once', async () => {
    await send('again');
    await service.exchange.post();
    const number = (await last(court)) + 1;
    await copyFile(letterOf(number), `${folder}/kept`);
    await court.exchange.receive(hear);
    await copyFile(`${folder}/kept`, letterOf(number));
    heard.length = 0;
    await court.exchange.receive(hear);
    expect(heard).toEqual([]);
    // Under another number it is no letter with that number.
    await copyFile(`${folder}/kept`, letterOf(number + 1));
    await court.exchange.receive(hear);
    expect(heard).toEqual([]);
    expect(court.alarms.at(-1)).toBe(`${String(number + 1)} wrong-number`);
  });

  test.each([
    [
      'a bit of its text',
      (bytes: Buffer) => bytes.fill((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1),
      'changed',
    ],
    [
      'what it says of itself',
      (bytes: Buffer) =>
        Buffer.from(bytes.toString('latin1').replace('"kind":"note"', '"kind":"nota"'), 'latin1'),
      'not-signed',
    ],
    [
      'its signature taken away',
      (bytes: Buffer) =>
        Buffer.from(bytes.toString('latin1').replace(/,"signature":"[^"]*"/, ''), 'latin1'),
      'not-signed',
    ],
    ['nothing left of it', () => Buffer.from('x'), 'not-a-letter'],
  ])(
    'changed on the way (%s): never handled, set aside, alarmed, and sent again',
    async (_, change, why) => {
      await carry();
      await send(`changed-${String(court.alarms.length)}`);
      await service.exchange.post();
      const number = (await last(court)) + 1;
      await writeFile(letterOf(number), change(await readFile(letterOf(number))));
      heard.length = 0;
      await court.exchange.receive(hear);
      expect(heard).toEqual([]);
      expect(court.alarms.at(-1)).toBe(`${String(number)} ${why}`);
      expect((await readdir(join(folder, 'exchange', 'aside-court'))).length).toBeGreaterThan(0);
      expect(await carry()).toHaveLength(1);
    },
  );

  test('a letter signed by somebody else, or meant for the other zone, is not handled', async () => {
    await carry();
    const number = (await last(court)) + 1;
    const stranger = makeKeys();
    const text = sealLetter(courtKeys.published, { key: 'x', kind: 'note', body: {}, files: [] });
    const about = {
      number,
      kind: 'note',
      queuedAt: instant('2026-11-24T01:00:00.000Z'),
      files: [],
    };
    await writeFile(letterOf(number), writeLetter(stranger, 'service', about, text));
    heard.length = 0;
    await court.exchange.receive(hear);
    expect(court.alarms.at(-1)).toBe(`${String(number)} not-signed`);
    await writeFile(letterOf(number), writeLetter(serviceKeys, 'court', about, text));
    await court.exchange.receive(hear);
    expect(court.alarms.at(-1)).toBe(`${String(number)} wrong-address`);
    expect(heard).toEqual([]);
  });

  test('files go along, of any size, sealed; a changed one stops its letter', async () => {
    await carry();
    const bytes = Buffer.alloc(3 * 1024 * 1024 + 17, '证据');
    const stored = await service.files.put(
      bytes,
      'text/plain',
      instant('2026-11-24T01:00:00.000Z'),
    );
    const empty = await service.files.put(
      Buffer.alloc(0),
      'text/plain',
      instant('2026-11-24T01:00:00.000Z'),
    );
    await send('with-files', {}, [stored.sha256, empty.sha256]);
    await service.exchange.post();
    const number = (await last(court)) + 1;
    const enclosed = join(toCourt, `${String(number).padStart(12, '0')}.0.enclosed`);
    expect((await readFile(enclosed)).includes('证据')).toBe(false);
    const kept = await readFile(enclosed);
    await writeFile(enclosed, Buffer.from(kept).fill(0, 100, 200));
    heard.length = 0;
    await court.exchange.receive(hear);
    expect(heard).toEqual([]);
    expect(court.alarms.at(-1)).toBe(`${String(number)} changed`);
    expect(await carry()).toEqual(['with-files']);
    expect(await readFile(court.files.pathOf(stored.sha256))).toEqual(bytes);
    expect((await court.files.find(stored.sha256))?.sm3).toBe(stored.sm3);
    expect(await readFile(court.files.pathOf(empty.sha256))).toHaveLength(0);
  });

  test('a zone that came back from an older copy goes on where the other one is, and a person is told', async () => {
    await carry();
    await send('after-the-copy');
    await court.pool.query('update exchange set handled = 0');
    expect(await carry()).toEqual(['after-the-copy']);
    expect(court.alarms.at(-1)).toMatch(/^1 letters up to \d+ were handled before$/);
    // The sender, too: it numbers from where the other one is.
    await service.pool.query('update exchange set sent = 0, arrived = 0');
    await send('numbered-anew');
    expect(await carry()).toEqual(['numbered-anew']);
  });

  test('what its sender may not say is set aside, and those after it go on; a fault of ours is tried again', async () => {
    await carry();
    await send('forbidden');
    await send('allowed');
    await service.exchange.post();
    let away = true;
    const picky = (letter: Arrived): Promise<void> => {
      if (letter.key === 'forbidden') throw new Unacceptable('not yours to say');
      if (away) throw new Error('the database is away');
      return hear(letter);
    };
    heard.length = 0;
    await expect(court.exchange.receive(picky)).rejects.toThrow('away');
    expect(court.alarms.at(-1)).toMatch(/not yours to say$/);
    away = false;
    await court.exchange.receive(picky);
    expect(heard).toEqual(['allowed']);
  });
});

test('keys are made once, kept by their owner alone, and known by a fingerprint', async () => {
  const folder = await folderFor();
  const first = await zoneKeys(folder);
  const again = await zoneKeys(folder);
  expect(fingerprintOf(again.published)).toBe(fingerprintOf(first.published));
  const read = readPublished(publishedText(first.published));
  expect(read === null ? '' : fingerprintOf(read)).toBe(fingerprintOf(first.published));
  expect(readPublished('{}')).toBeNull();
  expect(fingerprintOf(makeKeys().published)).not.toBe(fingerprintOf(first.published));
});

const program = fileURLToPath(new URL('../testing/exchanging-zone.ts', import.meta.url));
const long = process.env['XIEZHI_LONG'] === '1';
const seed = Number(process.env['XIEZHI_SEED'] ?? Date.now() % 100_000);

test(`either side killed at any step: every letter comes, in order, each act once (XIEZHI_SEED=${String(seed)})`, async ({
  annotate,
}) => {
  const databases = { service: await freshDatabase(), court: await freshDatabase() };
  const folder = await folderFor();
  for (const { pool } of Object.values(databases)) {
    await pool.query('create table act (key text primary key)');
    await pool.query(
      'create table heard (key text primary key, number bigint not null, times int not null default 1)',
    );
  }
  const queued = { service: [] as string[], court: [] as string[] };
  const run = async (
    zone: 'service' | 'court',
    many: number,
    until: number,
    word: string,
    kill: KillSwitch | null,
    millis: number | null,
  ): Promise<NodeJS.Signals | null> => {
    const args = [JSON.stringify(databases[zone].config), zone, folder, many, until, word];
    const child = spawn(process.execPath, [program, ...args.map(String), JSON.stringify(kill)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      if (said === '' && millis !== null) setTimeout(() => child.kill('SIGKILL'), millis);
      said += data.toString();
    });
    const signal = await new Promise<NodeJS.Signals | null>((resolve) =>
      child.once('close', (_code, by) => resolve(by)),
    );
    queued[zone].push(...said.split('\n').slice(0, -1));
    return signal;
  };
  // Keys first, so that two processes do not make them at once.
  await zoneKeys(join(folder, 'service'));
  await zoneKeys(join(folder, 'court'));
  let deaths = 0;
  for (let round = 0; round < (long ? 120 : 6); round += 1) {
    const nth = 1 + ((seed + round * 7919) % 61);
    const stepped: KillSwitch = { nth, when: round % 2 === 0 ? 'before' : 'after', of: 'write' };
    const signals = await Promise.all([
      run('service', 20, 1e9, `s${String(round)}`, stepped, null),
      run('court', 20, 1e9, `c${String(round)}`, null, 40 + ((round * 37) % 211)),
    ]);
    deaths += signals.filter((one) => one === 'SIGKILL').length;
  }
  expect(deaths).toBe(long ? 240 : 12);
  await annotate(`${String(deaths)} deaths of either zone; seed ${String(seed)}`, 'campaign');
  const acts = async (zone: 'service' | 'court'): Promise<readonly string[]> =>
    (await databases[zone].pool.query<{ key: string }>('select key from act')).rows.map(
      ({ key }) => key,
    );
  const [ofService, ofCourt] = [await acts('service'), await acts('court')];
  expect(queued.service.filter((key) => !ofService.includes(key))).toEqual([]);
  await Promise.all([
    run('service', 0, ofCourt.length, 'end', null, null),
    run('court', 0, ofService.length, 'end', null, null),
  ]);
  for (const [zone, sent] of [
    ['court', ofService],
    ['service', ofCourt],
  ] as const) {
    const { rows } = await databases[zone].pool.query<{ key: string; number: string }>(
      'select key, number from heard order by number',
    );
    expect(rows.map(({ key }) => key).sort()).toEqual([...sent].sort());
    expect(rows.map(({ number }) => Number(number))).toEqual(rows.map((_, index) => index + 1));
  }
}, 600_000);
