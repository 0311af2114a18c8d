import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { logKeys, signCheckpoint, witnessKeys } from '@xiezhi/ledger';
import { exportCase } from '@xiezhi/server';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import {
  authorityMissing,
  closeAuthorities,
  openAuthority,
  stampedProof,
  withStamp,
} from '@xiezhi/ledger/testing/authority';
import { copyOf, paper } from '../../packages/ledger/src/testing/copy.ts';
import {
  chainAnchor,
  deployContract,
  keeperOf,
} from '../../apps/server/src/ledger/chain-anchor.ts';
import { chainMissing, openChain } from '../../apps/server/src/testing/local-chain.ts';
import { testWhen } from '../skip.ts';
import { openStage } from './stage.ts';

/*
 * A party takes the case along on a stick: the copy, and the page that checks. What follows happens on a machine that has a
 * browser and no network. Longer than a file is here, since all of it needs what the first journey left on the stick.
 */

const stage = await openStage();
const stick = await mkdtemp(join(tmpdir(), 'xiezhi-stick-'));
afterAll(closeAuthorities);
afterAll(() => rm(stick, { recursive: true, force: true }));
const on = (name: string): string => join(stick, name);

/** The page from the stick, in a browser that reaches nobody. */
async function offline(lang: 'zh-CN' | 'en', width = 1280): Promise<Page> {
  const context = await stage.browser.newContext({
    locale: lang,
    offline: true,
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) throw new Error(`it asked ${request.url()}`);
  });
  page.on('pageerror', (fault) => {
    throw fault;
  });
  await page.goto(pathToFileURL(on('verify.html')).href);
  return page;
}

/** On A4 stands the result, with when and by which key, and nothing to press or fill in. */
async function printsCleanly(page: Page, lang: 'zh-CN' | 'en'): Promise<void> {
  const print = page.getByRole('button', {
    name: lang === 'en' ? 'Print the result' : '打印核验结果',
  });
  await print.waitFor();
  await page.evaluate('window.print = () => undefined');
  await print.click();
  await page.emulateMedia({ media: 'print' });
  for (const gone of [print, page.locator('.pick'), page.getByRole('textbox')])
    expect(await gone.isVisible()).toBe(false);
  for (const there of [
    page.getByRole('status'),
    page.getByRole('table'),
    page.locator('.on-paper'),
  ])
    expect(await there.isVisible()).toBe(true);
  expect(await page.locator('.on-paper').textContent()).toMatch(
    lang === 'en' ? /Checked .*By this key or policy: .+/s : /核验于.*依据的公钥或者策略：.+/s,
  );
  const pdf = await page.pdf({ preferCSSPageSize: true });
  if (lang === 'zh-CN') await writeFile(on('result.pdf'), pdf);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 (594|595)[\d.]* (841|842)/);
  await page.emulateMedia({ media: 'screen' });
}

const numberOf = (address: string): string =>
  /case:[0-9a-z]+/.exec(decodeURIComponent(address))?.[0] ?? '';

test('OOR-21.1.0: a copy of the case is checked by a browser alone, and a forged one is caught', async () => {
  const shen = await stage.person('沈静宜');
  await shen.goTo('/verify');
  const saved = shen.page.waitForEvent('download');
  await shen.page.getByRole('link', { name: '存下核验网页' }).click();
  await (await saved).saveAs(on('verify.html'));
  const cases = await shen.page.evaluate<{ stream: string; stage: string }[]>(
    "fetch('/api/cases').then((answer) => answer.json())",
  );
  const { stream } = cases.find((one) => one.stage === 'closed') ?? { stream: '' };
  expect(numberOf(stream)).toBe(stream);
  await exportCase(
    stage.folder,
    { caseAsked: stream, personAsked: '13800000001', target: on('case.zip') },
    () => undefined,
  );
  const zip = await readFile(on('case.zip'));
  const bad = Buffer.from(zip);
  bad[bad.indexOf('filing.Submitted')] = 0x46;
  await writeFile(on('forged.zip'), bad);

  for (const [lang, width] of [
    ['zh-CN', 1280],
    ['en', 390],
  ] as const) {
    const page = await offline(lang, width);
    const pick = page.getByLabel(
      lang === 'en' ? 'Choose files, or drop them here' : '选文件，或者拖到这里',
    );
    await pick.setInputFiles(on('case.zip'));
    await page
      .getByRole('status')
      .getByText(lang === 'en' ? 'Good: this copy' : '验证通过：这份副本')
      .waitFor();
    // The key came with the page from the court, and not with the copy.
    await page
      .getByText(lang === 'en' ? 'Checked by the key that you gave' : '用您给的公钥验的')
      .waitFor();
    await printsCleanly(page, lang);
    await pick.setInputFiles(on('forged.zip'));
    await page
      .getByRole('alert')
      .getByText(lang === 'en' ? 'Not good' : '验证不通过')
      .waitFor();
    await page.getByText('docket.jsonl, 1').waitFor();
    const width_ = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width_).toBeLessThanOrEqual(width);
    await page.context().close();
  }
});

