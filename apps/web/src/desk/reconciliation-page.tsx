import { useState, type SyntheticEvent } from 'react';
import { Button, Empty, LinkButton, Section, StateWord, Table, TextField } from '@xiezhi/ui';
import type { ReconciliationDto, ReconciliationRowDto } from '@xiezhi/contract';
import { useNavigate } from 'react-router';
import { to } from '../addresses.ts';
import { api } from '../api.ts';
import { courtToday } from '../clock.ts';
import { asFailure, type ApiFailure } from '../failure.ts';
import { useSettings } from '../settings.tsx';
import { FailureNotice } from '../shell/answers.tsx';
import { usePage } from '../shell/shell.tsx';
import { yuanOf } from '../yuan.ts';

/** One row at a time by the keyboard; Enter opens its case. */
function useChosen<Row extends { readonly stream: string | null }>(keyOf: (row: Row) => string) {
  const navigate = useNavigate();
  const [selected, select] = useState<string | null>(null);
  return {
    keyOf,
    selected,
    onSelect: (row: Row): void => {
      select(keyOf(row));
    },
    onOpen: (row: Row): void => {
      if (row.stream !== null) void navigate(to.deskCase(row.stream));
    },
  };
}

function CaseLink({
  stream,
  caseNumber,
}: {
  readonly stream: string | null;
  readonly caseNumber: string | null;
}) {
  const { t } = useSettings();
  return stream === null ? (
    '—'
  ) : (
    <LinkButton href={to.deskCase(stream)}>{caseNumber ?? t.reconciliation.toCase}</LinkButton>
  );
}

function Differences({ rows }: { readonly rows: readonly ReconciliationRowDto[] }) {
  const { t } = useSettings();
  const r = t.reconciliation;
  const c = r.columns;
  const money = (fen: number | null): string => (fen === null ? '—' : yuanOf(fen));
  return (
    <Table
      caption={r.differ(rows.length)}
      rows={rows}
      {...useChosen(
        (row: ReconciliationRowDto) => `${row.kind} ${row.reference} ${String(row.there)}`,
      )}
      columns={[
        { id: 'kind', title: c.kind, cell: (row) => <b>{r.kind[row.kind]}</b> },
        { id: 'reference', title: c.reference, cell: (row) => row.reference },
        { id: 'there', title: c.there, short: c.there, cell: (row) => money(row.there) },
        { id: 'here', title: c.here, short: c.here, cell: (row) => money(row.here) },
        { id: 'case', title: c.case, short: c.case, cell: (row) => <CaseLink {...row} /> },
        { id: 'mend', title: c.mend, cell: (row) => r.mend[row.kind] },
      ]}
    />
  );
}

type Beside = ReconciliationDto['besides'][number];

function Besides({ rows }: { readonly rows: readonly Beside[] }) {
  const { t } = useSettings();
  const r = t.reconciliation;
  const chosen = useChosen((row: Beside) => `${row.reference} ${String(row.fen)}`);
  return (
    <Table
      caption={r.besides}
      rows={rows}
      {...chosen}
      columns={[
        { id: 'reference', title: r.columns.reference, cell: (row) => row.reference },
        { id: 'here', title: r.columns.here, cell: (row) => yuanOf(row.fen) },
        { id: 'case', title: r.columns.case, cell: (row) => <CaseLink {...row} /> },
      ]}
    />
  );
}

function Found({ found }: { readonly found: ReconciliationDto }) {
  const { t } = useSettings();
  const r = t.reconciliation;
  const none = found.differences.length === 0;
  return (
    <>
      <section className="notice" role="status">
        <h2>
          <StateWord tone={none ? 'idle' : 'now'} icon={none ? 'check' : 'cannot'}>
            {none ? r.agree : r.differ(found.differences.length)}
          </StateWord>
        </h2>
        <dl className="facts">
          {[
            [r.sums.there, r.count(found.lines, yuanOf(found.there))],
            [r.sums.here, r.count(found.entries, yuanOf(found.here))],
            [r.sums.matched, r.matched(found.matched)],
          ].map(([label, value]) => (
            <div className="kv-row" key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {found.standIn ? <p className="note">{r.standIn}</p> : null}
        {found.source === 'none' ? <p>{r.none}</p> : null}
      </section>
      {none ? null : <Differences rows={found.differences} />}
      <Section title={r.besides}>
        <p>{r.besidesLead}</p>
        {found.besides.length === 0 ? (
          <Empty title={r.noBesides} />
        ) : (
          <Besides rows={found.besides} />
        )}
      </Section>
    </>
  );
}

/** The cashier's day beside the dockets. Compared and nothing else. */
export function ReconciliationPage() {
  const { t } = useSettings();
  const r = t.reconciliation;
  usePage(r.title);
  const [on, setOn] = useState(() => courtToday());
  const [found, setFound] = useState<ReconciliationDto | null>(null);
  const [badLine, setBadLine] = useState<number | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const look = async (list?: string): Promise<void> => {
    setFound(null);
    setBadLine(null);
    setFailure(null);
    try {
      const answer =
        list === undefined ? await api.reconciliation(on) : await api.reconcileWith(on, list);
      if ('badLine' in answer) setBadLine(answer.badLine);
      else setFound(answer);
    } catch (reason) {
      setFailure(asFailure(reason));
    }
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void look();
  };
  return (
    <div className="desk-plain">
      <h1>{r.title}</h1>
      <p>{r.lead}</p>
      <form noValidate className="find-row" onSubmit={submit}>
        <TextField id="reconciliation-on" label={r.on} short value={on} onChange={setOn} />
        <Button submit rank="first">
          {r.look}
        </Button>
        <span className="file-pick">
          <span className="btn" aria-hidden="true">
            {r.import}
          </span>
          <input
            aria-label={r.import}
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void file.text().then((list) => look(list));
            }}
          />
        </span>
      </form>
      <p className="note">{r.importHint}</p>
      {badLine === null ? null : (
        <p className="notice alert" role="alert">
          {r.badLine(badLine)}
        </p>
      )}
      {failure === null ? null : (
        <FailureNotice failure={failure} asPage={false} reload={() => void look()} />
      )}
      {found === null ? null : <Found found={found} />}
    </div>
  );
}
