import type {
  AccountDataDto,
  DeviceKeyDto,
  MeansDto,
  SentToMePageDto,
  SignInsDto,
} from './account-wire.ts';
import type { RepresentationDto } from './representation-wire.ts';
import type { AddressesDto } from './addresses.ts';
import type { DemoCardDto } from './court.ts';
import type {
  CodeSentDto,
  CourtSettingsDto,
  DisputeDto,
  FoundPersonDto,
  OffersDto,
  OutboxRowDto,
  SittingRowDto,
  WhyDto,
} from './desk.ts';
import type { FeedbackDto, MyFeedbackDto, PublicFeedbackDto } from './feedback.ts';
import type {
  DraftDto,
  DraftKeptDto,
  DraftHelpDto,
  DraftRowDto,
  FormDto,
  HelpedRowDto,
  OptionDto,
} from './form.ts';
import type { FilePagesDto, HeldTextDto, NoteDto, NotesDto, PageTextDto } from './file-pages.ts';
import type { PresentingDto } from './presenting.ts';
import type { FoundInCaseDto } from './found.ts';
import type { FilingKindsDto } from './filing-kinds.ts';
import type { GuideDto, GuidesDto } from './guides.ts';
import type { OutcomeDto } from './outcome.ts';
import type {
  AnnouncementsDto,
  PaymentLinkDto,
  PreviewDto,
  ReconciliationDto,
  CheckedMessageDto,
  ServedPapersDto,
  ServicesDto,
  VerifiedPaperDto,
  VerifiedReceiptDto,
} from './preview.ts';
import type { LogStandingDto } from './log.ts';
import type { CasesDto, TasksDto } from './pages.ts';
import type {
  CheckedDto,
  FeeAnswerDto,
  NamedTermDto,
  InterestAnswerDto,
  TermAnswerDto,
  WhichCourtAnswerDto,
} from './reckoned.ts';
import type {
  CaseAsOfDto,
  CaseRowDto,
  CaseSpaceDto,
  InvitationDto,
  MeDto,
  TaskRowDto,
} from './wire.ts';

/** A file that came over whole: what an act may then name. */
export interface ArrivedFileDto {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** What an authenticator app is given, this once. */
export interface TotpBegunDto {
  readonly secret: string;
  readonly uri: string;
  /** The QR code, SVG. */
  readonly picture: string;
}

/** Options for the browser, as WebAuthn has them. */
export type PasskeyOptionsDto = Readonly<Record<string, unknown>>;

export interface SignedInDto {
  readonly signedIn: boolean;
  readonly level?: number;
  readonly csrf?: string;
}

/**
 * What each question of the contract answers with 200, by its name in `queries.ts`: of those that answer JSON. The
 * schemas of the OpenAPI are made from these types (`answers.schema.json`), and every answer of the tests is held to them.
 */
export interface Answers {
  readonly 'upload-begin': ArrivedFileDto;
  readonly 'upload-go-on': ArrivedFileDto;
  readonly me: MeDto;
  readonly means: MeansDto;
  readonly 'totp-begun': TotpBegunDto;
  readonly 'recovery-codes-begun': { readonly codes: readonly string[] };
  readonly 'passkey-begun': PasskeyOptionsDto;
  readonly 'passkey-asked': PasskeyOptionsDto;
  readonly 'passkey-door': PasskeyOptionsDto;
  readonly 'sent-to-me': SentToMePageDto;
  readonly 'account-data': AccountDataDto;
  readonly representation: RepresentationDto;
  readonly 'device-key': DeviceKeyDto;
  readonly 'sign-ins': SignInsDto;
  readonly 'sign-out-there': SignInsDto;
  readonly 'sign-out-everywhere': SignInsDto;
  readonly offers: OffersDto;
  readonly form: FormDto;
  readonly why: WhyDto;
  readonly answer: OutcomeDto;
  readonly cases: readonly CaseRowDto[];
  readonly case: CaseSpaceDto;
  readonly 'case-addresses': AddressesDto;
  readonly 'case-as-of': CaseAsOfDto;
  readonly 'case-find': FoundInCaseDto;
  readonly 'case-page-text': PageTextDto;
  readonly 'file-pages': FilePagesDto;
  readonly search: CasesDto;
  readonly tasks: TasksDto;
  readonly overdue: readonly TaskRowDto[];
  readonly causes: readonly OptionDto[];
  readonly courts: readonly OptionDto[];
  readonly 'demo-cards': readonly DemoCardDto[];
  readonly outbox: readonly OutboxRowDto[];
  readonly disputes: readonly DisputeDto[];
  readonly 'log-standing': LogStandingDto;
  readonly 'law-fee': FeeAnswerDto;
  readonly 'law-deadline': TermAnswerDto;
  readonly 'law-terms': readonly NamedTermDto[];
  readonly 'law-interest': InterestAnswerDto;
  readonly 'law-court': WhichCourtAnswerDto;
  readonly 'law-check': CheckedDto;
  readonly verify: VerifiedPaperDto;
  readonly 'verify-receipt': VerifiedReceiptDto;
  readonly reconciliation: ReconciliationDto;
  readonly 'reconciliation-import': ReconciliationDto;
  readonly services: ServicesDto;
  readonly served: ServedPapersDto;
  readonly 'message-check': CheckedMessageDto;
  readonly 'payment-link': PaymentLinkDto;
  readonly announcements: AnnouncementsDto;
  readonly feedback: PublicFeedbackDto;
  readonly 'my-feedback': MyFeedbackDto;
  readonly 'one-feedback': FeedbackDto;
  readonly guides: GuidesDto;
  readonly 'filing-kinds': FilingKindsDto;
  readonly guide: GuideDto;
  readonly 'probe-up': { readonly bytes: number };
  readonly preview: PreviewDto;
  readonly 'file-text': HeldTextDto;
  readonly notes: NotesDto;
  readonly presenting: PresentingDto;
  readonly 'note-save': NoteDto;
  readonly drafts: readonly DraftRowDto[];
  readonly 'draft-save': DraftDto;
  readonly 'draft-keep': DraftKeptDto;
  readonly 'draft-help': DraftHelpDto;
  readonly 'draft-help-ask': DraftHelpDto;
  readonly helping: readonly HelpedRowDto[];
  readonly 'helping-come': HelpedRowDto;
  readonly 'helped-form': FormDto;
  readonly 'helped-save': DraftDto;
  readonly 'sign-in': SignedInDto;
  readonly 'sign-out': SignedInDto;
  readonly 'phone-code': CodeSentDto;
  readonly 'code-sign-in': SignedInDto;
  readonly 'passkey-sign-in': SignedInDto;
  readonly 'step-up': { readonly level: number };
  readonly 'demo-sign-in': SignedInDto;
  readonly clock: { readonly now: string };
  readonly 'find-person': FoundPersonDto;
  readonly calendar: readonly SittingRowDto[];
  readonly invitation: InvitationDto;
  readonly court: CourtSettingsDto;
}
