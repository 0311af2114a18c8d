import { courtDay, courtStream } from '@xiezhi/kernel';
import type { CourtId } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { withAmount } from '../shared/with-amount.ts';
import { CivilCase } from '../testing/civil.ts';
import { judged } from '../testing/judged.ts';
import { daysOfAnnouncement } from './rules/days-of-announcement.ts';
import { waysOfTakingPart } from './rules/ways-of-taking-part.ts';

const lost = {
  ground: 'whereabouts-unknown',
  tried: '按身份证住址邮寄两次均被退回。',
  reasons: '被告下落不明。',
  attendance: 'online-or-in-person',
};

/** Registered on 2 March; the complaint ordered to be announced, and its paper made. */
async function ordered(procedure = 'ordinary', also: object = {}): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
  const papers = [one.paper('complaint', 'd1'), one.paper('response-notice', 'd1')];
  await one.must('lu', 'announcement.order', { ...lost, ...also, papers }, 'd1');
  await one.issue();
  return one;
}

async function published(): Promise<CivilCase> {
  const one = await ordered();
  await one.must(
    'he',
    'announcement.publish',
    { elsewhere: ['notice-board'], proof: '照片' },
    'announcement-1',
  );
  return one;
}

const owed = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);

describe('the days of an announcement', () => {
  test('CPLI-138: run from the last posting, and a day before today changes nothing', async () => {
    for (const [lastOn, on, dueOn] of [
      ['2026-03-09', '2026-03-09', '2026-04-08'],
      ['2026-02-20', '2026-03-02', '2026-04-01'],
    ]) {
      const one = await ordered();
      const where = { elsewhere: ['newspaper'], lastOn, proof: '报纸第 8 版' };
      await one.must('he', 'announcement.publish', where, 'announcement-1');
      expect(one.state.announcement.announcements[0]?.published).toMatchObject({
        from: on,
        dueOn,
      });
    }
  });
});

describe('the certificate of publication', () => {
  test('CPL-95: says since when it stood, how long, where, by what proof, and as of when the papers count as served', async () => {
    const one = await ordered();
    const files = [CivilCase.file('e')];
    const where = { elsewhere: ['newspaper'], proof: '报纸第 8 版', files };
    await one.must('he', 'announcement.publish', where, 'announcement-1');
    one.court.at('2026-04-02T01:00:00.000Z');
    await one.must('he', 'announcement.complete', { stood: true }, 'announcement-1');
    const bodies = one.court
      .entries(one.stream)
      .map(({ body }) => body as { readonly template?: string; readonly data?: object });
    expect(bodies.filter(({ template }) => template === 'announcement-certificate')).toMatchObject([
      {
        data: {
          addressee: '钱守拙',
          papers: ['民事起诉状', '应诉通知书'],
          publishedOn: '2026-03-02',
          days: 30,
          servedOn: '2026-04-02',
          places: ['本院网站', '报纸'],
          proof: '报纸第 8 版',
          files: [{ name: 'e.pdf' }],
        },
      },
    ]);
  });
});

describe('CPL-95: days of an announcement', () => {
  test.each([
    ['sixty until the end of 2021', '2021-12-31', 60, '2022-03-01'],
    ['thirty full days since', '2026-03-02', 30, '2026-04-01'],
    [
      'a last day that is a holiday gives way to the next working day',
      '2026-09-01',
      30,
      '2026-10-08',
    ],
  ])('%s', (_what, on, days, end) => {
    const day = courtDay(on);
    expect(daysOfAnnouncement({ on: day, law: lawAt(day), abroad: false })).toMatchObject({
      days,
      end: { end },
    });
  });

  test('a year whose holidays are not known gives no last day', () => {
    const day = courtDay('2026-12-20');
    expect(daysOfAnnouncement({ on: day, law: lawAt(day), abroad: false }).end.end).toBeNull();
  });
});

