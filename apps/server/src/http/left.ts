import type { CaseSpaceDto } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, Left } from '@xiezhi/record';
import { letsGo } from '@xiezhi/record';
import { bracketed, leftTexts } from '../texts/cases.ts';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

/** Whoever left with a party that was let go reads the case as it was until then, and what is that party's since. */

/** The case as it stood when they left it, with the ruling on that and what is addressed to them; today's for all others. */
export async function asItWas(
  { docket }: Environment,
  stream: StreamId,
  today: CaseState,
  left: readonly Left[],
): Promise<CaseState> {
  const last = left.toSorted((one, other) => other.until - one.until)[0];
  if (last === undefined) return today;
  const then = (await docket.cache.asOf(stream, { seq: last.until })).state as CaseState;
  const since = today.documents.papers.filter((paper) =>
    left.some(({ party }) => paper.addressee === party.id || letsGo(paper, party)),
  );
  const papers = then.documents.papers.filter(({ id }) => since.every((one) => one.id !== id));
  return {
    ...then,
    documents: {
      papers: [...papers, ...since].toSorted((one, other) => Number(one.id) - Number(other.id)),
    },
  };
}

export function leftDto(left: readonly Left[]): Pick<CaseSpaceDto, 'left'> {
  const days = left.flatMap(({ party }) => (party.to === null ? [] : [courtDayOf(party.to)]));
  const on = days.sort().at(-1);
  return on === undefined ? {} : { left: { on } };
}

/** What they were in the case, and that they are not any more. */
export const leftTitle = (left: readonly Left[], words: Words): string =>
  [...new Set(left.map(({ one }) => words.role(one.role)))]
    .map((role) => `${role}${bracketed(words.lang, leftTexts[words.lang])}`)
    .join(words.lang === 'en' ? ', ' : '、');
