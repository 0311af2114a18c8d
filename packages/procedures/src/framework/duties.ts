import type { CourtDay, Deadline, Label, Side, Task } from '@xiezhi/kernel';
import { courtDayOf, endOfDay, termOf } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { participantsOf } from '@xiezhi/record';
import { deadlinesAfterTheEnd, hasEnded, tasksAfterTheEnd } from './after-the-end.ts';
import { keeping } from './day-in-force.ts';
import type { DutyContext, Procedure } from './procedure.ts';

/** A term that runs now, as somebody has been told it, or will be. */
export interface RunningTerm {
  /** Its name: that of its deadline without the day, or of the task it belongs to. */
  readonly term: string;
  readonly dueOn: CourtDay;
  readonly provisional: boolean;
  readonly basis: readonly string[];
  /** Null: the court's own. */
  readonly whose: Side | null;
  /** The days of the whole term, where a rule counts them. */
  readonly days?: number;
}

/** A task with the circle that may know of it. */
export type LabelledTask = Task & { readonly label: Label };

/** What is owed in a case and when it ends, over all procedures. */
export interface Duties {
  tasks(about: DutyContext): readonly LabelledTask[];
  deadlines(about: DutyContext): readonly Deadline[];
  terms(about: DutyContext): readonly RunningTerm[];
}

const withoutDay = ({
  dueAt: _due,
  provisional: _provisional,
  term: _term,
  ...one
}: LabelledTask): LabelledTask => one;

const sides: readonly string[] = ['plaintiff', 'defendant', 'third-party'] satisfies Side[];

/** What one side owes, that side knows; what the court owes, the court, unless the task says otherwise. */
function labelOf(by: Task['by'], { participation }: CaseState): Label {
  const side =
    'role' in by
      ? sides.find((one) => one === by.role)
      : participantsOf(participation, by.person).find((one) => one.side !== null)?.side;
  return side === undefined || side === null ? 'court' : (`side:${side}` as Label);
}

/** The tasks a reader of these labels may know of, each said as they may know it. */
export const knownTasks = (
  tasks: readonly LabelledTask[],
  labels: ReadonlySet<Label>,
): readonly LabelledTask[] =>
  tasks.flatMap((one) => {
    if (labels.has(one.label)) return [one];
    return one.saidAs !== undefined && labels.has(one.saidAs.label)
      ? [{ ...one, ...one.saidAs }]
      : [];
  });

export function dutiesOf(procedures: readonly Procedure[]): Duties {
  const owed = (about: DutyContext): readonly Task[] => {
    const all = procedures.flatMap((one) => one.tasks?.(about) ?? []);
    return hasEnded(about.state) ? tasksAfterTheEnd(all, about.state) : all;
  };
  const running = (about: DutyContext): readonly Deadline[] => {
    const all = procedures.flatMap((one) => one.deadlines?.(about) ?? []);
    return hasEnded(about.state) ? deadlinesAfterTheEnd(all) : all;
  };
  const tasks = (about: DutyContext): readonly LabelledTask[] =>
    owed(about)
      .map((one) => ({ ...one, label: one.label ?? labelOf(one.by, about.state) }))
      .map((one) => {
        if (one.dueAt === undefined) return one;
        // While the suit is suspended it is still owed, and by no day (CPL-153).
        if (about.state.suspension.holds !== null) return withoutDay(one);
        const dueOn = courtDayOf(one.dueAt);
        const reckoned = { dueOn, provisional: one.provisional ?? false };
        const last = keeping(about.state, one.term ?? one.key, reckoned, about.law);
        return last === reckoned
          ? one
          : { ...one, dueAt: endOfDay(last.dueOn), provisional: last.provisional };
      });
  const deadlines = (about: DutyContext): readonly Deadline[] =>
    running(about)
      .filter(({ named }) => named === true || about.state.suspension.holds === null)
      .map((one) => {
        if (one.named === true) return one;
        const term = termOf(one.key);
        const reckoned = { dueOn: one.dueOn, provisional: one.provisional ?? false };
        const last = keeping(about.state, term, reckoned, about.law);
        return last === reckoned
          ? one
          : { ...one, ...last, key: `${term}@${last.dueOn}`, dueAt: endOfDay(last.dueOn) };
      })
      // A term that has passed is a fact in the docket; it does not run again under the same key.
      .filter((one) => about.state.proceedings.passed[one.key] === undefined);
  const terms = (about: DutyContext): readonly RunningTerm[] =>
    termsIn(
      tasks(about),
      deadlines(about).filter(({ named }) => named !== true),
    );
  return { tasks, deadlines, terms };
}

/** One row a term: deadlines, and tasks with a day that no deadline stands for. */
export function termsIn(
  tasks: readonly Task[],
  deadlines: readonly Deadline[],
): readonly RunningTerm[] {
  const ofDeadlines = deadlines.map((one) => ({
    term: termOf(one.key),
    dueOn: one.dueOn,
    provisional: one.provisional ?? false,
    basis: one.basis,
    whose: one.whose ?? null,
    ...(one.days === undefined ? {} : { days: one.days }),
  }));
  const ofTasks = tasks.flatMap((one) =>
    one.dueAt === undefined || one.term !== undefined
      ? []
      : [
          {
            term: one.key,
            dueOn: courtDayOf(one.dueAt),
            provisional: one.provisional ?? false,
            basis: one.basis,
            whose: null,
          },
        ],
  );
  return [...ofDeadlines, ...ofTasks];
}