describe('CPLI-140: no announcement in summary procedure', () => {
  test.each(['summary', 'small-claims'])('%s', async (procedure) => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
    const papers = [one.paper('complaint', 'd1')];
    const tried = await one.try('lu', 'announcement.order', { ...lost, papers }, 'd1');
    expect(tried).toMatchObject({
      outcome: 'refused',
      refusals: [
        {
          code: 'announcement/summary-procedure',
          ground: { kind: 'law', articles: ['CPLI-140'] },
          facts: { judged: false },
          remedy: [{ name: 'service.record-paper' }, { name: 'filing.convert-procedure' }],
        },
      ],
    });
  });

  test.each(['zh-CN', 'en'] as const)(
    '%s: to turn the case to the ordinary procedure is said only while it can be done',
    (lang) => {
      const say = catalogue.texts(lang).refusals['announcement/summary-procedure'];
      expect(say?.({ judged: false }).mend).toMatch(/转为普通程序|ordinary procedure/);
      expect(say?.({ judged: true }).mend).not.toMatch(/转为普通程序|ordinary procedure/);
      expect(say?.({ judged: true }).mend).toMatch(/退回|came back/);
    },
  );
});

describe('CPL-95: ordered, published, over', () => {
  test('only the judge orders it, and says what was tried and why', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    const papers = [one.paper('complaint', 'd1')];
    expect((await one.try('he', 'announcement.order', { ...lost, papers }, 'd1')).outcome).toBe(
      'refused',
    );
    await one.must('lu', 'announcement.order', { ...lost, papers }, 'd1');
    expect(one.state.announcement.announcements).toMatchObject([
      { id: 'announcement-1', addressee: 'd1', ground: 'whereabouts-unknown', published: null },
    ]);
  });

  test('the clerk no longer owes the papers another way while they stand in it, and owes its publication', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    expect(owed(one)).toContain('service/complaint/d1');
    const papers = [one.paper('complaint', 'd1')];
    await one.must('lu', 'announcement.order', { ...lost, papers }, 'd1');
    expect(owed(one)).not.toContain('service/complaint/d1');
    expect(owed(one)).toContain('announcement/publish/announcement-1');
  });

  test('nothing is published before its paper is made', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    const papers = [one.paper('complaint', 'd1')];
    await one.must('lu', 'announcement.order', { ...lost, papers }, 'd1');
    const tried = await one.try('he', 'announcement.publish', {}, 'announcement-1');
    expect(tried).toMatchObject({ refusals: [{ code: 'announcement/paper-not-made' }] });
  });

  test('CPL-95: it serves nothing while a day of it still runs', async () => {
    const one = await published();
    one.court.at('2026-04-01T15:30:00.000Z');
    expect(
      await one.try('he', 'announcement.complete', { stood: true }, 'announcement-1'),
    ).toMatchObject({
      refusals: [{ code: 'announcement/days-run', ground: { kind: 'law', articles: ['CPL-95'] } }],
    });
    expect(one.state.service.services).toEqual([]);
  });

  test('CPL-95: when it is over the papers count as served on the day after, and the time to answer runs', async () => {
    const one = await published();
    one.court.at('2026-04-02T01:00:00.000Z');
    await one.must('he', 'announcement.complete', { stood: true }, 'announcement-1');
    expect(one.state.service.services).toMatchObject([
      {
        addressee: 'd1',
        complaint: true,
        effective: { on: '2026-04-02', branch: 'announcement' },
      },
    ]);
    expect(one.court.deadlines(one.stream).map(({ key }) => key)).toContain(
      'defence/term/d1@2026-04-17',
    );
    expect(owed(one)).not.toContain('announcement/complete/announcement-1');
  });

  test('a court that holds the last day for the day of service says so as its setting', async () => {
    const one = await published();
    const court = one.state.filing.court as CourtId;
    const president = one.court.person('fang', { posts: ['president'], court });
    await one.court.when(president, 'court.set-policy', courtStream(court), {
      setting: 'announcement-served-on',
      servedOn: '0',
    });
    one.court.at('2026-04-02T01:00:00.000Z');
    await one.must('he', 'announcement.complete', { stood: true }, 'announcement-1');
    expect(one.state.service.services[0]?.effective?.on).toBe('2026-04-01');
  });

  test('withdrawn it serves nothing, and the papers are owed again', async () => {
    const one = await published();
    await one.must('lu', 'announcement.withdraw', { reasons: '被告到庭领取。' }, 'announcement-1');
    one.court.at('2026-04-02T01:00:00.000Z');
    expect(
      (await one.try('he', 'announcement.complete', { stood: true }, 'announcement-1')).outcome,
    ).toBe('refused');
    expect(owed(one)).toContain('service/complaint/d1');
  });

  test('OOR-5.3.4: what everybody reads holds the notice and nothing else of the case', async () => {
    const one = await published();
    const entry = one.court
      .entries(one.stream)
      .find(({ kind }) => kind === 'announcement.Published');
    expect(entry?.labels).toEqual(['parties', 'public']);
  });
});

