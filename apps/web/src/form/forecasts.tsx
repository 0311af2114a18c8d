import type { ForecastsDto } from '@xiezhi/contract';
import { useSettings } from '../settings.tsx';
import { CaseOf } from './case-of.tsx';

/** What acts still to come would fix in open cases, once the setting is another one. */
export function Forecasts({ forecasts }: { readonly forecasts: ForecastsDto }) {
  const { t } = useSettings();
  const m = t.form.forecasts;
  const { cases, things, rows } = forecasts;
  if (things === 0) return <p className="gap-top">{m.none}</p>;
  return (
    <section aria-labelledby="forecasts">
      <h3 id="forecasts">{m.found(things, cases)}</h3>
      <ul className="rows">
        {rows.map((row, index) => (
          <li key={index}>
            <CaseOf row={row} />
            {row.act} <span className="nowrap">{row.from}</span> →{' '}
            <span className="nowrap">{row.to}</span>
          </li>
        ))}
      </ul>
      {rows.some(({ key }) => key === null) ? <p className="note">{m.unnamed}</p> : null}
      {rows.length < things ? <p className="note">{m.more(things - rows.length)}</p> : null}
    </section>
  );
}
