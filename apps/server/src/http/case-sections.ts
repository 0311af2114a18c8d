import type { AccessCodeDto, CaseSpaceDto, PaperDto } from '@xiezhi/contract';
import type { Label, StreamId } from '@xiezhi/kernel';
import { courtDayOf, yuanGrouped } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Actor } from '@xiezhi/procedures';
import { elementsInWords, factsBeside, labelsFor, lanes, readsOnlyFees } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { answers, isApplied, isSuit, participant } from '@xiezhi/record';
import { feesOf } from './fees-of.ts';
import { admissionsOf } from './admissions.ts';
import { applicationFacts } from './application-facts.ts';
import { addressesOpenTo } from './addresses.ts';
import { appealCourseOf } from './appeal-course.ts';
import { entryTexts, factTexts, stepTexts } from '../texts/cases.ts';
import type { Environment } from './environment.ts';
import { courseOf } from './course.ts';
import { exhibitsOf } from './exhibits.ts';
import { paperName } from './paper-name.ts';
import { fileUrl } from './file-url.ts';
import { inOrderOfDays, owedLines, tasksToday } from './owed.ts';
import { rulingCourseOf } from './ruling-course.ts';
import type { Words } from './words.ts';

type Sections = Pick<
  CaseSpaceDto,
  'next' | 'lanes' | 'facts' | 'factsBeside' | 'exhibits' | 'papers' | 'addresses' | 'codes'
>;

/** The parts of a case page that come from the state rather than from single entries. */
export function sectionsOf(
  at: CaseState,
  words: Words,
  stream: StreamId,
  actor: Actor,
  environment: Environment,
  law: Law,
): Sections {
  const today = courtDayOf(environment.clock.now());
  const key = stream.slice('case:'.length);
  const labels = labelsFor(actor, 'case', key, at);
  // Claims and grounds are what the parties say to each other: not for the cashier's office.
  const readsComplaint = labels.has('parties');
  // What comes next and by when, whoever owes it: a party may know what the court owes, and the other way round.
  const tasks = tasksToday(environment, at, stream, actor, law).filter(
    ({ dueAt }) => dueAt !== undefined,
  );
  const onlyFees = readsOnlyFees(actor, at);
  const beside = readsComplaint && !onlyFees ? factsBeside(at, words.lang) : null;
  const codes = labels.has('court') ? codesOf(at, environment, stream) : [];
  return {
    next: inOrderOfDays([
      ...owedLines(tasks, words, at, actor, today),
      ...(onlyFees ? [] : courseOf(at, words, labels, law, actor.person)),
      ...(onlyFees ? [] : appealCourseOf(at, words, law, today, actor, labels)),
      ...(onlyFees ? [] : rulingCourseOf(at, words, law, today, actor, labels)),
    ]),
    // Who is online at which step is asked in a suit; of what is dealt with elsewhere nobody is.
    lanes: onlyFees || !isSuit(at) ? [] : lanesOf(at, words),
    exhibits: readsComplaint && !onlyFees ? exhibitsOf(at, words, stream, law) : [],
    papers: papersOf(at, words, stream, labels, onlyFees),
    ...(addressesOpenTo(at, key, actor).length > 0 ? { addresses: true } : {}),
    facts: [
      ...feesOf(at, words, labels, environment, stream, law),
      ...(readsComplaint ? [...factsOf(at, words), ...admissionsOf(at, words)] : []),
      ...(readsComplaint && labels.has('side:plaintiff')
        ? [...explainedIn(at, words), ...lackingOf(at, words)]
        : []),
      ...codes.map(({ name, code }) => ({
        label: `${factTexts[words.lang].code} · ${name}`,
        value: code,
      })),
    ],
    ...(beside === null ? {} : { factsBeside: beside }),
    ...(codes.length === 0 ? {} : { codes }),
  };
}

/** What the cashier’s office reads of the papers. */
const feePapers: ReadonlySet<string> = new Set([
  'fee-notice',
  'fee-ticket',
  'fee-reversal',
  'costs-list',
]);

