// A table of what each ruling says, one after another; its length is that of the rulings.
import { fromAbroad } from '../shared/from-abroad.ts';
import type { CourtDay, Json } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import {
  holder,
  isOfThirdParty,
  isParty,
  joinedCounterclaims,
  participant,
  partiesOf,
} from '@xiezhi/record';
import { smallClaimsRulingsAreFinal } from '../shared/rules/small-claims-rulings-are-final.ts';
import { textOfLettingGo } from './letting-go-text.ts';
import type { Text } from './ruling-words.ts';
import { civil, feeMeasures, ids, interpretation, said } from './ruling-words.ts';

/** The rulings on the course of a suit, by the kind of the entry that they put on paper (CPL-157). */
export const ruled = {
  'claims.WithdrawalDecided': 'withdrawal',
  'claims.CounterclaimDecided': 'counterclaim',
  'conversion.AbsenceDecided': 'absence',
  'claims.CounterclaimWithdrawalDecided': 'counterclaim-withdrawal',
  'fees.TreatedAsWithdrawn': 'unpaid',
  'fees.CounterclaimTreatedAsWithdrawn': 'counterclaim-unpaid',
  'fees.AppealTreatedAsWithdrawn': 'appeal-unpaid',
  'defence.JurisdictionDecided': 'jurisdiction',
  'suspension.Ordered': 'suspension',
  'suspension.Terminated': 'termination',
  'suspension.Dismissed': 'dismissal',
  'adding.Decided': 'adding',
} as const;

const roles: Readonly<Record<string, string>> = {
  plaintiff: '原告',
  defendant: '被告',
  'third-party': '第三人',
};

/** Which of CPL-153(1) and of CPL-154 it is, in the order of the statute. */
const suspensions = [
  'heir-awaited',
  'guardian-awaited',
  'successor-awaited',
  'force-majeure',
  'other-case-awaited',
  'other',
];
const endings = [
  'plaintiff-without-heirs',
  'defendant-without-estate',
  'divorce',
  'maintenance-or-adoption',
];
/** On which a suit is dismissed: of CPL-122 what it lacks, of CPL-127 and CPLI-247 what bars it. */
const dismissals: Readonly<Record<string, Json>> = {
  'no-direct-interest': civil('第一百二十二条第一项'),
  'no-definite-defendant': civil('第一百二十二条第二项'),
  'no-specific-claim': civil('第一百二十二条第三项'),
  'not-for-the-courts': civil('第一百二十二条第四项'),
  administrative: civil('第一百二十七条第一项'),
  arbitration: civil('第一百二十七条第二项'),
  'other-authority': civil('第一百二十七条第三项'),
  'already-decided': civil('第一百二十七条第五项'),
  'too-early': civil('第一百二十七条第六项'),
  'divorce-again': civil('第一百二十七条第七项'),
  'brought-twice': interpretation('第二百四十七条'),
};
const numerals = ['一', '二', '三', '四', '五', '六'];
const item = (list: readonly string[], ground: string): string =>
  `第${numerals[list.indexOf(ground)] ?? '六'}项`;

/** Of a third party's claim the same is ruled in other words (CPL-59). */
function textOfThirdPartyClaim(name: string, extra: Readonly<Record<string, Json>>): Text {
  const order = said(extra, 'granted') === 'true' ? '准许' : '不准许';
  switch (said(extra, 'ruling')) {
    case 'counterclaim':
      return {
        course: `审理过程中，第三人${name}提出独立的诉讼请求。`,
        basis: [civil('第一百五十七条第一款第一项'), interpretation('第二百三十二条')],
        order: `对第三人${name}的诉讼请求，本院不予受理，${name}可以另行起诉。`,
        appeal: true,
      };
    case 'counterclaim-withdrawal':
      return {
        course: `审理过程中，第三人${name}申请撤回诉讼请求。`,
        basis: [civil('第一百四十八条第一款', '第一百五十七条第一款第五项')],
        order: `${order}第三人${name}撤回诉讼请求。`,
        appeal: false,
      };
    default:
      return {
        course: `本院通知第三人${name}交纳案件受理费，期限届满没有交足，也没有缓交、减交、免交的申请待决。`,
        basis: [civil('第一百五十七条第一款第十一项'), interpretation('第二百一十三条')],
        order: `第三人${name}的诉讼请求按撤诉处理。`,
        appeal: false,
      };
  }
}

