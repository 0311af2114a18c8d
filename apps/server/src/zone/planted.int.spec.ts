import type { CaseState } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { demoPeople } from '../demo/people.ts';
import type { Browser } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';
import { filesUnder, hashesUnder, openedOf, tablesOf } from './testing/everything.ts';
import { accepted, codeSent } from './testing/giving.ts';
import { complaintOf, TwoZones } from './testing/two-zones.ts';

/*
 * Words that stand nowhere else are planted under every label that is not a party's, and looked for in all that the
 * service zone holds: its tables, what its own key opens of them, its files, the medium. The court zone holds each, so
 * that the search can fail.
 */
const zones = await TwoZones.open();
const { service, court } = zones;
await register(service.server, zhao);
await register(service.server, gu);
const plaintiff = await signedIn(service.server, zhao.mobile);
const defendant = await signedIn(service.server, gu.mobile);
await zones.quiet();

/** Of the court alone. */
const inside = {
  draft: '栽种·草稿里的认定',
  draftReasons: '栽种·草稿里的理由',
  reading: '栽种·院长为什么看这个案件',
  proposal: '栽种·提请不予受理的内部意见',
} as const;
/** Of one side, or of one person and the court. */
const ofPlaintiff = { relief: '栽种·原告为什么交不起费' } as const;
const ofDefendant = { address: '云州市西山区栽种路 77 号' } as const;

const lin = await zones.staff('lin');
const he = await zones.staff('he');
const lu = await zones.staff('lu');
const give = (browser: Browser, name: string, stream: string | null, input: object, key = '') =>
  accepted(zones, browser, name, stream, input as Readonly<Record<string, unknown>>, key);

const complaint = complaintOf(zones, zhao, gu);
const stream = await give(plaintiff, 'filing.submit', null, complaint);
const another = await give(plaintiff, 'filing.submit', null, complaint);
await give(lin, 'filing.explain', another, { reason: '合同写明先申请仲裁。' });
await give(plaintiff, 'filing.insist', another, { note: '坚持起诉。' });
await give(lin, 'filing.propose-refusal', another, { reasons: inside.proposal });

await give(lin, 'filing.register', stream, { procedure: 'ordinary' });
const posts = { judge: zones.demo.people['lu'], clerk: zones.demo.people['he'] };
await give(lin, 'assignment.assign', stream, posts);
const relief = { kind: 'deferred', reason: ofPlaintiff.relief, attachments: [] };
await give(plaintiff, 'fees.request-relief', stream, relief);
await give(he, 'participation.invite', stream, { participant: 'd1' });
const code = await codeSent(zones, gu.mobile);
await give(defendant, 'participation.link', stream, { code, standing: 'party' });
const where = { electronic: true, channels: ['account'], judgmentsToo: true, ...ofDefendant };
await give(defendant, 'service.confirm-address', stream, where, 'd1');
await give(lu, 'judgment.draft', stream, {
  findings: inside.draft,
  reasons: inside.draftReasons,
  basis: '《中华人民共和国民法典》第五百七十七条',
  orders: [{ text: '被告于判决生效之日起十日内返还原告', yuan: '60480' }],
  costs: '案件受理费由被告负担。',
  appealCourt: '云州市中级人民法院',
});
const yan = await zones.staff('yan');
await give(yan, 'reading.open', stream, { purpose: 'supervision', reason: inside.reading });
// Everybody has looked at what they may look at.
for (const browser of [plaintiff, defendant]) {
  for (const path of ['/api/cases', '/api/tasks', `/api/cases/${stream.slice(5)}`])
    expect((await browser.get(path)).status).toBe(200);
  await browser.get(`/api/cases/${stream.slice(5)}/as-of/6`);
}
await zones.quiet();

const holds = async (zone: typeof court): Promise<string> =>
  [...(await openedOf(zone)).values(), await filesUnder(zone.folder)].join('\n');
