import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fingerprint, goOn } from './answering.ts';
import type { Person, Stage } from './stage.ts';
import { looksRight, openStage } from './stage.ts';

/*
 * Whoever chose to keep things on a device writes on and reads without a network; nothing is handed in, nothing is lost, nothing
 * is anybody else's, and nothing is there where nobody chose so.
 */
const stage: Stage = await openStage();
const name = '沈静宜';
const form = (stream: string): string =>
  `/do/filing.supplement?stream=${encodeURIComponent(stream)}`;

interface Space {
  readonly stream: string;
  readonly papers: readonly {
    readonly title: string;
    readonly servedOn?: string;
    readonly file: { readonly sha256: string; readonly url: string } | null;
  }[];
  readonly offers: readonly { readonly command: string; readonly key: string }[];
}

const read = async <T>(who: Person, path: string): Promise<T> =>
  (await who.context.request.get(`${stage.base}${path}`)).json() as Promise<T>;

/** The cases of somebody, with what can be done in them. */
async function spacesOf(who: Person): Promise<readonly Space[]> {
  const rows = await read<readonly { readonly stream: string }[]>(who, '/api/cases');
  return Promise.all(
    rows.map(({ stream }) => read<Space>(who, `/api/cases/${encodeURIComponent(stream)}`)),
  );
}

/** How much lies in the browser's own store, and whether anybody could read it. */
const lyingHere = (page: Page): Promise<{ sealed: number; keys: number; programs: number }> =>
  page.evaluate(`(async () => {
    const programs = (await caches.keys()).length;
    // To open one that is not there would make an empty one.
    const there = await indexedDB.databases();
    if (there.every(({ name }) => name !== 'xiezhi-kept')) return { sealed: 0, keys: 0, programs };
    const db = await new Promise((resolve, reject) => {
      const asked = indexedDB.open('xiezhi-kept');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const count = (store) => new Promise((resolve) => {
      if (!db.objectStoreNames.contains(store)) return resolve(0);
      const asked = db.transaction(store).objectStore(store).count();
      asked.onsuccess = () => resolve(asked.result);
    });
    const found = { sealed: await count('sealed'), keys: await count('key'), programs };
    db.close();
    return found;
  })()`);

/** Flips one bit of the largest thing that lies here. */
const changeAByte = (page: Page): Promise<unknown> =>
  page.evaluate(`(async () => {
    const db = await new Promise((resolve) => {
      const asked = indexedDB.open('xiezhi-kept');
      asked.onsuccess = () => resolve(asked.result);
    });
    const store = db.transaction('sealed', 'readwrite').objectStore('sealed');
    await new Promise((resolve) => {
      const asked = store.getAll();
      asked.onsuccess = () => {
        const [one] = asked.result.filter(({ kind }) => kind === 'bytes');
        new Uint8Array(one.data)[100] ^= 1;
        store.put(one).onsuccess = resolve;
      };
    });
    db.close();
  })()`);

async function keep(who: Person): Promise<void> {
  await who.goTo('/offline');
  await who.looksRight();
  await who.page.getByRole('button', { name: '留在这台设备上' }).click();
  await who.page.getByText('没有留下的草稿').waitFor({ timeout: 90_000 });
  await who.looksRight();
}

const box = (page: Page) => page.getByRole('textbox').first();

