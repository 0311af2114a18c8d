import { fromAbroad } from '../shared/from-abroad.ts';
import type { CourtDay, Json } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { holder, kindOf, partiesOf } from '@xiezhi/record';
import { chineseNumeral, instrument } from '@xiezhi/law';
import { dayText } from '../shared/day-text.ts';

/** What was asked, explained and answered before the ruling, as the docket has it, and nothing else. */
function courseOf({ filing }: CaseState): string {
  const asked = filing.corrections.map(({ askedAt }) => dayText(courtDayOf(askedAt)));
  const { explained, insistedAfterReturn } = filing;
  return [
    '本院依法审查',
    ...(asked.length === 0 ? [] : [`，于${asked.join('、')}书面告知起诉人补正`]),
    ...(insistedAfterReturn ? ['；期限届满没有补正，起诉材料已经退回'] : []),
    ...(explained ? ['；已经向起诉人说明欠缺的起诉条件'] : []),
    '。起诉人坚持起诉。',
  ].join('');
}

const procedureLaw = '中华人民共和国民事诉讼法';

/** The articles of a kind, law by law, as a ruling cites them. */
function citedOf(ids: readonly string[]): Json {
  const cited = new Map<string, string[]>();
  for (const id of ids) {
    const [of = '', number = ''] = id.split('-');
    const law = instrument(of)?.zh ?? of;
    cited.set(law, [...(cited.get(law) ?? []), `第${chineseNumeral(Number(number))}条`]);
  }
  return [...cited].map(([law, articles]) => ({ law, articles }));
}

/** On the conditions of suit that were explained; where nothing was, on the papers that went back uncorrected (REG-7). */
const basisOf = ({ filing }: CaseState): Json =>
  kindOf(filing) !== null
    ? citedOf(kindOf(filing)?.refusal.articles ?? [])
    : filing.explained
      ? [{ law: procedureLaw, articles: ['第一百二十二条', '第一百二十六条'] }]
      : [
          { law: procedureLaw, articles: ['第一百二十六条'] },
          { law: '最高人民法院关于人民法院登记立案若干问题的规定', articles: ['第七条'] },
        ];

/** CPL-126: the ruling not to accept. */
export function refusalRuling(
  state: CaseState,
  court: CourtProfile,
  today: CourtDay,
): Readonly<Record<string, Json>> {
  const plaintiffs = partiesOf(state.participation, 'plaintiff');
  return {
    court: court.name,
    claimants: plaintiffs.map((one) => ({
      name: one.name,
      particulars: null,
      lines: one.address === null ? [] : [`住${one.address}`],
    })),
    receivedOn: state.filing.submittedAt === null ? today : courtDayOf(state.filing.submittedAt),
    course: courseOf(state),
    claims: state.filing.claims.map((one) => one.text),
    reasons: state.filing.reason ?? '',
    basis: basisOf(state),
    appealCourt: court.policies['appeal-court'] ?? '上一级人民法院',
    abroad: fromAbroad(state, today),
    bench: [{ post: '审判员', name: state.filing.ruledBy ?? '' }],
    decidedOn: today,
    ...(state.filing.application?.kind === 'administrative-suit' ? { administrative: true } : {}),
    staff: [{ post: '书记员', name: holder(state.participation, 'clerk')?.name ?? '立案庭' }],
  };
}
