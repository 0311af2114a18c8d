import { participationLinked } from '@xiezhi/record';
import { catalogue } from '../index.ts';
import { CivilCase } from './civil.ts';

export const draft = catalogue.command('judgment.draft')?.example ?? {};
const pronounced = catalogue.command('judgment.pronounce')?.example ?? {};

/** The defendant, who came to the room, signs the transcript there. */
export const signedOnPaper = (one: CivilCase): Promise<void> =>
  one.must('he', 'transcript.record-confirmation', { signed: true }, 'h1.d1');

/** Heard on 20 March at half past nine, drafted, ready to be signed. */
export async function heard(
  before: (one: CivilCase) => Promise<unknown>,
  procedure = 'summary',
  onThatMorning: (one: CivilCase) => Promise<unknown> = () => Promise.resolve(),
): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
  );
  await before(one);
  await one.must('he', 'hearing.schedule', {
    purpose: 'hearing',
    at: '2026-03-20T09:30',
    place: '第六法庭',
    open: true,
  });
  one.court.at('2026-03-20T01:00:00.000Z');
  await onThatMorning(one);
  one.court.at('2026-03-20T08:00:00.000Z');
  await one.must(
    'he',
    'hearing.record',
    { online: ['p1'], inPerson: ['d1'], identityChecked: true, note: '经过' },
    'h1',
  );
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
  await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
  await signedOnPaper(one);
  await one.must('lu', 'judgment.draft', draft);
  return one;
}
export const sign = (one: CivilCase) => one.try('lu', 'judgment.make', { signed: true });

/** Signed; `meanwhile` comes before it is pronounced. */
export async function signed(
  meanwhile: (one: CivilCase) => Promise<unknown>,
  procedure = 'summary',
): Promise<CivilCase> {
  const one = await heard(() => Promise.resolve(), procedure);
  await one.must('lu', 'judgment.make', { signed: true });
  await meanwhile(one);
  return one;
}
export const pronounce = (one: CivilCase, also: Readonly<Record<string, unknown>> = {}) =>
  one.try('lu', 'judgment.pronounce', { ...pronounced, ...also });
