import type { StreamId } from '@xiezhi/kernel';
import { transferLetter } from '../index.ts';
import { CivilCase } from './civil.ts';
import { appealed, onPaper } from './judged.ts';

const scan = [CivilCase.file('c')];
export const above = '（2026）云01民终12号';

/** The defendant has appealed, and the court above has set the judgment aside and sent the suit back. */
export async function sentBack(): Promise<CivilCase> {
  const one = await appealed();
  await one.paid();
  await onPaper(one, 'appeal', 'p1', '2026-04-07');
  await one.must('zhao', 'appeal.answer', { text: '驳回', attachments: [] }, 'appeal-1.p1');
  one.court.at('2026-04-08T02:00:00.000Z');
  const sending = {
    court: '云州市中级人民法院',
    as: 'electronic',
    complete: true,
    receipt: '31 号',
  };
  await one.must('he', 'appeal.send-up', sending, 'appeal-1');
  one.court.at('2026-06-10T02:00:00.000Z');
  const decided = { outcome: 'remanded', number: above, on: '2026-06-01', attachments: scan };
  await one.must('he', 'appeal.note-outcome', decided, 'appeal-1');
  return one;
}

/** Filed anew, with the letter as the outbox takes it. */
export async function filedAnewFrom(one: CivilCase): Promise<StreamId> {
  await one.must('he', 'appeal.open-retrial', { sure: true });
  const about = {
    stream: one.stream,
    courtName: '云州市东湖区人民法院',
    to: one.state.filing.court ?? '',
  };
  const letter = { ...transferLetter(one.state, about) };
  const letters = one.court.system('letters');
  const opened = await one.court.when(letters, 'filing.receive-transfer', null, letter);
  if (opened.outcome !== 'accepted') throw new Error(JSON.stringify(opened));
  return opened.stream;
}
