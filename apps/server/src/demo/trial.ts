import { appraise } from './appraising.ts';
import { addDays, courtDayOf, daysBetween } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { feeToShare, inYuan } from '@xiezhi/procedures';
import { upcoming } from '@xiezhi/record';
import type { Until } from './cast.ts';
import { factAnswersOf } from './facts.ts';
import { answerOf, judgmentOf } from './judgments.ts';
import type { Story, Telling } from './telling.ts';
import { sittingDay } from './sitting.ts';
import { papersFor, textFile } from './telling.ts';
import { mediate } from './mediation.ts';
import { appeal, convert, exchange } from './turns.ts';

/** Their hearing lies ahead on the day on which the demo is opened. */
const ahead: readonly Until[] = ['scheduled', 'converting', 'converted'];

/** From the defence to the closed case. */
export async function* answerAndHear(telling: Telling, online: boolean): Story {
  const { demo, matter, stream, until, judge, clerk } = telling;
  const text = answerOf(matter);
  const { key } = matter.defendant;
  if (online && key !== undefined)
    await demo.giveAs(
      key,
      'defence.submit',
      stream,
      { text, ...factAnswersOf(matter), attachments: [], conformsToOriginals: true },
      'd1',
    );
  else
    await demo.giveAs(
      clerk,
      'defence.record-paper',
      stream,
      { receivedOn: courtDayOf(demo.clock.now()), text, ...factAnswersOf(matter), attachments: [] },
      'd1',
    );
  if (until === 'answered') return;
  yield 3;
  // The plaintiff gets its copy of the answer within five days (CPL-128).
  const copies = (await papersFor(telling, 'p1')).map((one) => one.file.sha256);
  if (copies.length > 0)
    await demo.giveAs(clerk, 'service.serve', stream, { papers: copies }, 'p1');
  if (until === 'exchanging') {
    yield* exchange(telling);
    return;
  }
  if (until === 'appraising') {
    yield* appraise(telling);
    return;
  }
  if (until === 'mediated') {
    yield* mediate(telling, online);
    return;
  }
  await demo.giveAs(
    judge,
    'mode.decide',
    stream,
    { conditions: 'all', suitability: 'suitable', reasons: '事实清楚，按各方的选择参加。' },
    'hearing',
  );
  const today = courtDayOf(demo.clock.now());
  const on = sittingDay(addDays(today, ahead.includes(until) ? 40 : 8));
  await demo.giveAs(clerk, 'hearing.schedule', stream, {
    purpose: 'hearing',
    ...demo.rooms.take(on),
    open: true,
  });
  if (until === 'scheduled') return;
  if (until === 'converting' || until === 'converted') {
    yield* convert(telling);
    return;
  }
  yield daysBetween(today, on) + 1;
  yield* hearAndDecide(telling, online);
}

async function* hearAndDecide(telling: Telling, online: boolean): Story {
  const { demo, matter, stream, until, judge, clerk } = telling;
  const state = (await demo.parts.docket.cache.load(stream)).state as CaseState;
  const hearing = upcoming(state.hearing)?.id ?? 'h1';
  await demo.giveAs(
    clerk,
    'hearing.record',
    stream,
    {
      online: online ? ['p1', 'd1'] : ['p1'],
      inPerson: online ? [] : ['d1'],
      identityChecked: true,
      note: '法庭调查、法庭辩论、最后陈述，调解不成。',
    },
    hearing,
  );
  if (until === 'held') return;
  yield 1;
  await demo.giveAs(
    clerk,
    'transcript.upload',
    stream,
    { file: [await textFile(demo, '庭审笔录', '审：核对当事人身份……')] },
    hearing,
  );
  await demo.giveAs(
    matter.plaintiff,
    'transcript.confirm',
    stream,
    { read: true },
    `${hearing}.p1`,
  );
  if (until === 'transcript') return;
  yield 1;
  const { key } = matter.defendant;
  if (online && key !== undefined)
    await demo.giveAs(key, 'transcript.confirm', stream, { read: true }, `${hearing}.d1`);
  else
    await demo.giveAs(
      clerk,
      'transcript.record-confirmation',
      stream,
      { signed: true },
      `${hearing}.d1`,
    );
  yield 5;
  const { state: now } = await demo.parts.docket.cache.load(stream);
  const fee = inYuan(feeToShare(now as CaseState));
  await demo.giveAs(judge, 'judgment.draft', stream, judgmentOf(matter, fee));
  if (until === 'drafted') return;
  yield 2;
  await demo.giveAs(judge, 'judgment.make', stream, { signed: true });
  if (until === 'made') return;
  yield 1;
  await demo.giveAs(judge, 'judgment.pronounce', stream, {
    when: 'in-court',
    manner: online ? 'online' : 'mixed',
    place: '第六法庭',
  });
  if (until === 'pronounced') return;
  yield 1;
  yield* serveAndClose(telling, online);
}

async function* serveAndClose(telling: Telling, online: boolean): Story {
  const { demo, stream, clerk } = telling;
  const judgments = async (id: string) =>
    (await papersFor(telling, id))
      .filter(({ judgment, title }) => judgment || title === '诉讼费用负担清单')
      .map((one) => one.file.sha256);
  await demo.giveAs(clerk, 'service.serve', stream, { papers: await judgments('p1') }, 'p1');
  if (online)
    await demo.giveAs(clerk, 'service.serve', stream, { papers: await judgments('d1') }, 'd1');
  else {
    const on = courtDayOf(demo.clock.now());
    await demo.giveAs(
      clerk,
      'service.record-paper',
      stream,
      { papers: await judgments('d1'), way: 'by-hand', on, proof: '送达回证一份' },
      'd1',
    );
  }
  if (telling.until === 'appealed') {
    yield* appeal(telling);
    return;
  }
  yield 1;
  await demo.giveAs(clerk, 'case.close', stream, {
    manner: 'judged',
    note: '判决书已经送达各方。',
  });
  yield 25;
  await payBack(telling);
}

/** The judgment stands: what was paid in advance and is another's to bear goes back (FEE-53). */
async function payBack({ demo, stream }: Telling): Promise<void> {
  const { rows } = await demo.pool.query<{ offer: string }>(
    "select distinct coalesce(subject, '') as offer from task where stream = $1 and command = 'fees.refund'",
    [stream],
  );
  for (const { offer } of rows)
    await demo.giveAs('jin', 'fees.refund', stream, { reference: '原支付渠道退回' }, offer);
}
