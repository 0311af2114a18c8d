import type { CourtDay, Json } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { holder, participant } from '@xiezhi/record';

const places: Readonly<Record<string, string>> = {
  'notice-board': '本院公告栏',
  domicile: '受送达人住所地',
  newspaper: '报纸',
};

/** CPL-95: since when an announcement stood, how long, where and by what proof, and as of when its papers count as served. */
export function announcementCertificateData(
  state: CaseState,
  court: CourtProfile,
  today: CourtDay,
  extra: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const one = state.announcement.announcements.find(({ id }) => id === extra['announcement']);
  if (!one?.published) return {};
  // A paper of the court by its title; what a party handed in is counted, as in the announcement itself.
  const own = new Map(state.documents.papers.map(({ file, title }) => [file?.sha256, title]));
  const titles = one.papers.flatMap(({ file }) => own.get(file.sha256) ?? []);
  const others = one.papers.length - titles.length;
  return {
    court: court.name,
    cause: state.filing.causeName ?? '',
    addressee: participant(state.participation, one.addressee)?.name ?? '',
    papers: [...titles, ...(others === 0 ? [] : [`证据材料${String(others)}份`])],
    publishedOn: one.published.from,
    days: one.published.days,
    servedOn: one.servedOn ?? today,
    places: ['本院网站', ...one.published.elsewhere.map((place) => places[place] ?? place)],
    proof: one.published.proof === '' ? null : one.published.proof,
    files: (one.published.files ?? []).map(({ name, sha256 }) => ({ name, sha256 })),
    madeBy: holder(state.participation, 'clerk')?.name ?? '书记员',
    issuedOn: today,
  };
}
