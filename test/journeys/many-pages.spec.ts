import { expect, test } from 'vitest';
import { act } from './answering.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * A clerk works with a case a page. The browser allows six connections to a court: a page that held one for as long as it is open
 * would leave the seventh waiting for ever, and the acts of all of them.
 */
const stage = await openStage();

/** A case that both see, by its stream. */
async function caseOfBoth(one: Person, other: Person): Promise<string> {
  const [mine, theirs] = await Promise.all(
    [one, other].map(async ({ context }) => {
      const answer = await context.request.get(`${stage.base}/api/cases`);
      return (await answer.json()) as readonly { stream: string }[];
    }),
  );
  const both = mine?.find(({ stream }) => theirs?.some((each) => each.stream === stream));
  if (both === undefined) throw new Error('no case of both');
  return both.stream;
}
const addressOf = (stream: string): string =>
  `${stage.base}/cases/${encodeURIComponent(stream.replace(/^case:/, ''))}`;

const handsIn = (who: Person, stream: string, note: string): Promise<string> =>
  act(who, 'filing.supplement', stream, '', [['write', '说明', note]]);

test('a page whose stream begins late reads anew what it may have missed', async () => {
  const clerk = await stage.person('何书岚');
  const plaintiff = await stage.person('沈静宜');
  const stream = await caseOfBoth(plaintiff, clerk);
  await clerk.context.route('**/api/events*', (route) => route.abort());
  await clerk.page.goto(addressOf(stream));
  await clerk.page.getByRole('heading', { level: 1 }).first().waitFor();
  await handsIn(plaintiff, stream, '断网时补交的凭证。');
  // Longer than a stream takes that is only being opened.
  await clerk.page.waitForTimeout(3000);
  const read = clerk.page.waitForResponse(/\/api\/cases\//u, { timeout: 60_000 });
  await clerk.context.unroute('**/api/events*');
  expect((await read).ok()).toBe(true);
}, 180_000);

test('eight pages of one browser are open at once, each hears of a new entry, also once the first was closed', async () => {
  const clerk = await stage.person('何书岚');
  const plaintiff = await stage.person('沈静宜');
  const stream = await caseOfBoth(plaintiff, clerk);
  const address = addressOf(stream);
  const pages = [clerk.page];
  await clerk.page.goto(address);
  for (let more = 0; more < 7; more++) {
    const page = await clerk.context.newPage();
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    pages.push(page);
  }
  const hear = (of: typeof pages) =>
    Promise.all(of.map((page) => page.waitForResponse(/\/api\/cases\//u, { timeout: 20_000 })));
  const [first, ...others] = pages;
  const heard = hear(pages);
  await handsIn(plaintiff, stream, '付款凭证随后补交。');
  expect(await heard).toHaveLength(8);
  await first?.close();
  const again = hear(others);
  await handsIn(plaintiff, stream, '再补一份。');
  expect(await again).toHaveLength(7);
}, 180_000);
