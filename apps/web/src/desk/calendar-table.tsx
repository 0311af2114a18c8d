import { Empty, StateWord, Table, useUi } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import type { SittingRowDto } from '@xiezhi/contract';
import { dayWords, weekdayWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { useRows } from './tables.tsx';

const keyOf = (row: SittingRowDto): string => `${row.stream} ${row.hearing}`;
const whenOf = (row: SittingRowDto): string => `${row.date} ${row.time}`;

/** Those that are still to take place, or whose record is still to be made. */
export const sittingsAhead = (rows: readonly SittingRowDto[]): readonly SittingRowDto[] =>
  rows.filter((row) => !row.held);

/** The sittings to come, the next first; below, what has been held, the latest first. */
export function Calendar({ rows }: { readonly rows: readonly SittingRowDto[] }) {
  const { t } = useSettings();
  const held = rows.filter((row) => row.held);
  return (
    <>
      <section aria-labelledby="desk-calendar">
        <header>
          <h1 id="desk-calendar">{t.desk.calendar}</h1>
        </header>
        <Sittings rows={sittingsAhead(rows)} caption={t.desk.calendar} order={1} />
      </section>
      {held.length === 0 ? null : (
        <section aria-labelledby="desk-held">
          <header>
            <h2 id="desk-held">{t.desk.held}</h2>
          </header>
          <Sittings rows={held} caption={t.desk.held} order={-1} />
        </section>
      )}
    </>
  );
}

function Sittings(props: {
  readonly rows: readonly SittingRowDto[];
  readonly caption: string;
  readonly order: 1 | -1;
}) {
  const { t, lang } = useSettings();
  const { Anchor } = useUi();
  const sorted = [...props.rows].sort(
    (one, other) => props.order * whenOf(one).localeCompare(whenOf(other)),
  );
  const table = useRows(sorted, keyOf);
  const c = t.desk.columns;
  if (sorted.length === 0) return <Empty title={t.desk.noCalendar} />;
  return (
    <Table
      {...table}
      caption={props.caption}
      rows={sorted}
      columns={[
        {
          id: 'day',
          title: c.day,
          width: '150px',
          cell: (row) => (
            <>
              <b className="nowrap">{dayWords(row.date, lang)}</b>
              <br />
              <small>{weekdayWords(row.date, lang)}</small>
            </>
          ),
        },
        {
          id: 'time',
          title: c.time,
          width: '120px',
          cell: (row) => (
            <span className="nowrap">
              <time>{row.time}</time>–<time>{row.until}</time>
            </span>
          ),
        },
        {
          id: 'case',
          title: c.case,
          cell: (row) => (
            <>
              {row.number ?? t.caseSpace.caseNumberNone}
              <br />
              <small>
                <Anchor href={to.deskCase(row.stream)}>{row.title}</Anchor>
              </small>
            </>
          ),
        },
        {
          id: 'place',
          title: c.place,
          width: '30%',
          cell: (row) => (
            <>
              {row.purpose}
              <br />
              <small>{row.place}</small>
              {row.clashes.length === 0 ? null : (
                <>
                  <br />
                  <StateWord tone="late" icon="cannot">
                    {t.desk.clash(row.clashes)}
                  </StateWord>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
