import { expect, test } from 'vitest';
import { act } from './answering.ts';
import { reachesAll } from './keyboard.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * What few cases need: an announcement, another manner, an exchange of its own, an appeal. The demo court has a case at
 * each of these turns.
 */
const stage = await openStage();

interface Offered {
  readonly command: string;
  readonly key: string;
}
interface Space {
  readonly stream: string;
  readonly number: string | null;
  readonly offers: readonly Offered[];
  readonly notOffered: readonly Offered[];
}

const read = async <T>(who: Person, path: string): Promise<T> =>
  (await who.context.request.get(`${stage.base}${path}`)).json() as Promise<T>;

async function spacesOf(who: Person): Promise<readonly Space[]> {
  const cases = await read<readonly { stream: string }[]>(who, '/api/cases');
  return Promise.all(
    cases.map(({ stream }) => read<Space>(who, `/api/cases/${stream.slice('case:'.length)}`)),
  );
}

/** The first thing of that name in one of this person's cases that is open, or that is answered with a no. */
async function first(
  who: Person,
  command: string,
  among: 'offers' | 'notOffered' = 'offers',
  key = /^/,
): Promise<{ readonly stream: string; readonly key: string; readonly number: string | null }> {
  for (const space of await spacesOf(who)) {
    const found = space[among].find((one) => one.command === command && key.test(one.key));
    if (found) return { stream: space.stream, key: found.key, number: space.number };
  }
  throw new Error(`the demo has no case for ${command}`);
}

const address = (path: 'do' | 'why', command: string, stream: string, key: string): string =>
  `/${path}/${command}?stream=${encodeURIComponent(stream)}&key=${encodeURIComponent(key)}`;

/** A defendant for whom something lies in the case that was neither served nor is on its way, and what it is. */
async function announceable(who: Person) {
  for (const { stream, number, offers } of await spacesOf(who)) {
    for (const { key } of offers.filter(
      (one) => one.command === 'announcement.order' && one.key.startsWith('d'),
    )) {
      const form = await read<{
        pages: readonly {
          fields: readonly {
            path: string;
            options?: readonly { label: string; hint?: string }[];
          }[];
        }[];
      }>(who, address('do', 'announcement.order', stream, key).replace('/do/', '/api/forms/'));
      const papers = form.pages
        .flatMap(({ fields }) => fields)
        .find(({ path }) => path === 'papers')
        ?.options?.filter(({ hint }) => hint === undefined);
      if (papers?.[0]) return { stream, key, number, paper: papers[0].label };
    }
  }
  throw new Error('the demo has nothing to announce');
}

test('CPL-95: a judge orders an announcement, the clerk publishes it, and anybody reads it without an account', async () => {
  const lu = await stage.person('陆怀瑾');
  const { stream, key, number, paper } = await announceable(lu);
  expect(
    await act(lu, 'announcement.order', stream, key, [
      ['choose', '下落不明'],
      ['write', '送达的经过', '按合同上的地址邮寄两次，都因查无此人退回；登记的电话是空号。'],
      ['write', '理由', '被告下落不明，其他方式无法送达。'],
      ['tick', paper],
    ]),
  ).toContain('办好了');
  await lu.looksRight();

  const he = await stage.person('何书岚');
  const publishing = async () =>
    (await spacesOf(he))
      .find((one) => one.stream === stream)
      ?.offers.find((one) => one.command === 'announcement.publish');
  // Its paper is made first, by a machine.
  await expect.poll(publishing, { timeout: 30_000, interval: 500 }).toBeDefined();
  await he.goTo(address('do', 'announcement.publish', stream, (await publishing())?.key ?? ''));
  await he.page.getByText('经过30日').first().waitFor();
  await he.looksRight();
  await reachesAll(he);
  expect(
    await act(he, 'announcement.publish', stream, (await publishing())?.key ?? '', [
      ['tick', '公告栏'],
      ['write', '证明', '公告栏照片 1 张'],
    ]),
  ).toContain('办好了');

  const visitor = await stage.person(null, { width: 390 });
  await visitor.goTo('/announcements');
  await visitor.page.getByRole('textbox', { name: '按姓名或者案号查找' }).fill(number ?? '');
  await visitor.page.keyboard.press('Enter');
  const notice = visitor.page.getByRole('article');
  await expect.poll(() => notice.count(), { timeout: 10_000 }).toBe(1);
  const text = (await notice.textContent()) ?? '';
  expect(text).toContain(number);
  expect(text).toContain('即视为送达');
  // What was tried stands in the file, and not before everybody.
  expect(text).not.toContain('空号');
  await visitor.looksRight();
  await reachesAll(visitor);
  await visitor.page.getByRole('button', { name: /English|EN/ }).click();
  await visitor.page.getByRole('heading', { level: 1, name: 'Service by announcement' }).waitFor();
  await visitor.looksRight();
});

