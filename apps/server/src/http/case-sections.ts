import type { AccessCodeDto, CaseSpaceDto, PaperDto } from '@xiezhi/contract';
import type { Label, Money, StreamId } from '@xiezhi/kernel';
import { courtDayOf, yuanGrouped } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { labelsFor, lanes, readsOnlyFees } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { isPaid, openPayment } from '@xiezhi/record';
import { appealCourseOf } from './appeal-course.ts';
import { bracketed, entryTexts, factTexts, stepTexts } from '../texts/cases.ts';
import type { Environment } from './environment.ts';
import { courseOf } from './course.ts';
import { fileUrl } from './file-url.ts';
import { owedLines, tasksToday } from './owed.ts';
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
  const law = environment.docket.rules.lawAt(today);
  const key = stream.slice('case:'.length);
  const labels = labelsFor(actor, 'case', key, at);
  // Claims and grounds are what the parties say to each other: not for the cashier's office.
  const readsComplaint = labels.has('parties');
  // What comes next and by when, whoever owes it: a party may know what the court owes, and the other way round.
  const tasks = tasksToday(environment, at, stream, actor).filter(
    ({ dueAt }) => dueAt !== undefined,
  );
  const onlyFees = readsOnlyFees(actor, at);
  const codes = labels.has('court') ? codesOf(at, environment, stream) : [];
  return {
    next: [
      ...owedLines(tasks, words, at, actor),
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

export const papersOf = (
  at: CaseState,
  words: Words,
  stream: StreamId,
  labels: ReadonlySet<Label>,
  onlyFees: boolean,
): readonly PaperDto[] => {
  const papers = at.documents.papers.filter(
    (one) => labels.has(one.label) && (!onlyFees || one.template === 'fee-notice'),
  );
  // Two of one name differ by whom they are for.
  const name = ({ title, addressee }: (typeof papers)[number]): string => {
    const to = at.participation.participants.find(({ id }) => id === addressee);
    return to === undefined || papers.filter((one) => one.title === title).length === 1
      ? words.paper(title)
      : `${words.paper(title)}${bracketed(words.lang, to.name)}`;
  };
  return papers.map((one) => ({
    id: one.id,
    title: name(one),
    at: one.issuedAt ?? one.orderedAt,
    state: one.replacedBy !== null ? 'replaced' : one.file === null ? 'ordered' : 'issued',
    file: one.file === null ? null : { ...one.file, url: fileUrl(one.file, stream) },
    ...(one.replacedBy === null ? {} : { replacedBy: one.replacedBy }),
  }));
};

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
