import type { CourtDay } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import type { ListedCourt } from './courts.ts';
import { courtAbove, courts } from './courts.ts';

/** What a dispute on the internet is about, as the two rules on internet courts divide them. */
export const onlineKinds = [
  'shopping',
  'service',
  'domain',
  'data',
  'privacy',
  'virtual-property',
  'competition',
  'loan',
  'copyright-ownership',
  'copyright-infringement',
  'product-liability',
  'tort',
] as const;
export type OnlineKind = (typeof onlineKinds)[number];

interface Said {
  readonly zh: string;
  readonly en: string;
}

const first = courtDay('2018-09-07');
const recut = courtDay('2025-11-01');

const rules = {
  2018: '法释〔2018〕16号',
  2025: '法释〔2025〕14号',
} as const;

/** Which kinds the three internet courts took from when to when; `until` is the last day. Null: still. */
const taken: Readonly<
  Record<OnlineKind, { readonly from: CourtDay; readonly until: CourtDay | null }>
> = {
  shopping: { from: first, until: null },
  service: { from: first, until: null },
  domain: { from: first, until: null },
  data: { from: recut, until: null },
  privacy: { from: recut, until: null },
  'virtual-property': { from: recut, until: null },
  competition: { from: recut, until: null },
  loan: { from: first, until: courtDay('2025-10-31') },
  'copyright-ownership': { from: first, until: courtDay('2025-10-31') },
  'copyright-infringement': { from: first, until: courtDay('2025-10-31') },
  'product-liability': { from: first, until: courtDay('2025-10-31') },
  tort: { from: first, until: courtDay('2025-10-31') },
};

const recutDoubt: Said = {
  zh: '2025年11月1日起的分工，这里依据的是公开报道，没有对照过规定的原文；请以规定和法院的答复为准',
  en: 'the division since 1 November 2025 rests on published reports and was not compared with the rule itself: the rule and the court’s word decide',
};
const less: Readonly<Partial<Record<OnlineKind, Said>>> = {
  'product-liability': {
    zh: '这一类移出互联网法院，只见于一份报道',
    en: 'that this kind was taken from the internet courts stands in one report only',
  },
  tort: {
    zh: '2025年11月1日以后这一类是否仍归互联网法院，没有查到；涉及个人信息、隐私的另有一类',
    en: 'whether this kind still belongs to them since 1 November 2025 was not found; personal information and privacy are a kind of their own',
  },
};

export interface OnlineAnswer {
  readonly kind: OnlineKind;
  readonly on: CourtDay;
  /** Whether the internet courts of Beijing, Hangzhou and Guangzhou take it on that day; null where it was not found out. */
  readonly taken: boolean | null;
  readonly rule: string | null;
  readonly doubts: readonly Said[];
}

export function onlineOn(kind: OnlineKind, on: CourtDay): OnlineAnswer {
  const { from, until } = taken[kind];
  const after = on >= recut;
  const open = kind === 'tort' && after;
  return {
    kind,
    on,
    taken: open ? null : on >= from && (until === null || on <= until),
    rule: on < first ? null : rules[after ? 2025 : 2018],
    doubts: after ? [recutDoubt, ...(less[kind] === undefined ? [] : [less[kind]])] : [],
  };
}

const cities = ['北京', '杭州', '广州'] as const;

/**
 * The internet court that takes over from a basic court of its city; null elsewhere. By the table: the court above a basic
 * court bears the name of the city, and a place in a city whose courts it does not know is none of these.
 */
export function internetCourtFor(name: string): string | null {
  const court = courts.find((one) => one.name === name);
  if (court === undefined) return null;
  const placed = namesOf(court).map((text) => text.replace(/^..省/u, ''));
  const city = cities.find((one) => placed.some((text) => text.startsWith(one)));
  return city === undefined ? null : `${city}互联网法院`;
}

/** The names that place a court: its own, and those of the courts above up to the one of the province. */
const namesOf = (court: ListedCourt): readonly string[] => {
  const above = courtAbove(court);
  return above === null || above.level === 'supreme'
    ? [court.name]
    : [court.name, ...namesOf(above)];
};
