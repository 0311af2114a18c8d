import { expect, test } from 'vitest';
import { act, goOn, handIn } from './answering.ts';
import { spaces } from './spaces.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/* CPL-125: registered first and mediated then, as the demo court does by itself; and a party that wants none of it. */
const stage = await openStage();

interface Space {
  readonly offers: readonly { readonly command: string; readonly key: string }[];
  readonly docket: readonly { readonly kind: string }[];
  readonly bills?: unknown;
}

const { read, spaceOf } = spaces<Space>(stage.base);
const kinds = async (who: Person, stream: string): Promise<readonly string[]> =>
  (await spaceOf(who, stream)).docket.map(({ kind }) => kind);

/** A complaint whose writer would try mediation first. @returns the case. */
async function filed(who: Person, id: string): Promise<string> {
  const me = await read<{ csrf: string; court: { id: string } }>(who, '/api/me');
  const [cause] = await read<readonly { value: string }[]>(who, '/api/causes?q=%E6%89%BF%E6%8F%BD');
  const answer = await who.context.request.post(`${stage.base}/api/commands/filing.submit`, {
    headers: { 'x-csrf': me.csrf },
    data: {
      commandId: `journey-first-mediation-${id}`,
      stream: null,
      key: '',
      input: {
        court: me.court.id,
        cause: cause?.value,
        plaintiff: { kind: 'person', name: '赵青禾', address: '云州市东湖区明理路 9 号' },
        defendants: [{ kind: 'person', name: `季明远${id}`, address: '云州市东湖区柳荫巷 3 号' }],
        claims: [{ text: '退还定作款', yuan: '60480' }],
        grounds: '付了款，没有交货。',
        mediation: 'yes',
        attachments: [],
        conformsToOriginals: true,
        truthful: true,
      },
    },
  });
  const { receipts } = (await answer.json()) as { receipts: readonly { stream: string }[] };
  return receipts[0]?.stream ?? '';
}

const registered = async (lin: Person, stream: string): Promise<void> => {
  expect(await act(lin, 'filing.register', stream, '', [['choose', /普通程序/]])).toContain(
    '办好了',
  );
};

test('CPL-125, FEE-22: registered, mediated with the plaintiff’s yes and without a bill; it comes to nothing, and the notice to pay is made', async () => {
  const [zhao, lin] = [await stage.person('赵青禾', { width: 390 }), await stage.person('林知微')];
  await zhao.goTo('/guides');
  await zhao.page.getByText('先立案，后调解').first().waitFor();
  await zhao.looksRight();
  const stream = await filed(zhao, 'one');
  await zhao.goTo(`/do/mediation.answer-first?stream=${encodeURIComponent(stream)}&key=p1`);
  await zhao.page.getByText('不因为调解等着').first().waitFor();
  await zhao.looksRight();
  await registered(lin, stream);
  expect(await kinds(lin, stream)).toContain('mediation.FirstBegun');
  expect(await kinds(lin, stream)).not.toContain('fees.Billed');
  await zhao.goTo(`/cases/${encodeURIComponent(stream)}`);
  await zhao.page.getByText('开始先行调解').first().waitFor();
  await zhao.looksRight();
  expect((await spaceOf(zhao, stream)).offers.map(({ command }) => command)).not.toContain(
    'fees.pay',
  );

  const taken = await act(lin, 'mediation.take-up-first', stream, '', [
    ['choose', /委托调解组织/],
    ['write', '调解员或者调解组织', '东湖区人民调解委员会'],
  ]);
  expect(taken).toContain('办好了');
  await lin.goTo(`/do/mediation.end-first?stream=${encodeURIComponent(stream)}&key=`);
  await lin.page.getByText('愿意先调解').first().waitFor();
  await lin.looksRight();
  expect(await act(lin, 'mediation.end-first', stream, '', [['choose', '没有达成协议']])).toContain(
    '办好了',
  );
  expect(await kinds(lin, stream)).toContain('fees.Billed');
  expect((await spaceOf(zhao, stream)).offers.map(({ command }) => command)).toContain('fees.pay');
});

test('CPL-125: a party that does not want mediation says so with one answer, and the case goes on at once', async () => {
  const [zhao, lin] = [
    await stage.person('赵青禾', { width: 390, lang: 'en' }),
    await stage.person('林知微'),
  ];
  const stream = await filed(zhao, 'two');
  await registered(lin, stream);
  await zhao.goTo(`/do/mediation.answer-first?stream=${encodeURIComponent(stream)}&key=p1`);
  await zhao.page.getByText('nothing is held against you').first().waitFor();
  await zhao.looksRight();
  await zhao.page.getByRole('radio', { name: /I would not/ }).check({ force: true });
  await zhao.page.locator('main .acts .btn-1').last().click();
  await expect.poll(() => kinds(lin, stream)).toContain('mediation.FirstEnded');
  expect(await kinds(lin, stream)).toContain('fees.Billed');
  await zhao.goTo(`/cases/${encodeURIComponent(stream)}`);
  await zhao.page.getByText('Mediation before the trial ended').first().waitFor();
  await zhao.looksRight();
});

test('CPL-125: a court that mediates first says why, and everybody can read it before they sue', async () => {
  const gu = await stage.person('顾行简');
  const { stream } = await read<{ stream: string }>(gu, '/api/court');
  const refused = await act(gu, 'court.set-policy', stream, '', [
    ['pick', '设置', '先立案还是先调解'],
    ['choose', /先调解，后立案/],
  ]);
  expect(refused).toContain('没有写理由');
  await gu.looksRight();
  // What was chosen is still there; only the reasons are added.
  await gu.goTo(`/do/court.set-policy?stream=${encodeURIComponent(stream)}&key=&page=value`);
  await goOn(gu, [['write', '理由', '本辖区调解组织齐全，当事人多选先调解。']]);
  expect(await handIn(gu)).toContain('办好了');
  await gu.goTo('/desk/court');
  await gu.page.getByText('本辖区调解组织齐全').first().waitFor();
  await gu.looksRight();
  const nobody = await stage.person(null, { width: 390 });
  await nobody.goTo('/guides');
  await nobody.page.getByText('本辖区调解组织齐全').first().waitFor();
  await nobody.looksRight();
});