const textOf = (one: CivilCase): string =>
  one.state.announcement.announcements.at(-1)?.text.join('\n') ?? '';

describe('CPLI-139: what it says', () => {
  test('CPLI-139: why, of whom, the main points of the complaint, the time to answer and what follows', async () => {
    const one = await ordered();
    const text = textOf(one);
    expect(text).toContain('原告沈静宜与被告钱守拙');
    expect(text).toContain('因您下落不明');
    expect(text).toContain('原告的诉讼请求：1.');
    expect(text).toContain('公告期满后十五日内提出答辩状；不提出答辩状的，不影响本院审理');
  });

  test('CPLI-139: what is asked for, and what was decided, stand there with their sums', async () => {
    const claims = [{ text: '归还借款', yuan: '60480' }];
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', { claims });
    const papers = [one.paper('complaint', 'd1')];
    await one.must('lu', 'announcement.order', { ...lost, papers }, 'd1');
    expect(textOf(one)).toContain('原告的诉讼请求：1.归还借款60480元。');
    const other = await judged('ordinary', false);
    const decided = [other.paper('judgment', 'd1')];
    await other.must('lu', 'announcement.order', { ...lost, papers: decided }, 'd1');
    const [order] = other.state.judgment.made?.orders ?? [];
    expect(order?.fen).not.toBeNull();
    expect(textOf(other)).toContain(withAmount(order?.text ?? '', order?.fen ?? null));
  });

  test('what a party handed in is counted: the name of its file may say anything', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', {
      attachments: [{ ...CivilCase.file('a'), name: '张三身份证110101199003070011.pdf' }],
    });
    const papers = [one.paper('complaint', 'd1'), 'a'.repeat(64)];
    await one.must('lu', 'announcement.order', { ...lost, papers }, 'd1');
    expect(textOf(one)).toContain('《民事起诉状》、证据材料1份');
    expect(textOf(one)).not.toContain('张三');
  });

  test('CPLI-139: it summons to a sitting after its days and the time to answer, and to no earlier one', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    const sitting = { purpose: 'hearing', place: '第五法庭', open: true };
    await one.must('he', 'hearing.schedule', { ...sitting, at: '2026-03-20T09:30' });
    const told = await one.court.told(one.stream, one.people.lu, 'announcement.order', 'd1');
    expect(told.map(({ code }) => code)).toContain('too-early');
    const papers = [one.paper('complaint', 'd1')];
    await one.must('lu', 'announcement.order', { ...lost, papers }, 'd1');
    expect(textOf(one)).not.toContain('开庭。');
    await one.must('lu', 'announcement.withdraw', { reasons: '改期。' }, 'announcement-1');
    await one.must('he', 'hearing.schedule', {
      ...sitting,
      at: '2026-05-20T09:30',
      reasons: '公告',
    });
    await one.must('lu', 'announcement.order', { ...lost, papers }, 'd1');
    expect(textOf(one)).toContain('本院定于2026年5月20日09:30在第五法庭开庭。');
    expect(textOf(one)).toContain('可以缺席判决');
    // Another day was fixed: what it says is not so any more.
    await one.must('he', 'hearing.schedule', {
      ...sitting,
      at: '2026-05-27T09:30',
      reasons: '冲突',
    });
    expect(owed(one)).toContain('announcement/withdraw/announcement-2');
  });

  test('what a claim says is told before, and the judge keeps words of it from the public, on paper and on the page', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', {
      claims: [{ text: '向本人账户 6222021234567890128 返还借款', fen: 100_000_00 }],
    });
    const papers = [one.paper('complaint', 'd1')];
    const told = await one.court.told(one.stream, one.people.lu, 'announcement.order', 'd1');
    expect(told).toContainEqual({ code: 'number', facts: { found: '6222021234567890128' } });
    const order = (hidden: string) =>
      one.try('lu', 'announcement.order', { ...lost, papers, hidden }, 'd1');
    expect(await order('6222 0212')).toMatchObject({
      refusals: [{ code: 'announcement/words-not-in-it', facts: { words: ['6222 0212'] } }],
    });
    // A shorter one that stands in a longer one leaves nothing of it, whichever is written first.
    await order('6222021234567890128\n账户 6222021234567890128\n\n');
    await one.issue();
    await one.must('he', 'announcement.publish', {}, 'announcement-1');
    const text = one.state.announcement.announcements[0]?.text.join('') ?? '';
    expect(text).toContain('向本人×× 返还借款');
    expect(text).not.toContain('6222');
    const page = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'announcement.Published');
    expect(JSON.stringify(page?.body)).toContain('向本人×× 返还借款');
    expect(JSON.stringify(page?.body)).not.toContain('6222');
  });

  test('what is served or on its way is not announced', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.servedByAccount();
    const papers = [one.paper('complaint', 'd1')];
    expect(await one.try('lu', 'announcement.order', { ...lost, papers }, 'd1')).toMatchObject({
      refusals: [{ code: 'announcement/no-papers' }],
    });
  });

  test('a lost party of a summary case: the judge turns it to the ordinary procedure, and announces (CPL-170)', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
    const papers = [one.paper('complaint', 'd1')];
    await one.must('lu', 'filing.convert-procedure', { reasons: '被告下落不明。' });
    expect(one.state.filing.procedure).toBe('ordinary');
    await one.must('lu', 'announcement.order', { ...lost, papers }, 'd1');
    expect((await one.try('lu', 'filing.convert-procedure', { reasons: '再转' })).outcome).toBe(
      'refused',
    );
  });

  test('the holidays of the last day are not known: no law is cited, and the way on is to enter them', async () => {
    const one = await CivilCase.registered('2026-12-10T01:00:00.000Z', 'ordinary');
    const papers = [one.paper('complaint', 'd1')];
    await one.must('lu', 'announcement.order', { ...lost, papers }, 'd1');
    await one.issue();
    await one.must('he', 'announcement.publish', {}, 'announcement-1');
    one.court.at('2027-03-10T01:00:00.000Z');
    const tried = await one.try('he', 'announcement.complete', { stood: true }, 'announcement-1');
    expect(tried).toMatchObject({
      refusals: [
        {
          code: 'announcement/calendar-missing',
          ground: { kind: 'technical' },
          remedy: [{ kind: 'command', name: 'rulebook.propose-calendar' }],
        },
      ],
    });
    expect(owed(one)).not.toContain('announcement/complete/announcement-1');
  });

  test('a case is not closed over an announcement that runs', async () => {
    const one = await published();
    await one.must('zhao', 'claims.withdraw', { reasons: '和解', sure: true }, 'p1');
    await one.must(
      'lu',
      'claims.decide-withdrawal',
      { decision: 'granted', reasons: '准许' },
      'w1',
    );
    await one.issue();
    const closed = { manner: 'withdrawn', note: '撤诉。' };
    expect(await one.try('lu', 'case.close', closed)).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'closing/announcement-runs', ground: { kind: 'policy' } }],
    });
  });
});

