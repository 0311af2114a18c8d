import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Running } from '@xiezhi/server';
import { start } from '@xiezhi/server';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import type {} from './demo-folder.ts';

/*
 * A whole court of its own for each journey file: real PostgreSQL in a temporary folder, the built web app, a real
 * browser. The clock is manual, so that days can pass.
 */

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Stage {
  readonly base: string;
  readonly browser: Browser;
  /** Where the court keeps what it has. */
  readonly folder: string;
  /** A person at a screen, signed in as somebody of the demo (`null`: nobody). */
  person(
    name: string | null,
    also?: { readonly width?: number; readonly lang?: 'zh-CN' | 'en' },
  ): Promise<Person>;
  /** Lets days pass for everybody. */
  later(days: number): Promise<void>;
}

export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to an address of the court and waits until it has something to say. */
  readonly goTo: (path: string) => Promise<void>;
  /** Nothing that a machine can find keeps anybody out; nothing hangs over the edge. */
  readonly looksRight: () => Promise<void>;
  /** Nothing hangs over the edge: the half of `looksRight` that a spacing of the reader's own may change. */
  readonly fitsTheSheet: () => Promise<void>;
}

export async function openStage(
  also: {
    readonly demo?: boolean;
    readonly decideLater?: boolean;
    /** Puts into the data folder what somebody who runs the court would, before it starts. */
    readonly prepare?: (folder: string) => Promise<void>;
  } = {},
): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-journey-'));
  // Root's PostgreSQL runs as nobody and must be able to enter.
  await chmod(folder, 0o711);
  const demo = also.demo ?? true;
  if (demo) copy(await filledDemo(), folder);
  await also.prepare?.(folder);
  const court = await startCourt(folder, demo, also.decideLater ?? false);
  const browser = await openBrowser();
  const base = `http://127.0.0.1:${String(court.port)}`;
  sayWhereTheyStood(browser);
  afterAll(async () => {
    await browser.close();
    await court.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    base,
    browser,
    folder,
    person: (name, look) => arrive(browser, base, name, look ?? {}),
    later: (days) => letDaysPass(browser, base, days),
  };
}

const startCourt = (dataFolder: string, demo: boolean, decideLater: boolean): Promise<Running> =>
  start(
    {
      port: 0,
      dataFolder,
      demo,
      clock: 'manual',
      databaseUrl: null,
      decideLater,
      acceptMoves: false,
      zone: 'both',
      exchangeFolder: null,
      trust: null,
      logName: null,
    },
    () => undefined,
  );

/**
 * The data folder of a demo court that nobody has been in yet. To fill one takes half a minute; the first journey of a run
 * does it, and every journey gets a copy.
 */
async function filledDemo(): Promise<string> {
  const filled = join(inject('demoFolder'), 'filled');
  if (existsSync(filled)) return filled;
  const underWay = await mkdtemp(join(inject('demoFolder'), 'under-way-'));
  await chmod(underWay, 0o711);
  await (await startCourt(underWay, true, false)).stop();
  await rename(underWay, filled);
  return filled;
}

/** With owners and rights: what is of PostgreSQL stays its own. */
function copy(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-a', '--reflink=auto', `${from}/.`, to]);
  if (status !== 0) throw new Error(`the demo court was not copied: ${String(stderr)}`);
}

/** What everybody had before them when a test failed; a wait that ran out of time does not say it. */
function sayWhereTheyStood(browser: Browser): void {
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    for (const page of browser.contexts().flatMap((context) => context.pages())) {
      const said = await page.evaluate<string>('document.body?.innerText ?? ""').catch(String);
      console.error(`── ${page.url()}\n${said.slice(0, 4000)}\n`);
    }
  });
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: flags,
    // Where no language is set it would give every file with a Chinese name another one.
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  });

export async function arrive(
  browser: Browser,
  base: string,
  name: string | null,
  look: { readonly width?: number; readonly lang?: 'zh-CN' | 'en' },
): Promise<Person> {
  const lang = look.lang ?? 'zh-CN';
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: 900 },
    locale: lang,
  });
  const page = await context.newPage();
  page.on('pageerror', (fault) => {
    throw fault;
  });
  await page.goto(base);
  if (name !== null) {
    const enter = lang === 'en' ? new RegExp(name) : new RegExp(`以${name}的身份进入`);
    await page.getByRole('button', { name: enter }).click();
    // The first is the one that signs out; what somebody has begun may bear their name as well.
    await page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .waitFor();
  }
  return {
    page,
    context,
    goTo: async (path) => {
      await page.goto(`${base}${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    },
    looksRight: () => looksRight(page),
    fitsTheSheet: () => fitsTheSheet(page),
  };
}

/** The words that stand past the right edge, each with the element that holds them: what a failure is mended by. */
const whatHangsOver = `(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const holder = walker.currentNode.parentElement;
    if (!holder.closest('.vh') && range.getBoundingClientRect().right > innerWidth + 1)
      found.push(holder.tagName + '.' + holder.className + ' “' + walker.currentNode.data.slice(0, 60) + '”');
  }
  return found.slice(0, 8).join('; ');
})()`;

async function fitsTheSheet(page: Page): Promise<void> {
  const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  const hanging = overflow === 0 ? '' : String(await page.evaluate(whatHangsOver));
  expect(overflow, `${page.url()} hangs over the edge: ${hanging}`).toBeLessThanOrEqual(0);
}

export async function looksRight(page: Page): Promise<void> {
  // News of the case may have the page read it again: it is looked at once it stands there.
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await fitsTheSheet(page);
  // Evaluated, not added as a tag: the court's own policy lets no foreign script in.
  await page.evaluate(axeSource);
  const found = await page.evaluate<
    { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]
  >('axe.run().then((result) => result.violations)');
  expect(
    found.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join('; ')}`),
  ).toEqual([]);
  await picturesOf(page);
}

/** Where `XIEZHI_PICTURES` names a folder, every screen that a journey looks at is kept there as it looks at both widths. */
async function picturesOf(page: Page): Promise<void> {
  const folder = process.env['XIEZHI_PICTURES'];
  const own = page.viewportSize();
  if (folder === undefined || own === null) return;
  const { pathname } = new URL(page.url());
  const name = `${String(Date.now())}${pathname.replaceAll(/[^\w.-]+/gu, '-').slice(0, 60)}`;
  for (const width of [1280, 390]) {
    await page.setViewportSize({ ...own, width });
    await page.screenshot({ path: join(folder, `${name}.${String(width)}.png`), fullPage: true });
  }
  await page.setViewportSize(own);
}

/** Asked without a page: a page asks who it is on its own, and two first questions at once make two visitors. */
export async function letDaysPass(browser: Browser, base: string, days: number): Promise<void> {
  const context = await browser.newContext();
  const me = (await (await context.request.get(`${base}/api/me`)).json()) as { csrf: string };
  const answer = await context.request.post(`${base}/api/clock`, {
    headers: { 'x-csrf': me.csrf },
    data: { days },
  });
  expect(answer.status()).toBe(200);
  await context.close();
}
