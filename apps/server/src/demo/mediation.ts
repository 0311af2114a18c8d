import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import type { Story, Telling } from './telling.ts';
import { papersFor, textFile } from './telling.ts';

/** Agreed before the judge, put into a statement, signed for by both sides, and closed (CPL-100). */
export async function* mediate(telling: Telling, online: boolean): Story {
  const { demo, matter, stream, judge, clerk } = telling;
  const today = () => courtDayOf(demo.clock.now());
  const { key } = matter.defendant;
  const owed = String(Math.round(Number(matter.yuan) * 0.9));
  await demo.giveAs(judge, 'mediation.record', stream, {
    on: today(),
    place: '在线',
    held: 'one-judge',
    present: ['p1', 'd1'],
    facts: `${matter.grounds}双方对事实没有争议。`,
    terms: [
      { text: '被告于本调解书生效之日起三十日内支付原告', yuan: owed },
      { text: '原告放弃其他诉讼请求' },
    ],
    costs: '案件受理费减半收取，由被告负担。',
    form: 'statement',
    attachments: [],
  });
  await demo.giveAs(matter.plaintiff, 'mediation.sign', stream, { agreed: true }, 'm1.p1');
  if (online && key !== undefined)
    await demo.giveAs(key, 'mediation.sign', stream, { agreed: true }, 'm1.d1');
  else {
    const attachments = [await textFile(demo, '调解协议', '被告签名')];
    const paper = { receivedOn: today(), attachments };
    await demo.giveAs(clerk, 'mediation.record-signature', stream, paper, 'm1.d1');
  }
  yield 1;
  await demo.giveAs(
    judge,
    'mediation.confirm',
    stream,
    { voluntary: true, lawful: true, reasons: '双方自愿，内容不违反法律规定，予以确认。' },
    'm1',
  );
  yield 1;
  await signFor(telling, 'p1', matter.plaintiff);
  yield 2;
  await signFor(telling, 'd1', online ? (key ?? null) : null);
  yield 1;
  await demo.giveAs(clerk, 'case.close', stream, { note: '调解书已经双方签收。' });
}

/** From the account, or on the proof of service where there is none. */
async function signFor(telling: Telling, id: string, by: string | null): Promise<void> {
  const { demo, stream, clerk } = telling;
  const papers = (await papersFor(telling, id))
    .filter(({ title }) => title === '民事调解书')
    .map(({ file }) => file.sha256);
  if (by === null) {
    const how = { way: 'by-hand', on: courtDayOf(demo.clock.now()), proof: '送达回证，本人签收' };
    await demo.giveAs(clerk, 'service.record-paper', stream, { papers, ...how }, id);
    return;
  }
  await demo.giveAs(clerk, 'service.serve', stream, { papers }, id);
  const { service } = (await demo.parts.docket.cache.load(stream)).state as CaseState;
  const last = service.services.at(-1)?.id ?? '';
  await demo.giveAs(by, 'service.acknowledge', stream, { received: true }, last);
}
