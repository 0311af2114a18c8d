import { judgmentPronounced, papersOf, parties } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { signed } from '../testing/signed.ts';

const party = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
const asking = { as: 'defendant', party, reasons: '同被告合伙承揽。', attachments: [] };
const keys = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const named = (one: CivilCase) => parties(one.state.participation).map(({ name }) => name);
const rulings = (one: CivilCase) => papersOf(one.state.documents, 'procedural-ruling');
const said = (one: CivilCase) =>
  one.court
    .entries(one.stream)
    .map(({ body }) => body as { readonly data?: { readonly order?: string } })
    .findLast(({ data }) => data?.order !== undefined)?.data;

const pronouncement = judgmentPronounced.make({
  shared: {
    ...{ decidedOn: '2026-03-20', final: false, when: 'in-court', manner: 'in-person' },
    place: '第六法庭',
  },
});

async function asked(also: object = {}): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
  await one.must('zhao', 'adding.ask', { ...asking, ...also }, 'p1');
  return one;
}

describe('a party asks that somebody else come in', () => {
  test('CPL-135: it is received, lies before the judge, and whoever is named is nobody in the case yet', async () => {
    const one = await asked();
    expect(one.state.adding.askings).toMatchObject([
      { id: 'adding-1', participant: 'p1', name: '孙立新', as: 'defendant', granted: null },
    ]);
    expect(keys(one)).toContain('adding/decide/adding-1');
    expect(named(one)).not.toContain('孙立新');
    const labels = one.court.entries(one.stream).findLast(({ kind }) => kind === 'adding.Asked');
    expect(labels?.labels).toEqual(['parties', 'court']);
  });

  test('CPL-135: granted, they stand in the case as asked for or as the judge finds, and at whose instance is said', async () => {
    const one = await asked();
    const decision = { outcome: 'granted', as: 'third-party-concerned', party, reasons: '属实' };
    await one.must('lu', 'adding.decide', decision, 'adding-1');
    expect(named(one)).toContain('孙立新');
    expect(one.state.participation.added).toMatchObject([
      { as: 'third-party-concerned', instance: 'application' },
    ]);
    expect(keys(one)).not.toContain('adding/decide/adding-1');
    expect(rulings(one)).toEqual([]);
  });

  test('CPL-135: the form opens with what was asked; without a name nobody comes in, and nobody twice', async () => {
    const one = await asked({ party: { ...party, residentId: '110101199003070011' } });
    const filled = await one.court.prefill(one.stream, one.people.lu, 'adding.decide', 'adding-1');
    expect(filled).toMatchObject({ as: 'defendant', party: { name: '孙立新' } });
    expect(
      await one.try('lu', 'adding.decide', { outcome: 'granted', reasons: '属实' }, 'adding-1'),
    ).toMatchObject({
      refusals: [{ code: 'adding/say-who', ground: { kind: 'technical' } }],
    });
    const known = { ...party, residentId: '110101199003070011' };
    await one.must('lu', 'participation.add-party', {
      ...{ as: 'defendant', instance: 'notice', reasons: '必须共同诉讼', party: known },
    });
    const again = { outcome: 'granted', as: 'defendant', party: known, reasons: '属实' };
    expect(await one.try('lu', 'adding.decide', again, 'adding-1')).toMatchObject({
      refusals: [{ code: 'participation/party-already', ground: { kind: 'technical' } }],
    });
  });

  test('CPL-135: that a defendant does not come in is ruled; of a third party nothing is', async () => {
    const refused = { outcome: 'refused', reasons: '只是介绍人。' };
    const one = await asked();
    await one.must('lu', 'adding.decide', refused, 'adding-1');
    expect(named(one)).not.toContain('孙立新');
    expect(rulings(one)).toHaveLength(1);
    expect(said(one)).toMatchObject({
      course: '审理过程中，原告沈静宜申请追加孙立新为共同被告。',
      order: '驳回沈静宜追加孙立新为共同被告的申请。',
      appealCourt: null,
    });
    const other = await asked({ as: 'third-party-concerned' });
    await other.must('lu', 'adding.decide', refused, 'adding-1');
    expect(rulings(other)).toEqual([]);
  });

  test('CPL-135: signed, it can be refused as it is; to let somebody in the judgment is taken back, and once pronounced nobody comes in', async () => {
    const late = async (pronounced: boolean) => {
      const one = await signed((at) => at.must('zhao', 'adding.ask', asking, 'p1'));
      if (pronounced) one.court.given(one.stream, pronouncement);
      return one;
    };
    const granted = { outcome: 'granted', as: 'defendant', party, reasons: '属实' };
    const refused = { outcome: 'refused', reasons: '没有参加承揽。' };
    for (const [pronounced, code] of [
      [false, 'judgment/take-back-first'],
      [true, 'adding/over'],
    ] as const) {
      const one = await late(pronounced);
      expect(await one.try('lu', 'adding.decide', granted, 'adding-1')).toMatchObject({
        refusals: [{ code }],
      });
      expect(await one.try('lu', 'adding.decide', refused, 'adding-1')).toMatchObject({
        outcome: 'accepted',
      });
    }
  });

  test('CPL-135: nor does anybody come into a suit that has ended; the judge still answers', async () => {
    const one = await asked();
    await one.must('zhao', 'claims.withdraw', { reasons: '和解', sure: true }, 'p1');
    await one.must(
      'lu',
      'claims.decide-withdrawal',
      { decision: 'granted', reasons: '自愿' },
      'w1',
    );
    expect(keys(one)).toContain('adding/decide/adding-1');
    const granted = { outcome: 'granted', as: 'defendant', party, reasons: '属实' };
    expect(await one.try('lu', 'adding.decide', granted, 'adding-1')).toMatchObject({
      refusals: [{ code: 'adding/over', ground: { kind: 'technical' } }],
    });
    await one.must('lu', 'adding.decide', { outcome: 'refused', reasons: '已撤诉' }, 'adding-1');
    expect(keys(one)).not.toContain('adding/decide/adding-1');
  });

  test('CPL-135: whoever came in meanwhile is neither let in twice nor ruled out', async () => {
    const one = await asked();
    const byNotice = { as: 'defendant', instance: 'notice', reasons: '必须共同诉讼', party };
    await one.must('lu', 'participation.add-party', byNotice);
    const already = { outcome: 'in-already', reasons: '已由本院通知参加。' };
    await one.must('lu', 'adding.decide', already, 'adding-1');
    expect(rulings(one)).toEqual([]);
    expect(named(one).filter((name) => name === '孙立新')).toHaveLength(1);
    expect(keys(one)).not.toContain('adding/decide/adding-1');
  });

  test('OLR-11.3.0: on paper the clerk enters it as it was asked, by the day on which it came', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    const example = catalogue.command('adding.record-asking')?.example ?? {};
    one.court.at('2026-03-06T01:00:00.000Z');
    const came = { ...example, receivedOn: '2026-03-05', attachments: [CivilCase.file('a')] };
    await one.must('he', 'adding.record-asking', came, 'd1');
    expect(one.state.adding.askings).toMatchObject([
      { participant: 'd1', receivedOn: '2026-03-05' },
    ]);
    expect(
      await one.try('he', 'adding.record-asking', { ...came, receivedOn: '2026-03-09' }, 'd1'),
    ).toMatchObject({ outcome: 'refused' });
  });

  test('nobody but a party asks, and nobody but the judge decides', async () => {
    const one = await asked();
    expect((await one.try('he', 'adding.ask', asking, 'p1')).outcome).toBe('refused');
    const decision = { outcome: 'refused', reasons: '不同意' };
    expect((await one.try('he', 'adding.decide', decision, 'adding-1')).outcome).toBe('refused');
  });
});
