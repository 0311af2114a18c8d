import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Answer } from './answering.ts';
import { act } from './answering.ts';
import { registers } from './registering.ts';
import type { Person } from './stage.ts';
import { openZones } from './zones.ts';

/*
 * The main path in a court of two networks: the public in the service zone, the court's people in the court zone, and
 * nothing but signed files between them.
 */
const zones = await openZones();

interface Space {
  readonly number: string | null;
  readonly papers: readonly {
    readonly title: string;
    readonly state: string;
    readonly file: { readonly url: string } | null;
  }[];
  readonly docket: readonly { readonly kind: string }[];
}

const ask = async <T>(who: Person, path: string, body?: object): Promise<T> =>
  who.page.evaluate<T, readonly [string, string | null]>(
    async ([address, text]) => {
      const me = (await (await fetch('/api/me')).json()) as { csrf: string };
      const headers = { 'content-type': 'application/json', 'x-csrf': me.csrf };
      const write = text === null ? {} : { method: 'POST', body: text, headers };
      return (await fetch(address, write)).json() as Promise<T>;
    },
    [path, body === undefined ? null : JSON.stringify(body)],
  );

/** Does an act on screen, and waits until the court has decided it. */
async function done(
  who: Person,
  command: string,
  stream: string,
  key: string,
  answers: readonly Answer[],
): Promise<void> {
  // The form is here as soon as the court zone has sent what is offered.
  await eventually(async () => {
    const form = await ask<{ command?: string }>(
      who,
      `/api/forms/${command}?stream=${encodeURIComponent(stream)}&key=${key}`,
    );
    return form.command === command;
  });
  await act(who, command, stream, key, answers);
  // Received it is until the court zone has decided; then the screen says what was entered.
  await who.page
    .locator('h1')
    .filter({ hasNotText: '已收到' })
    .first()
    .waitFor({ timeout: 30_000 });
  expect(await who.page.locator('main').first().textContent()).not.toContain('没有办成');
}

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('it did not come about');
}

const password = '一句记得住的话-2026';
const drafted = '只在合议时说的话：栽种于草稿';