/** A case of the reader's that was closed after a judgment, and where that judgment lies. */
const closedByJudgment = (page: Page): Promise<{ stream: string; url: string }> =>
  page.evaluate(`(async () => {
    const ask = (path) => fetch(path).then((answer) => answer.json());
    for (const { stream, stage } of await ask('/api/cases')) {
      if (stage !== 'closed') continue;
      const { papers } = await ask('/api/cases/' + stream);
      const paper = papers.find(({ file, title }) => file !== null && title.includes('判决书'));
      if (paper) return { stream, url: paper.file.url };
    }
    throw new Error('no closed case with a judgment');
  })()`);

test('OOR-21.1.0: a paper is checked by its proof, which the code in its footer fetches', async () => {
  const shen = await stage.person('沈静宜');
  const { url } = await closedByJudgment(shen.page);
  const bytes = Buffer.from(await (await shen.page.request.get(stage.base + url)).body());
  await writeFile(on('paper.pdf'), bytes);
  // What a telephone reads from the code is the address with number and head behind the #.
  const [, seq = '', head = ''] =
    /xiezhi:seq=(\d+):head=([0-9a-f]{64})/.exec(bytes.toString('latin1')) ?? [];
  const anybody = await stage.person(null);
  await anybody.page.goto(`${stage.base}/verify#seq=${seq}&head=${head}`);
  const saved = anybody.page.waitForEvent('download');
  await anybody.page.getByRole('button', { name: '存下这份文书的证明' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/\.pdf\.proof$/);
  await download.saveAs(on('paper.pdf.proof'));
  await anybody.looksRight();
  // A code that names another place in the log than the court does now: the log was made anew, or the code is forged.
  const place = await anybody.page.getByText(/^第 \d+ 条$/u).innerText();
  const leaf = Number(/\d+/u.exec(place)?.[0]);
  for (const [named, alarms] of [
    [leaf, 0],
    [leaf + 1, 1],
  ] as const) {
    await anybody.page.goto('about:blank');
    await anybody.page.goto(`${stage.base}/verify#seq=${seq}&head=${head}&leaf=${String(named)}`);
    await anybody.page.getByText('这份文书是本院制作的').waitFor();
    expect(await anybody.page.getByText('日志里的编号是不会变的').count()).toBe(alarms);
  }
  await anybody.looksRight();

  const page = await offline('zh-CN');
  const pick = page.getByLabel('选文件，或者拖到这里');
  await pick.setInputFiles([on('paper.pdf'), on('paper.pdf.proof')]);
  await page.getByRole('status').getByText('验证通过：这个文件没有被改过').waitFor();
  await page.getByText(createHash('sha256').update(bytes).digest('hex')).waitFor();
  await page.getByText(`文书上印的是卷宗至第 ${seq} 号的摘要`).waitFor();
  await writeFile(on('changed.pdf'), Buffer.concat([bytes, Buffer.from(' ')]));
  await pick.setInputFiles([on('changed.pdf'), on('paper.pdf.proof')]);
  await page.getByRole('alert').getByText('验证不通过').waitFor();
  await pick.setInputFiles([on('paper.pdf')]);
  await page.getByRole('alert').getByText('也没有证明').waitFor();
  await page.context().close();
});

test('OOR-10.3.4: a party takes the case along from its page, and a paper with its proof in it', async () => {
  const shen = await stage.person('沈静宜');
  const { stream } = await closedByJudgment(shen.page);
  await shen.goTo(`/cases/${stream.replace('case:', '')}`);
  const take = shen.page.getByRole('button', { name: '下载案件副本' });
  // What the log has not yet is waited for, and nothing is saved meanwhile; what fails is said and can be asked again.
  let asked = 0;
  await shen.context.route('**/copy', async (route) => {
    asked += 1;
    if (asked === 1)
      return route.fulfill({
        status: 409,
        headers: { 'retry-after': '1' },
        contentType: 'application/problem+json',
        body: '{"code":"not-in-the-log-yet","title":"还没有进日志","detail":"请过几秒再取一次。"}',
      });
    return asked === 2 ? route.abort() : route.continue();
  });
  await take.click();
  await shen.page.getByRole('status').getByText('几秒后自动再取').waitFor();
  await shen.page.getByRole('alert').getByText('没有取到，什么也没有存下').waitFor();
  await shen.looksRight();
  const saved = shen.page.waitForEvent('download');
  await take.click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/号\.zip$/u);
  await download.saveAs(on('mine.zip'));
  await shen.page.getByRole('status').getByText('已存到这台设备').waitFor();
  await shen.looksRight();
  const paper = shen.page.waitForEvent('download');
  await shen.page
    .getByRole('button', { name: /^下载（内含证明）.*判决书/u })
    .first()
    .click();
  await (await paper).saveAs(on('carrying.pdf'));
  const keys = witnessKeys('notary.example/w', new Uint8Array(32).fill(9), () => 1);
  const vkey = (await (await shen.page.request.get(`${stage.base}/log/vkey`)).text()).trim();
  const policy = `log ${vkey}\nwitness notary ${keys.vkey}\nquorum notary\n`;
  await writeFile(on('notary.policy'), policy);

  const page = await offline('zh-CN', 390);
  const pick = page.getByLabel('选文件，或者拖到这里');
  for (const [name, good] of [
    ['mine.zip', '验证通过：这份副本'],
    ['carrying.pdf', '验证通过：这个文件没有被改过'],
  ] as const) {
    await pick.setInputFiles(on(name));
    await page.getByRole('status').getByText(good).waitFor();
  }
  await page.getByText('文书上印的是卷宗至第').waitFor();
  await pick.setInputFiles([on('mine.zip'), on('notary.policy')]);
  await page.getByText('too few of the witnesses').waitFor();
  await page.getByLabel('法院日志的公钥，或者见证策略').fill('quorum nobody');
  await page.getByLabel('法院日志的公钥，或者见证策略').blur();
  await page.getByRole('alert').getByText('见证策略读不懂').waitFor();
  await page.context().close();
  // The court's own page knows a paper again that carries its proof.
  const [, seq = '', head = ''] =
    /xiezhi:seq=(\d+):head=([0-9a-f]{64})/.exec(
      (await readFile(on('carrying.pdf'))).toString('latin1'),
    ) ?? [];
  const anybody = await stage.person(null);
  await anybody.page.goto(`${stage.base}/verify#seq=${seq}&head=${head}`);
  await anybody.page.getByLabel('选择 PDF 文件').setInputFiles(on('carrying.pdf'));
  await anybody.page.getByRole('status').getByText('一字不差').waitFor();
  // How long the log is, and that nobody outside has been shown it, as it is.
  const note = await (await anybody.page.request.get(`${stage.base}/log/checkpoint`)).text();
  const said = await anybody.page.getByText(/^\d+ 条$/u).innerText();
  expect(Math.abs(Number.parseInt(said, 10) - Number(note.split('\n')[1]))).toBeLessThan(50);
  await anybody.page.getByText('还没有交给时间戳机构').waitFor();
  await anybody.looksRight();
});

