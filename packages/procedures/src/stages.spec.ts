import { expect, test } from 'vitest';
import { stageStates, stillToServe } from './stages.ts';
import { CivilCase } from './testing/civil.ts';
import { judged } from './testing/judged.ts';

const of = (one: CivilCase) => stageStates(one.state).map(({ is }) => is);
const two = {
  defendants: ['钱守拙', '孙向南'].map((name) => ({ kind: 'person', name, address: '云州市' })),
};

test('CPL-128: while the complaint is owed to one of two defendants, its service is not called done, also with a sitting fixed', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary', two);
  expect(of(one)).toEqual(['done', 'now', 'later', 'later', 'later']);
  await one.servedOnPaper('2026-03-02');
  const sitting = { purpose: 'hearing', at: '2026-03-25T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  expect(stillToServe(one.state)).toEqual(['孙向南']);
  expect(of(one)).toEqual(['done', 'open', 'now', 'later', 'later']);
  const papers = [one.paper('complaint', 'd2')];
  const served = { papers, way: 'by-hand', on: '2026-03-02', proof: '送达回证' };
  await one.must('he', 'service.record-paper', served, 'd2');
  expect(of(one)).toEqual(['done', 'done', 'now', 'later', 'later']);
});

test('a suit that ended before anybody was served shows no service and no hearing as done', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.must('zhao', 'claims.withdraw', { reasons: '另行协商。', sure: true }, 'p1');
  await one.must('lu', 'claims.decide-withdrawal', { decision: 'granted', reasons: '自愿' }, 'w1');
  expect(of(one)).toEqual(['done', 'skipped', 'skipped', 'skipped', 'now']);
});

test('a judgment made, what came before it is done where it was', async () => {
  const one = await judged('summary', false);
  // Nobody has served the complaint on this defendant.
  expect(of(one)).toEqual(['done', 'open', 'done', 'now', 'later']);
});
