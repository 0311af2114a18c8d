import type { PublicFeedbackDto } from '@xiezhi/contract';
import { Disclosure, Section } from '@xiezhi/ui';
import { useSettings } from '../settings.tsx';

/** `2026Q4` as people say it. */
export function useQuarter(): (quarter: string) => string {
  const { t } = useSettings();
  return (quarter) => {
    const [year = '', of = ''] = quarter.split('Q');
    return t.feedback.quarter(year, of);
  };
}

/** OLR-2.1.4a: what it spares people that they can do it online, and how long it takes them. */
export function Spared({ found }: { readonly found: PublicFeedbackDto }) {
  const { t } = useSettings();
  const quarter = useQuarter();
  const f = t.feedback;
  const c = f.actColumns;
  const waysOf = ({ counted, ways }: PublicFeedbackDto['quarters'][number]): string => {
    if (!counted) return f.notCounted;
    return ways === null ? f.fewer(found.least) : f.waysSaved(ways);
  };
  return (
    <>
      <Section title={f.ways}>
        <p className="note">{f.waysLead(found.least)}</p>
        <dl className="answers">
          {found.quarters.map((one) => (
            <div key={one.quarter}>
              <dt>{quarter(one.quarter)}</dt>
              <dd className="num">{waysOf(one)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={f.acts}>
        <p className="note">
          {f.actsLead(
            found.acts.length,
            found.acts[Math.floor(found.acts.length / 2)]?.screens ?? 0,
          )}
        </p>
        <Disclosure summary={f.actsAll}>
          <table className="grid grid-still grid-wrap">
            <caption className="vh">{f.acts}</caption>
            <thead>
              <tr>
                {(['act', 'screens', 'questions', 'always'] as const).map((column) => (
                  <th scope="col" key={column}>
                    {c[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.acts.map((one, index) => (
                <tr key={`${one.title} ${String(index)}`}>
                  <th scope="row">{one.title}</th>
                  {(['screens', 'questions', 'always'] as const).map((column) => (
                    <td key={column} className="num" data-l={`${c[column]} `}>
                      {one[column]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      </Section>
    </>
  );
}
