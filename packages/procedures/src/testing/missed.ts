/** A suit whose parties agreed to be heard online, and the sitting of 20 March that the defendant missed. */
import { CivilCase } from './civil.ts';
import { onPaper } from './judged.ts';

export const absent = { consequence: 'in-absence', reasons: '没有到庭。' };
export const nothing = { consequence: 'none', reasons: '另定日期。' };
export const scan = [CivilCase.file('c')];
export const succession = {
  former: 'd1',
  as: 'heir',
  party: { kind: 'person', name: '钱向前', address: '云州市东湖区柳荫巷 3 号' },
  reasons: '承担诉讼',
};
export const keys = (one: CivilCase): readonly string[] =>
  one.court.tasks(one.stream).map(({ key }) => key);

export async function begun(procedure = 'summary'): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
  await one.linked();
  await one.paid();
  await onPaper(one, 'complaint', 'd1', '2026-03-02');
  return one;
}
export async function fixed(
  one: CivilCase,
  { purpose = 'hearing', at = '2026-03-20T09:30', ...why }: Readonly<Record<string, string>> = {},
): Promise<void> {
  await one.must('he', 'hearing.schedule', { purpose, at, place: '第六法庭', open: true, ...why });
  await one.issue();
}
export const agreesOnline = async (one: CivilCase): Promise<void> => {
  for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
  await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
  await one.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.hearing');
  const suitable = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };
  await one.must('lu', 'mode.decide', suitable, 'hearing');
};
export const summoned = async (one: CivilCase): Promise<void> => {
  for (const id of ['p1', 'd1']) await onPaper(one, 'summons', id, '2026-03-02');
};
export async function held(
  one: CivilCase,
  there: Readonly<Record<string, readonly string[]>> = { inPerson: ['p1'] },
  hearing = 'h1',
): Promise<void> {
  one.court.at('2026-03-20T08:00:00.000Z');
  await one.must(
    'he',
    'hearing.record',
    { ...there, identityChecked: true, note: '经过' },
    hearing,
  );
}

/** Both agreed to be online, and are summoned so. */
export async function summonedOnline(): Promise<CivilCase> {
  const one = await begun();
  await agreesOnline(one);
  await fixed(one);
  await summoned(one);
  return one;
}

/** And the defendant stayed away. */
export async function missedOnline(): Promise<CivilCase> {
  const one = await summonedOnline();
  await held(one, { online: ['p1'] });
  one.court.at('2026-03-23T01:00:00.000Z');
  return one;
}
export const decide = (one: CivilCase, decision: typeof absent, key = 'd1.h1') =>
  one.try('lu', 'conversion.decide-absence', decision, key);

export const asks = (one: CivilCase, obstacle = 'no-means') =>
  one.must('qian', 'conversion.request', { obstacle, text: '家里没有网络。' }, 'd1.hearing');
export const calls = (one: CivilCase, request = 'conversion-1') =>
  one.must(
    'lu',
    'conversion.decide',
    { found: 'yes', outcome: 'in-person', reasons: '属实。' },
    request,
  );

export const wasLetOff = { refusals: [{ code: 'conversion/was-let-off' }] };
