import { expect } from 'vitest';
import type { Answer } from './answering.ts';
import { act, fillIn, fingerprint, give, goOn, handIn } from './answering.ts';
import type { Person } from './stage.ts';

/* What the journey of D1 reads, and its first steps as the parties take them: the complaint, the correction, the code. */

/** Asks the court's own API as this person; for what another journey shows on screen. */
export const ask = async <T>(who: Person, path: string): Promise<T> =>
  who.page.evaluate<T, string>(
    async (address) => (await fetch(address)).json() as Promise<T>,
    path,
  );

export interface Space {
  readonly number: string | null;
  readonly papers: readonly {
    readonly title: string;
    readonly state: string;
    readonly file: { readonly url: string } | null;
  }[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly docket: readonly { readonly kind: string }[];
  readonly exhibits: readonly { readonly files: readonly { readonly url: string }[] }[];
  readonly offers: readonly { readonly command: string; readonly key: string }[];
  readonly notOffered: readonly {
    readonly command: string;
    readonly refusals: readonly { readonly ground: { readonly kind: string } }[];
  }[];
}

export const keyOf = (stream: string): string => stream.slice('case:'.length);
export const spaceOf = (who: Person, stream: string): Promise<Space> =>
  ask<Space>(who, `/api/cases/${keyOf(stream)}`);

/** Papers are rendered behind the scenes; a person would wait a moment. */
export async function papersIssued(read: () => Promise<Space>): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const { papers } = await read();
    if (papers.length > 0 && papers.every((one) => one.state !== 'ordered')) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('the papers were not issued');
}

/** Half past nine at the court so many days from now, in the five boxes that ask for it. */
export async function halfPastNine(who: Person, days: number): Promise<readonly Answer[]> {
  const { now } = await ask<{ now: string }>(who, '/api/me');
  const day = new Date(Date.parse(now) + (days * 24 + 8) * 3_600_000).toISOString();
  return [
    ['write', '年', day.slice(0, 4)],
    ['write', '月', day.slice(5, 7)],
    ['write', '日', day.slice(8, 10)],
    ['write', '时', '9'],
    ['write', '分', '30'],
  ];
}

/** What Ms Zhao hands in with her complaint. */
const scans = {
  contract: ['定作合同.txt', '定作一套柜子，价款六万零四百八十元。'],
  card: ['身份证.txt', '身份证正面和反面。'],
} as const;

/**
 * 2–4: two defendants, one of them without an address; the scans, each with its fingerprint, and the word that they agree
 * with the originals. @returns the case.
 */
