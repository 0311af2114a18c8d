import type { Instant, StreamId } from '@xiezhi/kernel';
import { courtDayOf, instant, parseCourtDay } from '@xiezhi/kernel';
import type { Docket, Written, ProgramMoves } from '@xiezhi/docket';
import { movesOfProgram } from '@xiezhi/docket';
import { actorAt, answersFile, readAnswers, writeAnswers } from './answers-file.ts';
import { realClock } from './clock.ts';
import { openOffline } from './offline.ts';

/** What could not be compared, and how it could be. */
export interface Left {
  readonly what: readonly ['fee', 'offer'];
  readonly why: 'nothing-written' | 'another-calendar' | 'another-program';
  readonly mend: { readonly zh: string; readonly en: string };
}

const howToCompare = {
  zh: '先用换下来的那个版本运行 npx xiezhi law answers --data 文件夹，再用新版本运行 npx xiezhi law moves --data 文件夹；费用和能不能办要两个版本都回答过才比得出来',
  en: 'run npx xiezhi law answers --data DIR with the version that is to be replaced, then npx xiezhi law moves --data DIR with the new one; fees and what may be done can only be compared where both have answered',
};

export interface Compared extends ProgramMoves {
  /** Null: all of it was compared, in the dockets that still stand as they stood then; see `inFull`. */
  readonly left: Left | null;
}

const left = (why: Left['why']): Left => ({ what: ['fee', 'offer'], why, mend: howToCompare });

/** The other program's own words, unless there are none, or they were said under another calendar: days would seem to be its doing. */
async function writtenFor(
  docket: Docket,
  path: string,
): Promise<{ written: Written | null; left: Left | null }> {
  const written = await readAnswers(path);
  const [program = '', calendar = ''] = (written?.rules ?? '').split('/');
  if (written === null || program === docket.rules.program)
    return { written: null, left: left('nothing-written') };
  return calendar === docket.rules.version.split('/')[1]
    ? { written, left: null }
    : { written: null, left: left('another-calendar') };
}

/** What this program changes in the open cases of a court that another one has kept so far. Changes nothing. */
export async function compareWith(
  docket: Docket,
  now: Instant,
  path: string,
  say: (line: string) => void,
  onFault?: (fault: unknown, stream: StreamId) => void,
): Promise<Compared> {
  await docket.rules.refresh(docket.cache);
  const found = await writtenFor(docket, path);
  const moves = await movesOfProgram(docket, {
    today: courtDayOf(now),
    written: found.written,
    actorOf: actorAt(docket.options.pool, docket),
    onProgress: (looked) => say(`looked at ${String(looked)} dockets`),
    ...(onFault === undefined ? {} : { onFault }),
  });
  // Answers of a program that was replaced since say nothing of what the one in between let people do.
  return {
    ...moves,
    left: found.left ?? (moves.byAnother > 0 ? left('another-program') : null),
  };
}

/** The same for the court of this folder, beside whatever runs on it. */
export async function movesOfThisProgram(
  dataFolder: string,
  answers: string | null,
  say: (line: string) => void,
): Promise<Compared> {
  const court = await openOffline(dataFolder, say);
  try {
    const path = answers ?? answersFile(dataFolder);
    return await compareWith(court.parts.docket, realClock.now(), path, say);
  } finally {
    await court.close();
  }
}

/** Noon in the court, of a day as somebody wrote it; null when it is none. */
export const noonOf = (day: string): Instant | null =>
  parseCourtDay(day) === null ? null : instant(`${day}T04:00:00.000Z`);

/** Has this program write down what it answers in every open case, for the one that is to take over. @returns how many dockets. */
export async function answersOfThisProgram(
  dataFolder: string,
  answers: string | null,
  at: Instant | null,
  say: (line: string) => void,
): Promise<{ readonly dockets: number; readonly file: string; readonly at: Instant }> {
  const court = await openOffline(dataFolder, say);
  const { docket } = court.parts;
  try {
    await docket.rules.refresh(docket.cache);
    const file = answers ?? answersFile(dataFolder);
    const moment = at ?? realClock.now();
    const dockets = await writeAnswers(docket, file, moment, (so) =>
      say(`answered in ${String(so)} dockets`),
    );
    return { dockets, file, at: moment };
  } finally {
    await court.close();
  }
}
