import type { TellDto } from '@xiezhi/contract';
import { useSearchParams } from 'react-router';
import { to } from '../addresses.ts';
import { viewOf } from '../leaf/files.ts';
import { withLang } from '../api.ts';
import { useSettings } from '../settings.tsx';

function Table({
  name,
  table: { head, rows },
}: {
  readonly name: string;
  readonly table: NonNullable<TellDto['table']>;
}) {
  return (
    <table className="grid grid-still">
      <caption className="vh">{name}</caption>
      <thead>
        <tr>
          {head.map((one) => (
            <th scope="col" key={one}>
              {one}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = '', ...others]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {others.map((one, index) => (
              <td key={head[index + 1]} data-l={`${head[index + 1] ?? ''} `}>
                {one}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What one must know before answering: how much, what is missing, by when. */
export function Tells({ tells }: { readonly tells: readonly TellDto[] }) {
  const { t } = useSettings();
  const [params] = useSearchParams();
  const fromDesk = params.get('from') === 'desk';
  if (tells.length === 0) return null;
  return (
    <dl className="tells">
      {tells.map((tell, place) => (
        // Several may have one name: each file that was handed in.
        <div key={`${String(place)} ${tell.label}`}>
          <dt>{tell.label}</dt>
          <dd>
            {tell.file === undefined ? null : (
              <>
                <a
                  href={viewOf(tell.file) ?? withLang(tell.file.url)}
                  target="_blank"
                  rel="noopener"
                >
                  {tell.file.name}
                  {t.caseSpace.newWindow}
                </a>
                <br />
              </>
            )}
            {tell.value === tell.file?.name ? null : tell.value}
            {tell.table === undefined ? null : <Table name={tell.label} table={tell.table} />}
            {tell.cases?.map(({ stream, label }) => (
              <span key={stream}>
                <br />
                <a
                  href={fromDesk ? to.deskCase(stream) : to.caseSpace(stream)}
                  target="_blank"
                  rel="noopener"
                >
                  {label}
                  {t.caseSpace.newWindow}
                </a>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