test('two networks: registered, filed, paid, answered, heard, decided and read, and nothing inside leaves', async () => {
  const zhou = await zones.person('service', null);
  await registers(zhou, {
    姓名: '周明月',
    身份证号码: '110101199003070011',
    手机号: '13811112222',
  });
  const qin = await zones.person('service', null);
  await registers(qin, { 姓名: '秦望舒', 身份证号码: '440308199901101512', 手机号: '13811113333' });
  const lin = await zones.person('court', '林知微');
  const he = await zones.person('court', '何书岚');
  const lu = await zones.person('court', '陆怀瑾');

  // The questions of the complaint, as the court zone has sent them, with the draft kept here.
  await zhou.goTo('/do/filing.submit');
  await zhou.page.getByRole('combobox', { name: '法院' }).waitFor();
  await zhou.looksRight();
  const { court } = await ask<{ court: { id: string } }>(zhou, '/api/me');
  const causes = await ask<{ value: string }[]>(zhou, '/api/causes?q=%E6%89%BF%E6%8F%BD');
  const given = await ask<{ outcome: string }>(zhou, '/api/commands/filing.submit', {
    commandId: 'zones-journey-0001',
    stream: null,
    key: '',
    input: {
      court: court.id,
      cause: causes[0]?.value,
      plaintiff: { kind: 'person', name: '周明月', address: '云州市东湖区明理路 9 号' },
      defendants: [
        {
          kind: 'person',
          name: '秦望舒',
          address: '云州市东湖区柳荫巷 3 号',
          mobile: '13811113333',
        },
      ],
      claims: [{ text: '退还定作款', yuan: '60480' }],
      grounds: '订了一套柜子，付了款，没有交货。',
      attachments: [],
      conformsToOriginals: true,
      truthful: true,
    },
  });
  expect(['accepted', 'received']).toContain(given.outcome);
  await zhou.goTo('/outcomes/zones-journey-0001');
  await zhou.page.getByText('办好了').first().waitFor();
  const { receipts } = await ask<{ receipts: { stream: string }[] }>(
    zhou,
    '/api/commands/zones-journey-0001',
  );
  const stream = receipts[0]?.stream ?? '';
  const key = stream.slice('case:'.length);
  const space = (who: Person): Promise<Space> => ask<Space>(who, `/api/cases/${key}`);
  const holds = (who: Person, kind: string): Promise<void> =>
    eventually(async () => (await space(who)).docket.some((one) => one.kind === kind));

  await act(lin, 'filing.register', stream, '', [['choose', '简易程序']]);
  await act(lin, 'assignment.assign', stream, '', [
    ['choose', '陆怀瑾'],
    ['choose', '何书岚'],
  ]);
  // The screen that lies open hears that the case has moved.
  await zhou.goTo(`/cases/${key}`);
  await zhou.page
    .getByText(/民初\d+号/)
    .first()
    .waitFor();
  await zhou.looksRight();

  await done(zhou, 'fees.pay', stream, '', [
    ['choose', '支付宝'],
    ['tick', '我确认交费'],
  ]);
  await holds(he, 'fees.Paid');

  await act(he, 'participation.invite', stream, '', [['choose', /秦望舒/]]);
  for (const id of ['p1', 'd1'])
    await act(he, 'consent.ask', stream, id, [
      ['tick', '送达'],
      ['tick', '开庭'],
    ]);
  const code =
    (await ask<{ codes: { code: string }[] }>(he, `/api/cases/${key}`)).codes[0]?.code ?? '';
  await qin.goTo('/link');
  await qin.page.getByRole('textbox', { name: '查阅码' }).fill(code);
  await qin.page.getByRole('button', { name: '查看通知' }).click();
  await qin.page.getByText('秦某某').waitFor();
  await qin.page.getByRole('button', { name: '是我的案件，继续关联' }).click();
  await qin.page.waitForURL(/\/do\/participation\.link/u);
  await done(qin, 'participation.link', stream, '', [
    ['write', '查阅码', code],
    ['choose', /本人|我就是/],
  ]);
  for (const [who, id] of [
    [zhou, 'p1'],
    [qin, 'd1'],
  ] as const) {
    for (const step of ['service', 'hearing'])
      await done(who, 'consent.answer', stream, `${id}.${step}`, [['choose', /^同意/]]);
    await ask(who, '/api/commands/service.confirm-address', {
      commandId: `zones-journey-${id}`,
      stream,
      key: id,
      input: {
        electronic: true,
        channels: ['account'],
        judgmentsToo: true,
        address: '云州市东湖区柳荫巷 3 号',
      },
    });
  }
  await eventually(async () => {
    const { docket } = await space(he);
    return docket.filter(({ kind }) => kind === 'service.AddressConfirmed').length === 2;
  });
  await papersIssued(() => space(he));
  await act(he, 'service.serve', stream, 'd1', [['tick', '民事起诉状']]);
  await holds(qin, 'service.Ordered');

  // The power goes in the court's inner network. The answer is received, and its time is the time of the act.
  await zones.kill('court');
  const said = await act(qin, 'defence.submit', stream, 'd1', [
    ['write', '意见', '柜子已经做好，请原告提货。'],
  ]);
  expect(said).not.toContain('办好了');
  await qin.looksRight();
  await zhou.goTo(`/cases/${key}`);
  await zhou.looksRight();
  await zones.start('court');
  await qin.page.getByText('办好了').first().waitFor({ timeout: 60_000 });
  await holds(zhou, 'defence.Submitted');

  await act(lu, 'mode.decide', stream, 'hearing', [
    ['choose', /都具备/],
    ['choose', /^适合/],
    ['write', '理由', '各方都同意在线。'],
  ]);
  const today = (await ask<{ now: string }>(he, '/api/me')).now;
  const scheduled = await ask<{ outcome: string }>(he, '/api/commands/hearing.schedule', {
    commandId: 'zones-journey-0002',
    stream,
    key: '',
    input: {
      purpose: 'hearing',
      // Between the hours at which the demo court sits, on whatever day this runs.
      at: `${new Date(Date.parse(today) + 10 * 86_400_000).toISOString().slice(0, 10)}T11:00`,
      place: '第九法庭',
      open: true,
      reasons: '各方都方便',
    },
  });
  expect(scheduled.outcome).toBe('accepted');
  await eventually(async () => (await ask<object[]>(qin, '/api/calendar')).length === 1);
  await zones.later(11);
  const heard = await ask<{ outcome: string }>(he, '/api/commands/hearing.record', {
    commandId: 'zones-journey-0003',
    stream,
    key: 'h1',
    input: {
      online: ['p1', 'd1'],
      inPerson: [],
      identityChecked: true,
      note: '法庭调查、法庭辩论、最后陈述。',
    },
  });
  expect(heard.outcome).toBe('accepted');
  await act(he, 'transcript.upload', stream, 'h1', [
    ['file', '庭审笔录.txt', '审：核对当事人身份。'],
  ]);
  await holds(qin, 'transcript.Uploaded');
  await done(zhou, 'transcript.confirm', stream, 'h1.p1', [['tick', /记录无误/]]);
  await done(qin, 'transcript.confirm', stream, 'h1.d1', [['tick', /记录无误/]]);
  const draft = await act(lu, 'judgment.draft', stream, '', [
    ['write', '事实', drafted],
    ['write', '理由', '被告违约，应当返还价款。'],
    ['write', '法律依据', '《中华人民共和国民法典》第五百七十七条'],
    ['write', /请求|主文/, '被告于判决生效之日起十日内返还原告'],
    ['write', /金额/, '60480'],
    ['write', /^原告/, '0'],
    ['write', /^被告/, '656'],
    ['write', '上诉法院', '云州市中级人民法院'],
  ]);
  expect(draft).toContain('办好了');

  // Whoever takes the whole of the service zone’s disk, or the medium, finds nothing of what the bench has written.
  expect(await found(zones.folders.court, drafted)).toBe(true);
  expect(await found(zones.folders.service, drafted)).toBe(false);
  expect(await found(zones.folders.exchange, drafted)).toBe(false);

  await act(lu, 'judgment.make', stream, '', [['tick', /最后一稿/]]);
  await papersIssued(() => space(he));
  await act(lu, 'judgment.pronounce', stream, '', [
    ['choose', /^当庭宣判/],
    ['choose', /各方都在线/],
    ['write', '地点', '第六法庭'],
  ]);
  await papersIssued(() => space(he));
  for (const [who, id] of [
    [zhou, 'p1'],
    [qin, 'd1'],
  ] as const) {
    await act(he, 'service.serve', stream, id, [['tick', '民事判决书']]);
    await eventually(async () =>
      (await space(who)).papers.some(({ title, file }) => title === '民事判决书' && file !== null),
    );
    const paper = (await space(who)).papers.find(({ title }) => title === '民事判决书');
    const answer = await who.context.request.get(`${zones.bases.service}${paper?.file?.url ?? ''}`);
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await who.goTo(`/cases/${key}`);
    await who.page.getByText('民事判决书').first().waitFor();
    await who.looksRight();
  }
  expect(await found(zones.folders.service, password)).toBe(false);
}, 600_000);

/** Is this text in any file under a folder, whatever kind of file it is? */
async function found(folder: string, text: string): Promise<boolean> {
  const wanted = Buffer.from(text, 'utf8');
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name)).catch(() => null);
    if (bytes?.includes(wanted) === true) return true;
  }
  return false;
}

/** Papers are rendered behind the scenes; a person would wait a moment. */
async function papersIssued(read: () => Promise<Space>): Promise<void> {
  await eventually(async () => {
    const { papers } = await read();
    return papers.length > 0 && papers.every((one) => one.state !== 'ordered');
  });
}
