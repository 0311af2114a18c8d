import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { DueLight, Empty, SevenDays, Table, useUi, type Column, Words } from '@xiezhi/ui';
import type { CaseRowDto, TaskRowDto, TasksDto } from '@xiezhi/contract';
import { isFeedback, isOfPerson, to } from '../addresses.ts';
import { dayWords, momentWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { counterTexts } from '../texts/counter.ts';
import { useDesk } from './desk-data.tsx';
import { HowUrgent } from './how-urgent.tsx';

const far = Number.POSITIVE_INFINITY;
type TaskOrder = 'due' | 'case' | 'kind';

const orders: Readonly<Record<TaskOrder, (one: TaskRowDto, other: TaskRowDto) => number>> = {
  due: (one, other) => (one.due?.days ?? far) - (other.due?.days ?? far),
  case: (one, other) => (one.number ?? one.stream).localeCompare(other.number ?? other.stream),
  kind: (one, other) => one.title.localeCompare(other.title),
};

/** Where a row leads: to its case, to what was said of the court, to the accounts of people, or to the court's own page. */
function placeOf(stream: string): string {
  if (isCase({ stream })) return to.deskCase(stream);
  if (isOfPerson({ stream })) return to.deskPart('people');
  return isFeedback({ stream }) ? to.oneFeedback(stream) : to.deskPart('court');
}

/** Where more than one act answers a task, the case is opened: nobody is led into one of them. */
const taskHref = (task: TaskRowDto): string =>
  task.several ? to.deskCase(task.stream) : to.act(task, 'desk');

/** A calendar to be compared, and whose account is disputed, are no case. */
const isCase = ({ stream }: { readonly stream: string }): boolean => stream.startsWith('case:');

const taskKey = (task: TaskRowDto): string => `${task.stream} ${task.command} ${task.key}`;

/** Selecting a row shows its case in the panel; opening it goes to the case. */
export function useRows<Row extends { readonly stream: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
) {
  const { letters } = useSettings();
  const navigate = useNavigate();
  const { select, selected } = useDesk();
  const [key, setKey] = useState<string | null>(null);
  const first = rows.find((row) => row.stream === selected);
  return {
    keyOf,
    letters,
    selected: key ?? (first ? keyOf(first) : null),
    onSelect: (row: Row) => {
      setKey(keyOf(row));
      if (isCase(row)) select(row.stream);
    },
    onOpen: (row: Row) => void navigate(placeOf(row.stream)),
  };
}

function useTaskColumns(): readonly Column<TaskRowDto>[] {
  const { t, lang } = useSettings();
  const { Anchor } = useUi();
  const c = t.desk.columns;
  const nameOf = (task: TaskRowDto): string =>
    isFeedback(task)
      ? t.feedback.title
      : isOfPerson(task)
        ? counterTexts[lang].title
        : c.ofTheCourt;
  return [
    {
      id: 'due',
      title: c.due,
      width: '128px',
      cell: ({ due }) =>
        due ? (
          <DueLight days={due.days} provisional={due.provisional} />
        ) : (
          <span className="note">{t.desk.noDue}</span>
        ),
    },
    {
      id: 'what',
      title: c.what,
      cell: (task) => (
        <>
          <b>
            <Anchor href={taskHref(task)}>{task.title}</Anchor>
          </b>
          <br />
          <small>{task.note}</small>
        </>
      ),
    },
    {
      id: 'case',
      title: c.case,
      width: '32%',
      cell: (task) =>
        isCase(task) ? (
          <>
            {task.number ?? t.caseSpace.caseNumberNone}
            <br />
            <small>
              <Anchor href={to.deskCase(task.stream)}>{task.caseTitle}</Anchor>
            </small>
          </>
        ) : (
          <Anchor href={placeOf(task.stream)}>{nameOf(task)}</Anchor>
        ),
    },
    {
      id: 'basis',
      title: c.basis,
      width: '132px',
      cell: (task) => <span className="note">{shortBasis(task).join(t.comma)}</span>,
    },
  ];
}

/** Two paragraphs of one article have one short name. */
const shortBasis = ({ basis }: TaskRowDto): readonly string[] => [
  ...new Set(basis.map(({ short }) => short)),
];

export function TaskTable({ of }: { readonly of: TasksDto }) {
  const tasks = of.rows;
  const { t } = useSettings();
  const [order, setOrder] = useState<TaskOrder>('due');
  const columns = useTaskColumns();
  const sorted = [...tasks].sort(
    (one, other) => orders[order](one, other) || orders.due(one, other),
  );
  const rows = useRows(sorted, taskKey);
  const tabs: readonly TaskOrder[] = ['due', 'case', 'kind'];
  return (
    <section aria-labelledby="desk-tasks">
      <header>
        <h1 id="desk-tasks">{t.desk.tasksTitle}</h1>
        {tasks.length === of.total ? <HowUrgent tasks={tasks} /> : null}
        <div className="tabs" role="group" aria-label={t.desk.tasksTitle}>
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === order}
              onClick={() => {
                setOrder(each);
              }}
            >
              {t.desk.by[each]}
            </button>
          ))}
        </div>
      </header>
      {tasks.length === 0 ? (
        <Empty title={t.desk.noTasks}>
          <p>{t.desk.noTasksLead}</p>
        </Empty>
      ) : (
        <Table {...rows} caption={t.desk.tasksTitle} columns={columns} rows={sorted} />
      )}
    </section>
  );
}

