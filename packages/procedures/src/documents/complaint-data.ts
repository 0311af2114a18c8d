import type { Instant, Json } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type {
  CaseState,
  CourtProfile,
  EvidenceState,
  FilingState,
  Participant,
} from '@xiezhi/record';
import { active, isCauseUnknown, partiesOf } from '@xiezhi/record';
import { factsInWords } from '../shared/cause-facts-words.ts';
import { elementsPrinted } from './elements-data.ts';
import { correctedNames } from '../shared/corrected-parts.ts';
import { withAmount } from '../shared/with-amount.ts';
import { bornOf } from '../shared/born.ts';

const roleNames = { plaintiff: '原告', defendant: '被告' } as const;

/**
 * As the complaint names them. CPL-124 asks for the plaintiff's contact, and the copy served on the defendant is the
 * whole complaint (CPL-128): it stands there in full, and the plaintiff is told so before handing in. A resident id, and
 * what the plaintiff knows of a defendant's telephone and e-mail, are the court's alone to read.
 */
const partyOf = (role: keyof typeof roleNames, one: Participant): Json => ({
  role: roleNames[role],
  name: one.name,
  particulars:
    one.kind === 'organisation' && one.creditCode !== null
      ? `统一社会信用代码${one.creditCode}`
      : role === 'plaintiff'
        ? // CPL-124: sex and age of the plaintiff.
          bornOf(one)
        : null,
  lines: [
    // CPL-124 asks for the place of work of both, and for the occupation of the plaintiff alone.
    ...(role === 'plaintiff' && one.occupation ? [`职业：${one.occupation}`] : []),
    ...(one.workplace ? [`工作单位：${one.workplace}`] : []),
    ...(one.address ? [`${one.kind === 'organisation' ? '住所地' : '住址'}：${one.address}`] : []),
    ...(one.representative ? [`法定代表人（负责人）：${one.representative}`] : []),
    ...(role === 'plaintiff' ? contactOf(one) : []),
  ],
});

/** By which the plaintiff can be reached: the telephone, or where none was given the e-mail. */
const contactOf = ({ mobile, email }: Participant): readonly string[] =>
  mobile !== null ? [`联系电话：${mobile}`] : email !== null ? [`电子邮箱：${email}`] : [];

/** The files of the exhibits that came with it, each under the number and name of its exhibit. */
const exhibitsOf = ({ exhibits, lists }: EvidenceState) =>
  exhibits
    .filter(({ list }) => lists.some(({ id, occasion }) => id === list && occasion === 'complaint'))
    .flatMap(({ number, name, files }) =>
      files.map((file) => ({ ...file, name: `证据${String(number)} ${name}（${file.name}）` })),
    );

/** What each answer to a notice changed: whoever is served reads what the court had asked for. */
const mendedOf = ({ mended }: FilingState): Json =>
  mended
    .filter(({ what }) => what.length > 0)
    .map(({ at, receivedOn, what }) => ({
      on: receivedOn ?? courtDayOf(at),
      what: correctedNames(what, 'zh-CN'),
    }));

/** CPL-124: the complaint as a paper, from what was handed in and nothing else. */
export function complaintData(
  { filing, participation, evidence }: CaseState,
  court: CourtProfile,
  now: Instant,
  extra: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const plaintiffs = partiesOf(participation, 'plaintiff');
  const account =
    filing.submittedBy === null
      ? undefined
      : active(participation).find((one) => one.person === filing.submittedBy);
  return {
    court: court.name,
    parties: [
      ...plaintiffs.map((one) => partyOf('plaintiff', one)),
      ...partiesOf(participation, 'defendant').map((one) => partyOf('defendant', one)),
    ],
    cause: filing.causeName === '' || isCauseUnknown(filing) ? null : filing.causeName,
    claims: filing.claims.map(({ text, fen }) => withAmount(text, fen)),
    grounds:
      [filing.dispute ?? '', filing.grounds].filter((one) => one.trim() !== '').join('\n') || null,
    ...elementsPrinted(filing.elements, factsInWords(filing.elements?.byCause, 'zh-CN')),
    materials: [...exhibitsOf(evidence), ...filing.attachments].map(({ name, sha256 }) => ({
      name,
      sha256,
    })),
    signers: plaintiffs.map((one) => one.name),
    handedInBy: account?.role === 'agent' ? account.name : null,
    receiptNumber: filing.receipt,
    submittedAt: filing.submittedAt ?? now,
    counter: filing.counter?.presents === 'by-post' ? 'post' : (filing.counter?.form ?? null),
    receivedOn: filing.counter?.receivedOn ?? null,
    correctedAt: extra['correctedAt'] ?? null,
    ...(filing.transferred?.separated === undefined
      ? {}
      : { separatedFrom: filing.transferred.caseNumber }),
    ...(filing.mended.some(({ what }) => what.length > 0) ? { mended: mendedOf(filing) } : {}),
  };
}
