import type { CourtDay, Json } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { holder, isCauseUnknown, kindOf, paper, partiesOf } from '@xiezhi/record';
import { titleOfRuling } from '../shared/paper-titles.ts';
import { placesWritten } from '../shared/words-of-the-judgment.ts';

/** Of a filing that became no case nobody is sued, and nothing is kept by a clerk. */
const matterOf = ({ filing, participation }: CaseState): string => {
  const names = (side: 'plaintiff' | 'defendant'): string =>
    partiesOf(participation, side)
      .map(({ name }) => name)
      .join('、');
  const kind = kindOf(filing);
  if (kind !== null && !kind.suit) {
    const against = kind.other === null ? '' : `与${kind.other.zh}${names('defendant')}`;
    return `${kind.filer.zh}${names('plaintiff')}${against}${kind.name.zh}`;
  }
  return filing.status === 'refused'
    ? `起诉人${names('plaintiff')}起诉${names('defendant')}${isCauseUnknown(filing) ? '' : (filing.causeName ?? '')}`
    : `原告${names('plaintiff')}与被告${names('defendant')}${filing.causeName ?? ''}`;
};

/**
 * CPL-157, CPLI-245: what was wrong, what it is to read, and why; the judgment or the ruling itself stays as it was signed.
 * `corrects` names the ruling; without it the judgment is meant.
 */
export function correctingRulingData(
  state: CaseState,
  court: CourtProfile,
  today: CourtDay,
  extra: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const { filing, participation, judgment } = state;
  const said = (name: string): string => (typeof extra[name] === 'string' ? extra[name] : '');
  const ruling = paper(state.documents, said('corrects'));
  const judge = ruling === null ? '' : said('judge');
  return {
    court: court.name,
    matter: matterOf(state),
    judgedOn: ruling === null ? (judgment.made?.decidedOn ?? today) : courtDayOf(ruling.orderedAt),
    judgmentNumber: filing.caseNumber ?? '',
    ...(ruling === null ? {} : { ruling: true, title: titleOfRuling(filing) }),
    wrong: said('wrong'),
    right: said('right'),
    reasons:
      ruling === null && placesWritten(state, said('wrong')) > 1
        ? `${said('reasons')}\n判决书中写作“${said('wrong')}”的，各处均予补正。`
        : said('reasons'),
    basis: [
      { law: '中华人民共和国民事诉讼法', articles: ['第一百五十七条第一款第七项'] },
      {
        law: '最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释',
        articles: ['第二百四十五条'],
      },
    ],
    bench: [
      {
        post: '审判员',
        name: judge === '' ? (holder(participation, 'judge')?.name ?? '审判员') : judge,
      },
    ],
    decidedOn: today,
    staff: [
      {
        post: '书记员',
        name:
          holder(participation, 'clerk')?.name ??
          (filing.status === 'refused' ? '立案庭' : '书记员'),
      },
    ],
  };
}
