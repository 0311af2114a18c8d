import { describe, expect, test } from 'vitest';
import { caseTitle, catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const example = catalogue.command('participation.add-party')?.example ?? {};
const third = { ...example, party: { kind: 'person', name: '孙立新', address: '望江路 12 号' } };

const templates = (one: CivilCase, id: string): readonly string[] =>
  one.state.documents.papers
    .filter(({ addressee }) => addressee === id)
    .map(({ template }) => template);

describe('somebody comes into a case that runs', () => {
  test('CPL-59: a third party, by the judge with reasons: named, noted, and on a side of its own', async () => {
    const one = await CivilCase.registered();
    await one.must('lu', 'participation.add-party', third);
    const [joined] = one.state.participation.participants.filter(({ id }) => id === 't1');
    expect(joined).toMatchObject({ role: 'third-party', side: 'third-party', name: '孙立新' });
    expect(one.state.participation.added).toMatchObject([
      { participant: 't1', as: 'third-party-concerned', instance: 'notice' },
    ]);
    expect(one.court.entries(one.stream).at(-1)?.labels[0]).toBeDefined();
  });

  test('CPL-59: nobody but the judge of the case, and not without reasons', async () => {
    const one = await CivilCase.registered();
    expect((await one.try('he', 'participation.add-party', third)).outcome).toBe('refused');
    expect((await one.try('zhao', 'participation.add-party', third)).outcome).toBe('refused');
    const { reasons: _, ...without } = third as Record<string, unknown>;
    expect((await one.try('lu', 'participation.add-party', without)).outcome).toBe('invalid');
  });

  test('OLR-10.1.1: a third party is invited, asked and served with the complaint, as a defendant is', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.must('he', 'participation.invite', { participant: 'd1' });
    await one.paid();
    one.court.at('2026-03-12T01:00:00.000Z');
    await one.must('lu', 'participation.add-party', third);
    await one.issue();
    const owed = one.court.tasks(one.stream).map(({ key }) => key);
    expect(owed).toContain('participation/invite');
    expect(owed).toContain('consent/ask/t1');
    expect(owed).toContain('service/complaint/t1');
    expect(templates(one, 't1')).toEqual(['evidence-notice', 'rights-notice']);
    await one.must('he', 'participation.invite', { participant: 't1' });
    const papers = [one.paper('complaint', 't1')];
    const record = { papers, way: 'by-hand', on: '2026-03-12', proof: '送达回证' };
    await one.must('he', 'service.record-paper', record, 't1');
    expect(one.court.tasks(one.stream).map(({ key }) => key)).not.toContain('service/complaint/t1');
    // A third party owes no answer to the complaint.
    expect(
      one.court.deadlines(one.stream).filter(({ key }) => key.startsWith('defence/term/t1')),
    ).toEqual([]);
  });

  test('CPL-135: a defendant who must be sued together stands in the title, and is served within five days of joining', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    one.court.at('2026-03-12T01:00:00.000Z');
    await one.must('lu', 'participation.add-party', {
      ...third,
      as: 'defendant',
      instance: 'application',
    });
    await one.issue();
    expect(caseTitle(one.state)).toBe('沈静宜诉钱守拙等2名被告');
    expect(templates(one, 'd2')).toEqual(['response-notice', 'evidence-notice', 'rights-notice']);
    expect(
      one.court.tasks(one.stream).find(({ key }) => key === 'service/complaint/d2'),
    ).toMatchObject({ dueAt: '2026-03-17T15:59:59.999Z', basis: ['CPL-128'] });
  });

  test('CPL-139: a sitting that was fixed before is told whoever joins, by a summons', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    await one.must('lu', 'participation.add-party', third);
    expect(templates(one, 't1')).toContain('summons');
    const ordered = one.court.entries(one.stream).findLast(({ body }) => {
      const { template } = body as { template?: string };
      return template === 'summons';
    });
    // What CPL-146 and CPL-147 say of absence is not said of a third party.
    expect(ordered?.body).toMatchObject({
      addressee: 't1',
      data: { absence: 'none', summoned: { role: '第三人' } },
    });
  });

  test('nobody stands in one case twice', async () => {
    const one = await CivilCase.registered();
    const again = { ...third, party: { kind: 'person', name: '钱守拙' } };
    expect(await one.try('lu', 'participation.add-party', again)).toMatchObject({
      refusals: [{ code: 'participation/party-already', ground: { kind: 'technical' } }],
    });
  });
});
