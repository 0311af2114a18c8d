import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import type { Filed } from './testing/index.ts';
import { filedIn } from './testing/index.ts';

const paper = { note: '后来找到的收据', attachments: [], conformsToOriginals: true };
const asked = { items: ['defendant-address'], note: '请写明住址' };

async function returned(): Promise<Filed> {
  const at = await filedIn();
  await at.court.when(at.lin, 'filing.request-correction', at.stream, asked);
  at.court.at('2026-06-01T01:00:00.000Z');
  await at.court.when(at.lin, 'filing.return', at.stream, { reason: '期限届满' });
  return at;
}
async function refused(): Promise<Filed> {
  const at = await filedIn();
  await at.court.when(at.lin, 'filing.explain', at.stream, { reason: '应当先仲裁' });
  await at.court.when(at.zhao, 'filing.insist', at.stream, { note: '坚持起诉' });
  await at.court.when(at.lin, 'filing.propose-refusal', at.stream, { reasons: '有仲裁协议' });
  await at.court.when(at.lu, 'filing.refuse-acceptance', at.stream, { reasons: '有仲裁协议' });
  return at;
}
async function withdrawn(): Promise<Filed> {
  const at = await filedIn();
  await at.court.when(at.zhao, 'filing.withdraw', at.stream, { reason: '和解', sure: true });
  return at;
}

describe('OLR-11.1.0: what a party hands in later is received and marked', () => {
  test.each([
    ['returned', returned, 'filing.reopen', 'filing-reviewer'],
    ['refused', refused, 'filing.leave-closed', 'filing-judge'],
    ['withdrawn', withdrawn, 'filing.leave-closed', 'filing-judge'],
  ] as const)('after it was %s: numbered, marked, and somebody owes it a look', async (...row) => {
    const [end, bring, command, role] = row;
    const { court, zhao, stream } = await bring();
    const done = await court.when(zhao, 'filing.supplement', stream, paper);
    expect(done).toMatchObject({
      outcome: 'accepted',
      entries: [{ kind: 'filing.Supplemented', body: { after: end } }],
    });
    expect(court.case(stream).filing.status).toBe(end);
    expect(court.tasks(stream)).toMatchObject([{ key: 'filing/later', command, by: { role } }]);
  });

  test('CPL-171: after a ruling not to accept the plaintiff is told how to appeal, and the judge to look for an appeal', async () => {
    const { court, zhao, lu, stream } = await refused();
    expect(await court.told(stream, zhao, 'filing.supplement')).toContainEqual({
      code: 'appeal',
      facts: {},
    });
    await court.when(zhao, 'filing.supplement', stream, { ...paper, note: '上诉状' });
    expect(await court.told(stream, lu, 'filing.leave-closed')).toContainEqual({
      code: 'appeal',
      facts: {},
    });
    for (const lang of ['zh-CN', 'en'] as const) {
      const { commands } = catalogue.texts(lang);
      const said = (name: string) => commands[name]?.tells?.['appeal']?.({}).value;
      expect(said('filing.supplement')).toContain(commands['ruling.appeal']?.title);
      expect(said('filing.leave-closed')).toContain(commands['appeal.record-paper']?.title);
    }
    const others = await withdrawn();
    expect(await others.court.told(others.stream, others.zhao, 'filing.supplement')).toEqual([]);
  });

  test('OLR-9.1.2b: corrections that come after the papers went back are received; the review goes on with a fresh term', async () => {
    const { court, zhao, lin, stream } = await returned();
    const correction = catalogue.command('filing.correct')?.example;
    const done = await court.when(zhao, 'filing.correct', stream, correction);
    expect(done).toMatchObject({
      outcome: 'accepted',
      entries: [
        { kind: 'filing.Corrected', body: { after: 'returned' } },
        { kind: 'documents.Ordered', body: { template: 'complaint' } },
      ],
    });
    await court.when(lin, 'filing.reopen', stream, { reason: '继续审查' });
    expect(court.case(stream).filing).toMatchObject({
      status: 'under-review',
      reviewFrom: '2026-06-01',
    });
    expect(await court.offers(stream, lin)).toContain('filing.register');
  });

  test('REG-7: whoever insists after the papers went back gets a ruling, against which they may appeal', async () => {
    const { court, zhao, lin, lu, stream } = await returned();
    await court.when(zhao, 'filing.supplement', stream, paper);
    expect(await court.told(stream, zhao, 'filing.insist')).toEqual([
      { code: 'returned', facts: { reason: '期限届满' } },
    ]);
    const note = { note: '住址法院查得到，请裁定。' };
    expect((await court.when(zhao, 'filing.insist', stream, note)).outcome).toBe('accepted');
    // The days of the review run from the day of it, and what came in the meantime is looked at with it.
    expect(court.case(stream).filing).toMatchObject({
      status: 'insisted',
      reviewFrom: '2026-06-01',
      later: [],
    });
    expect(court.tasks(stream)).toMatchObject([
      { key: 'filing/review', command: 'filing.register', by: { role: 'filing-reviewer' } },
    ]);
    await court.when(lin, 'filing.propose-refusal', stream, { reasons: '没有明确的被告' });
    await court.when(lu, 'filing.refuse-acceptance', stream, { reasons: '没有明确的被告' });
    expect(court.case(stream).filing.status).toBe('refused');
  });

  test('less effect is for a judge, with reasons the party reads', async () => {
    const { court, zhao, lin, lu, stream } = await withdrawn();
    expect(await court.offers(stream, lu)).toEqual([]);
    await court.when(zhao, 'filing.supplement', stream, paper);
    expect(await court.offers(stream, lin)).not.toContain('filing.leave-closed');
    await court.when(lu, 'filing.leave-closed', stream, { reasons: '可以重新起诉' });
    expect(court.tasks(stream)).toEqual([]);
    expect(court.entries(stream).at(-1)?.labels).toEqual(['side:plaintiff']);
  });
});
