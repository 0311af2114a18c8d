import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sequence } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { ExportReport } from '@xiezhi/ledger';
import { signCheckpoint, verifyAnchor, verifyExhibit, verifyExport } from '@xiezhi/ledger';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { testWhen } from '../../../../test/skip.ts';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import type { LocalChain } from '../testing/local-chain.ts';
import { chainMissing, openChain } from '../testing/local-chain.ts';
import { zhao } from '../testing/people.ts';
import { AnchorFault, shownBytes } from './anchors.ts';
import type { ChainSettings } from './chain-anchor.ts';
import { chainAnchor, deployContract, keeperOf } from './chain-anchor.ts';
import type { ChainNode } from './chain-node.ts';
import { chainKey, chainsIn } from './chain-settings.ts';
import { CourtLog } from './court-log.ts';
import { exportFrom } from './export-case.ts';
import { ledgerKeys } from './keys.ts';

const withChain = testWhen(chainMissing === null, chainMissing ?? '');
const chainNumber = 20_261_127;
const ether = 10n ** 18n;
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-chain-'));
const { pool } = await freshDatabase();
const keys = await ledgerKeys(folder, 'court.example/log');
let chain: LocalChain;
let settings: ChainSettings;
let at: CaseAtCourt;
const log = new CourtLog(keys, null);
const server = new TestServer(pool, { ledger: log }, null);
const now = () => server.now;

const bringUp = async (): Promise<void> => {
  while ((await sequence(pool)) > 0);
  while ((await log.publish(pool, now)) > 0);
};
const goOn = async (): Promise<void> => {
  await at.act(await at.signIn(staff.he), 'participation.invite', { participant: 'd1' });
  await bringUp();
};
const get = async (path: string): Promise<Response> => server.app.request(`/log${path}`);
const check = (bytes: Uint8Array, chains: readonly string[]): Promise<ExportReport> =>
  verifyExport(
    {
      size: bytes.length,
      read: (from, length) => Promise.resolve(bytes.subarray(from, from + length)),
    },
    { vkey: keys.vkey, policy: null, chains },
  );

beforeAll(async () => {
  if (chainMissing !== null) return;
  chain = await openChain(chainNumber);
  const key = await chainKey(folder);
  await chain.pay(keeperOf(key), ether);
  const contract = await deployContract(chain.node, BigInt(chainNumber), key);
  settings = {
    name: 'consortium',
    node: chain.node,
    chain: BigInt(chainNumber),
    contract,
    every: 600,
    confirmations: 0,
    key,
  };
  at = await CaseAtCourt.open(server);
  await bringUp();
});
afterAll(async () => {
  if (chainMissing === null) chain.close();
  await rm(folder, { recursive: true, force: true });
});

const note = (size: number, byte: number): string =>
  signCheckpoint(
    { origin: 'another.example/log', size, root: new Uint8Array(32).fill(byte) },
    keys.signers.slice(0, 1).map((one) => ({ ...one, name: 'another.example/log' })),
  );

