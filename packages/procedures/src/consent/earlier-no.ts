import type { Refusal } from '@xiezhi/kernel';
import { courtDayOf, courtTimeOf, technical } from '@xiezhi/kernel';
import type { AskedStep, CaseState } from '@xiezhi/record';
import { consentAnswer, theirCourse } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { mendField, refusal, useCommand } from '../framework/index.ts';

interface At {
  readonly participant: string;
  readonly step: AskedStep;
}

/** That they would not be online, said last: by which entry, and when; of paper the day. */
interface EarlierNo {
  readonly seq: number;
  readonly said: string;
}

/** Null while their last word is a yes, or none. It stays theirs when they are asked anew. */
export function earlierNo(state: CaseState, { participant, step }: At): EarlierNo | null {
  const answer = consentAnswer(state, step, participant);
  if (answer === null || answer.status === 'agreed') return null;
  const seq = answer.withdrawal?.seq ?? answer.seq;
  const entry = theirCourse(state.consent).find((one) => one.seq === seq);
  if (entry?.kind !== 'consent.Declined' && entry?.kind !== 'consent.Withdrawn') return null;
  const { knownAt, receivedOn } = entry.body;
  return {
    seq,
    said: knownAt ?? receivedOn ?? `${courtDayOf(entry.at)}T${courtTimeOf(entry.at)}`,
  };
}

/** Whoever takes a yes down reads that there is a no, and when it was said. */
export function toldOfNo(state: CaseState, at: At): readonly Told[] {
  const no = earlierNo(state, at);
  return no === null
    ? []
    : [{ code: 'earlier-no', facts: { entry: no.seq, said: no.said.replace('T', ' ') } }];
}

/**
 * A yes that was said before the no and is typed after it is nobody's last word. A call has its minute, a paper its whole day; what
 * names neither was said now.
 */
export function saidBeforeTheNo(
  state: CaseState,
  at: At,
  when: { readonly knownAt?: string | undefined; readonly receivedOn?: string | undefined },
): Refusal | null {
  const no = earlierNo(state, at);
  const yes = when.knownAt ?? when.receivedOn;
  if (no === null || yes === undefined) return null;
  const finest = Math.min(yes.length, no.said.length);
  return yes.slice(0, finest) >= no.said.slice(0, finest)
    ? null
    : refusal(
        'consent/no-came-since',
        technical,
        [
          mendField(when.knownAt === undefined ? 'receivedOn' : 'knownAt'),
          useCommand('consent.ask', at.participant),
        ],
        { entry: no.seq, said: no.said.replace('T', ' ') },
      );
}
