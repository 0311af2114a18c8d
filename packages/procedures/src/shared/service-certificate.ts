import type { Json } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, CourtProfile, Service } from '@xiezhi/record';
import { holder, livesAbroad, participant, reconsideredRuling } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { dayText } from './day-text.ts';
import { lastDayToAppealRuling } from './last-day-to-appeal-ruling.ts';
import { lastDayToAppeal } from './last-day-to-appeal.ts';
import { rulingsWithAWayUp } from './rulings-with-a-way-up.ts';

const channelNames: Readonly<Record<string, string>> = {
  account: '专用账号',
  email: '电子邮件',
  fax: '传真',
  message: '即时通讯账号',
  paper: '纸质',
};

/** CPL-285, CPL-286: served on somebody without a domicile here. */
const abroad = ({ participation }: CaseState, { addressee, effective }: Service): boolean =>
  effective !== null && livesAbroad(participation, addressee, effective.on);

/** CPL-171: from when and until which day the addressee may appeal; nothing where no appeal lies. */
function appealTermText(state: CaseState, one: Service, law: Law): string | null {
  if (state.judgment.made?.final === true) return null;
  const last = lastDayToAppeal(state, one.addressee, law);
  const days = abroad(state, one) ? '三十日' : '十五日';
  return termText(`上诉期${days}，自送达次日起算`, last);
}

const termText = (from: string, last: LastDay | null): string =>
  last === null
    ? from
    : `${from}，至${dayText(last.dueOn)}止${last.provisional ? '（该年放假安排公布以前为暂定）' : ''}`;

/** CPL-171: the same of a ruling against which an appeal lies; nothing of any other paper. */
function rulingTermText(state: CaseState, one: Service, law: Law): string | null {
  const { addressee, papers } = one;
  const hashes = new Set(papers.map(({ file }) => file.sha256));
  const ruling = rulingsWithAWayUp(state).find((each) =>
    each.papers.some(({ file }) => file !== null && hashes.has(file.sha256)),
  );
  if (ruling === undefined) return null;
  const from =
    ruling.id === reconsideredRuling
      ? '申请复议期限十日，自送达次日起算'
      : `上诉期${abroad(state, one) ? '三十日' : '十日'}，自送达次日起算`;
  return termText(from, lastDayToAppealRuling(state, ruling, addressee, law));
}

/** What begins to run with this service; null where nothing does. */
function termOf(state: CaseState, one: Service, law: Law): string | null {
  const side = participant(state.participation, one.addressee)?.side;
  if (one.complaint && side === 'defendant')
    return `答辩期${abroad(state, one) ? '三十日' : '十五日'}，自送达次日起算`;
  return one.judgment ? appealTermText(state, one, law) : rulingTermText(state, one, law);
}

/**
 * Enough of an address to know one's own by: the certificate is read by the whole side, and by what somebody is reached is theirs and
 * the court's alone, whose docket keeps it whole.
 */
function veiled(address: string): string {
  const at = address.lastIndexOf('@');
  return at > 0
    ? `${address.slice(0, Math.min(2, at - 1))}***${address.slice(at)}`
    : `***${address.slice(-4)}`;
}

/**
 * What a certificate of electronic service says: both instants with their proof, the limb of OLR-31, the papers by hash. `decided` is
 * what a judge made of the service afterwards, `undone` or `moved`, and `by` the number of the entry that says so.
 */
export function certificateData(
  state: CaseState,
  court: CourtProfile,
  one: Service,
  today: CourtDay,
  law: Law,
  { decided, by }: Readonly<Record<string, Json>> = {},
): Readonly<Record<string, Json>> {
  // As it stood when it was sent, whatever was said since. By conduct: the acceptance of these papers is the consent.
  const confirmed = one.basis === 'by-conduct' ? null : one.said;
  const who = participant(state.participation, one.addressee);
  const at = (channel: string, event: string): string | null =>
    one.traces.find((trace) => trace.channel === channel && trace.event === event)?.at ?? null;
  const read = one.traces.find((trace) => trace.event === 'replied' || trace.event === 'read');
  return {
    court: court.name,
    certificateNumber: one.entry.slice(0, 12).toUpperCase(),
    cause: state.filing.causeName ?? '',
    addressee: who?.name ?? '',
    receiver: null,
    // How many pages a paper has is known to whoever opens it, not to the docket: its hash says which it is.
    papers: one.papers.map(({ title, file }) => ({ title, pages: null, sha256: file.sha256 })),
    consent: {
      basis: one.basis === 'paper' ? 'express' : one.basis,
      confirmedAt: confirmed?.at ?? one.orderedAt,
      entry: confirmed?.seq ?? one.seq,
    },
    channels: one.channels.map((channel) => ({
      channel: channelNames[channel] ?? channel,
      address:
        channel === 'email' || channel === 'fax' || channel === 'message'
          ? veiled(one.to[channel] ?? '')
          : `${who?.name ?? ''}的专用账号`,
      sentAt: at(channel, 'sent') ?? one.orderedAt,
      arrivedAt: at(channel, 'arrived'),
      openedAt: at(channel, 'replied') ?? at(channel, 'read'),
      serves: true,
    })),
    branch:
      one.effective?.branch === 'paper'
        ? 'confirmed-address'
        : (one.effective?.branch ?? 'confirmed-address'),
    proof: read?.proof ?? null,
    earliest: one.channels.length > 1 ? (channelNames[one.effective?.channel ?? ''] ?? null) : null,
    effectiveAt: one.effective?.at ?? one.orderedAt,
    ...(decided === undefined
      ? {}
      : { decided: { outcome: decided, entry: by ?? null, on: today } }),
    term: one.effective === null ? null : termOf(state, one, law),
    madeBy: holder(state.participation, 'clerk')?.name ?? '书记员',
    logNumber: one.entry,
    issuedOn:
      one.effective === null || decided !== undefined ? today : courtDayOf(one.effective.at),
  };
}