/** Opens a new window of the same browser, as after an evening with the lid shut. */
async function anew(who: Person, path: string): Promise<Person> {
  await who.page.close();
  const page = await who.context.newPage();
  const next: Person = {
    ...who,
    page,
    goTo: async (to) => {
      await page.goto(`${stage.base}${to}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    },
    looksRight: () => looksRight(page),
  };
  await page.goto(`${stage.base}${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return next;
}

test('a draft goes on without a network and reaches the court; a served paper is at hand, and a changed byte is said', async () => {
  const who = await stage.person(name);
  const spaces = await spacesOf(who);
  const served = spaces
    .flatMap((space) => space.papers.map((paper) => ({ space, paper })))
    .find(({ paper }) => paper.servedOn !== undefined && paper.file !== null);
  const open = spaces.find(({ offers }) =>
    offers.some(({ command }) => command === 'filing.supplement'),
  );
  expect(served, 'nothing was served').toBeTruthy();
  expect(open, 'nothing to write').toBeTruthy();
  const stream = open?.stream ?? '';
  const sha256 = served?.paper.file?.sha256 ?? '';

  await keep(who);
  // Opened once, in a window of its own.
  await who.goTo(`/cases/${encodeURIComponent(served?.space.stream ?? '')}`);
  const link = who.page.locator(`a[href*="${sha256}"]`).first();
  await link.click();
  await expect
    .poll(async () => (await lyingHere(who.page)).sealed, { timeout: 20_000 })
    .toBeGreaterThanOrEqual(3);

  await who.goTo(form(stream));
  await box(who.page).fill('有网时写的。');
  await who.page.getByText('草稿已保存').waitFor();
  await who.context.setOffline(true);
  await box(who.page).fill('有网时写的。断网后写的。');
  await who.page.getByText('存在这台设备上').waitFor();
  await who.page.waitForTimeout(300);

  // The lid is shut and opened again; there is still no line.
  let now = await anew(who, '/');
  const { page } = now;
  await page.getByRole('heading', { level: 1, name: '没有网络时' }).waitFor();
  await page.getByText('和送达的一样').waitFor();
  expect(await page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
  const given = await page.evaluate<readonly number[]>(
    `fetch('/kept/${sha256}').then((r) => r.arrayBuffer()).then((b) => [...new Uint8Array(b)])`,
  );
  expect(fingerprint(Buffer.from(given))).toBe(sha256);
  await page.getByRole('link', { name: /接着写/ }).click();
  await box(page).waitFor();
  expect(await box(page).inputValue()).toBe('有网时写的。断网后写的。');
  await box(page).fill('有网时写的。断网后写的。合上又打开后写的。');
  await page.getByText('存在这台设备上').waitFor();
  const acts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/commands/')) acts.push(request.url());
  });
  await goOn(now, []);
  await page.locator('main .acts .btn-1, main .btn-1').last().click();
  await page.getByText('没有网络，交不上去').waitFor();
  await now.looksRight();
  expect(acts).toEqual([]);

  // A byte is changed where it lies.
  await changeAByte(page);
  now = await anew(now, '/offline');
  await now.page.getByText('被改动过，不显示').waitFor();
  expect(await now.page.getByRole('link', { name: /^打开/ }).count()).toBe(0);
  expect(await now.page.evaluate(`fetch('/kept/${sha256}').then((answer) => answer.status)`)).toBe(
    409,
  );

  // The line is back.
  await now.context.setOffline(false);
  now = await anew(now, '/my-cases');
  await now.page.getByText('已经存到法院').waitFor();
  const { values } = await read<{ readonly values: Readonly<Record<string, unknown>> }>(
    now,
    `/api/forms/filing.supplement?stream=${encodeURIComponent(stream)}&key=`,
  );
  expect(JSON.stringify(values)).toContain('合上又打开后写的');
  await now.context.close();
});

const valuesAt = async (who: Person, stream: string): Promise<string> =>
  JSON.stringify(
    (
      await read<{ readonly values: Readonly<Record<string, unknown>> }>(
        who,
        `/api/forms/filing.supplement?stream=${encodeURIComponent(stream)}&key=`,
      )
    ).values,
  );

async function writable(who: Person): Promise<string> {
  const open = (await spacesOf(who)).find(({ offers }) =>
    offers.some(({ command }) => command === 'filing.supplement'),
  );
  return open?.stream ?? '';
}

test('two versions of one draft are shown with what differs, and the writer chooses; nobody else on this device sees either', async () => {
  let here = await stage.person(name, { width: 390 });
  const stream = await writable(here);
  await keep(here);
  await here.goTo(form(stream));
  await box(here.page).fill('两台设备都有的。');
  await here.page.getByText('草稿已保存').waitFor();
  await here.context.setOffline(true);
  await box(here.page).fill('手机上断网写的。');
  await here.page.getByText('存在这台设备上').waitFor();
  await here.page.waitForTimeout(300);

  // Meanwhile the same person goes on at another device.
  const there = await stage.person(name);
  await there.goTo(form(stream));
  await box(there.page).fill('电脑上后来写的。');
  await there.page.getByText('草稿已保存').waitFor();

  await here.context.setOffline(false);
  here = await anew(here, '/my-cases');
  await here.page.getByText('和法院存的不一样了').waitFor();
  await here.looksRight();
  expect(await valuesAt(here, stream)).toContain('电脑上后来写的');
  await here.goTo(form(stream));
  await here.page.getByText('手机上断网写的').waitFor();
  await here.page.getByText('电脑上后来写的').waitFor();
  await here.looksRight();
  await here.page.getByRole('button', { name: '用这台设备上的' }).click();
  await here.page.getByText('草稿已保存').waitFor();
  expect(await valuesAt(here, stream)).toContain('手机上断网写的');
  await there.context.close();

  // Left without a line, with words the court has not got: they stay, and nobody can read them.
  await here.context.setOffline(true);
  await box(here.page).fill('退出前断网写的。');
  await here.page.getByText('存在这台设备上').waitFor();
  await here.page.waitForTimeout(300);
  await here.page.getByRole('button', { name: /退出/ }).click();
  await expect
    .poll(() => lyingHere(here.page), { timeout: 20_000 })
    .toMatchObject({ sealed: 1, keys: 0 });
  // At once nobody sits here any more, and it is said that the court does not know yet.
  await here.page.getByText('法院还不知道').waitFor();
  expect(await here.page.getByText(name).count()).toBe(0);
  expect(await here.page.getByRole('button', { name: /退出/ }).count()).toBe(0);
  here = await anew(here, '/my-cases');
  await here.page.getByText('封存着').waitFor();
  await here.looksRight();
  expect(await here.page.getByText('退出前').count()).toBe(0);

  // The line is back: the court is told of the leaving, and another account sees nothing of it.
  await here.context.setOffline(false);
  here = await anew(here, '/');
  await here.page.getByRole('button', { name: /以柏仲书的身份进入/ }).click();
  await here.page
    .getByRole('button', { name: /柏仲书/ })
    .first()
    .waitFor();
  await here.goTo('/offline');
  await here.page.getByText('封存着').waitFor();
  // Whoever would delete it is told first whose words they are.
  await here.page.getByRole('button', { name: '全部删掉，不再留' }).click();
  await here.page.getByText('1 份草稿是别人写的').waitFor();
  await here.looksRight();
  expect(await lyingHere(here.page)).toMatchObject({ sealed: 1, keys: 0 });
  await here.page.getByRole('button', { name: /退出/ }).click();

  // Its writer signs in here again: it reaches the court, and nothing stays.
  here = await anew(here, '/');
  await here.page.getByRole('button', { name: new RegExp(`以${name}的身份进入`) }).click();
  await here.page.getByText('已经存到法院').waitFor();
  expect(await valuesAt(here, stream)).toContain('退出前断网写的');
  await expect
    .poll(() => lyingHere(here.page), { timeout: 20_000 })
    .toEqual({ sealed: 0, keys: 0, programs: 0 });
  await here.context.close();
});

test('OLR-7.2.1: ended from another device, what was kept here is shut before anything is shown; where nobody chose so nothing lies', async () => {
  let here = await stage.person(name);
  await here.page.evaluate(
    `localStorage.setItem('xiezhi.settings', JSON.stringify({ lang: 'en', letters: true }))`,
  );
  const stream = await writable(here);
  await here.goTo(form(stream));
  await box(here.page).fill('Written where nothing is kept.');
  await here.page.getByText(/Draft saved/).waitFor();
  expect(await lyingHere(here.page)).toEqual({ sealed: 0, keys: 0, programs: 0 });
  expect(
    await here.page.evaluate("Object.keys(localStorage).filter((one) => one.includes('draft.'))"),
  ).toEqual(
    await here.page.evaluate("Object.keys(localStorage).filter((one) => one.includes('opening.'))"),
  );

  await here.goTo('/offline');
  await here.looksRight();
  await here.page.getByRole('button', { name: 'Keep on this device' }).click();
  // The whole program is fetched meanwhile.
  await here.page.getByText('No draft is kept').waitFor({ timeout: 90_000 });
  await here.goTo(form(stream));
  await box(here.page).fill('Written where it is kept.');
  await here.page.getByText(/Draft saved/).waitFor();
  await here.page.waitForTimeout(300);
  expect(await lyingHere(here.page)).toMatchObject({ sealed: 2, keys: 1 });

  const elsewhere = await stage.person(name);
  await elsewhere.goTo('/account');
  await elsewhere.page.getByRole('button', { name: '除了这里，全部退出' }).click();
  await elsewhere.page.getByText('除了这里，都退出了').first().waitFor();
  here = await anew(here, '/offline');
  await expect
    .poll(() => lyingHere(here.page), { timeout: 20_000 })
    .toMatchObject({ sealed: 0, keys: 0 });
  await here.page.getByText('Somebody chose to keep things').waitFor();
  await here.looksRight();
  await elsewhere.context.close();
});

/** The ids under which acts went out. */
function actsOf(who: Person): string[] {
  const ids: string[] = [];
  who.page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/api/commands/'))
      ids.push((request.postDataJSON() as { commandId: string }).commandId);
  });
  return ids;
}

const handIn = (page: Page) => page.locator('main .acts .btn-1, main .btn-1').last();

test('pressed twice while nobody knows whether the court is there, an act goes out once', async () => {
  const who = await stage.person(name);
  const stream = await writable(who);
  await who.goTo(form(stream));
  await who.context.route('**/api/drafts/**', (route) => route.abort());
  await box(who.page).fill('按了两次的。');
  await who.page.getByText('先记在这个窗口里').waitFor({ timeout: 30_000 });
  await goOn(who, []);
  const acts = actsOf(who);
  let asked = 0;
  await who.context.route('**/api/me', async (route) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, asked === 1 ? 500 : 6000));
    await route.continue();
  });
  await handIn(who.page).evaluate((button: { click: () => void }) => {
    button.click();
    setTimeout(() => {
      button.click();
    }, 100);
  });
  await who.page.waitForURL(/outcomes/);
  await who.page.waitForTimeout(7000);
  expect(acts).toHaveLength(1);
  expect(asked, 'the second press did not look for the court again').toBeLessThanOrEqual(3);
  await who.context.close();
});

test('handed in without an answer and the window shut: the court is asked, and nothing is handed in again', async () => {
  let who = await stage.person(name);
  const stream = await writable(who);
  await keep(who);
  await who.goTo(form(stream));
  await box(who.page).fill('交了没等到答复的。');
  await who.page.getByText('草稿已保存').waitFor();
  await goOn(who, []);
  const acts = actsOf(who);
  let through: () => void = () => undefined;
  const there = new Promise<void>((resolve) => {
    through = resolve;
  });
  await who.page.route('**/api/commands/**', async (route) => {
    await route.fetch();
    through();
    await route.abort();
  });
  await handIn(who.page).click();
  await there;
  who = await anew(who, form(stream));
  await who.page.getByText('法院当时已经收到了').waitFor();
  await who.looksRight();
  expect(await box(who.page).inputValue()).toBe('');
  expect(new Set(acts).size).toBe(1);
  await who.page.getByText('法院当时已经收到了').getByRole('link').click();
  await who.page.getByText('补充').first().waitFor();
  await who.context.close();
});
