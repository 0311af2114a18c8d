import type { StreamId } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import type { TestCourt } from '@xiezhi/docket/testing/court';
import type { Actor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { Figure, Found } from './figure.ts';
import { filedCase } from './items.ts';
import { inPairs, millisOf, round } from './measure.ts';
import type { Stage } from './stage.ts';

/** A case of many entries and one of few; a case of many parties and one of few. */
export const largeCase: Figure = {
  name: 'large-case',
  summary: 'acts in a case of many entries, offers in a case of many parties',
  async run(stage, scale) {
    return [await manyEntries(stage, scale), ...(await manyParties(stage, scale))];
  },
};

let count = 0;

async function act(court: TestCourt, plaintiff: Actor, stream: StreamId): Promise<void> {
  const id = `papers-${String((count += 1)).padStart(8, '0')}`;
  const input = { note: '补交付款凭证。', attachments: [] };
  const outcome = await court.give(plaintiff, 'filing.supplement', id, stream, input);
  if (outcome.outcome !== 'accepted') throw new Error(JSON.stringify(outcome));
}

const manyEntries: (...given: Parameters<Figure['run']>) => Promise<Found> = async (
  stage,
  scale,
) => {
  const cases = await Promise.all(
    scale.entries.map(async (entries, index) => {
      const at = await stage.database(`entries_${String(index)}`);
      const { court, plaintiff, stream } = await filedCase(at.pool);
      await act(court, plaintiff, stream);
      await lengthen(at.pool, stream, entries);
      const cold = await millisOf(() => court.docket.cache.load(stream));
      const timed = async () =>
        (await millisOf(async () => {
          for (let done = 0; done < scale.acts; done += 1) await act(court, plaintiff, stream);
        })) / scale.acts;
      return { at, cold, timed };
    }),
  );
  const [short, long] = cases as [(typeof cases)[0], (typeof cases)[0]];
  const measured = await inPairs(scale.pairs, long.timed, short.timed);
  for (const { at } of cases) await stage.drop(at);
  return {
    ...measured,
    name: 'large-case/entries',
    title: 'An act in a long case',
    measured: `handing in papers in a case of ${scale.entries[1].toLocaleString('en')} entries, its fold kept`,
    against: `the same in a case of ${String(scale.entries[0])}`,
    goal: { most: 1.25 },
    notes: [
      `here ${round(measured.left)} ms in the long case, ${round(measured.right)} ms in the short one`,
      `the first reading of the long case after a start takes ${round(long.cold)} ms, ${round((long.cold * 1000) / scale.entries[1])} µs an entry`,
    ],
  };
};

/** The last entry of the case again and again, up to so many. */
async function lengthen(pool: Pool, stream: StreamId, entries: number): Promise<void> {
  await pool.query(
    `insert into entry (stream, seq, id, kind, version, at, body, commitment, head)
     select stream, g, left(id, 12) || '-' || g, kind, version, at, body, commitment, head
       from entry, generate_series(seq + 1, $2) g where stream = $1
        and seq = (select max(seq) from entry where stream = $1)`,
    [stream, entries],
  );
  await pool.query(
    'update stream_head set seq = greatest(seq, $2), head = (select head from entry where stream = $1 order by seq desc limit 1) where stream = $1',
    [stream, entries],
  );
  await pool.query('vacuum analyze');
}

async function manyParties(
  stage: Stage,
  { parties, pairs, acts }: Parameters<Figure['run']>[1],
): Promise<Found[]> {
  const at = await stage.database('parties');
  const { court, plaintiff, stream } = await filedCase(at.pool);
  await court.give(
    court.person('lin-0001', ['filing-reviewer']),
    'filing.register',
    'register-1',
    stream,
    {
      procedure: 'ordinary',
    },
  );
  const clerk = court.person('he-0001', ['clerk']);
  const one = await court.docket.cache.load(stream);
  // The cache takes a fold as it is given: no court could enter so many parties in the time of a bench.
  const with_ = (number: number) => () =>
    court.docket.cache.keep({ ...one, state: crowded(one.state as CaseState, number, clerk) });
  const asked = (crowd: () => unknown, who: Actor) => async () => {
    crowd();
    return (
      (await millisOf(async () => {
        for (let done = 0; done < Math.ceil(acts / 20); done += 1)
          await court.docket.offers(stream, who);
      })) / Math.ceil(acts / 20)
    );
  };
  const found: Found[] = [];
  for (const [name, who] of [
    ['party', plaintiff],
    ['clerk', clerk],
  ] as const) {
    const measured = await inPairs(
      pairs,
      asked(with_(parties[1]), who),
      asked(with_(parties[0]), who),
    );
    found.push({
      ...measured,
      name: `large-case/offers-${name}`,
      title: `What a ${name} may do in a case of many parties`,
      measured: `offers of a ${name} with ${parties[1].toLocaleString('en')} parties`,
      against: `with ${String(parties[0])}`,
      goal: { most: name === 'party' ? 1.25 : parties[1] / parties[0] },
      notes: [
        `here ${round(measured.left)} ms among many, ${round(measured.right)} ms among few`,
        ...(name === 'clerk'
          ? ['a clerk is offered acts for each party, so there is as much more to offer']
          : []),
      ],
    });
  }
  await stage.drop(at);
  return found;
}

/** The same case with so many defendants, and with its clerk. */
function crowded(state: CaseState, number: number, clerk: Actor): CaseState {
  const { participants } = state.participation;
  const defendant = participants.find((each) => each.role === 'defendant');
  if (!defendant) throw new RangeError('nobody is sued');
  const crowd = Array.from({ length: number }, (_, index) => ({
    ...defendant,
    id: `d${String(index + 1)}`,
  }));
  const rest = participants.filter((each) => each.role !== 'defendant');
  const bench = {
    ...defendant,
    id: 'clerk',
    role: 'clerk' as const,
    side: null,
    person: clerk.person,
  };
  return {
    ...state,
    participation: { ...state.participation, participants: [...rest, bench, ...crowd] },
  };
}