export async function filesComplaint(zhao: Person): Promise<string> {
  const { page, goTo, looksRight } = zhao;
  const answers = async (...list: readonly Answer[]): Promise<void> => {
    for (const one of list) await give(page, one);
  };
  const onwards = async (title: string): Promise<void> => {
    await page.getByRole('button', { name: '保存，下一题' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  };
  await goTo('/do/filing.submit');
  await answers(['pick', '法院', '云州市东湖区人民法院']);
  await onwards('您是谁？');
  await answers(['write', /住址/, '云州市东湖区明理路 9 号']);
  await onwards('您要告谁？');
  await answers(['choose', '一个人'], ['write', '姓名', '钱守拙']);
  await page.getByRole('button', { name: '再加一位' }).click();
  const company = page.getByRole('region', { name: '第 2 位' });
  await give(company, ['choose', /公司或其他单位/]);
  await give(company, ['write', '名称', '云州木禾家居有限公司']);
  await give(company, ['write', /负责人/, '柏仲书']);
  await give(company, ['write', /住所地/, '云州市东湖区工业路 8 号']);
  await looksRight();
  await onwards('为了什么事？');
  await answers(['pick', '案由', '承揽合同纠纷']);
  await onwards('您要法院判什么？');
  await answers(['write', /请求/, '退还定作款'], ['write', /金额/, '60480']);
  await onwards('事情的经过是怎样的？');
  await answers(['write', '事实和理由', '订了一套柜子，付了款，没有交货。']);
  await onwards('您有哪些证据？');
  await answers(
    ['write', '名称', '定作合同'],
    ['write', '从哪里来', '双方签订，我保存原件'],
    ['write', '要证明什么', '证明双方约定了交货日期'],
    ['choose', '原件的扫描件或者照片'],
    ['file', ...scans.contract],
  );
  // Without the word that the copy agrees with the original nobody goes on, and is told where it is missing.
  await page.getByRole('button', { name: '保存，下一题' }).click();
  await page.locator('.errsum').waitFor();
  await looksRight();
  await answers(['tick', /证据与原件、原物一致/]);
  await onwards('还有几件事');
  await answers(['choose', '不愿意']);
  await looksRight();
  await onwards('还有哪些材料？');
  await answers(['file', ...scans.card], ['tick', /材料与原件、原物一致/]);
  await onwards('确认');
  await answers(['tick', /真实情况/]);
  await goOn(zhao, []);
  await page.getByText(scans.card[0]).first().waitFor();
  const receipt = await handIn(zhao);
  // The receipt names each file by the whole of its fingerprint.
  for (const [name, text] of Object.values(scans)) {
    expect(receipt).toContain(name);
    expect(receipt).toContain(fingerprint(text));
  }
  await looksRight();
  const way = await page.getByRole('link', { name: '去看这件案子' }).getAttribute('href');
  return decodeURIComponent(way?.split('/').at(-1) ?? '');
}

/** 3: what the reviewer opens is, byte for byte, what was handed in. */
export async function opensTheScan(lin: Person, { exhibits }: Space): Promise<void> {
  const url = exhibits[0]?.files[0]?.url ?? '';
  const base = new URL(lin.page.url()).origin;
  const bytes = await (await lin.context.request.get(`${base}${url}`)).text();
  expect(fingerprint(bytes)).toBe(fingerprint(scans.contract[1]));
}

/**
 * 5, 8: the reviewer asks for what is missing, and for paper besides what came online: refused by law where it is an item
 * of the list, and pointed out in the words. Without it the one notice goes out.
 */
export async function asksForCorrection(lin: Person, stream: string): Promise<void> {
  const { page, looksRight } = lin;
  await fillIn(lin, 'filing.request-correction', stream, '', [
    ['tick', '被告住所地'],
    ['tick', '原件'],
    ['write', '具体说明', '请写明钱守拙的住址，并交起诉状副本三份。'],
  ]);
  expect(await handIn(lin)).toMatch(/不能要求当事人另交纸质材料.*人民法院在线诉讼规则.*第九条/su);
  await page.getByRole('heading', { level: 1, name: '要补什么？' }).waitFor();
  await looksRight();
  await page.getByRole('checkbox', { name: '原件' }).uncheck();
  await goOn(lin, []);
  await page.getByText('说明里提到纸质材料').waitFor();
  await page.getByRole('link', { name: '改：怎样补？' }).click();
  await page.getByRole('heading', { level: 1, name: '怎样补？' }).waitFor();
  await goOn(lin, [['write', '具体说明', '请写明钱守拙的住址。']]);
  expect(await page.getByText('说明里提到纸质材料').count()).toBe(0);
  expect(await handIn(lin)).toContain('办好了');
}

/** How many of the seven days have run, as the reviewer's list draws it. */
async function seesDays({ page, goTo }: Person, said: string): Promise<void> {
  await goTo('/desk/review');
  const row = page.getByRole('row', { name: /沈静宜诉钱守拙/ });
  await row.getByRole('img', { name: said }).waitFor();
}

/** 6: the correction is answered on screen, and the seven days run anew from the day after it came. */
export async function corrects(
  { zhao, lin }: Readonly<Record<'zhao' | 'lin', Person>>,
  stream: string,
  aDayLater: () => Promise<void>,
): Promise<void> {
  const answer = await act(zhao, 'filing.correct', stream, '', [
    ['write', '说明', '补充钱守拙的住址'],
    ['write', /住址/, '云州市东湖区柳荫巷 3 号'],
  ]);
  expect(answer).toContain('办好了');
  await zhao.looksRight();
  await seesDays(lin, '七日从明天起算');
  await lin.looksRight();
  await aDayLater();
  await seesDays(lin, '七日里的第 1 日');
}

/** 27: the plaintiff's brother has the code of another's notice: who he is does not agree with it, and he learns nothing. */
export async function entersAnothersCode(
  brother: Person,
  code: string,
  stream: string,
): Promise<void> {
  const { page, goTo, looksRight } = brother;
  await goTo('/link');
  await give(page, ['write', '查阅码', code]);
  await page.getByRole('button', { name: '查看通知' }).click();
  await page.getByRole('heading', { name: '先看看是不是您的案件' }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('钱守拙');
  await looksRight();
  await page.getByRole('button', { name: '是我的案件，继续关联' }).click();
  // What the notice says is filled in; there is nothing left to answer.
  await page.getByRole('heading', { level: 1, name: '核对您写的内容' }).waitFor();
  const refused = await handIn(brother);
  expect(refused).toContain('您的身份和通知上写的当事人对不上');
  expect(refused).not.toContain('钱守拙');
  await looksRight();
  await goTo(`/cases/${encodeURIComponent(stream)}`);
  await page.getByText('这个案件不由您参加').waitFor();
}
