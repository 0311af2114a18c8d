import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '@xiezhi/server';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';

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
}

export async function openStage(
  also: { readonly demo?: boolean; readonly decideLater?: boolean } = {},
): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-journey-'));
  const court = await start(
    {
      port: 0,
      dataFolder: folder,
      demo: also.demo ?? true,
      clock: 'manual',
      databaseUrl: null,
      decideLater: also.decideLater ?? false,
      zone: 'both',
      exchangeFolder: null,
      trust: null,
      logName: null,
    },
    () => undefined,
  );
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
    await page.getByRole('button', { name: new RegExp(name) }).waitFor();
  }
  return {
    page,
    context,
    goTo: async (path) => {
      await page.goto(`${base}${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    },
    looksRight: () => looksRight(page),
  };
}

async function looksRight(page: Page): Promise<void> {
  const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(overflow, `${page.url()} hangs over the edge`).toBeLessThanOrEqual(0);
  // Evaluated, not added as a tag: the court's own policy lets no foreign script in.
  await page.evaluate(axeSource);
  const found = await page.evaluate<
    { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]
  >('axe.run().then((result) => result.violations)');
  expect(
    found.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join('; ')}`),
  ).toEqual([]);
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
