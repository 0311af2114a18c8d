import type { Json } from '@xiezhi/kernel';
import type { Change, Docket, What } from '@xiezhi/docket';
import { answersFile } from './answers-file.ts';
import type { Clock } from './clock.ts';
import { compareWith } from './moves-of-program.ts';
import type { StartOptions } from './options.ts';
import { termTexts } from './texts/terms.ts';

/** As many as one reads on a terminal; the numbers count all. */
const shown = 20;

const called: Readonly<Record<What, string>> = {
  term: 'terms end on another day, begin or fall away',
  task: 'tasks are owed by others, or are owed at all, or no longer',
  stage: 'cases stand at another stage',
  fee: 'amounts are others',
  offer: 'acts are open or shut to somebody, or shut for another reason',
};

/**
 * A court at work is not started with a program that changes something in its open cases before whoever runs it has seen
 * what, or what could not be compared, and said yes: from the start on terms are reckoned anew, each by an entry, and people are told.
 * @throws Error that says how to say yes, after it was said what changes.
 */
export async function acceptMoves(
  docket: Docket,
  clock: Pick<Clock, 'now'>,
  { acceptMoves: accepted, dataFolder }: Pick<StartOptions, 'acceptMoves' | 'dataFolder'>,
  say: (line: string) => void,
): Promise<void> {
  const found = await compareWith(
    docket,
    clock.now(),
    answersFile(dataFolder),
    say,
    (_fault, stream) =>
      say(`${stream} cannot be read, and keeps its days; npx xiezhi replay tells why`),
  );
  const { looked, inFull, cases, counts, changes, left } = found;
  // Of what nobody compared nobody has said yes either.
  if (cases === 0 && inFull === looked) return;
  say(`By this program something changes in ${String(cases)} of ${String(looked)} open dockets:`);
  for (const [what, count] of Object.entries(counts) as [What, number][])
    if (count > 0) say(`   ${String(count)} ${called[what]}`);
  for (const one of changes.slice(0, shown)) say(`   ${lineOf(one)}`);
  if (changes.length > shown) say('   and more: npx xiezhi law moves');
  say(`Fees and what may be done were compared in ${String(inFull)} of them.`);
  if (left !== null) say(`In the others they were not compared (${left.why}): ${left.mend.en}`);
  else if (inFull < looked)
    say(
      'In the others something was done since the answers were written, there, by their people or in their court.',
    );
  if (!accepted)
    throw new Error(
      'nothing was changed. If this is as it should be, start it once with --accept-moves; if not, start the program that ran before, on the copy made before the change where it finds another version of the database',
    );
}

const lineOf = ({ stream, what, as, name, before, after }: Change): string => {
  const title =
    what === 'term' ? (termTexts.en[name.split('/').slice(0, 2).join('/')] ?? name) : name;
  const whose = as.length === 0 ? '' : ` (${as.join(', ')})`;
  return `${stream}: ${title}${whose}: ${worded(before)} → ${worded(after)}`;
};

/** An answer as one reads it on a terminal: a day, an amount in fen, who owes it, the codes that shut an act. */
function worded(answer: Json): string {
  if (answer === null) return 'nothing';
  if (typeof answer !== 'object') return String(answer);
  if (Array.isArray(answer))
    return answer.map((one) => (one as { readonly code: string }).code).join(', ');
  const { dueOn, provisional } = answer as Readonly<Record<string, Json>>;
  if (typeof dueOn !== 'string') return JSON.stringify(answer);
  return provisional === true ? `${dueOn} (provisional)` : dueOn;
}