describe('OLR-23: taking part', () => {
  test('OLR-23.1.1: the announcement says how to take part and that online may be chosen', async () => {
    const one = await ordered();
    expect(one.state.announcement.announcements[0]?.text.join('')).toContain(
      '您可以选择在线参加庭审',
    );
    expect(waysOfTakingPart({ attendance: 'in-person' }).join('')).toContain('在法院现场开庭');
  });

  test('OLR-23.1.2, OLR-23.1.3: who was told so and said nothing is expected in person; the others who agree attend by video', async () => {
    const one = await published();
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    await one.must(
      'lu',
      'mode.decide',
      { conditions: 'all', suitability: 'suitable', reasons: '原告同意在线。' },
      'hearing',
    );
    expect(one.state.consent.modes.hearing).toMatchObject({
      mode: 'mixed',
      modeByParty: { p1: 'online', d1: 'offline' },
    });
  });

  test('OLR-23.1.2: asked before by name, with no account in which it lay, they hold nothing back once the announcement stands', async () => {
    const one = await published();
    for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    expect(owed(one)).toContain('mode/hearing');
    expect(owed(one).filter((key) => key.startsWith('docket/give-notice/d1'))).toEqual([]);
    const suitable = { conditions: 'all', suitability: 'suitable', reasons: '原告同意在线。' };
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    expect(one.state.consent.modes.hearing?.modeByParty).toEqual({ p1: 'online', d1: 'offline' });
  });

  test('OLR-23.1.2: without an announcement everybody is asked first', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    const tried = await one.try(
      'lu',
      'mode.decide',
      { conditions: 'all', suitability: 'suitable', reasons: '原告同意在线。' },
      'hearing',
    );
    expect(tried).toMatchObject({ refusals: [{ code: 'consent/not-asked' }] });
  });
});

