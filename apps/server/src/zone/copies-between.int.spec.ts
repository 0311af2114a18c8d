import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyExport } from '@xiezhi/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CourtLog } from '../ledger/court-log.ts';
import { ledgerKeys } from '../ledger/keys.ts';
import type { Browser } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';
import { forgetCopies } from './copies-between.ts';
import { filesUnder } from './testing/everything.ts';
import { accepted } from './testing/giving.ts';
import { complaintOf, TwoZones } from './testing/two-zones.ts';

/* The copy of a case is asked for where the people are, made where the docket is, and brought by letter. */

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-copies-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const log = new CourtLog(await ledgerKeys(folder, 'court.example/log'), null);
const zones = await TwoZones.open(log);
const { service, court } = zones;
let plaintiff: Browser;
let stranger: Browser;
let stream = '';

beforeAll(async () => {
  await register(service.server, zhao);
  await register(service.server, gu);
  plaintiff = await signedIn(service.server, zhao.mobile);
  stranger = await signedIn(service.server, gu.mobile);
  stream = await accepted(zones, plaintiff, 'filing.submit', null, complaintOf(zones, zhao, gu));
});

const ask = ({ cookie }: Browser, key = stream.slice(5)) =>
  service.server.app.request(`/api/cases/${key}/copy`, { headers: { cookie } });

/** Asks as the page does, until it is there. */
async function brought(browser: Browser) {
  const said: string[] = [];
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await ask(browser);
    if (answer.status !== 409) return { answer, said };
    const { code } = (await answer.json()) as { code: string };
    if (said.at(-1) !== code) said.push(code);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no copy came: ${said.join()}`);
}

describe('the copy of a case in the service zone', () => {
  test('OOR-10.3.4: is asked for, made in the court zone and brought here, and proves itself', async () => {
    const first = await ask(plaintiff);
    expect([first.status, first.headers.get('retry-after')]).toEqual([409, '2']);
    expect(await first.json()).toMatchObject({ code: 'copy-being-made', title: '正在打包' });
    const { answer, said } = await brought(plaintiff);
    expect(said.every((one) => one.startsWith('copy-') || one === 'not-in-the-log-yet')).toBe(true);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="${stream.slice(5)}.zip"`,
    );
    const zip = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-length')).toBe(String(zip.length));
    const report = await verifyExport(
      {
        size: zip.length,
        read: (from, length) => Promise.resolve(zip.subarray(from, from + length)),
      },
      { vkey: log.keys.vkey, policy: null },
    );
    const { person = '' } = await plaintiff.me();
    expect([report.findings, report.list?.docket, report.list?.reader]).toEqual([
      [],
      stream,
      person,
    ]);
  });

  test('OOR-10.3.4: asked for again it is made again, with what was entered since', async () => {
    const note = { note: '补交付款凭证。', attachments: [], conformsToOriginals: true };
    await accepted(zones, plaintiff, 'filing.supplement', stream, note);
    const { answer } = await brought(plaintiff);
    const zip = Buffer.from(await answer.arrayBuffer());
    expect(zip.includes('补交付款凭证。')).toBe(true);
  });

  test('is nobody else’s: whoever has no part in the case learns nothing, also of one that was made', async () => {
    expect((await ask(stranger)).status).toBe(404);
    expect((await ask(stranger, 'x')).status).toBe(404);
    expect((await service.server.app.request(`/api/cases/${stream.slice(5)}/copy`)).status).toBe(
      401,
    );
  });

  test('while the inner network is away the person is told that it is being made, and has it when it is back', async () => {
    await zones.stop('court');
    const answer = await ask(plaintiff);
    expect(await answer.json()).toMatchObject({ code: 'copy-being-made' });
    expect(await (await ask(plaintiff)).json()).toMatchObject({ code: 'copy-being-made' });
    zones.run('court');
    expect((await brought(plaintiff)).answer.status).toBe(200);
  });

  test('lies in no zone longer than its hour, and never on the medium in the clear', async () => {
    await zones.quiet();
    const grounds = '订了一套柜子，付了款，没有交货。';
    const held = async (zone: typeof court) => (await filesUnder(zone.folder)).includes(grounds);
    expect([await held(service), await held(court)]).toEqual([true, true]);
    expect(await filesUnder(zones.exchange)).not.toContain(grounds);
    zones.later(0, 61);
    for (const { pool, server } of [service, court])
      expect(await forgetCopies(pool, server.environment.files, zones.now)).toBeGreaterThan(0);
    expect([await held(service), await held(court)]).toEqual([false, false]);
  });
});
