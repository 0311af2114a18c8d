import { useDeferredValue, useState } from 'react';
import { Empty, LinkButton, StateWord, Table, TextField, type Column } from '@xiezhi/ui';
import type { ServiceRowDto, ServiceStateDto } from '@xiezhi/contract';
import { useNavigate } from 'react-router';
import { to } from '../addresses.ts';
import { api, withLang } from '../api.ts';
import { momentWords } from '../clock.ts';
import { useLive } from '../live.tsx';
import { useLoad } from '../load.ts';
import { useSettings } from '../settings.tsx';
import { TurnPages } from '../shell/turn-pages.tsx';
import { Answer } from '../shell/answers.tsx';
import { usePage } from '../shell/shell.tsx';

const states = ['pending', 'failed', 'served', 'undone'] as const;
const channels = ['account', 'email', 'fax', 'message', 'paper'] as const;
const tones = { pending: 'now', failed: 'late', served: 'ok', undone: 'idle' } as const;
const icons = { pending: 'clock', failed: 'cannot', served: 'check', undone: 'cannot' } as const;

function useColumns(): readonly Column<ServiceRowDto>[] {
  const { t, lang } = useSettings();
  const s = t.services;
  const c = s.columns;
  return [
    {
      id: 'state',
      title: c.state,
      cell: (row) => (
        <StateWord tone={tones[row.state]} icon={icons[row.state]}>
          {s.state[row.state]}
        </StateWord>
      ),
    },
    {
      id: 'case',
      title: c.case,
      cell: (row) => <span className="num nowrap">{row.caseNumber}</span>,
    },
    { id: 'addressee', title: c.addressee, cell: (row) => <b>{row.addressee}</b> },
    { id: 'papers', title: c.papers, cell: (row) => row.papers.join(s.and) },
    {
      id: 'channels',
      title: c.channels,
      short: c.channels,
      cell: (row) =>
        row.channels.map((one) => s.channel[one as keyof typeof s.channel]).join(s.and),
    },
    {
      id: 'at',
      title: c.at,
      short: c.at,
      cell: (row) =>
        row.effectiveAt === null ? (
          <span className="note">{s.orderedAt(momentWords(row.orderedAt, lang))}</span>
        ) : (
          <time dateTime={row.effectiveAt}>{momentWords(row.effectiveAt, lang)}</time>
        ),
    },
    { id: 'last', title: c.last, short: c.last, cell: (row) => row.last },
    {
      id: 'certificate',
      title: c.certificate,
      short: c.certificate,
      cell: (row) =>
        row.certificate === null ? (
          '—'
        ) : (
          <a href={withLang(`${row.certificate}&download`)} download>
            {s.download}
          </a>
        ),
    },
  ];
}

/** One of a few; pressed again, all. */
function Choice<Value extends string>(props: {
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value | '';
  readonly words: (value: Value) => string;
  readonly onChoose: (value: Value | '') => void;
}) {
  return (
    <div className="tabs tabs-wrap" role="group" aria-label={props.label}>
      {props.values.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={props.chosen === one}
          onClick={() => {
            props.onChoose(props.chosen === one ? '' : one);
          }}
        >
          {props.words(one)}
        </button>
      ))}
    </div>
  );
}

/** OOR-5.2.6: every service of every case of this clerk or judge. */
export function ServicesPage() {
  const { t } = useSettings();
  const s = t.services;
  const navigate = useNavigate();
  const columns = useColumns();
  const [state, setState] = useState<ServiceStateDto | ''>('');
  const [channel, setChannel] = useState<(typeof channels)[number] | ''>('');
  const [words, setWords] = useState('');
  const [offset, setOffset] = useState(0);
  const [selected, select] = useState<string | null>(null);
  const q = useDeferredValue(words.trim());
  const found = useLoad(`services ${state} ${channel} ${String(offset)} ${q}`, (signal) =>
    api.services({ state, channel, q, offset: String(offset) }, signal),
  );
  /** What is asked for is another list, which begins at its first page. */
  const anew = <Value,>(set: (value: Value) => void) => {
    return (value: Value): void => {
      set(value);
      setOffset(0);
    };
  };
  useLive(null, found.reload);
  usePage(s.title);
  const keyOf = (row: ServiceRowDto): string => `${row.stream} ${row.service}`;
  return (
    <div>
      <h1>{s.title}</h1>
      <p>{s.lead}</p>
      <TextField
        id="services-find"
        label={s.find}
        hint={s.findHint}
        maxLength={100}
        short
        value={words}
        onChange={anew(setWords)}
      />
      <Answer loaded={found} asPage={false}>
        {(page) => (
          <>
            <div className="gap-top">
              <Choice
                label={s.columns.state}
                values={states}
                chosen={state}
                words={(one) => s.counted(s.state[one], page.counts[one])}
                onChoose={anew(setState)}
              />
              <Choice
                label={s.columns.channels}
                values={channels}
                chosen={channel}
                words={(one) => s.channel[one]}
                onChoose={anew(setChannel)}
              />
            </div>
            {page.rows.length === 0 ? (
              <Empty title={s.none} />
            ) : (
              <Table
                caption={s.title}
                columns={columns}
                rows={page.rows}
                keyOf={keyOf}
                selected={selected}
                onSelect={(row) => {
                  select(keyOf(row));
                }}
                onOpen={(row) => void navigate(to.deskCase(row.stream))}
              />
            )}
            <TurnPages of={page} onTurn={setOffset} />
          </>
        )}
      </Answer>
      <p className="add">
        <LinkButton href={to.desk}>{t.outcome.toDesk}</LinkButton>
      </p>
    </div>
  );
}
