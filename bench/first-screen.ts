import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import type { Figure, Found } from './figure.ts';
import { median, quantile, round } from './measure.ts';

const most = 120_000;
/** A slow phone in the country: a quarter of this processor, 1.6 Mbit/s, 150 ms. */
const slow = { processor: 4, bytesPerSecond: 1_600_000 / 8, latency: 150 };
/** Where a page counts as quick: the largest thing on it stands within 2.5 s. */
const quickMillis = 2500;

const built = fileURLToPath(new URL('../apps/web/dist/index.html', import.meta.url));

const browserPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Whether there is what this figure needs. */
export const canBeMeasured = (): boolean => existsSync(browserPath) && existsSync(built);

/** A reader of each language of the portal: who reads English fetches the Chinese words too. */
const locales = ['zh-CN', 'en-GB'] as const;

interface Visit {
  readonly locale: string;
  readonly bytes: number;
  readonly lcp: number;
}

/** What the portal's first screen weighs as it comes over the wire, and when it stands on a slow phone. */
export const firstScreen: Figure = {
  name: 'first-screen',
  summary: 'bytes and largest paint of the portal on a slow phone',
  async run(stage, { pairs }) {
    if (!existsSync(browserPath))
      throw new Error('no browser is installed; `npm test -- journeys` brings one');
    if (!existsSync(built)) throw new Error('the web app is not built: npm run build');
    const { port } = await stage.court();
    const browser = await chromium.launch({
      executablePath: browserPath,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const visits: Visit[] = [];
      for (let count = 0; count < pairs; count += 1)
        for (const locale of locales) visits.push(await visit(browser, port, locale));
      return linesOf(visits);
    } finally {
      await browser.close();
    }
  },
};

function linesOf(visits: readonly Visit[]): readonly Found[] {
  const weightIn = (locale: string, name: string, language: string): Found => {
    const bytes = Math.max(
      ...visits.filter((one) => one.locale === locale).map((one) => one.bytes),
    );
    return {
      name,
      title: `Weight of the first screen, in ${language}`,
      measured:
        'all that comes over the wire for the portal, headers too, nothing kept from before; the heaviest visit',
      against: '120 kB',
      ratio: bytes / most,
      quartiles: null,
      pairs: visits.length / locales.length,
      goal: { most: 1 },
      notes: [`${round(bytes / 1000)} kB`],
    };
  };
  const paints = visits.map((one) => one.lcp);
  return [
    weightIn('zh-CN', 'first-screen/bytes', 'Chinese'),
    weightIn('en-GB', 'first-screen/bytes-en', 'English'),
    {
      name: 'first-screen/paint',
      title: 'First screen on a slow phone',
      measured:
        'largest contentful paint, 390 px wide, a quarter of the processor, 1.6 Mbit/s, 150 ms',
      against: '2.5 s',
      ratio: median(paints) / quickMillis,
      quartiles: [quantile(paints, 0.25) / quickMillis, quantile(paints, 0.75) / quickMillis],
      pairs: visits.length,
      goal: { most: 1 },
      notes: [`median ${round(median(paints) / 1000)} s; the court runs on the same two cores`],
    },
  ];
}

async function visit(browser: Browser, port: number, locale: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale,
  });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond,
  });
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
  let bytes = 0;
  wire.on('Network.loadingFinished', (one) => (bytes += one.encodedDataLength));
  await page.addInitScript(
    'new PerformanceObserver((list) => { globalThis.largest = list.getEntries().at(-1).startTime; }).observe({ type: "largest-contentful-paint", buffered: true });',
  );
  // On a slow processor the network rests before the program has asked the court anything.
  const asked = page.waitForResponse(/\/api\/me$/);
  await page.goto(`http://127.0.0.1:${String(port)}/`);
  await asked;
  await page.waitForLoadState('networkidle');
  // On a busy machine the browser tells of its largest paint after the last byte has come.
  await page.waitForFunction('globalThis.largest !== undefined');
  const lcp = await page.evaluate<number>('globalThis.largest');
  await context.close();
  return { locale, bytes, lcp };
}
