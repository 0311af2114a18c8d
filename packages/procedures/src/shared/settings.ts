import type { CourtDay, Money } from '@xiezhi/kernel';
import { parseYuan } from '@xiezhi/kernel';
import type { MediationOrder, ProvinceFigure, ProvinceFigures, ProvinceRange } from '@xiezhi/law';
import { mediationOrderOn, mediationOrders } from '@xiezhi/law';
import type { CourtProfile } from '@xiezhi/record';

/** A number of days a court may set: what holds until it does, and the least the law lets it be. */
export interface DaysSetting {
  readonly byDefault: number;
  /** The fewest the law lets it be; 1 where it says nothing. */
  readonly least?: number;
}

/** Days the law leaves to a court, or of which it fixes only the least. */
export const daysSettings = {
  'correction-days': { byDefault: 15 },
  // FEE-22.
  'payment-days': { byDefault: 7, least: 7 },
  'reply-days': { byDefault: 7 },
  // That an ordinary hearing needs three days is a rule of its own; a shorter notice is lawful in summary procedure.
  'hearing-notice-days': { byDefault: 3 },
  'withdrawal-days': { byDefault: 3 },
  'feedback-days': { byDefault: 15 },
} as const satisfies Readonly<Record<string, DaysSetting>>;

export type DaysSettingName = keyof typeof daysSettings;

/** The days this court has set; otherwise, and where what it once set is shorter than the law, what holds by itself. */
export function policyDays(
  court: Pick<CourtProfile, 'policies'> | null,
  setting: DaysSettingName,
): number {
  const { byDefault, least }: DaysSetting = daysSettings[setting];
  const set = Number(court?.policies[setting]);
  return Number.isInteger(set) && set >= (least ?? 1) ? set : byDefault;
}

/**
 * How many megabytes one person may upload in a day: ten of the largest files there may be, until the court sets another
 * number. What is more is handed in on another day, or at the counter.
 */
const megabytesByDefault = 2000;
export const policyMegabytes = (court: Pick<CourtProfile, 'policies'> | null): number => {
  const set = Number(court?.policies['upload-megabytes']);
  return Number.isInteger(set) && set > 0 ? set : megabytesByDefault;
};

/**
 * CPL-165: last year's average yearly wage of those employed in the province, by which small claims are measured. It is
 * published every year for each province; null until the court has entered it, and no other figure stands in for it.
 */
export function policyWage(court: Pick<CourtProfile, 'policies'> | null): Money | null {
  const set = court?.policies['average-wage'];
  return set === undefined ? null : parseYuan(set);
}

/** The court's own rooms, by name; none until it has entered them. */
export const roomNames = (court: Pick<CourtProfile, 'policies'> | null): readonly string[] =>
  namesIn(court?.policies['rooms'] ?? '');

/** One a line, or with a mark between them, as people write lists. */
export const namesIn = (written: string): readonly string[] => [
  ...new Set(
    written
      .split(/[\n、，,；;]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
];

/** Written one a line, as it is kept; nothing but marks names nothing. */
export function listedNames(written: string | undefined): string | undefined {
  const names = namesIn(written ?? '');
  return names.length === 0 ? undefined : names.join('、');
}

/** FEE-13, last paragraph: the province fixes these figures; a court enters what was fixed, and by which paper. */
export const figureSettings = {
  'fee-divorce': 'divorce',
  'fee-personality': 'personality',
  'fee-other': 'other',
  'fee-ip-without-amount': 'ip-without-amount',
  'fee-jurisdiction-objection': 'jurisdiction-objection',
} as const satisfies Readonly<Record<string, ProvinceRange>>;
export type FigureSetting = keyof typeof figureSettings;
export const isFigureSetting = (setting: string): setting is FigureSetting =>
  Object.hasOwn(figureSettings, setting);

/** The province's figures as far as this court has them. */
export function provinceFigures(
  court: Pick<CourtProfile, 'policies' | 'sources'> | null,
): ProvinceFigures {
  const found: Partial<Record<ProvinceRange, ProvinceFigure>> = {};
  for (const [setting, range] of Object.entries(figureSettings)) {
    const fen = parseYuan(court?.policies[setting] ?? '');
    if (fen !== null) found[range] = { fen, by: court?.sources[setting] ?? '' };
  }
  return found;
}

/** A system that keeps electronic data and is connected with the court (OLR-11.2.2). */
export interface ConnectedSystem {
  readonly name: string;
  /** Its Ed25519 key, base64 of the 32 bytes, under which it signs what it hands over; null where it signs nothing. */
  readonly key: string | null;
}

const listedSystem = /^(?<name>.+?)(?:\s+ed25519:(?<key>[A-Za-z0-9+/]{43}=))?$/;

/** A line of the list: a name, and after a space `ed25519:` with the key where it signs. */
function systemOf(line: string): ConnectedSystem {
  const { name = line, key } = listedSystem.exec(line)?.groups ?? {};
  return { name, key: key ?? null };
}

/** Those this court is connected with; none until it has entered them. */
export const connectedSystems = (
  court: Pick<CourtProfile, 'policies'> | null,
): readonly ConnectedSystem[] => namesIn(court?.policies['connected-systems'] ?? '').map(systemOf);

/** Whether this court registers a complaint of that day before it is mediated: as it has set, with reasons, or as the day has it. */
export function policyMediationOrder(
  court: Pick<CourtProfile, 'policies'> | null,
  day: CourtDay,
): MediationOrder {
  const set = court?.policies['mediation-order'];
  return mediationOrders.find((one) => one === set) ?? mediationOrderOn(day).order;
}

/** Settings the law leaves to a court, each with what holds until the court has set it. A refusal on one names it. */
export const settings = [
  'correction-days',
  'payment-days',
  'reply-days',
  'hearing-notice-days',
  'withdrawal-days',
  'feedback-days',
  'announcement-served-on',
  'other-kinds-approved',
  'appeal-court',
  'upload-megabytes',
  'average-wage',
  'rooms',
  'connected-systems',
  'mediation-order',
  ...(Object.keys(figureSettings) as FigureSetting[]),
] as const;

/**
 * Settings on which neither a day nor money of an open case hangs: what is answered to feedback and who approves another kind
 * of case is fixed when they are asked, the court above stands in the words of a paper, and uploads are of the day.
 */
export const settingsOfNoCase: readonly (typeof settings)[number][] = [
  'feedback-days',
  'other-kinds-approved',
  'appeal-court',
  'upload-megabytes',
  // A sitting takes its room from the list of its own day.
  'rooms',
  // What was asked of a system is asked, whether it is listed later or not.
  'connected-systems',
];

export const isDaysSetting = (setting: string): setting is DaysSettingName =>
  Object.hasOwn(daysSettings, setting);

/** What holds at this court on that day: what it has set, or what holds by itself; null where nothing does. */
export function settingInForce(
  court: Pick<CourtProfile, 'policies'>,
  setting: (typeof settings)[number],
  day: CourtDay,
): string | null {
  if (setting === 'mediation-order') return policyMediationOrder(court, day);
  if (isDaysSetting(setting)) return String(policyDays(court, setting));
  if (setting === 'upload-megabytes') return String(policyMegabytes(court));
  const set = court.policies[setting];
  if (
    setting === 'appeal-court' ||
    setting === 'average-wage' ||
    setting === 'rooms' ||
    setting === 'connected-systems' ||
    isFigureSetting(setting)
  )
    return set ?? null;
  return set === '0' ? '0' : '1';
}
