import type { CaseAsOfDto } from '@xiezhi/contract';
import { courtDayOf, nationalRulebook, streamId } from '@xiezhi/kernel';
import type { Instant, StreamId } from '@xiezhi/kernel';
import { lawHere, readAsOf } from '@xiezhi/docket';
import type { Law } from '@xiezhi/law';
import type { Actor } from '@xiezhi/procedures';
import {
  caseTitle,
  labelsFor,
  readsOnlyFees,
  readsOnlyOwn,
  readsOnlyWork,
} from '@xiezhi/procedures';
import type { CaseState, StateOf } from '@xiezhi/record';
import { factsOf, papersOf } from './case-sections.ts';
import { participantsSeen, stagesOf } from './cases.ts';
import type { Environment } from './environment.ts';
import { exhibitsOf } from './exhibits.ts';
import { owedLines, tasksKnownTo } from './owed.ts';
import type { Words } from './words.ts';

/**
 * The case as it stood after entry `seq`, under the law and on the calendar of that day: nothing but the fold of what was entered by then.
 * Who may read it is asked of today. @returns null when it is not open to the reader, or nothing was there for them.
 */
export async function caseAsOf(
  environment: Environment,
  words: Words,
  actor: Actor,
  key: string,
  seq: number,
): Promise<CaseAsOfDto | null> {
  const stream = streamId('case', key);
  const { pool, docket } = environment;
  const today = (await docket.cache.load(stream)).state as CaseState;
  if (readsOnlyOwn(actor, today) || readsOnlyWork(actor, today)) return null;
  const found = await readAsOf(pool, docket.cache, stream, actor, seq);
  if (found === null) return null;
  const { entry, then, before, after } = found;
  const at = then.state as CaseState;
  const labels = labelsFor(actor, 'case', key, today);
  const law = await lawThen(environment, stream, at, entry.at);
  return {
    stream,
    seq: entry.seq,
    at: entry.at,
    entry: words.entry(entry).title,
    before,
    after,
    number: at.filing.caseNumber,
    title: caseTitle(at),
    cause: words.cause(at.filing.causeName ?? ''),
    stages: stagesOf(at, words),
    participants: participantsSeen(at, actor, words, null),
    facts: labels.has('parties') ? factsOf(at, words) : [],
    // Everything that was owed, with or without a last day: a task is derived, so that it can be derived of any moment.
    owed: owedLines(
      tasksKnownTo(actor, today, labels, environment.catalogue.tasks({ state: at, law })).filter(
        ({ opensAt }) => opensAt <= entry.at,
      ),
      words,
      at,
      actor,
    ),
    // OOR-23.1.0: shown again as it was shown, to whoever reads it today.
    exhibits:
      labels.has('parties') && !readsOnlyFees(actor, today)
        ? exhibitsOf(at, words, stream, law)
        : [],
    papers: papersOf(at, words, stream, labels, readsOnlyFees(actor, today)),
  };
}

/** On the calendar as far as it had been loaded by then: a last day that was provisional is shown as provisional. */
async function lawThen(
  { docket }: Environment,
  stream: StreamId,
  state: CaseState,
  at: Instant,
): Promise<Law> {
  const { rulebook } = (await docket.cache.asOf(nationalRulebook, { at }))
    .state as StateOf<'rulebook'>;
  return lawHere(
    docket,
    { id: stream, state },
    courtDayOf(at),
    rulebook.calendar,
    undefined,
    rulebook.entered,
  );
}
