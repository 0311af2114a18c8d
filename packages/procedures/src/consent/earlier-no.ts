import type { Instant, Refusal } from '@xiezhi/kernel';
import { courtDayOf, courtTimeOf, technical } from '@xiezhi/kernel';
import type { AskedStep, CaseState } from '@xiezhi/record';
import { consentAnswer, theirCourse } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { mendField, refusal, useCommand } from '../framework/index.ts';

interface When {
  readonly basis?: string | undefined;
  readonly knownAt?: string | undefined;
  readonly receivedOn?: string | undefined;
}

interface At {
  readonly participant: string;
  readonly step: AskedStep;
}

/** That they would not be online, said last: by which entry, and when; of paper the day. Null where only the day it was taken down is known. */
interface EarlierNo {
  readonly seq: number;
  readonly said: string | null;
  readonly enteredOn: string;
}

/** Null while their last word is a yes, or none. It stays theirs when they are asked anew. */
export function earlierNo(state: CaseState, { participant, step }: At): EarlierNo | null {
  const answer = consentAnswer(state, step, participant);
  if (answer === null || answer.status === 'agreed') return null;
  const about = theirCourse(state.consent).flatMap((one) =>
    one.kind === 'consent.Given' ||
    one.kind === 'consent.Declined' ||
    one.kind === 'consent.Withdrawn'
      ? one.body.participant === participant && one.body.step === step
        ? [one]
        : []
      : [],
  );
  const lastYes = about.findLastIndex(({ kind }) => kind === 'consent.Given');
  // What was said last counts, in whatever order it was taken down; of what bears no time that is not known.
  const [last] = about
    .slice(lastYes + 1)
    .map((one) => ({ seq: one.seq, said: saidAt(one), enteredOn: courtDayOf(one.at) }))
    .sort((a, b) => ((a.said ?? '') < (b.said ?? '') ? 1 : -1));
  return last ?? null;
}

/** The minute of a call or of an account's own word, the day of a paper; null where nobody wrote down when it was said. */
function saidAt({ at, body }: { readonly at: Instant; readonly body: When }): string | null {
  const { knownAt, receivedOn, basis } = body;
  const taken = basis === 'phone' || basis === 'paper';
  return knownAt ?? receivedOn ?? (taken ? null : `${courtDayOf(at)}T${courtTimeOf(at)}`);
}

/** Whoever takes a yes down reads that there is a no, and when it was said. */
export function toldOfNo(state: CaseState, at: At): readonly Told[] {
  const no = earlierNo(state, at);
  return no === null
    ? []
    : [
        {
          code: 'earlier-no',
          facts: { entry: no.seq, said: no.said?.replace('T', ' ') ?? '', enteredOn: no.enteredOn },
        },
      ];
}

/**
 * A yes that was said before the no and is typed after it is nobody's last word. A call has its minute, a paper its whole day; what
 * names neither was said now.
 */
export function saidBeforeTheNo(
  state: CaseState,
  at: At,
  when: Omit<When, 'basis'>,
): Refusal | null {
  const no = earlierNo(state, at);
  const yes = when.knownAt ?? when.receivedOn;
  // Nobody is held to a no of which it is not known that it came after.
  if (no === null || no.said === null || yes === undefined) return null;
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
