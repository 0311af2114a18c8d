import type { AccessCodeDto, CaseSpaceDto, NextDto, PaperDto } from '@xiezhi/contract';
import type { Label, Money, StreamId, Task } from '@xiezhi/kernel';
import { courtDayOf, yuanGrouped } from '@xiezhi/kernel';
import type { Actor, LabelledTask } from '@xiezhi/procedures';
import { isOfFees, knownTasks, labelsFor, lanes, readsOnlyFees } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { isPaid, openPayment } from '@xiezhi/record';
import { entryTexts, factTexts, stepTexts } from '../texts/cases.ts';
import { appealCourseOf } from './appeal-course.ts';
import type { Environment } from './environment.ts';
import { courseOf } from './course.ts';
import { fileUrl } from './file-url.ts';
import type { Words } from './words.ts';

type Sections = Pick<CaseSpaceDto, 'next' | 'lanes' | 'facts' | 'papers' | 'codes'>;

/** The parts of a case page that come from the state rather than from single entries. */
export function sectionsOf(
  at: CaseState,
  words: Words,
  stream: StreamId,
  actor: Actor,
  environment: Environment,
): Sections {
  const today = courtDayOf(environment.clock.now());
  const key = stream.slice('case:'.length);
  const labels = labelsFor(actor, 'case', key, at);
  // Claims and grounds are what the parties say to each other: not for the cashier's office.
  const readsComplaint = labels.has('parties');
  const law = environment.docket.rules.lawAt(today);
  const tasks = tasksKnownTo(actor, at, labels, environment.catalogue.tasks({ state: at, law }));
  const onlyFees = readsOnlyFees(actor, at);
  const codes = labels.has('court') ? codesOf(at, environment, stream) : [];
  return {
    next: [
      ...nextOf(tasks, words),
      ...(onlyFees ? [] : courseOf(at, words, labels)),
      ...(onlyFees ? [] : appealCourseOf(at, words, law, today, actor, labels)),
    ],
    lanes: onlyFees ? [] : lanesOf(at, words),
    papers: papersOf(at, words, stream, labels, onlyFees),
    facts: [
      ...(labels.has('side:plaintiff') ? feeOf(at, words) : []),
      ...(readsComplaint ? factsOf(at, words) : []),
      ...(readsComplaint && labels.has('side:plaintiff') ? lackingOf(at, words) : []),
      ...codes.map(({ name, code }) => ({
        label: `${factTexts[words.lang].code} · ${name}`,
        value: code,
      })),
    ],
    ...(codes.length === 0 ? {} : { codes }),
  };
}

/** What is owed, and by which office where it is not one person's. */
export function owedWords({ by, command, subject }: Task, words: Words): string {
  const title = words.commandTitle(command, subject ?? '');
  return 'role' in by ? words.line(words.role(by.role), title) : title;
}

/** What is owed in the case, as far as a reader of these labels may know of it. */
export const tasksKnownTo = (
  actor: Actor,
  today: CaseState,
  labels: ReadonlySet<Label>,
  tasks: readonly LabelledTask[],
): readonly LabelledTask[] =>
  knownTasks(tasks, labels).filter(
    ({ command }) => !readsOnlyFees(actor, today) || isOfFees(command),
  );

/** What comes next and by when, whoever owes it: a party may know what the court owes, and the other way round. */
const nextOf = (tasks: readonly LabelledTask[], words: Words): readonly NextDto[] =>
  tasks
    .filter((one) => one.dueAt !== undefined)
    .map((one) => ({
      on: one.dueAt === undefined ? '' : courtDayOf(one.dueAt),
      text: owedWords(one, words),
      provisional: one.provisional ?? false,
    }))
    .sort((left, right) => left.on.localeCompare(right.on));

export const papersOf = (
  at: CaseState,
  words: Words,
  stream: StreamId,
  labels: ReadonlySet<Label>,
  onlyFees: boolean,
): readonly PaperDto[] =>
  at.documents.papers
    .filter((one) => labels.has(one.label) && (!onlyFees || one.template === 'fee-notice'))
    .map((one) => ({
      id: one.id,
      title: words.paper(one.title),
      at: one.issuedAt ?? one.orderedAt,
      state: one.replacedBy !== null ? 'replaced' : one.file === null ? 'ordered' : 'issued',
      file: one.file === null ? null : { ...one.file, url: fileUrl(one.file, stream) },
      ...(one.replacedBy === null ? {} : { replacedBy: one.replacedBy }),
    }));

const lanesOf = (at: CaseState, words: Words): CaseSpaceDto['lanes'] =>
  lanes(at).map((lane) => ({
    step: lane.step,
    title: stepTexts[words.lang][lane.step] ?? lane.step,
    cells: lane.cells.map((cell) => ({
      party: cell.name,
      mode: cell.mode,
      note: cell.seq === null ? '' : entryTexts[words.lang](cell.seq),
    })),
  }));

/** For the paper notice: the code of a party that was invited and has not linked the case. Only the court sees it. */
const codesOf = (
  at: CaseState,
  environment: Environment,
  stream: StreamId,
): readonly AccessCodeDto[] =>
  at.participation.participants.flatMap((one) =>
    one.invited === null || one.person !== null
      ? []
      : [
          {
            participant: one.id,
            name: one.name,
            code: environment.accessCodes.code(stream, one.id),
            at: one.invited.at,
          },
        ],
  );

/** What the complaint was found to lack when it came in, until it is registered: plaintiff and reviewer read the same. */
function lackingOf({ filing }: CaseState, words: Words): CaseSpaceDto['facts'] {
  const items = words.command('filing.request-correction')?.options?.['items'] ?? {};
  return filing.registeredAt !== null || filing.lacking.length === 0
    ? []
    : [
        {
          label: factTexts[words.lang].lacking,
          value: filing.lacking
            .map((one) => items[one] ?? one)
            .join(words.lang === 'en' ? ', ' : '、'),
        },
      ];
}

/** What is owed, on its way, or there: the payer reads it, and so does the bench. */
function feeOf({ fees }: CaseState, words: Words): CaseSpaceDto['facts'] {
  const { bill } = fees;
  if (bill === null) return [];
  const texts = factTexts[words.lang];
  const payment = openPayment(fees);
  const [say, fen] = isPaid(fees)
    ? [bill.paid > 0 ? texts.fees.paid : texts.fees.none, bill.paid]
    : payment === null
      ? [texts.fees.owed, (bill.amount - bill.paid) as Money]
      : [texts.fees[payment.standing === 'unclear' ? 'unclear' : 'started'], payment.fen];
  return [{ label: texts.fee, value: say(yuanGrouped(fen)) }];
}

export function factsOf({ filing }: CaseState, words: Words): CaseSpaceDto['facts'] {
  const texts = factTexts[words.lang];
  return [
    ...(filing.amount === null ? [] : [{ label: texts.amount, value: yuanGrouped(filing.amount) }]),
    ...filing.claims.map((one, index) => ({
      label: `${texts.claim} ${String(index + 1)}`,
      value: one.text,
    })),
    ...(filing.grounds === '' ? [] : [{ label: texts.grounds, value: filing.grounds }]),
  ];
}
