import { courtDayOf } from '@xiezhi/kernel';
import { searchCauses } from '@xiezhi/law';
import type { CaseSpaceDto, OutcomeDto } from '@xiezhi/contract';
import { expect, test } from 'vitest';
import type { Answer, Browser } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';
import { TwoZones } from './testing/two-zones.ts';

const zones = await TwoZones.open();
const { service, court } = zones;

type Json = Readonly<Record<string, unknown>>;

/** Gives a command and waits for the answer, as a screen does. */
async function give(
  browser: Browser,
  name: string,
  stream: string | null,
  input: Json,
  key = '',
): Promise<OutcomeDto> {
  const commandId = browser.server.nextId();
  let answer: Answer = await browser.post(`/api/commands/${name}`, {
    commandId,
    stream,
    key,
    input,
  });
  for (let tries = 0; answer.status === 202 && tries < 100; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await browser.get(`/api/commands/${commandId}`);
  }
  await zones.quiet();
  return answer.body as unknown as OutcomeDto;
}

async function accepted(...given: Parameters<typeof give>): Promise<string> {
  const outcome = await give(...given);
  if (outcome.outcome !== 'accepted') throw new Error(`${given[1]}: ${JSON.stringify(outcome)}`);
  return outcome.receipts[0]?.stream ?? '';
}

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

  const stream = await accepted(plaintiff, 'filing.submit', null, {
    court: zones.courtId,
    cause: searchCauses('承揽合同纠纷', 1)[0]?.code,
    plaintiff: { kind: 'person', name: zhao.name, address: '云州市东湖区明理路 9 号' },
    defendants: [
      { kind: 'person', name: gu.name, address: '云州市东湖区柳荫巷 3 号', mobile: gu.mobile },
    ],
    claims: [{ text: '退还定作款', yuan: '60480' }],
    grounds: '订了一套柜子，付了款，没有交货。',
    attachments: [],
    conformsToOriginals: true,
    truthful: true,
  });
  expect(stream).toMatch(/^case:/);
  // The docket itself is in the court zone alone.
  const heads = await service.pool.query('select 1 from stream_head where stream = $1', [stream]);
  expect(heads.rows).toEqual([]);
  expect((await space(plaintiff, stream)).youAre).not.toBe('');

  const lin = await zones.staff('lin');
  const he = await zones.staff('he');
  const lu = await zones.staff('lu');
  await accepted(lin, 'filing.register', stream, { procedure: 'summary' });
  const posts = { judge: zones.demo.people['lu'], clerk: zones.demo.people['he'] };
  await accepted(lin, 'assignment.assign', stream, posts);
  expect((await space(plaintiff, stream)).number).toMatch(/民初1号$/);

  // The fee is paid where the internet is, and entered where the case is.
  await accepted(plaintiff, 'fees.pay', stream, { channel: 'bank', agreed: true });
  await until(async () =>
    (await space(plaintiff, stream)).docket.some(({ kind }) => kind === 'fees.Paid'),
  );

  await accepted(he, 'participation.invite', stream, { participant: 'd1' });
  const { rows: sent } = await service.pool.query<{ text: string }>(
    "select text from sent_message where address = $1 and text like '%查阅码%' order by sent_at desc",
    [gu.mobile],
  );
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(sent[0]?.text ?? '')?.[0] ?? '';
  const invited = await defendant.get(`/api/invitations?code=${code}`);
  expect(invited.body).toMatchObject({ stream });
  expect((await defendant.get(`/api/cases/${stream.slice(5)}`)).status).toBe(404);
  await accepted(defendant, 'participation.link', stream, { code, standing: 'party' });
  expect((await defendant.get('/api/cases')).body).toHaveLength(1);

  for (const id of ['p1', 'd1'])
    await accepted(he, 'consent.ask', stream, { steps: ['service', 'hearing'] }, id);
  for (const [who, id] of [
    [plaintiff, 'p1'],
    [defendant, 'd1'],
  ] as const) {
    for (const step of ['service', 'hearing'])
      await accepted(who, 'consent.answer', stream, { answer: 'agree' }, `${id}.${step}`);
    const address = {
      electronic: true,
      channels: ['account'],
      judgmentsToo: true,
      address: '云州市东湖区柳荫巷 3 号',
    };
    await accepted(who, 'service.confirm-address', stream, address, id);
  }

  // Papers are made in the court zone; their bytes come to whoever may read them.
  const papers = async (to: string): Promise<readonly string[]> =>
    (
      (await zones.demo.parts.docket.cache.load(stream as never)).state as never as Papers
    ).documents.papers
      .filter(({ file, addressee }) => file !== null && (addressee === null || addressee === to))
      .map(({ file }) => file?.sha256 ?? '');
  const [complaint = ''] = await papers('d1');
  await accepted(he, 'service.serve', stream, { papers: [complaint] }, 'd1');
  const served = await space(defendant, stream);
  const url =
    served.docket.flatMap(({ files }) => files)[0]?.url ?? served.papers[0]?.file?.url ?? '';
  const paper = await bytesOf(defendant, url);
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  await accepted(
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
  await accepted(lu, 'mode.decide', stream, mode, 'hearing');
  await accepted(he, 'hearing.schedule', stream, {
    purpose: 'hearing',
    at: '2026-03-12T09:30',
    place: '第六法庭',
    open: true,
  });
  expect((await defendant.get('/api/calendar')).body).toHaveLength(1);
  zones.later(11);
  await accepted(
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
  await accepted(plaintiff, 'transcript.confirm', stream, { read: true }, 'h1.p1');
  await accepted(defendant, 'transcript.confirm', stream, { read: true }, 'h1.d1');
  await accepted(lu, 'judgment.draft', stream, {
    findings: '原告付款，被告没有交货。',
    reasons: '被告违约，应当返还价款。',
    basis: '《中华人民共和国民法典》第五百七十七条',
    orders: [{ text: '被告于判决生效之日起十日内返还原告', yuan: '60480' }],
    costs: '案件受理费由被告负担。',
    appealCourt: '云州市中级人民法院',
  });
  await accepted(lu, 'judgment.make', stream, { signed: true });
  expect(JSON.stringify(await space(plaintiff, stream))).not.toContain('judgment.Made');
  await accepted(lu, 'judgment.pronounce', stream, { manner: 'online', place: '第六法庭' });
  await until(async () =>
    (await space(he, stream)).papers.every(({ state }) => state !== 'ordered'),
  );
  for (const [who, id] of [
    [plaintiff, 'p1'],
    [defendant, 'd1'],
  ] as const) {
    const judgment = (await space(he, stream)).papers.find(({ title }) => /judgment/i.test(title));
    await accepted(he, 'service.serve', stream, { papers: [judgment?.file?.sha256 ?? ''] }, id);
    const read = (await space(who, stream)).papers.find(({ title }) => /judgment/i.test(title));
    expect((await bytesOf(who, read?.file?.url ?? '')).subarray(0, 5).toString()).toBe('%PDF-');
  }
  const note = { manner: 'judged', note: '判决书已经送达各方。' };
  await accepted(he, 'case.close', stream, note);
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
