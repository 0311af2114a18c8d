import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { takeCode } from './registering.ts';
import { arrive, openStage } from './stage.ts';

const stage = await openStage();
/** Passkeys belong to a name; a bare number of the network has none. */
const base = stage.base.replace('127.0.0.1', 'localhost');

/** What an authenticator app shows at this moment of the court: RFC 6238, written here once more. */
async function numberInApp(page: Page, secret: string): Promise<string> {
  const { now } = (await (await page.request.get(`${base}/api/me`)).json()) as { now: string };
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'));
  const seed = Buffer.from(
    (bits.join('').match(/.{8}/g) ?? []).map((one) => Number.parseInt(one, 2)),
  );
  const moving = Buffer.alloc(8);
  moving.writeBigUInt64BE(BigInt(Math.floor(Date.parse(now) / 30_000)));
  const mac = createHmac('sha1', seed).update(moving).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Sets the next session’s level back to one: whoever confirms must show it. */
const confirmAgain = async (page: Page): Promise<void> => {
  await page.goto(`${base}/step-up?then=%2Faccount`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

test('OLR-7.2.1: the holder sees where they are signed in, and signs a lost phone out from here', async () => {
  const here = await arrive(stage.browser, base, '沈静宜', {});
  const phone = await arrive(stage.browser, base, '沈静宜', { width: 390 });
  await here.page.goto(`${base}/account`);
  await here.page.getByText('就是这里').waitFor();
  await here.looksRight();
  await here.page
    .getByRole('button', { name: /^让它退出/ })
    .first()
    .click();
  await here.page.getByText('那台设备已经退出登录。').waitFor();
  await phone.page.goto(`${base}/account`);
  await phone.page.getByRole('link', { name: '登录', exact: true }).first().waitFor();
  await here.page.getByText(/最近 \d+ 次登录/).click();
  await here.looksRight();
});

test('OLR-7.3.1: an app and a sheet of codes are set up by keyboard, and confirm who sits there', async () => {
  const { page, looksRight } = await arrive(stage.browser, base, '沈静宜', { width: 390 });
  await page.goto(`${base}/do/identity.set-up-totp`);
  await page.getByRole('img', { name: /二维码/ }).waitFor();
  await looksRight();
  const secret = (await page.locator('b.wrap-anywhere').innerText()).replaceAll(/\s/g, '');
  const field = page.getByRole('textbox', { name: /验证器上的数字/ });
  await field.fill('1234');
  await page.keyboard.press('Enter');
  await page.getByText('请填验证器上的 6 位数字').first().waitFor();
  await looksRight();
  await field.fill(await numberInApp(page, secret));
  await page.keyboard.press('Enter');
  await page.waitForURL(/outcomes/);
  await looksRight();

  await page.goto(`${base}/do/identity.keep-recovery-codes`);
  await page.locator('ul.recovery-codes li').first().waitFor();
  const [code = ''] = await page.locator('ul.recovery-codes li').allInnerTexts();
  await page.getByRole('textbox', { name: /备用码/ }).fill(code);
  await page.getByRole('checkbox').check();
  await looksRight();
  await page.getByRole('button', { name: '抄好了' }).click();
  await page.waitForURL(/outcomes/);

  await confirmAgain(page);
  await page.getByRole('textbox', { name: /备用码/ }).fill(code);
  await looksRight();
  await page.getByRole('button', { name: '用备用码核对' }).click();
  await page.waitForURL(/\/account$/);
  await page.getByText('还有 9 个没有用过。').waitFor();
  await looksRight();

  // Seen over a shoulder: the same code once more.
  await confirmAgain(page);
  await page.getByRole('textbox', { name: /备用码/ }).fill(code);
  await page.getByRole('button', { name: '用备用码核对' }).click();
  await page
    .getByText(/没有对上|用过/)
    .first()
    .waitFor();
  await looksRight();
});

test('OLR-7.2.3: the counter finds an account by the card, freezes it at the holder’s word, and gives it back', async () => {
  const { page, looksRight } = await arrive(stage.browser, base, '何书岚', {});
  await page.goto(`${base}/desk/people`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('textbox', { name: /证件号码或者手机号/ }).fill('123');
  await page.keyboard.press('Enter');
  await page.getByText('身份证号是 18 位').first().waitFor();
  await looksRight();
  const find = async (): Promise<void> => {
    await page.goto(`${base}/desk/people`);
    await page.getByRole('textbox', { name: /证件号码或者手机号/ }).fill('999999197107190052');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '柏仲书' }).waitFor();
  };
  await find();
  await looksRight();
  await page.getByRole('link', { name: /代本人报告账号被别人用了/ }).click();
  await page.getByText('电话', { exact: true }).click();
  await page.getByRole('textbox', { name: /本人说的情况/ }).fill('手机被抢。');
  await page.getByRole('textbox', { name: /怎样确认/ }).fill('对方当事人和案号都说对了。');
  await looksRight();
  await page.getByRole('button', { name: '马上停用' }).click();
  await page.waitForURL(/outcomes/);
  await find();
  await page.getByText('停用着').waitFor();
  await page.getByRole('link', { name: /窗口恢复账号/ }).waitFor();
  await looksRight();
});

test('OLR-7.2.3: whoever looks into a report of a misused number reads who said it, of which number, and how they are reached', async () => {
  const visitor = await arrive(stage.browser, base, null, { width: 390 });
  await visitor.page.goto(`${base}/do/identity.dispute`);
  await visitor.page.getByRole('textbox', { name: /姓名/ }).fill('赵青禾');
  await visitor.page.getByRole('textbox', { name: /身份证号码/ }).fill('999999197107190052');
  await visitor.page.getByRole('button', { name: /下一题$|^去核对$/ }).click();
  await visitor.page.getByRole('textbox', { name: /手机号/ }).fill('13800000016');
  await visitor.page.getByRole('button', { name: /下一题$|^去核对$/ }).click();
  await visitor.page
    .getByRole('textbox', { name: /经过/ })
    .fill('我没有注册过，却说号码已经用过了。');
  await visitor.page.getByText('我写的都是真实情况').click();
  await visitor.page.getByRole('button', { name: /下一题$|^去核对$/ }).click();
  await visitor.page.getByRole('button', { name: '告诉法院' }).click();
  await visitor.page.waitForURL(/outcomes/);
  const { page, looksRight } = await arrive(stage.browser, base, '顾行简', {});
  await page.goto(`${base}/desk`);
  await page.getByRole('link', { name: '窗口：账号' }).nth(1).waitFor();
  await looksRight();
  await page.getByRole('link', { name: '核实身份证号被冒用的反映' }).click();
  for (const said of [
    '赵青禾',
    '999999197107190052',
    '13800000016',
    '我没有注册过，却说号码已经用过了。',
  ])
    await page.getByText(said).first().waitFor();
  await looksRight();
  await page.getByRole('link', { name: '窗口：账号' }).first().click();
  await page.getByRole('textbox', { name: /证件号码或者手机号/ }).waitFor();
});

test('OLR-7.3.2: whoever has only a passport is registered at the counter, and found there again', async () => {
  const who = await arrive(stage.browser, base, '何书岚', {});
  const { page, looksRight } = who;
  page.setDefaultTimeout(8000);
  await page.goto(`${base}/desk/people`);
  await page.getByRole('heading', { name: '窗口注册', exact: true }).waitFor();
  await looksRight();
  await page.getByRole('link', { name: /注册.*窗口注册|窗口注册.*注册/ }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.getByText('护照', { exact: true }).click();
  await page.getByRole('textbox', { name: /三位代码/ }).fill('fra');
  await page.getByRole('textbox', { name: /^证件号码/ }).fill('12 AB 34567');
  await page.getByRole('textbox', { name: /^姓名/ }).fill('DUPONT CAMILLE');
  for (const [part, value] of [
    ['年', '2031'],
    ['月', '5'],
    ['日', '1'],
  ] as const)
    await page.getByRole('textbox', { name: part, exact: true }).fill(value);
  await page.getByRole('checkbox').first().check({ force: true });
  await looksRight();
  const go = () => page.locator('main .btn-1').last().click();
  await go();
  await page.getByRole('textbox', { name: /手机号/ }).fill('13900000077');
  await takeCode(who);
  await looksRight();
  await go();
  await page.getByRole('checkbox', { name: /当面告知/ }).check({ force: true });
  await looksRight();
  await go();
  await page.getByRole('heading', { name: '核对您写的内容' }).waitFor();
  await looksRight();
  await page.getByRole('button', { name: '注册', exact: true }).click();
  await page.waitForURL(/outcomes/);
  await looksRight();
  await page.goto(`${base}/desk/people`);
  await page.getByRole('textbox', { name: /证件号码/ }).fill('FRA12AB34567');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'DUPONT CAMILLE' }).waitFor();
  await looksRight();
});

test('OLR-7.3.1: a passkey is made by the device, confirms, and is taken away again', async () => {
  const { page, context, looksRight } = await arrive(stage.browser, base, '沈静宜', {});
  const devices = await context.newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${base}/do/identity.add-passkey`);
  await page.getByRole('textbox', { name: /名称/ }).fill('书房的电脑');
  await looksRight();
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.waitForURL(/outcomes/);

  await confirmAgain(page);
  await page.getByRole('button', { name: '用通行密钥核对' }).click();
  await page.waitForURL(/\/account$/);
  await page.getByRole('heading', { name: /书房的电脑/ }).waitFor();
  await looksRight();

  await page.getByRole('link', { name: /取消.*书房的电脑/ }).click();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: '取消', exact: true }).click();
  await page.waitForURL(/outcomes/);
  const { passkeys } = (await (await page.request.get(`${base}/api/account/means`)).json()) as {
    passkeys: boolean;
  };
  expect(passkeys).toBe(false);
});

test('OLR-7.1.3: in by a passkey alone, from the button and from the field; what one came in by does not confirm once more', async () => {
  const { page, context, looksRight } = await arrive(stage.browser, base, '沈静宜', { width: 390 });
  const devices = await context.newCDPSession(page);
  await devices.send('WebAuthn.enable');
  const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${base}/do/identity.add-passkey`);
  await page.getByRole('textbox', { name: /名称/ }).fill('我的手机');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.waitForURL(/outcomes/);
  const present = (enabled: boolean) =>
    devices.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
  const leave = () =>
    page.evaluate(async () => {
      const { csrf } = (await (await fetch('/api/me')).json()) as { csrf: string };
      await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'x-csrf': csrf } });
    });
  const byButton = page.getByRole('button', { name: '用通行密钥登录' });

  await leave();
  await present(false);
  await page.goto(`${base}/sign-in?back=%2Faccount`);
  await byButton.waitFor();
  await looksRight();
  await present(true);
  await byButton.click();
  await page.waitForURL(/\/account$/);
  await page
    .getByText(/用通行密钥登录。/)
    .first()
    .waitFor();
  await confirmAgain(page);
  await page.getByRole('button', { name: '用人脸核对' }).waitFor();
  expect(await page.getByRole('button', { name: '用通行密钥核对' }).count()).toBe(0);
  await looksRight();

  // From the field: the browser offers it, and nothing is pressed.
  await leave();
  await page.goto(`${base}/sign-in?back=%2Faccount`);
  await page.waitForURL(/\/account$/);

  // A device that has not checked its holder opens nothing, and the page says the way on.
  await leave();
  await devices.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.goto(`${base}/sign-in?back=%2Faccount`);
  await byButton.click();
  await page
    .getByText(/没有登录成功/)
    .first()
    .waitFor();
  await looksRight();
  await page.getByRole('textbox', { name: /身份证号或手机号/ }).waitFor();
});