describe('A contract on a chain', () => {
  withChain(
    'is shown what the log becomes, now and then; a copy of a case bears the receipt, which holds without the chain',
    async () => {
      const anchor = chainAnchor(settings);
      expect(await log.askAnchor(pool, anchor, now)).toBe(1);
      expect(await log.askAnchor(pool, anchor, now)).toBe(0);
      await goOn();
      expect(await log.askAnchor(pool, anchor, now)).toBe(0);
      server.later(1200);
      expect(await log.askAnchor(pool, anchor, now)).toBe(1);
      const lines = (await (await get('/anchors')).text()).trim().split('\n');
      expect(lines).toHaveLength(2);
      expect(await (await get('/timestamps')).text()).toBe('');
      const [size = ''] = lines[0]!.split(' ');
      const checkpoint = await (await get(`/anchors/${size}/checkpoint`)).text();
      const receipt = new Uint8Array(
        await (await get(`/anchors/${size}/consortium`)).arrayBuffer(),
      );
      const said = verifyAnchor(receipt, shownBytes(checkpoint), []);
      expect(said).toMatchObject({
        chain: String(chainNumber),
        contract: settings.contract,
        keeper: keeperOf(settings.key),
        contractKnown: false,
        blockKnown: false,
      });
      const found = (await chain.node('eth_getBlockByNumber', [
        `0x${BigInt(said.block).toString(16)}`,
        false,
      ])) as { hash: string; timestamp: string };
      expect(said.hash).toBe(found.hash);
      expect(Date.parse(said.at)).toBe(Number(found.timestamp) * 1000);

      const target = join(folder, 'anchored.zip');
      const parts = { ...server.environment, master: Buffer.alloc(32) };
      const asked = { caseAsked: at.stream, personAsked: zhao.mobile, target };
      await exportFrom({ pool, parts }, log, asked);
      const bytes = await readFile(target);
      const report = await check(bytes, []);
      expect(report.findings).toEqual([]);
      expect(report.log?.anchored).toEqual([said]);

      const { cookie } = await at.signIn(zhao);
      const one = await server.app.request(`/api/cases/${at.stream}/proof?seq=1`, {
        headers: { cookie },
      });
      const single = await verifyExhibit(null, await one.text(), {
        vkey: keys.vkey,
        policy: null,
      });
      expect([single.findings, single.log?.anchored.length]).toEqual([[], 1]);

      const contracts = await contractsOf(anchor);
      const block = `block ${said.chain} ${said.block} ${said.hash}\n`;
      expect((await check(bytes, [contracts + block])).log?.anchored).toMatchObject([
        { contractKnown: true, blockKnown: true },
      ]);
      const other = `block ${said.chain} ${said.block} 0x${'00'.repeat(32)}\n`;
      const wrong = await check(bytes, [contracts, other]);
      expect(wrong.findings.map(({ fault, where }) => `${fault} ${where}`)).toEqual([
        'anchor log/anchors/consortium.anchor',
      ]);

      const door = fileURLToPath(new URL('../../../cli/src/xiezhi.mjs', import.meta.url));
      const list = join(folder, 'believed.chains');
      const words = [door, 'verify', target, '--vkey', keys.vkey];
      const { stdout } = await promisify(execFile)('node', words);
      expect(stdout).toContain(`ask any node of the chain for the hash of block ${said.block}`);
      await writeFile(list, contracts + block);
      const known = await promisify(execFile)('node', [...words, '--chains', list]);
      expect(known.stdout).toContain('its hash is the one that you gave');
      await writeFile(list, contracts + other);
      await expect(promisify(execFile)('node', [...words, '--chains', list])).rejects.toMatchObject(
        {
          code: 1,
        },
      );
      await writeFile(list, 'blok 1');
      await expect(promisify(execFile)('node', [...words, '--chains', list])).rejects.toMatchObject(
        {
          code: 2,
        },
      );
    },
    60_000,
  );

  withChain(
    'raises the alarm when it has seen more of this log, or another history; nothing is kept of it',
    async () => {
      const anchor = chainAnchor(settings);
      await anchor.submit(note(7, 1));
      await expect(anchor.submit(note(6, 1))).rejects.toThrow('an older copy of the court');
      await expect(anchor.submit(note(7, 2))).rejects.toThrow('two histories');
      await expect(anchor.submit(note(7, 2))).rejects.toBeInstanceOf(AnchorFault);
      // The same again is found, and no second transaction made.
      const before = await chain.node('eth_blockNumber', []);
      const again = await anchor.submit(note(7, 1));
      expect(await chain.node('eth_blockNumber', [])).toBe(before);
      expect(verifyAnchor(again, shownBytes(note(7, 1)), []).chain).toBe(String(chainNumber));
      expect(() => verifyAnchor(again, shownBytes(note(7, 2)), [])).toThrow('another checkpoint');
    },
  );

  withChain(
    'that is away stops no act and is no alarm for a while; one that refuses is, until it takes one again',
    async () => {
      server.later(1200);
      await goOn();
      let away = true;
      const node: ChainNode = (method, params) =>
        away ? Promise.reject(new Error('no line')) : chain.node(method, params);
      const anchor = chainAnchor({ ...settings, node });
      const other = new CourtLog(keys, null, [anchor]);
      await expect(other.askAnchor(pool, anchor, now)).rejects.toThrow('no line');
      await goOn();
      expect((await other.standing(pool, now())).alarms).toEqual({});
      server.later(1200);
      expect((await other.standing(pool, now())).alarms['consortium']).toContain(
        'has not been shown what was entered since',
      );
      away = false;
      const poor = chainAnchor({ ...settings, key: `0x${'11'.repeat(32)}` });
      await expect(other.askAnchor(pool, poor, now)).rejects.toBeInstanceOf(AnchorFault);
      expect((await other.standing(pool, now())).alarms['consortium']).toContain('eth_');
      const elsewhere = chainAnchor({ ...settings, chain: 5n });
      await expect(other.askAnchor(pool, elsewhere, now)).rejects.toThrow('and not of 5');
      const nowhere = chainAnchor({ ...settings, contract: `0x${'22'.repeat(20)}` });
      await expect(other.askAnchor(pool, nowhere, now)).rejects.toThrow('no such contract');
      expect(await other.askAnchor(pool, anchor, now)).toBe(1);
      expect((await other.standing(pool, now())).alarms).toEqual({});
    },
  );

  withChain(
    'says so among two hundred others in its block, and after as many blocks as the court waits for',
    async () => {
      const crowded = await openChain(chainNumber, ['--no-mining', '--gas-limit', '60000000']);
      try {
        const mine = async () => crowded.node('evm_mine', []).catch(() => null);
        const mining = setInterval(() => void mine(), 300);
        await crowded.pay(keeperOf(settings.key), ether);
        await mine();
        const contract = await deployContract(crowded.node, settings.chain, settings.key);
        clearInterval(mining);
        for (let one = 0; one < 200; one += 1) await crowded.pay(crowded.rich, 1n);
        // Two blocks more than the one that holds it: the second comes only when the first was waited for.
        const later = setInterval(() => void mine(), 1500);
        const anchor = chainAnchor({ ...settings, contract, node: crowded.node, confirmations: 2 });
        const receipt = await anchor.submit(note(9, 9));
        clearInterval(later);
        const said = verifyAnchor(receipt, shownBytes(note(9, 9)), []);
        const last = Number(await crowded.node('eth_blockNumber', []));
        expect(last).toBeGreaterThanOrEqual(Number(said.block) + 2);
        const count = await crowded.node('eth_getBlockTransactionCountByNumber', [
          `0x${BigInt(said.block).toString(16)}`,
        ]);
        expect(Number(count)).toBe(201);
      } finally {
        crowded.close();
      }
    },
    60_000,
  );

  withChain(
    'is named in a file of the data folder; the court’s key there is its owner’s alone',
    async () => {
      expect((await stat(join(folder, 'anchors.key'))).mode & 0o777).toBe(0o600);
      expect(await chainKey(folder)).toBe(settings.key);
      const list = join(folder, 'anchors.json');
      const whole = { name: 'consortium', url: chain.url, chain: chainNumber };
      await writeFile(list, JSON.stringify([whole]));
      await expect(chainsIn(folder)).rejects.toThrow('xiezhi anchor --deploy consortium');
      await writeFile(list, JSON.stringify([{ ...whole, contract: settings.contract }]));
      const opened = await CourtLog.open(folder, null);
      expect(opened.anchors).toMatchObject([{ name: 'consortium', kind: 'chain', every: 600 }]);
      server.later(1200);
      await goOn();
      expect(await opened.askAnchor(pool, opened.anchors[0]!, now)).toBe(1);
      for (const text of [
        '{}',
        'x',
        JSON.stringify([{ ...whole, chain: 0 }]),
        JSON.stringify([{ ...whole, contract: '0x12' }]),
        JSON.stringify([whole, whole]),
        JSON.stringify([{ ...whole, url: 'file:///etc/passwd' }]),
      ]) {
        await writeFile(list, text);
        await expect(chainsIn(folder), text).rejects.toThrow('anchors.json');
      }
      await rm(list);
      const damaged = await mkdtemp(join(folder, 'damaged-'));
      await writeFile(join(damaged, 'anchors.key'), 'no key');
      await expect(chainKey(damaged)).rejects.toThrow('damaged');
    },
  );
});

/** As anybody reads them from the court. */
async function contractsOf(anchor: ReturnType<typeof chainAnchor>): Promise<string> {
  const open = new TestServer(pool, { ledger: new CourtLog(keys, null, [anchor]) }, null);
  return (await open.app.request('/log/anchors/contracts')).text();
}
