import type { CourtDay, Instant, Json } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, CourtProfile, Hearing, Participant } from '@xiezhi/record';
import {
  hearsEvidence,
  holder,
  kindOf,
  livesAbroad,
  modeFor,
  partiesOf,
  stillAsks,
  toBeHeard,
} from '@xiezhi/record';
import { noBillWhileMediated } from '../shared/rules/no-bill-while-mediated.ts';
import { evidenceDays } from '../shared/rules/time-for-evidence.ts';
import { certificateData } from '../shared/service-certificate.ts';
import { addressConfirmationData } from './address-confirmation-data.ts';
import { defenceData } from './defence-data.ts';
import { applicationData, applicationNotice } from './application-data.ts';
import { appealAnswerData, appealData } from './appeal-data.ts';
import { complaintData } from './complaint-data.ts';
import { correctionNames, originalNames } from './correction-names.ts';
import { correctingRulingData } from './correcting-ruling-data.ts';
import { costsListData } from './costs-list-data.ts';
import { counterReceiptData } from './counter-receipt-data.ts';
import { counterclaimData } from './counterclaim-data.ts';
import { announcementCertificateData } from './announcement-data.ts';
import { reversalData, ticketData } from './ticket-data.ts';
import { feeNoticeData } from './fee-notice-data.ts';
import { evidenceListData } from './evidence-list-data.ts';
import { filedWithoutAccount } from '../shared/notice-to-give.ts';
import { mediationData } from './mediation-data.ts';
import { isOfApplication, placeSaid } from '../shared/places.ts';
import { totalsIn } from '../shared/points.ts';
import { judgmentData } from '../shared/judgment-data.ts';
import { refusalRuling } from './refusal-data.ts';
import { rulingData } from './ruling-data.ts';
import { commissionData, replyDemandData, witnessNoticeData } from './witness-data.ts';
import { transferData } from './transfer-data.ts';
import { verificationData } from './verification-papers.ts';

/** What a paper may be made from. */
export interface BuildContext {
  readonly state: CaseState;
  readonly court: CourtProfile;
  readonly addressee: Participant | null;
  readonly today: CourtDay;
  readonly now: Instant;
  readonly law: Law;
  /** What the act itself adds: the hearing of a summons, the draft of a judgment. */
  readonly extra: Readonly<Record<string, Json>>;
}

type Data = Readonly<Record<string, Json>>;

export const contactOf = (court: CourtProfile): Data => ({
  person: '诉讼服务中心',
  phone: court.phone === '' ? '12368' : court.phone,
  address: court.address,
  hours: court.hours,
});

/** What is no civil suit was handed in by another paper, and another way stands open where it is not accepted. */
const appliedIn = (filing: CaseState['filing']): Readonly<Record<string, Json>> => {
  const kind = kindOf(filing);
  return kind === null ? {} : { applied: { document: kind.document.zh, way: kind.refusal.way.zh } };
};

const names = (list: readonly Participant[]): readonly string[] => list.map((one) => one.name);
const bench = ({ participation }: CaseState): Data => ({
  judge: holder(participation, 'judge')?.name ?? null,
  clerk: holder(participation, 'clerk')?.name ?? null,
});
/** Where a reader finds the case; no code to scan on a paper of a court that has not said where it stands. */
const caseLink = ({ court: { site } }: BuildContext): string | null =>
  site === null ? null : `${site}/my-cases`;

const common = ({ court, addressee, state, today }: BuildContext): Data => ({
  court: court.name,
  addressee: addressee?.name ?? '各方当事人',
  cause: state.filing.causeName ?? '',
  contact: contactOf(court),
  issuedOn: today,
});

const procedureOf = ({ filing }: CaseState) => filing.procedure ?? 'ordinary';

