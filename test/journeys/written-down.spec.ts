import { expect, test } from 'vitest';
import { goOn } from './answering.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/* Somebody near writes a form down from their own account; its owner goes over all of it in large type and hands it in. */
const stage = await openStage();

const read = async <T>(who: Person, path: string): Promise<T> =>
  (await who.context.request.get(`${stage.base}${path}`)).json() as Promise<T>;

interface Space {
  readonly stream: string;
  readonly offers: readonly { readonly command: string }[];
  readonly docket: readonly { readonly who: string }[];
}

const spaceOf = (who: Person, stream: string): Promise<Space> =>
  read<Space>(who, `/api/cases/${encodeURIComponent(stream)}`);

async function writable(who: Person): Promise<string> {
  for (const { stream } of await read<readonly { stream: string }[]>(who, '/api/cases')) {
    const { offers } = await spaceOf(who, stream);
    if (offers.some(({ command }) => command === 'filing.supplement')) return stream;
  }
  return '';
}

const form = (stream: string): string =>
  `/do/filing.supplement?stream=${encodeURIComponent(stream)}`;
const box = (who: Person) => who.page.getByRole('textbox').first();

/** Begins a form and asks for help with it. @returns the code that is read out. */
async function askFor(owner: Person, stream: string, words = '想补一份材料。'): Promise<string> {
  await owner.goTo(form(stream));
  await box(owner).waitFor();
  if (words !== '') {
    await box(owner).fill(words);
    await owner.page.getByText('草稿已保存').waitFor();
  }
  await owner.page.getByRole('button', { name: '存好，以后再填' }).click();
  await owner.page.getByRole('heading', { name: '请家里人、志愿者代写' }).waitFor();
  await owner.page.getByRole('button', { name: /代写码/ }).click();
  await owner.page.locator('.code-large').waitFor();
  return (await owner.page.locator('.code-large').innerText()).trim();
}

test('a neighbour writes it down, its owner reads it back and hands it in; the docket names both', async () => {
  const owner = await stage.person('沈静宜', { width: 390 });
  const helper = await stage.person('周小禾');
  const stream = await writable(owner);
  const code = await askFor(owner, stream);
  await owner.looksRight();

  await helper.goTo('/helping');
  await helper.looksRight();
  await helper.page.getByRole('textbox', { name: '填代写码' }).fill('7K4M');
  await helper.page.getByRole('button', { name: '打开' }).click();
  await helper.page.getByText('代写码是十二位').first().waitFor();
  await helper.page.getByRole('textbox', { name: '填代写码' }).fill(code);
  await helper.page.getByRole('button', { name: '打开' }).click();
  await helper.page.waitForURL(/helping\/[0-9a-f]+/);
  await helper.page.getByText('补交材料').first().waitFor();
  await box(helper).waitFor();
  expect(await box(helper).inputValue()).toBe('想补一份材料。');
  await box(helper).fill('柜子送来时门板就裂了，照片在手机里。');
  await helper.looksRight();
  await goOn(helper, []);
  await helper.page.getByRole('button', { name: '写好了，请本人核对' }).click();
  await helper.page.getByRole('heading', { name: /存好了，等沈静宜本人核对/ }).waitFor();
  await helper.looksRight();
  // Nothing was handed in by it.
  expect((await spaceOf(owner, stream)).docket.some(({ who }) => who.includes('周小禾'))).toBe(
    false,
  );

  await owner.goTo('/my-cases');
  await owner.page.getByText('周小禾写过，等您核对').waitFor();
  await owner.page
    .getByRole('link', { name: /^补交材料/ })
    .first()
    .click();
  await owner.page.getByText('这是周小禾替您写的，请从头看一遍').waitFor();
  await owner.page.getByText('柜子送来时门板就裂了').waitFor();
  await owner.looksRight();
  const size = await owner.page.evaluate<number>(
    `parseFloat(getComputedStyle(document.querySelector('.read-back dd')).fontSize)`,
  );
  expect(size).toBeGreaterThanOrEqual(22);
  const last = owner.page.locator('main .acts .btn-1').last();
  expect(await last.getAttribute('aria-disabled')).toBe('true');
  await owner.page.getByRole('checkbox', { name: /写的是我的意思/ }).check();
  await last.click();
  await owner.page.getByText('办好了').first().waitFor();
  const { docket } = await spaceOf(owner, stream);
  expect(docket.some(({ who }) => who.includes('沈静宜') && who.includes('周小禾代为写下'))).toBe(
    true,
  );
  await helper.goTo('/helping');
  await helper.page.getByText('现在没有人请您写').waitFor();
  await owner.context.close();
  await helper.context.close();
});

