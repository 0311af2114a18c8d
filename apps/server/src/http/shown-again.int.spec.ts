import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseAsOfDto, CaseSpaceDto, ExhibitDto } from '@xiezhi/contract';
import { FileStore, workOutbox } from '@xiezhi/docket';
import type { OutboxMessage } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { PersonId } from '@xiezhi/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { simulatedRegistry, verifyDeposit } from '../ports/deposit-registry.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { confirmed, zhao } from '../testing/people.ts';

/*
 * OOR-23: what was shown and contested online is told apart and shown again: by its number and the fingerprint of its bytes, with its
 * verification, what each side said of it in the three respects and what the court found of them; as it is, and as it was then.
 */
const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-shown-again-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const files = new FileStore(pool, folder);
const server = new TestServer(pool, { files });
let at: CaseAtCourt;
let sha256 = '';
const text = '三十日交货。';

const keyOfCase = (): string => at.stream.slice('case:'.length);

/** The docket's number of the last entry, as this reader reads it. */
const lastSeq = async (): Promise<number> =>
  Math.max(...(await at.space(await at.signIn(staff.lu))).docket.map(({ seq }) => seq));

const exhibitOf = (exhibits: readonly ExhibitDto[], id = 'x1'): ExhibitDto => {
  const found = exhibits.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no exhibit ${id}`);
  return found;
};
const said = ({ facts }: ExhibitDto): string =>
  facts.map(({ label, value }) => `${label}：${value}`).join('\n');

const then: Record<'stated' | 'contested' | 'found' | 'replaced', number> = {
  stated: 0,
  contested: 0,
  found: 0,
  replaced: 0,
};

async function handedIn(bytes: string): Promise<object> {
  const stored = await files.put(Buffer.from(bytes), 'text/plain', server.now);
  const party = await at.signIn(zhao);
  await files.hold(stored.sha256, (await party.me()).person as PersonId);
  return {
    name: '产品网页',
    source: '公开网页',
    purpose: '证明约定的日期',
    form: 'electronic',
    files: [
      { sha256: stored.sha256, name: '网页.txt', mediaType: 'text/plain', bytes: stored.bytes },
    ],
  };
}

beforeAll(async () => {
  at = await CaseAtCourt.open(server);
  const [clerk, judge] = [await at.signIn(staff.he), await at.signIn(staff.lu)];
  await at.act(clerk, 'participation.invite', { participant: 'd1' });
  const code = server.environment.accessCodes.code(at.stream as never, 'd1');
  const other = await at.signIn(bai);
  await at.act(other, 'participation.link', { code, standing: 'party' });
  const one = await handedIn(text);
  const party = await at.signIn(zhao);
  await at.act(party, 'evidence.submit', { exhibits: [one], conformsToOriginals: true }, 'p1');
  const deposit = {
    platform: '云证存证平台',
    number: 'YZ-1',
    algorithm: 'sha-256',
    depositedAt: '2026-01-12T09:14',
    attachments: [],
  };
  await at.act(party, 'chain.state-deposit', deposit, 'x1');
  const worker = (message: OutboxMessage) =>
    verifyDeposit(server.environment, simulatedRegistry, message);
  await workOutbox(pool, { 'deposit-registry': worker }, ['deposit-registry']);
  then.stated = await lastSeq();
  const opinion = {
    exhibits: [
      {
        exhibit: 'x1',
        authenticity: 'disputed',
        legality: 'agreed',
        relevance: 'agreed',
        reasons: '页面是布置出来的。',
      },
    ],
    attachments: [],
  };
  await at.act(await confirmed(other), 'exchange.give-opinion', opinion, 'd1');
  then.contested = await lastSeq();
  const finding = {
    exhibit: 'x1',
    authenticity: 'yes',
    legality: 'yes',
    relevance: 'yes',
    outcome: 'admitted',
    reasons: '核验一致，与聊天记录印证。',
  };
  await at.act(judge, 'evidence.find', { findings: [finding] });
  then.found = await lastSeq();
});

test('OOR-23.1.0: judge and parties see on one card which it is, its check, what each side disputes and what the court found', async () => {
  for (const who of [staff.lu, staff.he, zhao, bai]) {
    const browser = await at.signIn(who);
    const { body } = await browser.get(`/api/cases/${keyOfCase()}?lang=zh-CN`);
    const card = exhibitOf((body as unknown as CaseSpaceDto).exhibits);
    const words = said(card);
    for (const part of [
      '从存证那一刻起没有改动过',
      '真实性不认可，合法性认可，关联性认可',
      '页面是布置出来的。',
      '提出于2026年11月24日',
      '真实性成立，合法性成立，关联性成立',
      '核验一致，与聊天记录印证。',
    ])
      expect(words).toContain(part);
    ({ sha256 = '' } = card.files[0] ?? {});
    expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
  }
});

test('OOR-23.1.0: it is shown again as it was when it was contested, and not as it was found on afterwards', async () => {
  const again = await handedIn('三日交货。');
  const party = await at.signIn(zhao);
  await at.act(party, 'evidence.replace', { exhibits: [again], conformsToOriginals: true }, 'x1');
  then.replaced = await lastSeq();
  const asOf = async (who: { readonly mobile: string }, seq: number): Promise<ExhibitDto> => {
    const browser = await at.signIn(who);
    const { status, body } = await browser.get(`/api/cases/${keyOfCase()}/as-of/${String(seq)}`);
    expect(status).toBe(200);
    return exhibitOf((body as unknown as CaseAsOfDto).exhibits);
  };
  for (const who of [staff.lu, zhao, bai]) {
    const [stated, contested, found, replaced] = [
      await asOf(who, then.stated),
      await asOf(who, then.contested),
      await asOf(who, then.found),
      await asOf(who, then.replaced),
    ];
    expect(said(stated)).not.toContain('页面是布置出来的。');
    expect(said(contested)).toContain('页面是布置出来的。');
    expect(said(contested)).not.toContain('核验一致，与聊天记录印证。');
    expect(said(found)).toContain('核验一致，与聊天记录印证。');
    expect([contested.gone, replaced.gone]).toEqual([false, true]);
    for (const one of [stated, contested, found, replaced])
      expect(one.files.map((file) => file.sha256)).toEqual([sha256]);
  }
});

test('OOR-23.1.0: bytes that are not those that were contested are not shown as evidence: an alarm, until they are the same again', async () => {
  const judge = await at.signIn(staff.lu);
  const card = exhibitOf((await at.space(judge)).exhibits);
  const open = () =>
    server.app.request(card.files[0]?.url ?? '', { headers: { cookie: judge.cookie } });
  expect(await (await open()).text()).toBe(text);
  const path = files.pathOf(sha256);
  const bytes = await readFile(path);
  const turned = Buffer.from(bytes);
  turned[0] = (turned[0] ?? 0) ^ 1;
  await writeFile(path, turned);
  const lost = async (): Promise<number> =>
    Number(
      /^xiezhi_missing_files_total (\d+)$/mu.exec(
        await (await server.app.request('/metrics')).text(),
      )?.[1],
    );
  const before = await lost();
  const refused = await open();
  expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
    410,
    'file-lost',
  ]);
  expect(await lost()).toBe(before + 1);
  await writeFile(path, bytes);
  expect(await (await open()).text()).toBe(text);
});
