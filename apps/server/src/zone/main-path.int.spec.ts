import { courtDayOf } from '@xiezhi/kernel';
import type { CaseSpaceDto } from '@xiezhi/contract';
import { expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { confirmed, gu, register, signedIn, zhao } from '../testing/people.ts';
import { accepted, codeSent } from './testing/giving.ts';
import { complaintOf, TwoZones } from './testing/two-zones.ts';

const zones = await TwoZones.open();
const { service, court } = zones;

const space = async (browser: Browser, stream: string): Promise<CaseSpaceDto> => {
  const { status, body } = await browser.get(`/api/cases/${stream.slice(5)}`);
  expect(status).toBe(200);
  return body as unknown as CaseSpaceDto;
};

test('the main path over two zones: filed by the public, decided by the court, read by both', async () => {
  // Two people of the public, each with an account in the service zone.
  await register(service.server, zhao);
  await register(service.server, gu);
  const plaintiff = await signedIn(service.server, zhao.mobile);
  const defendant = await signedIn(service.server, gu.mobile);
  await zones.quiet();
  expect((await plaintiff.me()).court?.name).toBe('云州市东湖区人民法院');
  const offers = await plaintiff.get('/api/offers');
  expect(JSON.stringify(offers.body)).toContain('filing.submit');

  const complaint = complaintOf(zones, zhao, gu);
  const stream = await accepted(zones, plaintiff, 'filing.submit', null, complaint);
  expect(stream).toMatch(/^case:/);
  // The docket itself is in the court zone alone.
  const heads = await service.pool.query('select 1 from stream_head where stream = $1', [stream]);
  expect(heads.rows).toEqual([]);
  expect((await space(plaintiff, stream)).youAre).not.toBe('');

  const lin = await zones.staff('lin');
  const he = await zones.staff('he');
  const lu = await zones.staff('lu');
  await accepted(zones, lin, 'filing.register', stream, { procedure: 'summary' });
  const posts = { judge: zones.demo.people['lu'], clerk: zones.demo.people['he'] };
  await accepted(zones, lin, 'assignment.assign', stream, posts);
  expect((await space(plaintiff, stream)).number).toMatch(/民初1号$/);

  // The fee is paid where the internet is, and entered where the case is.
  await accepted(zones, plaintiff, 'fees.pay', stream, { channel: 'bank', agreed: true });
  await until(async () =>
    (await space(plaintiff, stream)).docket.some(({ kind }) => kind === 'fees.Paid'),
  );

  await accepted(zones, he, 'participation.invite', stream, { participant: 'd1' });
  const code = await codeSent(zones, gu.mobile);
  const invited = await defendant.get(`/api/invitations?code=${code}`);
  expect(invited.body).toMatchObject({ stream });
  expect((await defendant.get(`/api/cases/${stream.slice(5)}`)).status).toBe(404);
  await accepted(zones, defendant, 'participation.link', stream, { code, standing: 'party' });
  expect((await defendant.get('/api/cases')).body).toHaveLength(1);

  for (const id of ['p1', 'd1'])
    await accepted(zones, he, 'consent.ask', stream, { steps: ['service', 'hearing'] }, id);
  for (const [who, id] of [
    [plaintiff, 'p1'],
    [defendant, 'd1'],
  ] as const) {
    for (const step of ['service', 'hearing'])
      await accepted(zones, who, 'consent.answer', stream, { answer: 'agree' }, `${id}.${step}`);
    const address = {
      electronic: true,
      channels: ['account'],
      judgmentsToo: true,
      address: '云州市东湖区柳荫巷 3 号',
    };
    await accepted(zones, who, 'service.confirm-address', stream, address, id);
  }

  // Papers are made in the court zone; their bytes come to whoever may read them.
  const papers = async (to: string): Promise<readonly string[]> =>
    (
      (await zones.demo.parts.docket.cache.load(stream as never)).state as never as Papers
    ).documents.papers
      .filter(({ file, addressee }) => file !== null && (addressee === null || addressee === to))
      .map(({ file }) => file?.sha256 ?? '');
  const [notice = ''] = await papers('d1');
  await accepted(zones, he, 'service.serve', stream, { papers: [notice] }, 'd1');
  const served = await space(defendant, stream);
  const url =
    served.docket.flatMap(({ files }) => files)[0]?.url ?? served.papers[0]?.file?.url ?? '';
  const paper = await bytesOf(defendant, url);
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  await accepted(
    zones,
    defendant,
    'defence.submit',
    stream,
    {
      text: '柜子已经做好，请原告提货。',
      attachments: [],
      conformsToOriginals: true,
    },
    'd1',
  );
  expect((await space(plaintiff, stream)).docket.map(({ kind }) => kind)).toContain(
    'defence.Submitted',
  );

  const reasons = '事实清楚，各方都同意在线。';
  const mode = { conditions: 'all', suitability: 'suitable', reasons };
  await accepted(zones, lu, 'mode.decide', stream, mode, 'hearing');
  await accepted(zones, he, 'hearing.schedule', stream, {
    purpose: 'hearing',
    at: '2026-03-12T09:30',
    place: '第六法庭',
    open: true,
  });
  expect((await defendant.get('/api/calendar')).body).toHaveLength(1);
  zones.later(11);
  await accepted(
    zones,
    he,
    'hearing.record',
    stream,
    {
      online: ['p1', 'd1'],
      inPerson: [],
      identityChecked: true,
      note: '法庭调查、法庭辩论、最后陈述，调解不成。',
    },
    'h1',
  );
  const bytes = Buffer.from('审：核对当事人身份……', 'utf8');
  const { files } = court.server.environment;
  const transcript = await files.put(bytes, 'text/plain', zones.now);
  await files.hold(transcript.sha256, zones.demo.people['he'] ?? ('' as never));
  await accepted(
    zones,
    he,
    'transcript.upload',
    stream,
    {
      file: [
        {
          sha256: transcript.sha256,
          name: '庭审笔录.txt',
          mediaType: 'text/plain',
          bytes: bytes.length,
        },
      ],
    },
    'h1',
  );
  // OLR-7.3.1: shown where the accounts are, believed where the case is.
  for (const party of [plaintiff, defendant]) await confirmed(party);
  await accepted(zones, plaintiff, 'transcript.confirm', stream, { read: true }, 'h1.p1');
  await accepted(zones, defendant, 'transcript.confirm', stream, { read: true }, 'h1.d1');
  await accepted(zones, lu, 'judgment.draft', stream, {
    findings: '原告付款，被告没有交货。',
    reasons: '被告违约，应当返还价款。',
    basis: '《中华人民共和国民法典》第五百七十七条',
    orders: [{ text: '被告于判决生效之日起十日内返还原告', yuan: '60480' }],
    costs: '案件受理费由被告负担。',
    appealCourt: '云州市中级人民法院',
  });
  await accepted(zones, lu, 'judgment.make', stream, { signed: true });
  expect(JSON.stringify(await space(plaintiff, stream))).not.toContain('judgment.Made');
  await accepted(zones, lu, 'judgment.pronounce', stream, {
    when: 'in-court',
    manner: 'online',
    place: '第六法庭',
  });
  await until(async () =>
    (await space(he, stream)).papers.every(({ state }) => state !== 'ordered'),
  );
  for (const [who, id] of [
    [plaintiff, 'p1'],
    [defendant, 'd1'],
  ] as const) {
    const judgment = (await space(he, stream)).papers.find(({ title }) => /judgment/i.test(title));
    await accepted(
      zones,
      he,
      'service.serve',
      stream,
      { papers: [judgment?.file?.sha256 ?? ''] },
      id,
    );
    const read = (await space(who, stream)).papers.find(({ title }) => /judgment/i.test(title));
    expect((await bytesOf(who, read?.file?.url ?? '')).subarray(0, 5).toString()).toBe('%PDF-');
  }
  const note = { manner: 'judged', note: '判决书已经送达各方。' };
  await accepted(zones, he, 'case.close', stream, note);
  expect((await space(defendant, stream)).stages.at(-1)?.state).not.toBe('later');

  // As it stood, and whether a paper is the court's, is asked through the exchange.
  const then = await plaintiff.get(`/api/cases/${stream.slice(5)}/as-of/3`);
  expect(then.body).toMatchObject({ number: null });
  const nobody = await service.server.browser();
  expect((await nobody.get(`/api/verify?seq=3&head=${'0'.repeat(64)}`)).status).toBe(404);
  expect(courtDayOf(zones.now)).toBe('2026-03-13');
}, 240_000);

interface Papers {
  readonly documents: {
    readonly papers: readonly {
      readonly addressee: string | null;
      readonly file: { readonly sha256: string } | null;
    }[];
  };
}

async function bytesOf(browser: Browser, url: string): Promise<Buffer> {
  const response = await browser.server.app.request(url, { headers: { cookie: browser.cookie } });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error('it did not come about');
}
