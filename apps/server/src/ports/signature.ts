import type { Docket } from '@xiezhi/docket';
import type { StreamId } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { courtOf } from './render.ts';

/** Who signs a text message whose court is not known yet. */
const anyCourt = '【人民法院】';

/** Every text message is signed: one of a case with the name of the court that sends it. */
export async function signedByCourt(docket: Docket, stream: string, text: string): Promise<string> {
  if (!text.startsWith('【')) return `${anyCourt}${text}`;
  if (!text.startsWith(anyCourt) || !stream.startsWith('case:')) return text;
  const { state } = await docket.cache.load(stream as StreamId);
  const court = await courtOf(docket, (state as CaseState).filing.court);
  return court === null || court.name === ''
    ? text
    : `【${court.name}】${text.slice(anyCourt.length)}`;
}
