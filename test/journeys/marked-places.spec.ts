import { expect, test } from 'vitest';
import { act, goOn } from './answering.ts';
import { spaces } from './spaces.ts';
import { openStage } from './stage.ts';

/* OLR-9.1.2a: the reviewer marks places of a complaint, and whoever mends it reads each mark at its place. */
const stage = await openStage();
interface Space {
  readonly offers: readonly { readonly command: string; readonly key: string }[];
  readonly docket: readonly { readonly title: string; readonly detail: string }[];
}
const { read, spaceOf } = spaces<Space>(stage.base);

test('OLR-9.1.2a: an address is marked where it is missing, and mended there', async () => {
  const [zhao, lin] = [await stage.person('赵青禾', { width: 390 }), await stage.person('林知微')];
  const me = await read<{ csrf: string; court: { id: string } }>(zhao, '/api/me');
  const [cause] = await read<readonly { value: string }[]>(
    zhao,
    '/api/causes?q=%E6%89%BF%E6%8F%BD',
  );
  const answer = await zhao.context.request.post(`${stage.base}/api/commands/filing.submit`, {
    headers: { 'x-csrf': me.csrf },
    data: {
      commandId: 'journey-marked-places',
      stream: null,
      key: '',
      input: {
        court: me.court.id,
        cause: cause?.value,
        plaintiff: { kind: 'person', name: '赵青禾', address: '云州市东湖区明理路 9 号' },
        defendants: [
          { kind: 'person', name: '季明远', address: '云州市东湖区柳荫巷 3 号' },
          { kind: 'person', name: '钱守拙' },
        ],
        claims: [{ text: '退还定作款', yuan: '60480' }],
        grounds: '付了款，没有交货。',
        attachments: [],
        conformsToOriginals: true,
        truthful: true,
      },
    },
  });
  const { receipts } = (await answer.json()) as { receipts: readonly { stream: string }[] };
  const stream = receipts[0]?.stream ?? '';

  await lin.goTo(`/do/filing.request-correction?stream=${encodeURIComponent(stream)}&key=`);
  await lin.page.getByRole('button', { name: /标注.*被告钱守拙的住址/ }).click();
  await lin.page.getByRole('textbox', { name: /被告钱守拙的住址/ }).fill('请写明他现在住在哪里。');
  await lin.page.getByRole('button', { name: /标注.*第1项诉讼请求/ }).click();
  await lin.page.getByRole('textbox', { name: /第1项诉讼请求/ }).fill('请写明什么时候退。');
  await lin.looksRight();
  // What the complaint was found to lack when it came in is ticked already, and is said how to mend as a whole.
  await goOn(lin, [['write', '具体说明', '请交证据和证据目录。']]);
  await lin.page.getByText('请写明他现在住在哪里。').first().waitFor();
  await lin.looksRight();
  await lin.page.locator('main .acts .btn-1').last().click();
  await lin.page.getByText('办好了', { exact: true }).first().waitFor();

  const correct = `/do/filing.correct?stream=${encodeURIComponent(stream)}&key=`;
  await zhao.goTo(correct);
  await zhao.page.getByRole('textbox', { name: '说明' }).fill('补了住址。');
  await zhao.page.getByRole('button', { name: '保存，下一题' }).click();
  await zhao.page
    .getByRole('heading', { level: 1, name: '补了什么？' })
    .waitFor({ state: 'hidden' });
  await zhao.goTo(`${correct}&page=defendants`);
  await zhao.page
    .getByText(/\d 处要补，在 \d 个部分/)
    .first()
    .waitFor();
  await zhao.page.getByText('请写明他现在住在哪里。').first().waitFor();
  await zhao.looksRight();
  const second = zhao.page.getByRole('region', { name: '第 2 位' });
  await second.getByText('请写明他现在住在哪里。').waitFor();
  // Whoever stands above is taken out: the mark stays with whom it is about.
  await zhao.page.getByRole('button', { name: /季明远/ }).click();
  await zhao.page.getByText('请写明他现在住在哪里。').first().waitFor();
  expect(await zhao.page.getByRole('textbox', { name: '姓名' }).inputValue()).toBe('钱守拙');
  await zhao.looksRight();
  await zhao.page.getByRole('textbox', { name: /住址/ }).fill('云州市东湖区柳荫巷 5 号');
  await goOn(zhao, []);
  // What was passed over is told, and may stay so.
  await zhao.page.getByText('第1项诉讼请求').first().waitFor();
  await zhao.looksRight();
  await zhao.page.locator('main .acts .btn-1').last().click();
  await zhao.page.getByText('办好了', { exact: true }).first().waitFor();
  const { docket } = await spaceOf(lin, stream);
  expect(docket.map(({ detail }) => detail).join('\n')).toMatch(/共\d处，在\d个部分/);
  expect(await act(lin, 'filing.register', stream, '', [['choose', /普通程序/]])).toContain(
    '办好了',
  );
});
