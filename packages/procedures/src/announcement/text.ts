import type { CaseState, Participant } from '@xiezhi/record';
import { parties, partiesOf, upcoming } from '@xiezhi/record';
import { courtDayOf } from '@xiezhi/kernel';
import type { announcementGrounds } from '@xiezhi/record';

const dayOf = (day: string): string => day.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
const namesOf = (list: readonly Participant[]): string => list.map(({ name }) => name).join('、');

const because: Readonly<Record<(typeof announcementGrounds)[number], string>> = {
  'whereabouts-unknown': '因您下落不明',
  'other-ways-failed': '因采用其他方式无法向您送达',
};

/** The hearing that is fixed, where one is: the announcement then summons as well. */
function hearingOf({ hearing }: CaseState): readonly string[] {
  const next = upcoming(hearing);
  if (next === null) return [];
  const clock = new Date(Date.parse(next.at) + 8 * 3_600_000).toISOString().slice(11, 16);
  return [
    `本院定于${dayOf(courtDayOf(next.at))}${clock}在${next.place}开庭审理本案。您没有正当理由不到庭的，本院将依法缺席判决。`,
  ];
}

/** What an announcement says, a sentence or two each; one text for the paper and for the court's page. */
export function announcementText(about: {
  readonly state: CaseState;
  readonly addressee: Participant;
  readonly ground: (typeof announcementGrounds)[number];
  readonly papers: readonly string[];
  readonly complaint: boolean;
  readonly days: number;
  readonly ways: readonly string[];
}): readonly string[] {
  const { state, addressee, ground, papers, complaint, days, ways } = about;
  const others = parties(state.participation).filter(
    (one) => one.side === addressee.side && one.id !== addressee.id,
  );
  const with_ = others.length === 0 ? '您' : `您、${namesOf(others)}`;
  const between =
    addressee.side === 'plaintiff'
      ? `您与${namesOf(partiesOf(state.participation, 'defendant'))}`
      : `原告${namesOf(partiesOf(state.participation, 'plaintiff'))}与${with_}`;
  return [
    `${addressee.name}：本院受理的${between}${state.filing.causeName ?? ''}一案（案号：${state.filing.caseNumber ?? ''}），${because[ground]}，依照《中华人民共和国民事诉讼法》第九十五条的规定，现向您公告送达${papers.map((one) => `《${one}》`).join('、')}。请自本公告发出之日起到本院领取，或者在本院网站以您的账号查阅；经过${String(days)}日，即视为送达。`,
    ...(complaint
      ? ['您可以在公告期满后十五日内提出答辩状；举证期限以举证通知书为准，自公告期满的次日起算。']
      : []),
    ...hearingOf(state),
    ...ways,
  ];
}
