import type { CaseSpaceDto } from '@xiezhi/contract';
import { retrialGrounds } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { kindOf } from '@xiezhi/record';
import { applicationTexts } from '../texts/applications.ts';
import { dayWords } from './day-words.ts';
import type { Words } from './words.ts';

/* What a case page says of an application: its kind, what it is about, its time, and who has it. */

export function applicationFacts(filing: CaseState['filing'], words: Words): CaseSpaceDto['facts'] {
  const kind = kindOf(filing);
  const { application, handedTo, closed } = filing;
  if (kind === null || application === null) return [];
  const t = applicationTexts[words.lang];
  const said = words.lang === 'en' ? 'en' : 'zh';
  const { decision, grounds, period, papers } = application;
  const listed = kind.papers.filter(({ id }) => papers.includes(id)).map((one) => one[said]);
  const fact = (label: string, value: string | undefined): CaseSpaceDto['facts'] =>
    value === undefined || value === '' ? [] : [{ label, value }];
  return [
    ...fact(t.kind, kind.name[said]),
    ...fact(
      kind.decision?.[said] ?? t.decision,
      decision && [decision.number, decision.by].filter((one) => one !== '').join(t.comma),
    ),
    ...fact(t.grounds, grounds?.map((one) => retrialGrounds[one][said]).join('\n')),
    ...fact(
      t.period,
      period &&
        t.periodOf(
          dayWords(period.from, words.lang),
          dayWords(period.dueOn, words.lang),
          period.late,
        ),
    ),
    ...fact(t.papers, listed.join(t.semicolon)),
    ...fact(t.with, handedTo ?? undefined),
    ...fact(
      t.outcome,
      closed === null ? undefined : t.closed(dayWords(closed.on, words.lang), closed.outcome),
    ),
  ];
}

/** What follows: before acceptance what the court may do, after it who has the case and that it is not dealt with here. */
export function courseOfApplication({ filing }: CaseState, words: Words): readonly string[] {
  const kind = kindOf(filing);
  if (kind === null) return [];
  const t = applicationTexts[words.lang];
  const said = words.lang === 'en' ? 'en' : 'zh';
  const { status, handedTo } = filing;
  const follows = [t.then(kind.after[said]), t.fee(kind.fee[said])];
  if (status === 'accepted') return [t.has(handedTo ?? ''), ...follows];
  const isOpen = ['to-be-handed-over', 'under-review', 'correction-requested'].includes(status);
  return isOpen ? follows : [];
}