function textOfCounterclaim(name: string, extra: Readonly<Record<string, Json>>): Text {
  if (isOfThirdParty({ id: said(extra, 'counterclaim') }))
    return textOfThirdPartyClaim(name, extra);
  switch (said(extra, 'ruling')) {
    case 'counterclaim':
      return {
        course: `审理过程中，被告${name}提起反诉。`,
        // Of the three bars of CPLI-233 one is named; without one it came after the debate (CPLI-232).
        basis: [
          civil('第一百五十七条第一款第一项'),
          interpretation(said(extra, 'bar') === '' ? '第二百三十二条' : '第二百三十三条'),
        ],
        order: `对${name}的反诉，本院不予受理，${name}可以另行起诉。`,
        appeal: true,
      };
    case 'counterclaim-withdrawal': {
      const order = said(extra, 'granted') === 'true' ? '准许' : '不准许';
      return {
        course: `审理过程中，被告${name}申请撤回反诉。`,
        basis: [civil('第一百四十八条第一款', '第一百五十七条第一款第五项')],
        order: `${order}${name}撤回反诉。`,
        appeal: false,
      };
    }
    default:
      return {
        course: `本院通知被告${name}交纳反诉的案件受理费，期限届满没有交足，也没有缓交、减交、免交的申请待决。`,
        basis: [civil('第一百五十七条第一款第十一项'), interpretation('第二百一十三条')],
        order: `${name}的反诉按撤诉处理。`,
        appeal: false,
      };
  }
}

/** CPLI-239: a counterclaim that was joined is tried on, and a ruling on the claim leaves it alone. */
const suitOrClaim = ({ claims }: CaseState): string =>
  joinedCounterclaims(claims).length === 0 ? '本案' : '本诉';
const counterclaimGoesOn = ({ claims, participation }: CaseState): string => {
  const whose = (third: boolean): readonly string[] => [
    ...new Set(
      joinedCounterclaims(claims)
        .filter((one) => isOfThirdParty(one) === third)
        .map((one) => participant(participation, one.participant)?.name ?? '被告'),
    ),
  ];
  const goesOn = (names: readonly string[], what: string): string =>
    names.length === 0 ? '' : `${names.join('、')}的${what}继续审理。`;
  return `${goesOn(whose(false), '反诉')}${goesOn(whose(true), '诉讼请求')}`;
};

/** Who alone leaves by it, the others go on without: the ruling says no more than that. */
function textOfAbsence(state: CaseState, extra: Readonly<Record<string, Json>>): Text {
  const who = participant(state.participation, said(extra, 'participant'));
  const named = `${roles[who?.role ?? ''] ?? ''}${who?.name ?? ''}`;
  const third = who?.side === 'third-party';
  const alone = third
    ? `${named}的诉讼请求按撤诉处理，原告和被告之间的诉讼继续审理。`
    : `${named}的起诉按撤诉处理，其他原告的诉讼继续审理。`;
  return {
    course: `审理过程中，${named}经传票传唤，无正当理由拒不到庭。`,
    basis: [
      civil('第一百四十六条', '第一百五十七条第一款第十一项'),
      ...(third ? [interpretation('第二百三十六条')] : []),
    ],
    order:
      said(extra, 'of') === 'counterclaim' && !third
        ? `${named}的反诉按撤诉处理。`
        : said(extra, 'whole') === 'false'
          ? alone
          : `${suitOrClaim(state)}按${named}撤诉处理。${counterclaimGoesOn(state)}`,
    appeal: false,
  };
}

/** The suit of all who brought it; what was sued back for and joined goes on. */
function textOfDismissal(state: CaseState, ground: string): Text {
  const whose = partiesOf(state.participation, 'plaintiff').map((one) => `原告${one.name}`);
  const final = smallClaimsRulingsAreFinal(state);
  return {
    course: '本院立案受理以后，发现起诉不符合法律规定的条件，依法进行了审查。',
    basis: [
      ...(dismissals[ground] === undefined ? [] : [dismissals[ground]]),
      civil('第一百五十七条第一款第三项'),
      interpretation('第二百零八条第三款', ...(final ? ['第二百七十七条'] : [])),
    ],
    order: `驳回${whose.join('、')}的起诉。${counterclaimGoesOn(state)}`,
    appeal: !final,
  };
}

/** CPLI-276: in small claims it takes effect as it is made. */
function textOfJurisdiction(
  state: CaseState,
  name: string,
  extra: Readonly<Record<string, Json>>,
): Text {
  const final = smallClaimsRulingsAreFinal(state);
  return {
    course: `审理过程中，被告${name}对管辖权提出异议。`,
    basis: [
      civil('第一百三十条', '第一百五十七条第一款第二项'),
      ...(final ? [interpretation('第二百七十六条')] : []),
    ],
    order:
      said(extra, 'outcome') === 'founded'
        ? `${name}对管辖权提出的异议成立，本案移送${said(extra, 'court')}处理。`
        : `驳回${name}对管辖权提出的异议。`,
    appeal: !final,
  };
}