/** Pure: from the state of a case to exactly what a template asks for. */
export const builders: Readonly<Record<string, (about: BuildContext) => Data>> = {
  complaint: ({ state, court, now, extra }) => complaintData(state, court, now, extra),
  application: ({ state, court, now, extra }) => applicationData(state, court, now, extra),
  'application-notice': (about) => {
    const { cause: _cause, ...rest } = common(about);
    return { ...rest, ...applicationNotice(about.state) };
  },
  defence: ({ state, court, extra }) => defenceData(state, court, extra),
  'evidence-list': ({ state, court, extra }) => evidenceListData(state, court, extra),
  counterclaim: ({ state, court, extra }) => counterclaimData(state, court, extra),
  'third-party-claim': ({ state, court, extra }) => counterclaimData(state, court, extra),
  'address-confirmation': ({ state, court, addressee, now }) =>
    addressConfirmationData(state, court, now, contactOf(court), addressee?.id ?? ''),
  'filing-receipt': (about) =>
    counterReceiptData(about.state, about.court, about.now, contactOf(about.court)),
  'verification-report': ({ state, court, extra }) =>
    verificationData(state, court, contactOf(court), extra),
  'fee-ticket': ({ state, court, extra }) => ticketData(state, court, contactOf(court), extra),
  'fee-reversal': ({ state, court, extra }) => reversalData(state, court, contactOf(court), extra),
  appeal: ({ state, court, extra }) => appealData(state, court, extra),
  'appeal-answer': ({ state, court, extra }) => appealAnswerData(state, court, extra),
  'acceptance-notice': (about) => ({
    ...common(about),
    opponents: names(partiesOf(about.state.participation, 'defendant')),
    acceptedOn: about.state.filing.acceptedOn ?? about.today,
    procedure: procedureOf(about.state),
    fee: noBillWhileMediated(about.state) ? 'after-mediation' : 'enclosed',
    stillNeeded: [],
    caseLink: caseLink(about),
    bench: bench(about.state),
  }),
  'fee-notice': (about) => feeNoticeData(about, common(about), caseLink(about)),
  'costs-list': ({ state, court, today, addressee }) =>
    costsListData(state, court, today, contactOf(court), addressee),
  'evidence-notice': (about) => ({
    ...common(about),
    procedure: procedureOf(about.state),
    days: evidenceDays[procedureOf(about.state)],
    dueOn: null,
    burden: [],
  }),
  'rights-notice': (about) => ({
    ...common(about),
    steps: ['送达', '调解', '证据交换', '开庭', '宣判', '询问'].map((step) => ({
      step,
      form: '可以在线，也可以到法院',
    })),
    choiceLink: caseLink(about),
    answerBy: null,
  }),
  'response-notice': (about) => ({
    ...common(about),
    plaintiffs: names(partiesOf(about.state.participation, 'plaintiff')),
    filedOn: about.state.filing.acceptedOn ?? about.today,
    defenceDays:
      about.addressee !== null &&
      livesAbroad(about.state.participation, about.addressee.id, about.today)
        ? 30
        : 15,
    copies: 1,
    enclosures: ['起诉状副本', '举证通知书', '在线诉讼权利义务告知书'],
    procedure: procedureOf(about.state),
    online: null,
    bench: bench(about.state),
  }),
  'correction-notice': (about) => {
    const { filing } = about.state;
    const asked = filing.corrections.at(-1);
    return {
      ...common(about),
      receiptNumber: filing.receipt ?? '',
      receivedAt: filing.submittedAt ?? about.now,
      items: (asked?.items ?? []).map((one) => ({
        material:
          one.at === undefined
            ? (correctionNames[one.item] ?? one.item)
            : placeSaid(one.at, one.place ?? '', 'zh-CN', isOfApplication(one.item)),
        lacking:
          (one.item === 'original' && originalNames[asked?.ground ?? '']) || '缺少或者不清楚',
        remedy: one.note,
      })),
      // Where it lies in nobody’s account the days run from receipt, and no day is named that would not be the last.
      dueOn: filedWithoutAccount(about.state) ? null : (asked?.dueOn ?? null),
      days: asked?.days ?? 15,
      parts: totalsIn(asked?.items)?.parts ?? null,
      ...appliedIn(filing),
      submitLink: caseLink(about),
    };
  },
  announcement: (about) => {
    const ordered = about.state.announcement.announcements.find(
      ({ id }) => id === about.extra['announcement'],
    );
    const { court, contact, issuedOn } = common(about);
    return {
      court: court ?? '',
      text: (ordered?.text ?? []).join('\n'),
      contact: contact ?? null,
      issuedOn: issuedOn ?? '',
    };
  },
  'announcement-certificate': ({ state, court, today, extra }) =>
    announcementCertificateData(state, court, today, extra),
  'refusal-ruling': ({ state, court, today }) => refusalRuling(state, court, today),
  summons,
  'witness-notice': (about) => witnessNoticeData(about, contactOf(about.court)),
  'appraisal-commission': (about) => commissionData(about, contactOf(about.court)),
  'appraisal-reply-demand': (about) => replyDemandData(about, contactOf(about.court)),
  judgment: ({ state, court, today }) => judgmentData(state, court, today),
  'correcting-ruling': ({ state, court, today, extra }) =>
    correctingRulingData(state, court, today, extra),
  'procedural-ruling': ({ state, court, today, extra }) => rulingData(state, court, today, extra),
  'mediation-statement': ({ state, court, today, extra }) =>
    mediationData(state, court, today, extra),
  'transfer-letter': ({ state, court, today }) =>
    transferData(state, court, today, contactOf(court)),
  'service-certificate': ({ state, court, today, law, extra }) => {
    const one = state.service.services.find(({ id }) => id === extra['service']);
    return one ? certificateData(state, court, one, today, law, extra) : {};
  },
};

