import { expect, test } from 'vitest';
import { act } from './answering.ts';
import { openStage } from './stage.ts';

/*
 * A clerk works with a case a page. The browser allows six connections to a court: a page that held one for as long as it is open
 * would leave the seventh waiting for ever, and the acts of all of them.
 */
const stage = await openStage();

test('eight pages of one browser are open at once, each hears of a new entry, also once the first was closed', async () => {
  const clerk = await stage.person('何书岚');
  const plaintiff = await stage.person('沈静宜');
  const answer = await plaintiff.context.request.get(`${stage.base}/api/cases`);
  const cases = (await answer.json()) as readonly { stream: string; number: string | null }[];
  const own = await clerk.context.request.get(`${stage.base}/api/cases`);
  const hers = (await own.json()) as readonly { stream: string }[];
  const shared = cases.find(({ stream }) => hers.some((one) => one.stream === stream));
  if (shared === undefined) throw new Error('no case of both');
  const address = `${stage.base}/cases/${encodeURIComponent(shared.stream.replace(/^case:/, ''))}`;
  const pages = [clerk.page];
  await clerk.page.goto(address);
  for (let more = 0; more < 7; more++) {
    const page = await clerk.context.newPage();
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    pages.push(page);
  }
  const handsIn = (note: string): Promise<string> =>
    act(plaintiff, 'filing.supplement', shared.stream, '', [['write', '说明', note]]);
  const hear = (of: typeof pages) =>
    Promise.all(of.map((page) => page.waitForResponse(/\/api\/cases\//u, { timeout: 20_000 })));
  const [first, ...others] = pages;
  const heard = hear(pages);
  await handsIn('付款凭证随后补交。');
  expect(await heard).toHaveLength(8);
  await first?.close();
  const again = hear(others);
  await handsIn('再补一份。');
  expect(await again).toHaveLength(7);
}, 180_000);