test('ended while it is being written: at once, and nothing of the owner is left open; in English', async () => {
  const owner = await stage.person('沈静宜');
  const helper = await stage.person('周小禾', { width: 390 });
  await helper.page.evaluate(
    `localStorage.setItem('xiezhi.settings', JSON.stringify({ lang: 'en', letters: true }))`,
  );
  const stream = await writable(owner);
  const code = await askFor(owner, stream);
  await helper.goTo('/helping');
  await helper.looksRight();
  await helper.page.getByRole('textbox', { name: 'Enter the code' }).fill(code);
  await helper.page.getByRole('button', { name: 'Open' }).click();
  await helper.page.waitForURL(/helping\/[0-9a-f]+/);
  await helper.page
    .getByText(/Add papers|Further|Hand in/i)
    .first()
    .waitFor();
  await box(helper).waitFor();
  await box(helper).fill('Written by a neighbour.');
  await helper.page.getByText(/Draft saved/).waitFor();
  await helper.looksRight();

  await owner.page.getByRole('button', { name: '收回，不再请人写' }).click();
  await owner.page.getByText('停了').first().waitFor();
  await owner.looksRight();
  await box(helper).fill('Written by a neighbour, and more.');
  await helper.page.getByText('You no longer write this form').waitFor();
  await helper.looksRight();
  await helper.page.reload();
  await helper.page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(await helper.page.getByText('Written by a neighbour').count()).toBe(0);
  await owner.goTo(form(stream));
  await owner.page.getByText('Written by a neighbour.').waitFor();
});

test('whoever has written nothing gets a code too; what was written meanwhile is seen before anything is handed in', async () => {
  const owner = await stage.person('柏仲书', { width: 390 });
  const helper = await stage.person('周小禾');
  const stream = await writable(owner);
  const code = await askFor(owner, stream, '');
  await helper.goTo('/helping');
  await helper.page.getByRole('textbox', { name: '填代写码' }).fill(code);
  await helper.page.getByRole('button', { name: '打开' }).click();
  await helper.page.waitForURL(/helping\/[0-9a-f]+/);
  await helper.page.getByText('要交什么').first().waitFor();
  await box(helper).fill('邻居写的。');
  await goOn(helper, []);
  await helper.page.getByRole('button', { name: '写好了，请本人核对' }).click();
  await helper.page.getByRole('heading', { name: /存好了，等柏仲书本人核对/ }).waitFor();
  await owner.page.getByRole('button', { name: '接着填' }).click();
  await owner.page.getByRole('heading', { name: '这份草稿在别处改过了' }).waitFor();
  await owner.looksRight();
  await owner.page.getByRole('button', { name: '两份放在一起看，再选' }).click();
  await owner.page.getByText('这一份里有周小禾写的').waitFor();
  await owner.looksRight();
  await owner.page.getByRole('button', { name: '用账号里存着的' }).click();
  await owner.page.getByText('这是周小禾替您写的，请从头看一遍').waitFor();
  await owner.page.getByText('邻居写的').first().waitFor();
  await owner.context.close();
  await helper.context.close();
});
