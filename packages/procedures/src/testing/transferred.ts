import type { CourtId, StreamId } from '@xiezhi/kernel';
import { parties } from '@xiezhi/record';
import type { Actor } from '../framework/index.ts';
import { catalogue, transferLetter } from '../index.ts';
import { CivilCase } from './civil.ts';
import type { Tried } from './index.ts';

export const west = '云州市西山区人民法院';

/** Ruled on 2 March to go to the western court, and on the 17th the ruling is in force; what happens before is the test's. */
export async function ruledAway(
  before: (one: CivilCase) => Promise<void> = (one) => one.paid(),
  also: Readonly<Record<string, unknown>> = {},
): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', also);
  await one.linked();
  await before(one);
  const objection = { court: west, reasons: '合同约定。', attachments: [] };
  await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
  const founded = { outcome: 'founded', reasons: '合同约定由西山区法院管辖。' };
  await one.must('lu', 'defence.decide-jurisdiction', founded, 'objection-1');
  await one.issue();
  // The last of its rulings: there may have been others.
  const ruling = one.state.documents.papers.findLast(
    ({ template }) => template === 'procedural-ruling',
  );
  const papers = [ruling?.file?.sha256];
  const how = { papers, way: 'by-hand', on: '2026-03-02', proof: '送达回证一份' };
  for (const { id } of parties(one.state.participation))
    await one.must('he', 'service.record-paper', how, id);
  one.court.at('2026-03-17T01:00:00.000Z');
  return one;
}

/** Another court of this installation. */
export async function anotherCourt(one: CivilCase, name = west): Promise<CourtId> {
  const example = catalogue.command('court.establish')?.example;
  const input = { ...example, name, code: '演0103' };
  const opened = await one.court.when(one.court.system(), 'court.establish', null, input);
  if (opened.outcome !== 'accepted') throw new Error(JSON.stringify(opened));
  return opened.stream.slice('court:'.length) as CourtId;
}

/** The letter about the case, as it would leave now. */
export const letterOf = (one: CivilCase, to: string) => ({
  ...transferLetter(one.state, { stream: one.stream, courtName: '云州市东湖区人民法院', to }),
});

/** What the court does that has the case now. */
export interface There {
  readonly stream: StreamId;
  readonly court: CourtId;
  readonly mo: Actor;
  readonly judge: Actor;
  readonly clerk: Actor;
  readonly try: (
    who: Actor,
    name: string,
    input?: Readonly<Record<string, unknown>>,
    key?: string,
  ) => Promise<Tried>;
  /** @throws Error with the whole answer when it is not accepted. */
  readonly must: There['try'];
}

/** Handed over to the western court, with the letter as the outbox takes it, and its receipt. */
export async function handedOver(one: CivilCase): Promise<There> {
  const to = await anotherCourt(one);
  await one.must('he', 'defence.hand-over', { proof: '移送函 1 号', to });
  return delivered(one, to);
}

/** The letter is delivered; the receipt comes back. */
export async function delivered(one: CivilCase, to: CourtId): Promise<There> {
  const letters = one.court.system('letters');
  const opened = await one.court.when(letters, 'filing.receive-transfer', null, letterOf(one, to));
  if (opened.outcome !== 'accepted') throw new Error(JSON.stringify(opened));
  await one.court.when(letters, 'defence.note-receipt', one.stream, { receipt: 'R-7' });
  const { stream } = opened;
  const post = (name: string, post: 'judge' | 'clerk' | 'filing-reviewer'): Actor => {
    one.court.office(`court:${to}` as StreamId, name, post);
    return one.court.person(name, { posts: [post], court: to, name });
  };
  const attempt: There['try'] = (who, name, input = {}, key = '') =>
    one.court.when(who, name, stream, input, key);
  return {
    stream,
    court: to,
    mo: post('moyan', 'filing-reviewer'),
    judge: post('judge-west', 'judge'),
    clerk: post('clerk-west', 'clerk'),
    try: attempt,
    must: async (who, name, input, key) => {
      const tried = await attempt(who, name, input, key);
      if (tried.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(tried)}`);
      return tried;
    },
  };
}

/** Registered there, and assigned to a judge and a clerk. */
export async function registeredThere(
  one: CivilCase,
  procedure: 'ordinary' | 'summary' = 'ordinary',
): Promise<There> {
  const there = await handedOver(one);
  await there.must(there.mo, 'filing.register', { procedure });
  const bench = { judge: 'judge-west', clerk: 'clerk-west' };
  await there.must(there.mo, 'assignment.assign', bench);
  return there;
}
