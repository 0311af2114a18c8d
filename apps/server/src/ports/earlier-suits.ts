import type { StreamId } from '@xiezhi/kernel';
import { gramQuery } from '@xiezhi/docket';
import type { Docket, OutsidePorts } from '@xiezhi/docket';
import { earlierSuit, searchable } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { unknownCauseName } from '@xiezhi/record';
import type { Pool } from 'pg';

/** How many of a person's latest suits, or of those between people of such names, are looked through: what is older is not told. */
const latest = 200;
const atMost = 20;
/** Of each side by so many names: a suit with thousands of parties is found by the first of them. */
const namesAtMost = 50;

interface Question {
  readonly people: readonly string[];
  /** Whoever sues and is sued, by name: asked by the court alone. */
  readonly named: {
    readonly plaintiffs: readonly string[];
    readonly defendants: readonly string[];
  };
  readonly court: string;
  /** By its name; null asks for every cause. */
  readonly cause: string | null;
  readonly besides: string | null;
}

/** Somebody of each side stands in it, as far as pairs of characters tell; who it is, `likeCases` compares. */
function bothNamed({ plaintiffs, defendants }: Question['named']): string | null {
  const anyOf = (names: readonly string[]): string =>
    names
      .slice(0, namesAtMost)
      .flatMap((name) => gramQuery(searchable(name)) ?? [])
      .map((one) => `(${one})`)
      .join(' | ');
  const [suing, sued] = [anyOf(plaintiffs), anyOf(defendants)];
  return suing === '' || sued === '' ? null : `(${suing}) & (${sued})`;
}

/**
 * The suits in a court that any of these people brought or handed in, or that are between people of these names, for one cause. `docket` is asked for late: it is made
 * with this port.
 */
export const earlierSuitsPort = (pool: Pool, docket: () => Docket): OutsidePorts => ({
  'earlier-suits': async (question) => {
    const { people, named, court, cause, besides } = question as unknown as Question;
    const { rows } = await pool.query<{ stream: StreamId }>({
      name: 'earlier-suits',
      text: `select c.stream, c.opened_at
        from (select mine.stream
                from unnest($1::text[]) who,
                     lateral (select r.stream from relation r
                               where r.person = who and r.to_at is null and r.side = 'plaintiff'
                               order by r.stream desc limit ${String(latest)}) mine
              union
              (select stream from case_card where court = $2 and grams @@ $6::tsquery
                order by opened_at desc limit ${String(latest)})) found
             join case_card c on c.stream = found.stream
       where c.court = $2 and ($3::text is null or c.cause in ($3, $5)) and c.stream is distinct from $4
       order by c.opened_at desc limit ${String(atMost)}`,
      // A complaint that named no cause may be the same.
      values: [people, court, cause, besides, unknownCauseName, bothNamed(named)],
    });
    const { cache } = docket();
    const loaded = await Promise.all(rows.map(({ stream }) => cache.load(stream)));
    return loaded.flatMap(({ id, state }) => earlierSuit(id, state as CaseState) ?? []);
  },
});