testWhen(authorityMissing === null, authorityMissing ?? '')(
  'OOR-21.1.0: a time stamp is checked in the browser as well, by the certificate one brings',
  async () => {
    const authority = openAuthority('Notary of Time');
    await writeFile(on('stamped.zip'), await copyOf({ before: withStamp(authority) }));
    await writeFile(on('ca.pem'), authority.ca);
    const other = openAuthority('Somebody Else');
    await writeFile(on('other.pem'), other.ca);
    const page = await offline('zh-CN');
    await page.getByLabel('法院日志的公钥，或者见证策略').fill('');
    const pick = page.getByLabel('选文件，或者拖到这里');
    await pick.setInputFiles([on('stamped.zip'), on('ca.pem')]);
    await page.getByText('证书可以连到您信任的机构').waitFor();
    await page.getByRole('status').getByText('验证通过').waitFor();
    await pick.setInputFiles([on('other.pem')]);
    await page.getByText('时间戳不成立').waitFor();
    // A single file bears it as well.
    await writeFile(on('stamped.pdf'), paper);
    await writeFile(on('stamped.pdf.proof'), await stampedProof(authority));
    const single = [on('stamped.pdf'), on('stamped.pdf.proof')];
    await pick.setInputFiles([...single, on('ca.pem')]);
    await page.getByRole('status').getByText('验证通过：这个文件没有被改过').waitFor();
    await page.getByText('证书可以连到您信任的机构').waitFor();
    await pick.setInputFiles([...single, on('other.pem')]);
    await page.getByText('proof, notary').waitFor();
    await page.context().close();
  },
);

