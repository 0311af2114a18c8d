import type { ForecastsDto } from '@xiezhi/contract';
import { useSettings } from '../settings.tsx';
import { CaseOf } from './case-of.tsx';

/** What acts still to come would fix in open cases, once the setting is another one. */
export function Forecasts({ forecasts }: { readonly forecasts: ForecastsDto }) {
  const { t } = useSettings();
  const m = t.form.forecasts;
  const { cases, things, rows, next } = forecasts;
  if (things === 0) return <p className="gap-top">{next === null ? m.none : m.noneYet}</p>;
  return (
    <section className="gap-top" aria-labelledby="forecasts">
      <h3 id="forecasts">{m.found(things, cases)}</h3>
      <ul className="rows">
        {alike(rows).map(([kind, same]) => (
          <li key={kind}>
            <Same rows={same} />
          </li>
        ))}
      </ul>
      {rows.some(({ key }) => key === null) ? <p className="note">{m.unnamed}</p> : null}
      {rows.length < things ? <p className="note">{m.more(things - rows.length)}</p> : null}
    </section>
  );
}

type Row = ForecastsDto['rows'][number];

/** The rows in which the same act would fix the same, together: a setting does the same to many cases. */
function alike(rows: readonly Row[]): readonly (readonly [string, readonly Row[]])[] {
  const kinds = new Map<string, Row[]>();
  for (const row of rows) {
    const kind = JSON.stringify([row.act, row.from, row.to]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), row]);
  }
  return [...kinds];
}

function Same({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useSettings();
  const [first] = rows;
  if (first === undefined) return null;
  return (
    <>
      {rows.map((row, index) => (
        <CaseOf key={index} row={row} />
      ))}
      {first.act} <span className="nowrap">{first.from}</span> →{' '}
      <span className="nowrap">{first.to}</span>
      {rows.length === 1 ? null : (
        <span className="note nowrap"> {t.form.forecasts.times(rows.length)}</span>
      )}
    </>
  );
}