test('CPLI-140: in summary procedure nobody is served by announcement, and the answer names the article', async () => {
  const lu = await stage.person('陆怀瑾', { width: 390 });
  const { stream, key } = await first(lu, 'announcement.order', 'notOffered', /^d/);
  await lu.goTo(address('why', 'announcement.order', stream, key));
  const { page } = lu;
  await page.getByText('适用简易程序的案件不能公告送达').first().waitFor();
  await page.getByText('解释》第一百四十条').first().waitFor();
  await page.getByText('转为普通程序').first().waitFor();
  await lu.looksRight();
  await reachesAll(lu);
  // Whoever writes it all the same hears the same, and keeps what was written.
  const said = await act(lu, 'announcement.order', stream, key, [
    ['choose', '下落不明'],
    ['write', '送达的经过', '邮寄一次，查无此人退回。'],
    ['write', '理由', '被告下落不明。'],
    ['tick', /./],
    ['choose', '到法院参加'],
  ]);
  expect(said).toContain('适用简易程序的案件不能公告送达');
  expect(said).toContain('您写的内容都存着');
  await lu.looksRight();
  await reachesAll(lu);
});

/** Who comes to which form. */
const forms: Readonly<Record<string, readonly string[]>> = {
  陆怀瑾: [
    'announcement.order',
    'announcement.withdraw',
    'conversion.decide',
    'exchange.set-period',
    'evidence.find',
    'evidence.demand-original',
    'evidence.take-as-original',
    'exchange.conclude',
    'participation.add-party',
    'mode.decide',
    'chain.decide-integrity',
    'chain.commission',
  ],
  何书岚: ['conversion.note-obstacle', 'appeal.record-paper', 'appeal.record-answer'],
  沈静宜: [
    'conversion.request',
    'conversion.demand-offline',
    'appeal.answer',
    'chain.state-deposit',
  ],
  柏仲书: [
    ...['judgment.appeal', 'exchange.give-opinion', 'evidence.submit', 'evidence.apply'],
    ...['chain.contest', 'chain.apply'],
  ],
};

test.each(Object.entries(forms))(
  'OLR-4.2: every page of the forms that %s comes to is reached by keyboard',
  async (name, commands) => {
    const who = await stage.person(name);
    for (const command of commands) {
      const { stream, key } = await first(who, command);
      const here = address('do', command, stream, key);
      const { pages } = await read<{ pages: readonly { id: string }[] }>(
        who,
        here.replace('/do/', '/api/forms/'),
      );
      expect(pages.length, command).toBeGreaterThan(0);
      for (const { id } of pages) {
        await who.goTo(`${here}&page=${id}`);
        await who.looksRight();
        await reachesAll(who);
      }
    }
  },
);

test('CPL-171, OLR-5.1, OLR-14.3: the cases at these turns say where they stand, on a phone and in English', async () => {
  const turns = {
    沈静宜: 'appeal.answer',
    陆怀瑾: 'conversion.decide',
    柏仲书: 'exchange.give-opinion',
  };
  for (const [name, command] of Object.entries(turns)) {
    const who = await stage.person(name, { width: 390 });
    const { stream } = await first(who, command);
    await who.goTo(`/${name === '陆怀瑾' ? 'desk/' : ''}cases/${encodeURIComponent(stream)}`);
    await who.looksRight();
    await who.page.getByRole('button', { name: /English|EN/ }).click();
    await who.page.getByRole('heading', { name: /What you need to do now/ }).waitFor();
    await who.looksRight();
  }
});

test('the docket folds to its last five entries and prints alone', async () => {
  const shen = await stage.person('沈静宜', { width: 390 });
  const { stream } = await first(shen, 'appeal.answer');
  await shen.goTo(`/cases/${encodeURIComponent(stream)}`);
  const { page } = shen;
  const entries = page.locator('#docket .docket > li');
  expect(await entries.count()).toBe(5);
  const lanes = page.getByText(/各方怎样参加每一步|怎样参加/).first();
  await lanes.scrollIntoViewIfNeeded();
  // As the button has it: whole, and with nothing around it.
  await page.evaluate("window.print = () => dispatchEvent(new Event('beforeprint'))");
  await page.getByRole('button', { name: '打印卷宗目录' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await entries.count()).toBeGreaterThan(5);
  expect(await page.getByRole('heading', { name: /现在请您办/ }).isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: /卷宗/ }).first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  expect(await page.getByRole('heading', { name: /现在请您办/ }).isVisible()).toBe(true);
});