testWhen(chainMissing === null, chainMissing ?? '')(
  'OOR-10.2.8: a receipt of a contract on a chain is checked in the browser without the chain, and its block by what one brings',
  async () => {
    const chain = await openChain(2026);
    try {
      const key = `0x${'42'.repeat(32)}`;
      await chain.pay(keeperOf(key), 10n ** 18n);
      const contract = await deployContract(chain.node, 2026n, key);
      const settings = { name: 'c', chain: 2026n, contract, every: 1, confirmations: 0, key };
      const anchor = chainAnchor({ ...settings, node: chain.node });
      let note = '';
      await copyOf({
        before: (members) => {
          const kept = members.find(({ name }) => name === 'log/checkpoint')?.bytes;
          note = new TextDecoder().decode(kept);
          return members;
        },
      });
      const receipt = await anchor.submit(note);
      const bytes = await copyOf({
        before: (members) => [...members, { name: 'log/anchors/c.anchor', bytes: receipt }],
      });
      await writeFile(on('anchored.zip'), bytes);
      const { hash, number } = (await chain.node('eth_getBlockByNumber', ['latest', false])) as {
        hash: string;
        number: string;
      };
      const listOf = (of: string) =>
        `${anchor.known ?? ''}block 2026 ${String(Number(number))} ${of}\n`;
      await writeFile(on('mine.chains'), listOf(hash));
      await writeFile(on('other.chains'), listOf(`0x${'7'.repeat(64)}`));
      const page = await offline('zh-CN', 390);
      await page.getByLabel('法院日志的公钥，或者见证策略').fill('');
      const pick = page.getByLabel('选文件，或者拖到这里');
      await pick.setInputFiles([on('anchored.zip')]);
      await page.getByText(`请向该链的任一节点核对第 ${String(Number(number))} 块的哈希`).waitFor();
      await pick.setInputFiles([on('mine.chains')]);
      await page.getByText('该块的哈希与您给的一致').waitFor();
      await page.getByRole('status').getByText('验证通过').waitFor();
      await pick.setInputFiles([on('other.chains')]);
      await page.getByText('链上的凭据不成立').waitFor();
      await writeFile(on('no.chains'), 'blok 1');
      await pick.setInputFiles([on('no.chains')]);
      await page.getByRole('alert').getByText('清单读不懂，没有采用').waitFor();
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(390);
      await page.context().close();
    } finally {
      chain.close();
    }
  },
  120_000,
);

/** The watch over the log lets a page that somebody came for come first, for four seconds; here it looks at once. */
const looksAtOnce = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(`{
    const later = window.setTimeout;
    window.setTimeout = (done, millis, ...more) => later(done, millis === 4000 ? 0 : millis, ...more);
  }`);

