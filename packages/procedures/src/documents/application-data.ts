import type { CourtDay, Instant, Json } from '@xiezhi/kernel';
import type { Kind } from '@xiezhi/law';
import { retrialGrounds } from '@xiezhi/law';
import type { CaseState, CourtProfile, FilingState, Participant } from '@xiezhi/record';
import { kindOf, partiesOf } from '@xiezhi/record';
import { bornOf } from '../shared/born.ts';
import { dayText } from '../shared/day-text.ts';
import { citedInWords } from './cited.ts';
import { complaintData } from './complaint-data.ts';

/* What was handed in that is no civil suit, as a paper; and what the court answers, as papers (OLR-9.3.0). */

/** What the application says of the decision it is about, of its grounds and of its time. */
const aboutOf = (kind: Kind, { application }: FilingState): Json => [
  ...(application?.decision === undefined
    ? []
    : [
        {
          label: kind.decision?.zh ?? '所涉文书',
          value: [application.decision.number, application.decision.by]
            .filter((one) => one !== '')
            .join('，'),
        },
      ]),
  ...(application?.period === undefined
    ? []
    : [{ label: '期限起算日', value: dayText(application.period.from as CourtDay) }]),
  ...(application?.grounds === undefined
    ? []
    : [
        {
          label: '再审事由（民事诉讼法第二百一十一条）',
          value: application.grounds.map((one) => retrialGrounds[one].zh).join('；'),
        },
      ]),
];

const particularsOf = (one: Participant, own: boolean): string | null =>
  one.kind === 'organisation' && one.creditCode !== null
    ? `统一社会信用代码${one.creditCode}`
    : own
      ? bornOf(one)
      : null;

/** As it was handed in, under the title of its kind; what a complaint prints alike is taken from there. */
export function applicationData(
  state: CaseState,
  court: CourtProfile,
  now: Instant,
  extra: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const { filing, participation } = state;
  const kind = kindOf(filing);
  if (kind === null) return {};
  const { parties, materials, signers, handedInBy, submittedAt, mended, claims, grounds } =
    complaintData(state, court, now, extra);
  const given = filing.application?.papers ?? [];
  const all = [
    ...partiesOf(participation, 'plaintiff').map((one) => ({ one, own: true })),
    ...partiesOf(participation, 'defendant').map((one) => ({ one, own: false })),
  ];
  const printed = parties as readonly Readonly<Record<string, Json>>[];
  return {
    title: kind.document.zh,
    court: court.name,
    parties: all.map(({ one, own }, index) => ({
      role: own ? kind.filer.zh : (kind.other?.zh ?? ''),
      name: one.name,
      particulars: particularsOf(one, own),
      lines: printed[index]?.['lines'] ?? [],
    })),
    about: aboutOf(kind, filing),
    asked: kind.suit ? '诉讼请求' : '请求事项',
    claims: claims ?? [],
    grounds: grounds ?? null,
    list: kind.papers.filter(({ id }) => given.includes(id)).map(({ zh }) => zh),
    materials: materials ?? [],
    signs: kind.suit ? '具状人' : kind.filer.zh,
    signers: signers ?? [],
    handedInBy: handedInBy ?? null,
    receiptNumber: filing.receipt,
    submittedAt: submittedAt ?? now,
    counter: filing.counter?.presents === 'by-post' ? 'post' : (filing.counter?.form ?? null),
    receivedOn: filing.counter?.receivedOn ?? null,
    mended: mended ?? [],
  };
}

/** It was accepted: who has it, and what follows there. Its number stands over the text: here it could not be read yet. */
function accepted(kind: Kind, { acceptedOn }: FilingState, to: string): string {
  return [
    `你方递交的${kind.document.zh}收悉。经审查，符合受理条件，本院于${dayText((acceptedOn ?? '') as CourtDay)}决定受理。`,
    `一、承办。本案由${to}承办。${kind.after.zh}。`,
    `二、费用。${kind.fee.zh}。`,
    '三、材料。还有材料要交的，可以在本案页面提交，或者交到立案窗口，本院转交承办部门；已经在网上交过的，不需要再交纸质材料。',
  ].join('\n');
}

/** It was not, and by no ruling: why, on what that rests, and what can be done. */
function refused(kind: Kind, { reason, ruledBy }: FilingState): string {
  return [
    `你方递交的${kind.document.zh}收悉。经审查，本院认为：${(reason ?? '').replace(/^\s*本院认为[，,：:]?\s*/u, '')}`,
    `依照${citedInWords(kind.refusal.articles)}的规定，本院不予受理。`,
    `${kind.refusal.way.zh}。`,
    `审判员：${ruledBy ?? ''}`,
  ].join('\n');
}

export function applicationNotice({ filing }: CaseState): {
  readonly title: string;
  readonly text: string;
} {
  const kind = kindOf(filing);
  if (kind === null) return { title: '', text: '' };
  return filing.status === 'refused'
    ? { title: '不予受理通知书', text: refused(kind, filing) }
    : { title: '受理通知书', text: accepted(kind, filing, filing.handedTo ?? '') };
}
