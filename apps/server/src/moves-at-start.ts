import { courtDayOf } from '@xiezhi/kernel';
import type { Docket, MovedTerm } from '@xiezhi/docket';
import { movesOfProgram } from '@xiezhi/docket';
import type { Clock } from './clock.ts';
import type { StartOptions } from './options.ts';
import { termTexts } from './texts/terms.ts';

/** As many as one reads on a terminal; the number counts all. */
const shown = 20;

/**
 * A court at work is not started with a program whose law would end running terms on other days before whoever runs it has seen
 * which, and said yes: from the start on they are reckoned anew, each by an entry, and people are told.
 * @throws Error that names them, and how to say yes.
 */
export async function acceptMoves(
  docket: Docket,
  clock: Clock,
  { acceptMoves: accepted }: Pick<StartOptions, 'acceptMoves'>,
  say: (line: string) => void,
): Promise<void> {
  const moved = await movesOfProgram(docket, courtDayOf(clock.now()), (_fault, stream) =>
    say(`${stream} cannot be read, and keeps its days; npx xiezhi replay tells why`),
  );
  if (moved.length === 0) return;
  const cases = new Set(moved.map(({ stream }) => stream)).size;
  say(
    `By the law of this program ${String(moved.length)} running terms of ${String(cases)} cases end on another day:`,
  );
  for (const one of moved.slice(0, shown)) say(`   ${lineOf(one)}`);
  if (moved.length > shown)
    say(`   and ${String(moved.length - shown)} more; all of them: npx xiezhi law moves`);
  if (!accepted)
    throw new Error(
      'no term was moved. If this is as it should be, start it once with --accept-moves; if not, start the program that ran before, on the copy made before the change where it finds another version of the database',
    );
}

const lineOf = ({ stream, term, from, to, provisional, stillProvisional }: MovedTerm): string => {
  const name = termTexts.en[term.split('/').slice(0, 2).join('/')] ?? term;
  const before = provisional ? `${from} (provisional)` : from;
  return `${stream}: ${name}: ${before} → ${stillProvisional ? `${to} (provisional)` : to}`;
};
