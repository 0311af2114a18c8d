import type { Language, TextCatalogue } from './texts.ts';

/**
 * What an entry is called by its kind alone, for whoever may not read what is in it: the holder of a receipt, a reader
 * who is told that something came in. Here stands every kind whose own title says something of its content, so that
 * nobody reads a decision in it that was never made.
 */
export const kindTitles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    'participation.Begun': '记入参加案件的人员',
    'participation.AuthorityAnswered': '答复委托',
    'participation.PartyAdded': '有人加入诉讼',
    'deadline.Moved': '写明届满日',
    'rulebook.CalendarProposed': '提出放假安排，等另一位确认',
    'rulebook.CalendarLoaded': '录入放假安排',
    'identity.CredentialReplaced': '密码变更',
    'filing.Supplemented': '收到材料',
    'fees.ReliefRequested': '申请缓交、减交或者免交诉讼费',
    'fees.ReliefDecided': '就缓交、减交、免交诉讼费的申请作出决定',
    'documents.Ordered': '制作文书',
    'consent.Given': '同意在线',
    'consent.WithdrawalDecided': '就改为线下的申请作出决定',
    'conversion.Requested': '没有条件在线参加',
    'conversion.Decided': '就没有条件在线参加作出决定',
    'conversion.OfflineDemanded': '要求对方到庭',
    'conversion.DemandDecided': '就要求到庭的申请作出决定',
    'conversion.AbsenceDecided': '就没有参加作出决定',
    'service.Ordered': '安排送达',
    'service.Traced': '送达的进展',
    'service.ObjectionDecided': '就送达异议作出决定',
    'defence.JurisdictionDecided': '就管辖权异议作出裁定',
    'hearing.Scheduled': '排定日期',
    'hearing.PostponementDecided': '就延期申请作出决定',
    'transcript.CorrectionAnswered': '答复补正笔录的申请',
    'appeal.Weighed': '就注明了问题的上诉作出决定',
    'reading.Opened': '写明理由后查看案件',
  },
  en: {
    'participation.Begun': 'Somebody entered in the case',
    'participation.AuthorityAnswered': 'Appointment as agent answered',
    'participation.PartyAdded': 'Somebody joined to the case',
    'deadline.Moved': 'Last day of a time limit stated',
    'rulebook.CalendarProposed': 'Rest days of a year proposed, to be confirmed by another person',
    'rulebook.CalendarLoaded': 'Rest days of a year entered',
    'identity.CredentialReplaced': 'Password replaced',
    'filing.Supplemented': 'Papers received',
    'fees.ReliefRequested': 'Deferral, reduction or waiver of the court fee requested',
    'fees.ReliefDecided': 'Decision on a request about the court fee',
    'documents.Ordered': 'Paper ordered',
    'consent.Given': 'Agreed to go online',
    'consent.WithdrawalDecided': 'Decision on going offline',
    'conversion.Requested': 'Cannot take part online',
    'conversion.Decided': 'Decision on somebody who cannot take part online',
    'conversion.OfflineDemanded': 'Others asked to appear in person',
    'conversion.DemandDecided': 'Decision on whether others appear in person',
    'conversion.AbsenceDecided': 'Decision on somebody who stayed away',
    'service.Ordered': 'Service arranged',
    'service.Traced': 'Course of service noted',
    'service.ObjectionDecided': 'Decision on an objection to service',
    'defence.JurisdictionDecided': 'Ruling on an objection to jurisdiction',
    'hearing.Scheduled': 'Day fixed',
    'hearing.PostponementDecided': 'Decision on another hearing day',
    'transcript.CorrectionAnswered': 'Request to correct the transcript answered',
    'appeal.Weighed': 'Decision on a marked appeal',
    'reading.Opened': 'Read the case for a reason',
  },
};

/** The title of a kind of entry, true whatever is in it. */
export const titleOfKind = (
  { entries }: Pick<TextCatalogue, 'entries'>,
  language: Language,
  kind: string,
): string => kindTitles[language][kind] ?? entries[kind]?.({}).title ?? kind;
