import { expect, test } from 'vitest';
import { act, fillIn, handIn } from './answering.ts';
import { keyOf } from './civil-claim.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/* CPL-56: ten people sue together; one of them chooses representatives, and the clerk enters what others chose on paper. */
const stage = await openStage();
const said = async ({ page }: Person): Promise<string> =>
  (await page.locator('main').first().textContent()) ?? '';

async function tenSueTogether(zhao: Person): Promise<string> {
  const read = async <T>(path: string): Promise<T> =>
    (await (await zhao.context.request.get(`${stage.base}${path}`)).json()) as T;
  const me = await read<{ csrf: string; court: { id: string } }>('/api/me');
  const [cause] = await read<readonly { value: string }[]>('/api/causes?q=%E6%89%BF%E6%8F%BD');
  const answer = await zhao.context.request.post(`${stage.base}/api/commands/filing.submit`, {
    headers: { 'x-csrf': me.csrf },
    data: {
      commandId: 'journey-representatives',
      stream: null,
      key: '',
      input: {
        court: me.court.id,
        cause: cause?.value,
        plaintiff: { kind: 'person', name: '赵青禾', address: '云州市东湖区明理路 9 号' },
        coPlaintiffs: Array.from({ length: 9 }, (_, index) => ({
          kind: 'person',
          name: `业主${String(index + 1)}`,
          address: `云州市东湖区明理路 ${String(index + 10)} 号`,
        })),
        defendants: [{ kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' }],
        claims: [{ text: '退还定作款', yuan: '60480' }],
        grounds: '付了款，没有交货。',
        attachments: [],
        conformsToOriginals: true,
        truthful: true,
      },
    },
  });
  const { receipts } = (await answer.json()) as { receipts?: readonly { stream: string }[] };
  const stream = receipts?.[0]?.stream;
  if (stream === undefined) throw new Error(await answer.text());
  return stream;
}

test('CPL-56, CPLI-78: two to five are chosen among ten, online or on paper; one alone is refused', async () => {
  const zhao = await stage.person('赵青禾', { width: 390 });
  const lin = await stage.person('林知微');
  const he = await stage.person('何书岚');
  const stream = await tenSueTogether(zhao);
  await act(lin, 'filing.register', stream, '', [['choose', '普通程序']]);
  await act(lin, 'assignment.assign', stream, '', [
    ['choose', '陆怀瑾'],
    ['choose', '何书岚'],
  ]);

  // The worst refusals: one alone, which the law does not let be, and somebody who cannot accept online.
  await fillIn(zhao, 'authority.choose-representatives', stream, 'p1', [
    ['tick', /业主1/],
    ['tick', '我确认推选'],
  ]);
  await zhao.looksRight();
  expect(await handIn(zhao)).toMatch(/代表人要有二至五人.*第七十八条/su);
  await zhao.looksRight();
  await fillIn(zhao, 'authority.choose-representatives', stream, 'p1', [
    ['tick', /业主1/],
    ['tick', /业主2/],
    ['tick', '我确认推选'],
  ]);
  expect(await handIn(zhao)).toContain('还没有账号');
  await zhao.looksRight();

  await fillIn(he, 'authority.record-representatives', stream, 'p3', [
    ['file', '推选书.txt', '推选赵青禾、业主1为诉讼代表人。'],
    ['tick', /赵青禾/],
    ['tick', /业主1/],
    ['write', '看到的材料', '推选书原件'],
    ['tick', /我看过原件/],
  ]);
  await he.looksRight();
  expect(await handIn(he)).toContain('办好了');
  await zhao.goTo(`/cases/${keyOf(stream)}`);
  expect(await said(zhao)).toContain('诉讼代表人');
  await zhao.looksRight();
  await zhao.page.getByRole('button', { name: /English|EN/ }).click();
  await zhao.page
    .getByText(/Representative of many/)
    .first()
    .waitFor();
  await zhao.looksRight();
  await zhao.goTo(
    `/do/authority.choose-representatives?stream=${encodeURIComponent(stream)}&key=p1`,
  );
  await zhao.page.getByText(/What a representative may do/).waitFor();
  await zhao.looksRight();
});