export function ReviewTable(props: {
  readonly tasks: readonly TaskRowDto[];
  readonly asPage: boolean;
  /** Of another list of filings: what it is called. */
  readonly said?: { readonly title: string; readonly note: string; readonly none: string };
}) {
  const { t, lang } = useSettings();
  const said = props.said ?? {
    title: t.desk.review,
    note: t.desk.reviewNote,
    none: t.desk.noReview,
  };
  const id = useId();
  const { Anchor } = useUi();
  const rows = useRows(props.tasks, taskKey);
  const Heading = props.asPage ? 'h1' : 'h2';
  return (
    <section aria-labelledby={id}>
      <header>
        <Heading id={id}>{said.title}</Heading>
        <span className="note">{said.note}</span>
      </header>
      {props.tasks.length === 0 ? (
        <Empty title={said.none} />
      ) : (
        <Table
          {...rows}
          caption={said.title}
          rows={props.tasks}
          columns={[
            {
              id: 'seven',
              title: t.desk.columns.seven,
              width: '272px',
              cell: ({ due, day }) =>
                due === undefined ? null : (
                  <>
                    {due.days < 0 ? null : (
                      <SevenDays day={day ?? 7 - due.days} tense={due.days <= 0} />
                    )}
                    {due.days <= 0 ? (
                      <DueLight days={due.days} provisional={due.provisional} />
                    ) : (
                      <span className="nowrap">{t.desk.until(dayWords(due.on, lang))}</span>
                    )}
                  </>
                ),
            },
            {
              id: 'filing',
              title: t.desk.columns.filing,
              cell: (task) => (
                <b>
                  <Anchor href={to.deskCase(task.stream)}>{task.caseTitle}</Anchor>
                </b>
              ),
            },
            {
              id: 'what',
              title: t.desk.columns.what,
              width: '38%',
              cell: (task) => (
                <>
                  {props.said === undefined ? (
                    <Anchor href={taskHref(task)}>{task.title}</Anchor>
                  ) : (
                    task.title
                  )}
                  <br />
                  <small>{task.note}</small>
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

export function CaseTable(props: {
  readonly title: string;
  readonly rows: readonly CaseRowDto[];
  readonly note?: string;
}) {
  const { t, lang } = useSettings();
  const rows = useRows(props.rows, (row: CaseRowDto) => row.stream);
  const c = t.desk.columns;
  return (
    <section aria-labelledby="desk-cases">
      <header>
        <h1 id="desk-cases">{props.title}</h1>
        <span className="note">{props.note}</span>
      </header>
      {props.rows.length === 0 ? (
        <Empty title={t.desk.noCases} />
      ) : (
        <Table
          {...rows}
          caption={props.title}
          rows={props.rows}
          columns={[
            {
              id: 'case',
              title: c.case,
              cell: (row) => (
                <>
                  <b>
                    <Words>{row.number ?? t.caseSpace.caseNumberNone}</Words>
                  </b>
                  <br />
                  <small>
                    <Words>{`${row.title} ${row.cause}`}</Words>
                  </small>
                </>
              ),
            },
            { id: 'stage', title: c.stage, width: '120px', cell: (row) => row.stageTitle },
            {
              id: 'role',
              title: c.role,
              width: '90px',
              short: `${c.role} `,
              cell: (row) => (row.role === '' ? '—' : row.role),
            },
            {
              id: 'due',
              title: c.due,
              width: '128px',
              cell: ({ due }) =>
                due ? (
                  <DueLight days={due.days} provisional={due.provisional} />
                ) : (
                  <span className="note">{t.desk.noDue}</span>
                ),
            },
            {
              id: 'updated',
              title: c.updated,
              width: '128px',
              short: `${c.updated} `,
              cell: (row) => <span className="note">{momentWords(row.updatedAt, lang)}</span>,
            },
          ]}
        />
      )}
    </section>
  );
}
