import type { Instant, StreamId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { filingExplained } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import type { Scenario, Tried } from '../testing/index.ts';
import { filedIn } from './testing/index.ts';

const codes = (tried: Tried): readonly string[] =>
  tried.outcome === 'refused' ? tried.refusals.map((one) => one.code) : [];
const supplement = {
  note: '仲裁委员会不予受理通知书',
  attachments: [],
  conformsToOriginals: true,
};
const reasons = { reasons: '不属于受理范围' };

async function insisted() {
  const at = await filedIn();
  await at.court.when(at.lin, 'filing.explain', at.stream, { reason: '应当先仲裁' });
  await at.court.when(at.zhao, 'filing.insist', at.stream, { note: '坚持起诉' });
  return at;
}
async function proposed() {
  const at = await insisted();
  await at.court.when(at.lin, 'filing.propose-refusal', at.stream, reasons);
  return at;
}

describe('not accepting', () => {
  test('OLR-9.1.3: no ruling is proposed before the explanation, and none before the plaintiff insists', async () => {
    const { court, zhao, lin, stream } = await filedIn();
    const propose = () => court.when(lin, 'filing.propose-refusal', stream, reasons);
    expect(codes(await propose())).toEqual(['filing/not-insisted']);
    await court.when(lin, 'filing.explain', stream, { reason: '应当先仲裁' });
    expect(codes(await propose())).toEqual(['filing/not-insisted']);
    await court.when(zhao, 'filing.insist', stream, { note: '坚持起诉' });
    expect((await propose()).outcome).toBe('accepted');
  });

  test('CPL-126: who holds that nothing needs correcting stands by the suit; the review goes on from then, to registration or a ruling', async () => {
    const { court, zhao, lin, stream } = await filedIn();
    const asked = { items: ['defendant-address'], note: '请写明住址' };
    await court.when(lin, 'filing.request-correction', stream, asked);
    court.at('2026-03-12T02:00:00.000Z');
    expect(await court.told(stream, zhao, 'filing.insist')).toEqual([]);
    await court.when(zhao, 'filing.insist', stream, { note: '地址已经写明，请依法立案或者裁定。' });
    expect(court.case(stream).filing).toMatchObject({
      status: 'insisted',
      reviewFrom: '2026-03-12',
    });
    expect(court.tasks(stream)).toMatchObject([
      { command: 'filing.register', by: { role: 'filing-reviewer' } },
    ]);
    expect(court.deadlines(stream)).toEqual([]);
    // Nothing has been explained yet: that comes first, and the plaintiff decides anew (OLR-9.1.3).
    const propose = () => court.when(lin, 'filing.propose-refusal', stream, reasons);
    expect(await propose()).toMatchObject({
      refusals: [
        {
          code: 'filing/not-insisted',
          ground: { kind: 'law', articles: ['OLR-9.1.3'] },
          remedy: [{ name: 'filing.explain' }],
          facts: { explained: false, insisted: true },
        },
      ],
    });
    await court.when(lin, 'filing.explain', stream, { reason: '没有明确的被告' });
    expect(codes(await propose())).toEqual(['filing/not-insisted']);
    expect(court.tasks(stream)).toMatchObject([{ command: 'filing.insist' }]);
    await court.when(zhao, 'filing.insist', stream, { note: '坚持起诉' });
    expect((await propose()).outcome).toBe('accepted');
    expect(await court.offers(stream, lin)).not.toContain('filing.explain');
  });

  test('CPL-126: the reviewer proposes and cannot rule; a judge of the court rules, under their own name', async () => {
    const { court, zhao, lin, lu, stream } = await proposed();
    const byReviewer = await court.when(lin, 'filing.refuse-acceptance', stream, reasons);
    expect(codes(byReviewer)).toEqual(['permission/not-yours']);
    expect(court.tasks(stream)).toMatchObject([
      { command: 'filing.refuse-acceptance', by: { role: 'filing-judge' } },
    ]);
    for (const act of ['filing.refuse-acceptance', 'filing.decline-refusal'])
      expect(
        (await court.told(stream, lu, act, '')).map(({ code }) => code),
        `${act} says why it is proposed, and why the plaintiff stands by the suit`,
      ).toEqual(['proposed', 'insisted']);
    expect((await court.when(lu, 'filing.refuse-acceptance', stream, reasons)).outcome).toBe(
      'accepted',
    );
    const { documents, filing } = court.case(stream);
    expect(filing.status).toBe('refused');
    expect(documents.papers.map((one) => one.template)).toEqual(['complaint', 'refusal-ruling']);
    const ordered = court.entries(stream).findLast((one) => one.kind === 'documents.Ordered');
    expect(JSON.stringify(ordered?.body)).toContain(lu.name);
    expect(await court.offers(stream, zhao)).not.toContain('filing.propose-refusal');
  });

  test('a judge has no say before anything is proposed, and one of another court never', async () => {
    const { court, lu, stream } = await insisted();
    expect(codes(await court.when(lu, 'filing.refuse-acceptance', stream, reasons))).toEqual([
      'permission/not-yours',
    ]);
    const other = await proposed();
    const far = other.court.person('far', { posts: ['judge'], court: 'elsewhere' });
    expect(await other.court.offers(other.stream, far)).toEqual([]);
  });

  test('OLR-9.1.3: a judge who finds the conditions met sends it back; it is registered and not proposed again', async () => {
    const { court, lin, lu, stream } = await proposed();
    await court.when(lu, 'filing.decline-refusal', stream, { reasons: '起诉符合条件' });
    expect(court.tasks(stream)).toMatchObject([
      { command: 'filing.register', by: { role: 'filing-reviewer' } },
    ]);
    const again = await court.when(lin, 'filing.propose-refusal', stream, reasons);
    expect(again).toMatchObject({
      refusals: [{ code: 'filing/to-be-accepted', ground: { kind: 'order' } }],
    });
    expect(
      (await court.when(lin, 'filing.register', stream, { procedure: 'summary' })).outcome,
    ).toBe('accepted');
  });
});

describe('two reviewers at once', () => {
  const asked = { items: ['signature'], note: '请签名' };

  test('a review act is decided on what the reviewer saw: the other’s act is named, and nothing is entered', async () => {
    const { court, lin, stream, key } = await filedIn();
    const other = court.person('lin-two', { posts: ['filing-reviewer'], court: key });
    const seen = court.entries(stream).length;
    await court.when(lin, 'filing.request-correction', stream, asked, '', seen);
    const register = (saw: number) =>
      court.when(other, 'filing.register', stream, { procedure: 'summary' }, '', saw);
    expect(await register(seen)).toMatchObject({
      refusals: [
        {
          code: 'docket/changed-meanwhile',
          ground: { kind: 'technical' },
          remedy: [{ kind: 'retry' }, { kind: 'offline' }],
          facts: { kinds: ['filing.CorrectionRequested'] },
        },
      ],
    });
    expect(court.case(stream).filing.status).toBe('correction-requested');
    expect((await register(court.entries(stream).length)).outcome).toBe('accepted');
  });

  test('one reviewer with two forms open decides once: the second is told of the first, and nothing is entered', async () => {
    const { court, lin, stream } = await filedIn();
    const seen = court.entries(stream).length;
    await court.when(lin, 'filing.request-correction', stream, asked, '', seen);
    const register = (saw: number) =>
      court.when(lin, 'filing.register', stream, { procedure: 'summary' }, '', saw);
    expect(await register(seen)).toMatchObject({
      refusals: [
        { code: 'docket/changed-meanwhile', facts: { kinds: ['filing.CorrectionRequested'] } },
      ],
    });
    expect(court.case(stream).filing.status).toBe('correction-requested');
    expect((await register(court.entries(stream).length)).outcome).toBe('accepted');
  });

  test('what was done from the other form already is told as done, and not as something to look at and do', async () => {
    const { court, lin, stream } = await filedIn();
    const seen = court.entries(stream).length;
    const register = () =>
      court.when(lin, 'filing.register', stream, { procedure: 'summary' }, '', seen);
    expect((await register()).outcome).toBe('accepted');
    expect(codes(await register())).toEqual(['docket/no-longer-open']);
  });

  test('what one did oneself that decides nothing, and what the court’s machines entered, are no news', async () => {
    const { court, lin, stream } = await filedIn();
    const seen = court.entries(stream).length;
    const brought = catalogue.command('filing.record-papers')?.example;
    const day = { receivedOn: courtDayOf(court.entries(stream)[0]?.at ?? ('' as Instant)) };
    const recorded = await court.when(
      lin,
      'filing.record-papers',
      stream,
      { ...brought, ...day },
      'p1',
    );
    expect(recorded.outcome).toBe('accepted');
    await court.when(lin, 'filing.register', stream, { procedure: 'summary' }, '', seen);
    expect(court.case(stream).filing.status).toBe('registered');
  });

  test('what a party hands in while the reviewer writes is seen before the decision', async () => {
    const { court, zhao, lin, stream } = await filedIn();
    const seen = court.entries(stream).length;
    await court.when(zhao, 'filing.supplement', stream, supplement);
    const explain = await court.when(
      lin,
      'filing.explain',
      stream,
      { reason: '应当先仲裁' },
      '',
      seen,
    );
    expect(codes(explain)).toEqual(['docket/changed-meanwhile']);
  });
});

describe('after an explanation', () => {
  const explained = async () => {
    const at = await filedIn();
    await at.court.when(at.lin, 'filing.explain', at.stream, { reason: '应当先仲裁' });
    return at;
  };
  const reviewTask = (court: Scenario, stream: StreamId) =>
    court.tasks(stream).find((one) => one.key === 'filing/review');

  test('OLR-9.1.3: what was explained to be lacking is supplied; the court looks again with a fresh term, and registers', async () => {
    const { court, zhao, lin, stream } = await explained();
    court.at('2026-03-04T03:00:00.000Z');
    await court.when(zhao, 'filing.supplement', stream, supplement);
    expect(court.case(stream).filing.status).toBe('under-review');
    expect(reviewTask(court, stream)).toMatchObject({
      command: 'filing.register',
      by: { role: 'filing-reviewer' },
    });
    expect(reviewTask(court, stream)?.dueAt?.slice(0, 10)).toBe('2026-03-11');
    expect(
      (await court.when(lin, 'filing.register', stream, { procedure: 'summary' })).outcome,
    ).toBe('accepted');
  });

  test('OLR-9.1.3: a supplement takes no insistence for granted: it is explained again before any ruling', async () => {
    const { court, zhao, lin, stream } = await explained();
    await court.when(zhao, 'filing.supplement', stream, supplement);
    expect(await court.whyNot(stream, lin, 'filing.register')).toEqual([]);
    expect(await court.offers(stream, lin)).toContain('filing.explain');
    expect(await court.offers(stream, lin)).not.toContain('filing.refuse-acceptance');
  });

  test('OLR-9.1.3: the plaintiff insists and is right: the task is to decide, and registering is open', async () => {
    const { court, zhao, lin, stream } = await explained();
    await court.when(zhao, 'filing.insist', stream, { note: '坚持起诉' });
    expect(reviewTask(court, stream)?.command).toBe('filing.register');
    expect(await court.offers(stream, lin)).toContain('filing.register');
    await court.when(lin, 'filing.register', stream, { procedure: 'summary' });
    expect(court.case(stream).filing.status).toBe('registered');
  });

  test('CPL-126: a filing that was explained and not answered can be registered as well', async () => {
    const { court, lin, stream } = await explained();
    expect(await court.offers(stream, lin)).toContain('filing.register');
  });
});

describe('an explanation that nobody answers', () => {
  const explained = async () => {
    const at = await filedIn();
    await at.court.when(at.lin, 'filing.explain', at.stream, { reason: '应当先仲裁' });
    return at;
  };
  type At = Awaited<ReturnType<typeof explained>>;
  const pass = async ({ court, stream }: At) => {
    const [term] = court.deadlines(stream);
    court.at(`${term?.dueOn ?? ''}T17:00:00.000Z` as Instant);
    const passed = await court.when(court.clock, 'deadline.pass', stream, {}, term?.key);
    expect(passed.outcome).toBe('accepted');
  };
  const owed = ({ court, stream }: At) => court.tasks(stream).map(({ command }) => command);

  test('OLR-9.1.3: the court waits as long as it gives to correct, and says until when', async () => {
    const { court, zhao, stream } = await explained();
    expect(court.deadlines(stream)).toMatchObject([
      { key: 'filing/explained@2026-03-17', whose: 'plaintiff', basis: ['OLR-9.1.3'] },
    ]);
    expect(await court.told(stream, zhao, 'filing.insist')).toContainEqual({
      code: 'until',
      facts: { dueOn: '2026-03-17', provisional: false },
    });
  });

  test('OLR-9.1.3: that the day has passed changes nothing but that a judge is asked; the plaintiff may answer all the same', async () => {
    const at = await explained();
    const { court, zhao, lu, lin, stream } = at;
    expect(await court.offers(stream, lu)).toEqual([]);
    await pass(at);
    expect(court.case(stream).filing.status).toBe('explained');
    expect(court.tasks(stream)).toMatchObject([
      { command: 'filing.insist' },
      { key: 'filing/unanswered', by: { role: 'filing-judge' }, label: 'court' },
    ]);
    expect(
      codes(await court.when(lin, 'filing.return-unanswered', stream, { reason: '无' })),
    ).toEqual(['permission/not-yours']);
    await court.when(zhao, 'filing.insist', stream, { note: '坚持起诉' });
    expect(owed(at)).toEqual(['filing.register']);
    expect(await court.offers(stream, lu)).toEqual([]);
  });

  test('OLR-9.1.3: the judge lets the papers go back with reasons, and whoever stands by the suit then has a ruling', async () => {
    const at = await explained();
    const { court, zhao, lin, lu, stream } = at;
    await pass(at);
    await court.when(lu, 'filing.return-unanswered', stream, { reason: '到期没有答复' });
    expect(court.case(stream).filing).toMatchObject({ status: 'returned', reason: '到期没有答复' });
    expect(court.deadlines(stream)).toEqual([]);
    await court.when(zhao, 'filing.insist', stream, { note: '坚持起诉' });
    expect((await court.when(lin, 'filing.propose-refusal', stream, reasons)).outcome).toBe(
      'accepted',
    );
  });

  test('OLR-9.1.3: or goes on waiting until a day after today; the plaintiff reads why, and then a judge is asked again', async () => {
    const at = await explained();
    const { court, lu, stream } = at;
    await pass(at);
    const wait = (until: string) =>
      court.when(lu, 'filing.keep-waiting', stream, { until, reasons: '材料还在办理' });
    expect(await wait('2026-03-18')).toMatchObject({
      refusals: [{ code: 'filing/wait-until-later', ground: { kind: 'technical' } }],
    });
    expect((await wait('2026-04-20')).outcome).toBe('accepted');
    expect(court.entries(stream).at(-1)?.labels).toEqual(['side:plaintiff']);
    expect(owed(at)).toEqual(['filing.insist']);
    expect(court.deadlines(stream)).toMatchObject([{ dueOn: '2026-04-20' }]);
    await pass(at);
    expect(owed(at)).toEqual(['filing.insist', 'filing.return-unanswered']);
  });

  test('what was explained before a day was said with it is looked at thirty days later', async () => {
    const { court, stream } = await filedIn();
    court.given(stream, filingExplained.make({ shared: { reason: '应当先仲裁' } }));
    expect(court.deadlines(stream)).toMatchObject([{ dueOn: '2026-04-01' }]);
  });
});
