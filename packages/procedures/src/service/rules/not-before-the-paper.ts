import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf, technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** The first day on which all of these papers, by hash, were there to be served. */
function firstDay(
  { filing, documents, defence, appeal }: CaseState,
  papers: readonly string[],
): CourtDay {
  const issued = documents.papers
    .filter(({ file }) => file !== null && papers.includes(file.sha256))
    .map((one) => courtDayOf(one.issuedAt ?? one.orderedAt));
  const answered = [...defence.defences, ...appeal.appeals, ...appeal.answers]
    .filter(({ attachments }) => attachments.some(({ sha256 }) => papers.includes(sha256)))
    .map((one) => one.receivedOn);
  const accepted = filing.acceptedOn === null ? [] : [filing.acceptedOn];
  return [...accepted, ...issued, ...answered].sort().at(-1) ?? ('0001-01-01' as CourtDay);
}

/** CPL-128: what is served is a paper of this case, so no service is older than the case or the youngest of its papers. */
export const notBeforeThePaper = rule<{
  readonly state: CaseState;
  readonly papers: readonly string[];
  readonly on: CourtDay;
  readonly field: string;
}>('service/not-before-the-paper', ['CPL-128'], ({ state, papers, on, field }) => {
  const first = firstDay(state, papers);
  return on >= first
    ? null
    : refusal('service/before-the-paper', technical, [mendField(field)], { first });
});
