import { expect, test } from 'vitest';
import type { Answer } from './answering.ts';
import { act, fillIn, handIn } from './answering.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/* CPL-62: whoever prepares and hands in papers for a lawyer, in the browser: named, at work, and ended while a form is open. */
const stage = await openStage();

interface Row {
  readonly stream: string;
}
interface Space {
  readonly docket: readonly {
    readonly who: string;
    readonly title: string;
    readonly detail: string;
  }[];
  readonly offers: readonly { readonly command: string; readonly key: string }[];
}

const read = async <T>(who: Person, path: string): Promise<T> =>
  (await who.context.request.get(`${stage.base}${path}`)).json() as Promise<T>;
const spaceOf = (who: Person, stream: string) =>
  read<Space>(who, `/api/cases/${encodeURIComponent(stream)}`);
const listed = async (who: Person): Promise<readonly string[]> =>
  (await read<readonly Row[]>(who, '/api/cases')).map(({ stream }) => stream);

test('CPL-62: a lawyer names an assistant, who accepts, hands in, and is ended while a form is open: refused, with the way on', async () => {
  const lawyer = await stage.person('邵知行');
  const helper = await stage.person('周小禾', { width: 390 });
  const already = new Set(await listed(helper));
  let [stream, agent] = ['', ''];
  for (const each of (await listed(lawyer)).filter((one) => !already.has(one))) {
    const { offers } = await spaceOf(lawyer, each);
    const found = offers.find(({ command }) => command === 'authority.name-assistant');
    if (found === undefined || !offers.some(({ command }) => command === 'filing.supplement'))
      continue;
    [stream, agent] = [each, found.key];
    break;
  }
  expect(stream).not.toBe('');

  await lawyer.goTo(
    `/do/authority.name-assistant?stream=${encodeURIComponent(stream)}&key=${agent}`,
  );
  await lawyer.looksRight();
  const named: readonly Answer[] = [
    ['write', /助理姓名/, '周小禾'],
    ['write', /手机号/, '13800000042'],
    ['tick', /我确认/],
  ];
  await fillIn(lawyer, 'authority.name-assistant', stream, agent, named);
  await lawyer.looksRight();
  expect(await handIn(lawyer)).toContain('办好了');
  await lawyer.looksRight();

  // Before they accept, the case is not theirs to see.
  expect(await listed(helper)).not.toContain(stream);
  await helper.goTo('/');
  const { rows } = await read<{
    readonly rows: readonly {
      readonly stream: string;
      readonly command: string;
      readonly key: string;
    }[];
  }>(helper, '/api/tasks');
  const asked = rows.find((one) => one.stream === stream && one.command === 'authority.accept');
  expect(asked?.key).toBeTruthy();
  expect(
    await act(helper, 'authority.accept', stream, asked?.key ?? '', [['tick', /我接受/]]),
  ).toContain('办好了');
  await helper.looksRight();

  const paper: readonly Answer[] = [['write', /说明/, '补交发货单。']];
  expect(await act(helper, 'filing.supplement', stream, '', paper)).toContain('办好了');
  await helper.looksRight();
  await helper.goTo(`/cases/${encodeURIComponent(stream)}`);
  await helper.looksRight();
  const { docket } = await spaceOf(lawyer, stream);
  expect(docket.some(({ who }) => who.includes('助理') && who.includes('邵知行'))).toBe(true);

  // A form is open, and the lawyer ends it from the page of who acts for whom.
  await fillIn(helper, 'filing.supplement', stream, '', [['write', /说明/, '再补一份对账单。']]);
  await lawyer.goTo('/account/agents');
  await lawyer.looksRight();
  const ending = (await spaceOf(lawyer, stream)).offers.filter(
    ({ command }) => command === 'authority.end',
  );
  const holds = await read<{
    readonly forMe: readonly {
      readonly agent: string;
      readonly stream: string;
      readonly state: string;
      readonly acts: readonly { readonly command: string; readonly key: string }[];
    }[];
  }>(lawyer, '/api/representation');
  const key =
    holds.forMe
      .find((one) => one.stream === stream && one.agent === '周小禾' && one.state === 'holds')
      ?.acts.find(({ command }) => command === 'authority.end')?.key ?? '';
  expect(ending.map((one) => one.key)).toContain(key);
  expect(
    await act(lawyer, 'authority.end', stream, key, [['write', /原因/, '不再请他帮忙。']]),
  ).toContain('办好了');

  const said = await handIn(helper);
  expect(said).toContain('您在本案不再是助理');
  await helper.looksRight();
  expect(await listed(helper)).not.toContain(stream);
});

test('CPL-62: the same screens in English', async () => {
  const helper = await stage.person('Zhou Xiaohe|周小禾', { lang: 'en', width: 390 });
  const [stream = ''] = await listed(helper);
  await helper.goTo(`/cases/${encodeURIComponent(stream)}`);
  await helper.looksRight();
  await helper.goTo('/account/agents');
  await helper.looksRight();
});
