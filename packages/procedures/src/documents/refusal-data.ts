import { fromAbroad } from '../shared/from-abroad.ts';
import type { CourtDay, Json } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { holder, isApplied, kindOf, partiesOf } from '@xiezhi/record';
import { dayText } from '../shared/day-text.ts';
import { titleOfRuling } from '../shared/paper-titles.ts';
import { citedOf } from './cited.ts';

/** How a suit is called in what the ruling tells, and how an application is. */
const ofSuit = { who: '起诉人', papers: '起诉材料', conditions: '起诉条件', stands: '坚持起诉' };
const ofApplication = {
  who: '申请人',
  papers: '申请材料',
  conditions: '受理条件',
  stands: '坚持申请',
};

/** What was asked, explained and answered before the ruling, as the docket has it, and nothing else. */
function courseOf({ filing }: CaseState): string {
  const { who, papers, conditions, stands } = isApplied(filing) ? ofApplication : ofSuit;
  const asked = filing.corrections.map(({ askedAt }) => dayText(courtDayOf(askedAt)));
  const { explained, insistedAfterReturn } = filing;
  return [
    '本院依法审查',
    ...(asked.length === 0 ? [] : [`，于${asked.join('、')}书面告知${who}补正`]),
    ...(insistedAfterReturn ? [`；期限届满没有补正，${papers}已经退回`] : []),
    ...(explained ? [`；已经向${who}说明欠缺的${conditions}`] : []),
    `。${who}${stands}。`,
  ].join('');
}

/** What a ruling on an application says otherwise than one on a suit: it was not sued for, and no appeal lies against it. */
function appliedFor({ filing }: CaseState): Readonly<Record<string, Json>> {
  const kind = kindOf(filing);
  if (kind === null || kind.suit) return {};
  return {
    applied: { who: kind.filer.zh, document: kind.document.zh, way: `${kind.refusal.way.zh}。` },
  };
}

const procedureLaw = '中华人民共和国民事诉讼法';

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

/** CPL-126, OLR-9.3.0: the ruling not to accept. */
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
    abroad: fromAbroad(
      state,
      today,
      plaintiffs.map(({ id }) => id),
    ),
    bench: [{ post: '审判员', name: state.filing.ruledBy ?? '' }],
    decidedOn: today,
    title: titleOfRuling(state.filing),
    ...(state.filing.application?.kind === 'administrative-suit' ? { administrative: true } : {}),
    ...appliedFor(state),
    staff: [{ post: '书记员', name: holder(state.participation, 'clerk')?.name ?? '立案庭' }],
  };
}
