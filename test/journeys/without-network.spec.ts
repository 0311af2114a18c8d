import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fingerprint } from './answering.ts';
import type { Person, Stage } from './stage.ts';
import { openStage } from './stage.ts';

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
  await who.page.getByText('没有留下的草稿').waitFor();
  await who.looksRight();
}

const box = (page: Page) => page.getByRole('textbox').first();

/** Opens a new window of the same browser, as after an evening with the lid shut. */
async function anew(who: Person, path: string): Promise<Person> {
  await who.page.close();
  const page = await who.context.newPage();
  const next: Person = { ...who, page, looksRight: who.looksRight };
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
  await page.locator('main .acts .btn-1, main .btn-1').last().click();
  await page.getByText('没有网络，交不上去').waitFor();
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