test('OLR-7.2.3: somebody says that an act was not theirs, a judge decides, and the docket says so beside it', async () => {
  const { page, looksRight } = await arrive(stage.browser, base, '沈静宜', { width: 390 });
  const judge = await arrive(stage.browser, base, '陆怀瑾', {});
  const hearings = async (of: Page): Promise<readonly string[]> => {
    const answer = await of.request.get(`${base}/api/cases`);
    const cases = (await answer.json()) as { stream: string; stage: string }[];
    return cases.filter((one) => one.stage === 'hearing').map((one) => one.stream);
  };
  const heard = new Set(await hearings(judge.page));
  const stream = (await hearings(page)).find((one) => heard.has(one)) ?? '';
  await page.goto(`${base}/do/attribution.challenge?stream=${stream}`);
  await page.getByRole('textbox', { name: /卷宗里的号码/ }).fill('1');
  await looksRight();
  await page.getByRole('button', { name: '保存，下一题' }).click();
  await page.getByRole('textbox', { name: /经过和理由/ }).fill('那天我的手机丢了。');
  await looksRight();
  await page.getByRole('button', { name: '去核对' }).click();
  await page.getByRole('button', { name: '提出', exact: true }).click();
  await page.waitForURL(/outcomes/);

  await judge.page.goto(`${base}/do/attribution.decide?stream=${stream}&key=x1&from=desk`);
  await judge.page.getByText('不是账号持有人的行为', { exact: true }).click();
  await judge.page.getByRole('textbox', { name: /理由/ }).fill('报案记录能够印证。');
  await judge.looksRight();
  await judge.page.getByRole('button', { name: '作出决定', exact: true }).click();
  await judge.page.waitForURL(/outcomes/);

  const { docket } = (await (await page.request.get(`${base}/api/cases/${stream}`)).json()) as {
    docket: { seq: number; detail: string }[];
  };
  expect(docket.find(({ seq }) => seq === 1)?.detail).toMatch(
    /不是账号持有人的行为|not the account/u,
  );
});