describe('an announcement and what comes in between', () => {
  const fixed = { at: '2026-04-20T09:30', place: '第五法庭', purpose: 'hearing', open: true };

  test('CPLI-139: too late to summon to its sitting, it is not published; a judge withdraws it', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.must('he', 'hearing.schedule', fixed);
    await one.issue();
    const papers = [one.paper('complaint', 'd1')];
    await one.must('lu', 'announcement.order', { ...lost, papers }, 'd1');
    await one.issue();
    one.court.at('2026-03-25T01:00:00.000Z');
    expect(await one.try('he', 'announcement.publish', {}, 'announcement-1')).toMatchObject({
      refusals: [
        {
          code: 'announcement/sitting-before-its-end',
          remedy: [{ kind: 'command', name: 'announcement.withdraw' }],
        },
      ],
    });
    await one.must('lu', 'announcement.withdraw', { reasons: '另行公告。' }, 'announcement-1');
  });

  test('CPLI-138: printed so late that the sitting comes before its end, it is not published; on an earlier day it is', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.must('he', 'hearing.schedule', fixed);
    await one.issue();
    const papers = [one.paper('complaint', 'd1')];
    await one.must('lu', 'announcement.order', { ...lost, papers }, 'd1');
    await one.issue();
    const printed = (lastOn: string) =>
      one.try('he', 'announcement.publish', { elsewhere: ['newspaper'], lastOn }, 'announcement-1');
    expect(await printed('2026-03-09')).toMatchObject({
      refusals: [
        {
          code: 'announcement/sitting-before-its-end',
          ground: { kind: 'technical' },
          remedy: [{ path: 'lastOn' }, { name: 'announcement.withdraw' }],
        },
      ],
    });
    expect(await printed('2026-03-03')).toMatchObject({ outcome: 'accepted' });
  });

  test('CPLI-139: of a ruling that ends the suit it says the right and the time to appeal, and invites to nothing any more', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.must('lu', 'suspension.dismiss', {
      ground: 'already-decided',
      reasons: '已有判决。',
    });
    await one.issue();
    const papers = [one.paper('procedural-ruling', 'd1')];
    await one.must('lu', 'announcement.order', { ...lost, papers }, 'd1');
    const said = one.state.announcement.announcements.at(-1)?.text.join('') ?? '';
    expect(said).toContain('不服本裁定的，可以在公告期满后十日内向本院递交上诉状');
    expect(said).not.toContain('在线参加');
  });

  test('CPL-153: its days stand still with the suit, and run on with what was left of them', async () => {
    const one = await published();
    one.court.at('2026-03-12T01:00:00.000Z');
    const order = { ground: 'other-case-awaited', reasons: '等待另案。' };
    await one.must('lu', 'suspension.order', order);
    const done = () => one.try('he', 'announcement.complete', { stood: true }, 'announcement-1');
    one.court.at('2026-04-02T01:00:00.000Z');
    expect(await done()).toMatchObject({
      refusals: [{ code: 'announcement/suspended', ground: { kind: 'order' } }],
    });
    await one.must('lu', 'suspension.resume', { reasons: '另案已经审结。' });
    // 12 March to 1 April are 21 days; 21 days after 2 April is 23 April.
    expect(await done()).toMatchObject({ refusals: [{ facts: { dueOn: '2026-04-23' } }] });
    one.court.at('2026-04-24T01:00:00.000Z');
    expect(await done()).toMatchObject({ outcome: 'accepted' });
    expect(one.state.announcement.announcements[0]?.servedOn).toBe('2026-04-24');
  });
});