const partyRoles: Readonly<Record<string, string>> = {
  plaintiff: '原告',
  defendant: '被告',
  'third-party': '第三人',
};

/** CPL-146, CPL-147: they say what follows for plaintiff and defendant, and nothing of a third party that claims nothing. */
const absences = {
  // Of a plaintiff whose claim has ended while a counterclaim is tried on.
  plaintiff: 'default-judgment',
  defendant: 'default-judgment',
  'third-party': 'none',
} as const;

/** CPLI-236: a third party with a claim of its own stands as a plaintiff does. */
const absenceOf = ({ state, addressee }: BuildContext) =>
  addressee !== null && stillAsks(state, addressee) !== null
    ? 'deemed-withdrawn'
    : absences[addressee?.side ?? 'third-party'];

/** EVR-70: both sides are told who will testify. */
function whoIsHeard({ evidence }: CaseState, purpose: Hearing['purpose']): readonly string[] {
  const heard = toBeHeard(evidence).map(({ what }) => what);
  return hearsEvidence({ purpose }) && heard.length > 0
    ? [`本院已准许${heard.join('、')}出庭作证。`]
    : [];
}

/** What absence from a hearing leads to differs with the side; the paper says so. */
function summons(about: BuildContext): Data {
  const { state, court, addressee, today, extra } = about;
  const found = state.hearing.hearings.find(({ id }) => id === extra['hearing']);
  const purpose = found?.purpose ?? 'hearing';
  const online = addressee !== null && modeFor(state, purpose, addressee.id) === 'online';
  return {
    court: court.name,
    cause: state.filing.causeName ?? '',
    summoned: {
      name: addressee?.name ?? '',
      role: partyRoles[addressee?.role ?? ''] ?? '',
      address: (addressee?.address ?? '') === '' ? null : (addressee?.address ?? null),
    },
    reason: purpose === 'exchange' ? 'evidence-exchange' : purpose,
    at: found?.at ?? null,
    place: found?.place ?? '',
    online: online ? { link: caseLink(about), code: '由书记员另行通知' } : null,
    absence: purpose !== 'hearing' ? 'none' : absenceOf(about),
    // What to bring and when to come, the template itself says.
    notes: [
      ...(found === undefined || found.closedFor === null
        ? []
        : ['本案不公开审理，不能带人旁听。']),
      '不能按时参加的，请提前申请延期。',
      ...whoIsHeard(state, purpose),
    ],
    judge: holder(state.participation, 'judge')?.name ?? '',
    clerk: holder(state.participation, 'clerk')?.name ?? '',
    issuedOn: today,
  };
}