function textOf(state: CaseState, extra: Readonly<Record<string, Json>>): Text {
  const name = participant(state.participation, said(extra, 'participant'))?.name ?? '';
  const ground = said(extra, 'ground');
  switch (said(extra, 'ruling')) {
    case 'withdrawal': {
      if (ids(extra, 'against').length > 0)
        return textOfLettingGo(state, name, extra, counterclaimGoesOn(state));
      const order = said(extra, 'granted') === 'true' ? '准许' : '不准许';
      return {
        course: `审理过程中，原告${name}申请撤诉。`,
        basis: [civil('第一百四十八条第一款', '第一百五十七条第一款第五项')],
        order:
          said(extra, 'granted') === 'true' && said(extra, 'whole') === 'false'
            ? `${order}${name}撤诉。其他原告的诉讼继续审理。`
            : `${order}${name}撤诉。${said(extra, 'granted') === 'true' ? counterclaimGoesOn(state) : ''}`,
        appeal: false,
      };
    }
    case 'absence':
      return textOfAbsence(state, extra);
    case 'counterclaim':
    case 'counterclaim-withdrawal':
    case 'counterclaim-unpaid':
      return textOfCounterclaim(name, extra);
    case 'appeal-unpaid':
      return {
        course: `${name}不服本院判决提起上诉，本院通知其交纳上诉案件受理费，期限届满没有交足，也没有缓交、减交、免交的申请待决。`,
        basis: [civil('第一百五十七条第一款第十一项'), feeMeasures('第二十二条第四款')],
        order: `本案按上诉人${name}自动撤回上诉处理。`,
        appeal: false,
      };
    case 'unpaid':
      return {
        course: '本院通知原告交纳案件受理费，期限届满没有交足，也没有缓交、减交、免交的申请待决。',
        basis: [civil('第一百五十七条第一款第十一项'), interpretation('第二百一十三条')],
        order: `${suitOrClaim(state)}按撤诉处理。${counterclaimGoesOn(state)}`,
        appeal: false,
      };
    case 'jurisdiction':
      return textOfJurisdiction(state, name, extra);
    case 'adding': {
      const what = said(extra, 'as') === 'plaintiff' ? '原告' : '被告';
      const whose = roles[participant(state.participation, said(extra, 'participant'))?.role ?? ''];
      return {
        course: `审理过程中，${whose ?? ''}${name}申请追加${said(extra, 'name')}为共同${what}。`,
        basis: [civil('第一百五十七条第一款第十一项'), interpretation('第七十三条')],
        order: `驳回${name}追加${said(extra, 'name')}为共同${what}的申请。`,
        appeal: false,
      };
    }
    case 'dismissal':
      return textOfDismissal(state, ground);
    case 'termination':
      return {
        course: '审理过程中，出现应当终结诉讼的情形。',
        basis: [civil(`第一百五十四条${item(endings, ground)}`, '第一百五十七条第一款第六项')],
        order: '本案终结诉讼。',
        appeal: false,
      };
    default:
      return {
        course: '审理过程中，出现应当中止诉讼的情形。',
        basis: [
          civil(`第一百五十三条第一款${item(suspensions, ground)}`, '第一百五十七条第一款第六项'),
        ],
        order: '本案中止诉讼。',
        appeal: false,
      };
  }
}

/** The parties at the ruling: whoever leaves the suit by it is still one of them. */
const partiesThen = ({ participation }: CaseState, leavers: readonly string[]) =>
  participation.participants.filter(
    (one) => isParty(participation, one.id) || (leavers.includes(one.id) && one.to !== null),
  );

/** What a ruling on the course of the suit says: who, what happened, why, on which article, and what is ruled. */
export function rulingData(
  state: CaseState,
  court: CourtProfile,
  today: CourtDay,
  extra: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const { course, basis, order, appeal } = textOf(state, extra);
  return {
    court: court.name,
    parties: partiesThen(state, [said(extra, 'participant'), ...ids(extra, 'letGo')]).map(
      (one) => ({
        role: roles[one.role] ?? '当事人',
        name: one.name,
      }),
    ),
    cause: state.filing.causeName ?? '',
    course,
    reasons: said(extra, 'reasons'),
    basis: [...basis],
    order,
    appealCourt: appeal ? (court.policies['appeal-court'] ?? '上一级人民法院') : null,
    // Only whoever brought a counterclaim, or a claim of a third party, may appeal that it is not received.
    abroad: fromAbroad(
      state,
      today,
      said(extra, 'ruling') === 'counterclaim' ? [said(extra, 'participant')] : null,
    ),
    bench: [{ post: '审判员', name: holder(state.participation, 'judge')?.name ?? '审判员' }],
    decidedOn: today,
    staff: [{ post: '书记员', name: holder(state.participation, 'clerk')?.name ?? '书记员' }],
  };
}