test('OOR-10.2.8: a browser that saw another history of the log is told before anything else', async () => {
  const { page, context } = await stage.person(null);
  await looksAtOnce(context);
  const seen = () =>
    page.evaluate<number>(
      "Number((localStorage.getItem('xiezhi.log') ?? '').split('\\\\n')[1] ?? 0)",
    );
  await expect.poll(seen, { timeout: 20_000 }).toBeGreaterThan(100);
  const size = await seen();
  // The court answers as one would that has brought back an old copy.
  const vkey = await (await page.request.get(`${stage.base}/log/vkey`)).text();
  const keys = JSON.parse(await readFile(join(stage.folder, 'ledger.key'), 'utf8')) as {
    origin: string;
    ed25519: string;
  };
  const { signer } = logKeys(keys.origin, Buffer.from(keys.ed25519, 'base64'));
  const root = new Uint8Array(32).fill(7);
  const old = signCheckpoint({ origin: keys.origin, size: size - 1, root }, [signer]);
  expect(vkey).toContain(keys.origin);
  await context.route('**/log/checkpoint', (route) =>
    route.fulfill({ body: old, contentType: 'text/plain' }),
  );
  await page.goto(stage.base);
  await page.getByRole('heading', { name: '法院的日志对不上' }).waitFor();
  await page.getByText('比这台设备以前看到的还短').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: '存下证据' }).click();
  const evidence = await readFile(await (await saved).path(), 'utf8');
  expect(evidence).toContain(`\n${String(size - 1)}\n`);
  expect(evidence).toContain(`\n${String(size)}\n`);
  await page.getByRole('button', { name: '我知道了，继续' }).click();
  await page.getByRole('link', { name: '核验法院文书' }).first().waitFor();
  // And as one would that shows this visitor another history than the one it showed before: a fork.
  const fork = signCheckpoint({ origin: keys.origin, size, root }, [signer]);
  await context.unroute('**/log/checkpoint');
  await context.route('**/log/checkpoint', (route) =>
    route.fulfill({ body: fork, contentType: 'text/plain' }),
  );
  await page.goto(stage.base);
  await page.getByRole('heading', { name: '法院的日志对不上' }).waitFor();
  await page.getByText('有的被改过或者抽掉了').waitFor();
  expect(await seen()).toBe(size);
  await context.close();
});

test('OOR-10.2.8: a browser that cannot have the log for long says so plainly, and nobody is kept from what they came for', async () => {
  for (const [lang, title] of [
    ['zh-CN', '一直没能核对法院的公开日志'],
    ['en', 'The court’s public log could not be checked for some time'],
  ] as const) {
    const anybody = await stage.person(null, { width: 390, lang });
    await looksAtOnce(anybody.context);
    await anybody.context.route('**/log/**', (route) => route.fulfill({ status: 503 }));
    await anybody.goTo('/tools');
    const kept = (): Promise<{ since: number; tries: number } | null> =>
      anybody.page.evaluate("JSON.parse(localStorage.getItem('xiezhi.log-unseen'))");
    // Once is nothing; it is kept that it was so.
    await expect.poll(kept, { timeout: 20_000 }).toMatchObject({ tries: 1 });
    expect(await anybody.page.getByText(title).count()).toBe(0);
    const { since } = (await kept()) ?? { since: 0 };
    const before = JSON.stringify({ since: since - 20 * 60_000, tries: 2 });
    await anybody.page.evaluate(`localStorage.setItem('xiezhi.log-unseen', '${before}')`);
    await anybody.goTo('/tools');
    const notice = anybody.page.getByRole('status').filter({ hasText: title });
    await notice.waitFor();
    await anybody.looksRight();
    await notice.getByRole('button').click();
    expect(await notice.count()).toBe(0);
    // As soon as it can be had again there is nothing to say.
    await anybody.context.unroute('**/log/**');
    await anybody.goTo('/tools');
    await expect.poll(kept, { timeout: 20_000 }).toBeNull();
    await anybody.context.close();
  }
});
