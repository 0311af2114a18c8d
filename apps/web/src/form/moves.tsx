import type { MovesDto } from '@xiezhi/contract';
import { dayWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { CaseOf } from './case-of.tsx';

/** Which running terms an act on a court or on the calendar would move, and to which day. */
export function Moves({ moves }: { readonly moves: MovesDto }) {
  const { t, lang } = useSettings();
  const m = t.form.moves;
  if (moves.terms === 0)
    return <p className="gap-top">{moves.next === null ? m.none : m.noneYet}</p>;
  return (
    <>
      <p className="gap-top">{m.found(moves.settled, moves.terms - moves.settled, moves.cases)}</p>
      {daysOf(moves.rows).map(([day, rows]) => (
        <section key={day} aria-labelledby={`moves-${day}`}>
          <h3 id={`moves-${day}`}>{m.day(dayWords(day, lang), rows.length)}</h3>
          <ul className="rows">
            {rows.map((row, index) => (
              <li key={index}>
                <CaseOf row={row} />
                {row.term} <Days row={row} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {moves.rows.some(({ key }) => key === null) ? <p className="note">{m.unnamed}</p> : null}
      {moves.rows.length < moves.terms ? (
        <p className="note">{m.more(moves.terms - moves.rows.length)}</p>
      ) : null}
    </>
  );
}

type Row = MovesDto['rows'][number];

/** The rows by the day on which they end from then on, in the order of the days. */
function daysOf(rows: readonly Row[]): readonly (readonly [string, readonly Row[]])[] {
  const days = new Map<string, Row[]>();
  for (const row of rows) days.set(row.to, [...(days.get(row.to) ?? []), row]);
  return [...days].sort(([one], [other]) => one.localeCompare(other));
}

function Days({ row }: { readonly row: Row }) {
  const { t } = useSettings();
  const m = t.form.moves;
  const day = (on: string, provisional: boolean) => (
    <span className="nowrap">{provisional ? `${on}${m.provisional}` : on}</span>
  );
  return row.from === row.to && row.fromProvisional && !row.toProvisional ? (
    <>
      {day(row.to, false)} <span className="note nowrap">{m.fixed}</span>
    </>
  ) : (
    <>
      {day(row.from, row.fromProvisional)} → {day(row.to, row.toProvisional)}
    </>
  );
}