const staff = demoPeople
  .filter(({ post }) => post !== undefined)
  .flatMap(({ mobile, residentId }) => [mobile, residentId]);

describe('what the court alone may know', () => {
  test.each(Object.entries(inside))(
    '%s is in the court zone, and nowhere in the service zone',
    async (_, planted) => {
      expect(await holds(court)).toContain(planted);
      expect(await holds(service)).not.toContain(planted);
      expect(await filesUnder(zones.exchange)).not.toContain(planted);
    },
  );

  test('no telephone and no identity number of the court’s people is in the service zone', async () => {
    const [there, here] = [await holds(service), await holds(court)];
    expect(staff.length).toBeGreaterThan(10);
    expect(staff.filter((one) => !here.includes(one))).toEqual([]);
    expect(staff.filter((one) => there.includes(one))).toEqual([]);
  });

  test('no docket of a case is in the service zone, and no secret of the court’s people', async () => {
    const { rows } = await service.pool.query<{ kind: string }>(
      'select distinct kind from stream_head order by kind',
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['person', 'rulebook']);
    const secrets = await service.pool.query('select stream from secret order by stream');
    expect(secrets.rows).toHaveLength(2);
  });
});

/** The sheet on which an address was confirmed: a paper of the court's alone, entered and printed by its own acts. */
async function sheet(): Promise<string> {
  const { docket } = court.server.environment;
  const { documents } = (await docket.cache.load(stream as never)).state as CaseState;
  const found = documents.papers.find(({ template }) => template === 'address-confirmation');
  expect(found).toMatchObject({ label: 'court' });
  return found?.file?.sha256 ?? '';
}

describe('a file under the court’s own label', () => {
  test('lies in the court zone, and neither its bytes nor its hash in the service zone or on the medium', async () => {
    const sha256 = await sheet();
    expect(await hashesUnder(court.folder)).toContain(sha256);
    expect(await holds(court)).toContain(sha256);
    for (const folder of [service.folder, zones.exchange]) {
      expect(await hashesUnder(folder)).not.toContain(sha256);
      expect(await filesUnder(folder)).not.toContain(sha256);
    }
    expect(await holds(service)).not.toContain(sha256);
  });

  test('does not travel either when somebody who knows its hash asks for it', async () => {
    const sha256 = await sheet();
    for (const browser of [plaintiff, defendant]) {
      const url = `/api/files/${sha256}?stream=${encodeURIComponent(stream)}`;
      const answer = await service.server.app.request(url, { headers: { cookie: browser.cookie } });
      expect(answer.status).toBe(404);
    }
    await zones.quiet();
    expect(await hashesUnder(service.folder)).not.toContain(sha256);
    expect(await hashesUnder(zones.exchange)).not.toContain(sha256);
  });
});

describe('what one side alone may know', () => {
  const rowsOf = async (browser: Browser): Promise<string> => {
    const { person = '' } = await browser.me();
    return (await openedOf(service)).get(`page ${person}`) ?? '';
  };

  test('the plaintiff’s is among the plaintiff’s pages, and not among the defendant’s', async () => {
    expect(await rowsOf(plaintiff)).toContain(ofPlaintiff.relief);
    expect(await rowsOf(defendant)).not.toContain(ofPlaintiff.relief);
  });

  test('an address that the defendant confirmed to the court is not among the plaintiff’s pages', async () => {
    expect(await holds(court)).toContain(ofDefendant.address);
    expect(await rowsOf(plaintiff)).not.toContain(ofDefendant.address);
    expect((await rowsOf(defendant)).length).toBeGreaterThan(1000);
  });

  test('whoever takes the tables alone reads no page: they are sealed', async () => {
    expect(await rowsOf(plaintiff)).toContain(complaint.grounds);
    expect(await tablesOf(service)).not.toContain(complaint.grounds);
    expect(await filesUnder(zones.exchange)).not.toContain(complaint.grounds);
  });
});