export const papersOf = (
  at: CaseState,
  words: Words,
  stream: StreamId,
  labels: ReadonlySet<Label>,
  onlyFees: boolean,
): readonly PaperDto[] => {
  const papers = at.documents.papers.filter(
    (one) => labels.has(one.label) && (!onlyFees || feePapers.has(one.template)),
  );
  // Two of one name differ by whom they are for, and else by their number.
  const name = (one: (typeof papers)[number]): string =>
    papers.filter(({ title }) => title === one.title).length === 1
      ? words.paper(one.title)
      : paperName(one, at, words);
  return papers.map((one) => ({
    id: one.id,
    title: name(one),
    at: one.issuedAt ?? one.orderedAt,
    ...stateOf(one, at, labels),
    file: one.file === null ? null : { ...one.file, url: fileUrl(one.file, stream) },
    ...(one.replacedBy === null ? {} : { replacedBy: one.replacedBy }),
    ...(one.replaces === null || one.correction === null
      ? {}
      : { corrects: { paper: one.replaces, what: one.correction } }),
  }));
};

/** Where a paper stands: served, once it was to anybody of whose service the reader may know. */
function stateOf(
  one: CaseState['documents']['papers'][number],
  { service, participation }: CaseState,
  labels: ReadonlySet<Label>,
): Pick<PaperDto, 'state' | 'servedOn'> {
  if (one.replacedBy !== null) return { state: 'replaced' };
  if (one.file === null) return { state: 'ordered' };
  const { sha256 } = one.file;
  const days = service.services
    .filter(({ undone, papers }) => !undone && papers.some(({ file }) => file.sha256 === sha256))
    .filter(({ addressee }) => {
      const side = participant(participation, addressee)?.side;
      return (
        labels.has('court') || (side !== undefined && side !== null && labels.has(`side:${side}`))
      );
    })
    .flatMap(({ effective }) => effective?.on ?? [])
    .toSorted();
  const [first] = days;
  return first === undefined ? { state: 'issued' } : { state: 'served', servedOn: first };
}

const lanesOf = (at: CaseState, words: Words): CaseSpaceDto['lanes'] =>
  lanes(at).map((lane) => ({
    step: lane.step,
    title: stepTexts[words.lang][lane.step] ?? lane.step,
    cells: lane.cells.map((cell) => ({
      party: cell.name,
      mode: cell.mode,
      note: cell.seq === null ? '' : entryTexts[words.lang](cell.seq),
      ...(cell.seq === null || cell.entry === null || cell.since === null
        ? {}
        : { seq: cell.seq, entry: cell.entry, since: cell.since }),
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
            code: environment.accessCodes.code(stream, one.id, one.invited.code),
            at: one.invited.at,
          },
        ],
  );

/** OLR-9.1.3: what the court explained, while it waits for an answer. */
const explainedIn = ({ filing }: CaseState, words: Words): CaseSpaceDto['facts'] =>
  filing.status !== 'explained' || filing.reason === null
    ? []
    : [{ label: factTexts[words.lang].explained, value: filing.reason }];

/** What the complaint was found to lack when it came in, until it is registered: plaintiff and reviewer read the same. */
function lackingOf({ filing }: CaseState, words: Words): CaseSpaceDto['facts'] {
  const items = words.command('filing.request-correction')?.options?.['items'] ?? {};
  return filing.acceptedOn !== null || filing.lacking.length === 0
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

export function factsOf(
  { filing, defence, participation }: CaseState,
  words: Words,
): CaseSpaceDto['facts'] {
  const texts = factTexts[words.lang];
  const fact = (label: string, value: string | null): CaseSpaceDto['facts'] =>
    value === null || value === '' ? [] : [{ label, value }];
  return [
    ...applicationFacts(filing, words),
    ...fact(texts.dispute, filing.dispute),
    ...fact(texts.place, filing.place),
    ...fact(texts.amount, filing.amount === null ? null : yuanGrouped(filing.amount)),
    ...filing.claims.map((one, index) => ({
      label: `${isApplied(filing) ? texts.request : texts.claim} ${String(index + 1)}`,
      value: one.text,
    })),
    ...fact(texts.grounds, filing.grounds),
    ...elementsInWords(filing.elements, words.lang),
    // What is not the party's own word stands in its paper, and not as what the party says.
    ...answers({ defence, participation }).flatMap((one) => {
      const name = participant(participation, one.participant)?.name ?? '';
      return elementsInWords(one.elements, words.lang).map(({ label, value }) => ({
        label: `${name} · ${label}`,
        value,
      }));
    }),
  ];
}
