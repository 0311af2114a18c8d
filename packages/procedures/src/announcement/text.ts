import type { Instant } from '@xiezhi/kernel';
import { addDays, courtDayOf } from '@xiezhi/kernel';
import type { CaseState, Hearing, Participant, announcementGrounds } from '@xiezhi/record';
import { partiesOf, sittingToCome, standingAppeals, suitEnd } from '@xiezhi/record';
import { rulingsThatCanBeAppealed } from '../shared/rules/rulings-that-can-be-appealed.ts';
import type { Servable } from '../shared/servable.ts';
import { withAmount } from '../shared/with-amount.ts';

const dayOf = (day: string): string => day.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

const because: Readonly<Record<(typeof announcementGrounds)[number], string>> = {
  'whereabouts-unknown': '因您下落不明',
  'other-ways-failed': '因采用其他方式无法向您送达',
};

const sides = [
  ['plaintiff', '原告'],
  ['defendant', '被告'],
  ['third-party', '第三人'],
] as const;

/** 原告甲与被告乙、丙、第三人丁: everybody as what they are, whoever is addressed. */
function matter({ participation, filing }: CaseState): string {
  const named = sides.flatMap(([side, word]) => {
    const names = partiesOf(participation, side).map(({ name }) => name);
    return names.length === 0 ? [] : [`${word}${names.join('、')}`];
  });
  const [first = '', ...rest] = named;
  return `${first}${rest.length === 0 ? '' : `与${rest.join('、')}`}${filing.causeName ?? ''}一案（案号：${filing.caseNumber ?? ''}）`;
}

/** The court's papers by their titles. What a party handed in is counted: a file's own name may say anything. */
export function titlesOf({ documents }: CaseState, papers: readonly Servable[]): readonly string[] {
  const own = new Map(documents.papers.map(({ file, title }) => [file?.sha256, title]));
  const titles = papers.flatMap(({ file }) => own.get(file.sha256) ?? []);
  const others = papers.length - titles.length;
  return [
    ...titles.map((one) => `《${one}》`),
    ...(others === 0 ? [] : [`证据材料${String(others)}份`]),
  ];
}

/** The days and then the time to answer: nobody is summoned by announcement to an earlier day. */
export const daysToAnswer = (abroad: boolean): number => (abroad ? 30 : 15);
const inWords = (abroad: boolean): string => (abroad ? '三十日' : '十五日');

/** The sitting to which an announcement of today can summon. */
export function sittingAhead(
  { hearing }: CaseState,
  now: Instant,
  days: number,
  abroad: boolean,
): { readonly summons: Hearing | null; readonly tooEarly: Hearing | null } {
  const next = sittingToCome(hearing, now);
  if (next === null) return { summons: null, tooEarly: null };
  const early = courtDayOf(next.at) <= addDays(courtDayOf(now), days + daysToAnswer(abroad));
  return { summons: early ? null : next, tooEarly: early ? next : null };
}

const absence: Readonly<Record<string, string>> = {
  plaintiff: '您没有正当理由不到庭的，本院可以按撤诉处理。',
  defendant: '您没有正当理由不到庭的，本院可以缺席判决。',
};

/** CPL-139, CPLI-139: when and where, and what follows for this side from not coming. */
function summons({ side }: Participant, one: Hearing | null): readonly string[] {
  if (one === null) return [];
  const clock = new Date(Date.parse(one.at) + 8 * 3_600_000).toISOString().slice(11, 16);
  return [
    `本院定于${dayOf(courtDayOf(one.at))}${clock}在${one.place}开庭。${absence[side ?? ''] ?? ''}`,
  ];
}

/** CPLI-139: the main points of the complaint, the time to answer and what follows without an answer. */
const complaint = ({ filing }: CaseState, abroad: boolean): readonly string[] => [
  `原告的诉讼请求：${filing.claims.map(({ text, fen }, index) => `${String(index + 1)}.${withAmount(text, fen)}`).join('；')}。`,
  `您可以在公告期满后${inWords(abroad)}内提出答辩状；不提出答辩状的，不影响本院审理。举证期限以举证通知书为准，自公告期满的次日起算。`,
];

