import type { ConsentAnswer, ConsentState } from './shape.ts';

/** As if this act had not been done: a word given by it is what stood before, one taken back by it stands. */
function sayingOf(answer: ConsentAnswer, command: string): ConsentAnswer | null {
  if (answer.command === command) return answer.before;
  return answer.withdrawal?.command === command
    ? { ...answer, status: 'agreed', withdrawal: null }
    : answer;
}

const without = (answers: ConsentState['answers'], command: string): ConsentState['answers'] =>
  Object.fromEntries(
    Object.entries(answers).map(([participant, steps]) => [
      participant,
      Object.fromEntries(
        Object.entries(steps).flatMap(([step, answer]) => {
          const left = sayingOf(answer, command);
          return left === null ? [] : [[step, left]];
        }),
      ),
    ]),
  );

/** A withdrawal that was not theirs let nobody off, and a yes that was not theirs ended nothing. */
const letOffsWithout = (
  letOffs: ConsentState['letOffs'],
  command: string,
): ConsentState['letOffs'] =>
  Object.fromEntries(
    Object.entries(letOffs).map(([participant, steps]) => [
      participant,
      Object.fromEntries(
        Object.entries(steps).map(([step, all]) => [
          step,
          all
            .filter((one) => one.command !== command)
            .map((one) => ({
              ...one,
              endings: one.endings.filter((each) => each.command !== command),
            })),
        ]),
      ),
    ]),
  );

/** What was said, as if this act had not been done (OLR-7.2.3). */
export const withoutAct = (
  { answers, letOffs }: ConsentState,
  command: string,
): Pick<ConsentState, 'answers' | 'letOffs'> => ({
  answers: without(answers, command),
  letOffs: letOffsWithout(letOffs, command),
});
