import type { CaseSpaceDto } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { TestServer, type Browser } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { confirmed, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const words = { plaintiff: '送货单上的日期是后来改的', defendant: '合同上没有约定交货日期' };
let one: CaseAtCourt;

/** Linked by the code of the notice, both agreed to exchange evidence online and apart, under seal. */
beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  const [clerk, judge] = [await one.signIn(staff.he), await one.signIn(staff.lu)];
  await one.act(clerk, 'participation.invite', { participant: 'd1' });
  const code = server.environment.accessCodes.code(one.stream as StreamId, 'd1');
  await one.act(await one.signIn(bai), 'participation.link', { code, standing: 'party' });
  for (const [who, id] of [
    [zhao, 'p1'],
    [bai, 'd1'],
  ] as const) {
    await one.act(clerk, 'consent.ask', { steps: ['exchange'] }, id);
    const party = await one.signIn(who);
    await one.act(party, 'consent.answer', { answer: 'agree' }, `${id}.exchange`);
    await one.act(party, 'consent.choose-manner', { manner: 'separately' }, id);
  }
  const mode = { conditions: 'all', suitability: 'suitable', reasons: '双方同意在线' };
  await one.act(judge, 'mode.decide', mode, 'exchange');
  await one.act(judge, 'exchange.set-period', {
    from: '2026-11-24',
    to: '2026-12-04',
    sealed: true,
    replyDays: '5',
  });
});

/** Everything the routes answer this reader of the case, in one text. */
async function answersTo(who: { readonly mobile: string }): Promise<string> {
  const browser = await one.signIn(who);
  const space = await one.space(browser);
  const forms = await Promise.all(
    space.offers.map(({ command, key }) =>
      browser.get(
        `/api/forms/${command}?stream=${encodeURIComponent(one.stream)}&key=${encodeURIComponent(key)}`,
      ),
    ),
  );
  return JSON.stringify([space, forms.map(({ body }) => body)]);
}

/** What the database itself gives this reader of the docket, past every line of the program. */
async function rowsFor(browser: Browser): Promise<string> {
  const { person } = await browser.me();
  const { rows } = await pool.query('select body from read_docket($1, $2, $3, 1)', [
    person,
    server.now,
    one.stream,
  ]);
  return JSON.stringify(rows);
}

const everybody = { zhao, bai, lu: staff.lu, he: staff.he };

async function readers(words: string): Promise<Readonly<Record<string, readonly boolean[]>>> {
  const found: Record<string, readonly boolean[]> = {};
  for (const [name, who] of Object.entries(everybody))
    found[name] = [
      (await answersTo(who)).includes(words),
      (await rowsFor(await one.signIn(who))).includes(words),
    ];
  return found;
}

const kinds = ({ docket }: CaseSpaceDto) => docket.map(({ kind }) => kind);

describe('OLR-14.3.0: opinions under seal', () => {
  test('OLR-14.3.0: until all are in nobody but its author reads an opinion: no party, no judge, no clerk, no second lock', async () => {
    const party = await one.signIn(zhao);
    const asked = await party.get(
      `/api/forms/exchange.give-opinion?stream=${encodeURIComponent(one.stream)}&key=p1`,
    );
    // The form says so before anything is written.
    expect(asked.body).toMatchObject({ session: 2 });
    expect((await party.me()).session).toBe(1);
    await confirmed(party);
    await one.act(party, 'exchange.give-opinion', { text: words.plaintiff, attachments: [] }, 'p1');
    expect(await readers(words.plaintiff)).toEqual({
      zhao: [true, true],
      bai: [false, false],
      lu: [false, false],
      he: [false, false],
    });
    // That it is in, all read.
    expect(kinds(await one.space(await one.signIn(bai)))).toContain('exchange.OpinionSealed');
    const opened = await (
      await one.signIn(staff.he)
    ).post('/api/commands/exchange.open', {
      commandId: server.nextId(),
      stream: one.stream,
      key: '',
      input: {},
    });
    expect(opened.body).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'exchange/under-seal' }],
    });
  });

  test('OLR-14.3.0: once all are in everybody reads both, where they were entered', async () => {
    const before = await pool.query<{ commitment: Buffer }>(
      'select commitment from entry where stream = $1 order by seq',
      [one.stream],
    );
    await one.act(
      await confirmed(await one.signIn(bai)),
      'exchange.give-opinion',
      { text: words.defendant, attachments: [] },
      'd1',
    );
    for (const each of Object.values(words)) {
      const found = await readers(each);
      expect(Object.values(found).flat()).toEqual(Array.from({ length: 8 }, () => true));
    }
    const space = await one.space(await one.signIn(bai));
    expect(kinds(space).slice(-2)).toEqual(['exchange.OpinionSealed', 'exchange.SealsOpened']);
    // Not a byte of what was entered has changed: what was committed then is what is read now.
    const after = await pool.query<{ commitment: Buffer }>(
      'select commitment from entry where stream = $1 order by seq',
      [one.stream],
    );
    expect(after.rows.slice(0, before.rows.length)).toEqual(before.rows);
  });
});
