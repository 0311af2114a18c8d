import { expect, test } from 'vitest';
import { act } from './answering.ts';
import { handsIn, registers, takeCode } from './registering.ts';
import { openStage } from './stage.ts';

const stage = await openStage();

test('OLR-7.1: a newcomer registers by phone code, signs in without the password, and sets a new one', async () => {
  const newcomer = await stage.person(null, { width: 390 });
  await registers(newcomer, {
    姓名: '周明月',
    身份证号码: '110101199003070011',
    手机号: '13811112222',
  });

  // Signed out, the password forgotten: in by a code, on to a new password.
  const again = await stage.person(null, { width: 390 });
  await again.goTo('/sign-in');
  await again.page.getByRole('link', { name: '用手机验证码登录' }).click();
  await again.page.getByRole('textbox', { name: '手机号' }).fill('13811112222');
  await again.page.getByRole('textbox', { name: /^证件号码/ }).fill('110101199003070011');
  await takeCode(again);
  await again.looksRight();
  await again.page.getByRole('button', { name: '登录', exact: true }).click();
  await again.page.getByRole('link', { name: '设新密码' }).click();
  await again.page.waitForURL(/identity\.change-password/);
});

test('OLR-7.1.3: whoever finds their number taken is not told that they can go on before the court has looked', async () => {
  const someone = await stage.person(null, { width: 390 });
  const { page } = someone;
  await handsIn(someone, {
    姓名: '周明月',
    身份证号码: '110101199003070011',
    手机号: '13811113333',
  });
  await page.getByText('这个身份证号码已经注册过了').first().waitFor();
  await page.getByText('有人用我的身份证号注册了').first().waitFor();
  await page.getByText(/核实以前，用这个身份证号还不能注册/).waitFor();
  expect(await page.getByText('办好这一步，就可以接着来').count()).toBe(0);
  await someone.looksRight();
});

test('a notice in hand: a code that nobody knows says how to mend it', async () => {
  const someone = await stage.person('赵青禾', { width: 390 });
  await someone.goTo('/link');
  await someone.page.getByRole('textbox', { name: '查阅码' }).fill('2222-2222');
  await someone.page.getByRole('button', { name: '查看通知' }).click();
  await someone.page.getByText('没有这个查阅码').first().waitFor();
  await someone.looksRight();
});

test('the administrator opens a division and grants a post on screen', async () => {
  const gu = await stage.person('顾行简');
  await gu.goTo('/desk/court');
  await gu.looksRight();
  const court = await gu.page.evaluate<string>(
    "fetch('/api/court').then((r) => r.json()).then((c) => c.stream)",
  );
  expect(await act(gu, 'court.open-division', court, '', [['write', '名称', '执行庭']])).toContain(
    '办好了',
  );
  const grant = (mobile: string): Promise<string> =>
    act(gu, 'court.grant-office', court, '', [
      ['write', /手机号/, mobile],
      ['choose', '书记员'],
    ]);
  expect(await grant('13811112222')).toContain('办好了');
  expect(await grant('13911119999'), 'nobody has this number').toContain('没有');
  await gu.goTo('/desk/court');
  await gu.page.getByText('执行庭').first().waitFor();
  await gu.page.getByText('周明月').first().waitFor();
});
