import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly width?: string;
  /** Said before the value where the table becomes a list. */
  readonly short?: string;
  readonly cell: (row: Row) => ReactNode;
}

export interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly selected: string | null;
  readonly onSelect: (row: Row) => void;
  readonly onOpen: (row: Row) => void;
  /** Letters without Ctrl may be switched off (WCAG 2.1.4); arrows always work. */
  readonly letters?: boolean;
}

function stepOf(key: string, letters: boolean): number {
  if (key === 'ArrowDown' || (letters && key === 'j')) return 1;
  if (key === 'ArrowUp' || (letters && key === 'k')) return -1;
  return 0;
}

/**
 * A dense table, which on a narrow screen is laid out as a list: its parts say what they are, since that layout makes
 * browsers forget it. One row is in the tab order; j and k or the arrows move, Enter opens.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { rows, keyOf, selected } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const moved = useRef(false);
  const place = rows.findIndex((row) => keyOf(row) === selected);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    body.current?.querySelectorAll('tr').item(place).focus();
  }, [place]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (
      event.target instanceof HTMLElement &&
      event.target.closest('a,button,input,select') !== null
    )
      return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[place];
    if (event.key === 'Enter' && row !== undefined) {
      event.preventDefault();
      props.onOpen(row);
      return;
    }
    const step = stepOf(event.key, props.letters !== false);
    const next = rows[Math.min(rows.length - 1, Math.max(0, place + step))];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    moved.current = true;
    props.onSelect(next);
  };
  return (
    <table className="grid" role="table" onKeyDown={onKeyDown}>
      <caption className="vh">{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map((column) => (
            <th
              role="columnheader"
              scope="col"
              key={column.id}
              style={column.width === undefined ? undefined : { width: column.width }}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" ref={body}>
        {rows.map((row, index) => {
          const chosen = keyOf(row) === selected;
          return (
            <tr
              role="row"
              key={keyOf(row)}
              className={chosen ? 'row-sel is-selected' : 'row-sel'}
              aria-current={chosen ? 'true' : undefined}
              tabIndex={chosen || (place < 0 && index === 0) ? 0 : -1}
              onClick={() => {
                props.onSelect(row);
              }}
              onDoubleClick={() => {
                props.onOpen(row);
              }}
              onFocus={(event) => {
                if (event.target === event.currentTarget && !chosen) props.onSelect(row);
              }}
            >
              {props.columns.map((column) => (
                <td role="cell" key={column.id} data-l={column.short}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