/** CPLI-139: what was decided, and the right, the time and the court of appeal. */
function judgment({ judgment: { made } }: CaseState, abroad: boolean): readonly string[] {
  if (made === null) return [];
  const orders = made.orders
    .map(({ text, fen }, index) => `${String(index + 1)}.${withAmount(text, fen)}`)
    .join('；');
  return [
    `判决的主要内容：${orders}。`,
    made.final
      ? '本判决为终审判决。'
      : `不服本判决的，可以在公告期满后${inWords(abroad)}内向本院递交上诉状，上诉于${made.appealCourt}。`,
  ];
}

/** CPLI-139: what the other side asks of the court above, and the time to answer it. */
const appeal = (
  state: CaseState,
  announced: ReadonlySet<unknown>,
  abroad: boolean,
): readonly string[] => [
  `上诉请求：${standingAppeals(state)
    .filter(({ id }) => announced.has(id))
    .map(({ claims }) => claims)
    .join('；')}。`,
  `您可以在公告期满后${inWords(abroad)}内提出答辩状；不提出答辩状的，不影响审理。`,
];

/** CPLI-139: the right, the time and the court of appeal, where one lies against a ruling that is served. */
const rulings = (
  state: CaseState,
  served: ReadonlySet<string>,
  abroad: boolean,
): readonly string[] =>
  rulingsThatCanBeAppealed(state).some(({ papers }) =>
    papers.some(({ file }) => file !== null && served.has(file.sha256)),
  )
    ? [
        `不服本裁定的，可以在公告期满后${abroad ? '三十日' : '十日'}内向本院递交上诉状，上诉于上一级人民法院。`,
      ]
    : [];

/** What an announcement says, a paragraph each; one text for the paper and for the court's page. */
export function announcementText(about: {
  readonly state: CaseState;
  readonly addressee: Participant;
  readonly ground: (typeof announcementGrounds)[number];
  readonly papers: readonly Servable[];
  readonly days: number;
  /** The addressee has no domicile here. */
  readonly abroad: boolean;
  readonly sitting: Hearing | null;
  /** How the party may take part; said while there is something to take part in. */
  readonly ways: readonly string[];
}): readonly string[] {
  const { state, addressee, ground, papers, days, abroad, sitting, ways } = about;
  const served = new Set(papers.map(({ file }) => file.sha256));
  // Those that are served by it, and no other: on paper an appeal is its scans.
  const appeals = new Set([
    ...state.documents.papers.flatMap(({ template, file, extra }) =>
      template === 'appeal' && file !== null && served.has(file.sha256) ? [extra['appeal']] : [],
    ),
    ...standingAppeals(state).flatMap(({ id, attachments }) =>
      attachments.some(({ sha256 }) => served.has(sha256)) ? [id] : [],
    ),
  ]);
  const you = addressee.kind === 'organisation' ? '你单位' : '您';
  return [
    `${addressee.name}：本院受理的${matter(state)}，${because[ground]}，依照《中华人民共和国民事诉讼法》第九十五条的规定，现向您公告送达${titlesOf(state, papers).join('、')}。请自本公告发出之日起到本院领取，或者在本院网站以您的账号查阅；经过${String(days)}日，即视为送达。`,
    ...(papers.some((one) => one.complaint) && addressee.side === 'defendant'
      ? complaint(state, abroad)
      : []),
    ...(papers.some((one) => one.judgment) ? judgment(state, abroad) : []),
    ...rulings(state, served, abroad),
    ...(appeals.size > 0 ? appeal(state, appeals, abroad) : []),
    ...summons(addressee, sitting),
    ...(state.judgment.pronouncedAt === null && suitEnd(state) === null ? ways : []),
  ].map((one) => one.replaceAll('您', you));
}
