import { parseCourtDay } from '@xiezhi/kernel';
import type { ListedCourt } from './courts.ts';
import { courts } from './courts.ts';
import type { OnlineAnswer } from './internet-courts.ts';
import { internetCourtFor, onlineKinds, onlineOn } from './internet-courts.ts';

/** What a suit is about, as far as it decides where it may be brought. */
export const matters = [
  'general',
  'contract',
  'tort',
  'immovable',
  'inheritance',
  'divorce',
] as const;
export type Matter = (typeof matters)[number];

/** A place that connects a suit with a court. */
export const connections = [
  'defendant',
  'performance',
  'tort',
  'immovable',
  'deceased',
  'estate',
] as const;
export type Connection = (typeof connections)[number];

interface Rule {
  readonly article: string;
  readonly at: readonly Connection[];
  /** No other court has jurisdiction, and no agreement can give it. */
  readonly exclusive: boolean;
}

/** Civil Procedure Law, the rules most suits come under; agreement, transport, companies and others are not here. */
const rules: Readonly<Record<Matter, Rule>> = {
  general: { article: 'CPL-22', at: ['defendant'], exclusive: false },
  divorce: { article: 'CPL-22', at: ['defendant'], exclusive: false },
  contract: { article: 'CPL-24', at: ['defendant', 'performance'], exclusive: false },
  tort: { article: 'CPL-29', at: ['tort', 'defendant'], exclusive: false },
  immovable: { article: 'CPL-34', at: ['immovable'], exclusive: true },
  inheritance: { article: 'CPL-34', at: ['deceased', 'estate'], exclusive: true },
};

export interface FoundPlace {
  readonly connection: Connection;
  readonly place: string;
  /** Basic courts of that place by the table of courts, the likeliest first. Empty: none was recognised. */
  readonly courts: readonly string[];
}

export interface WhichCourt {
  readonly article: string;
  readonly exclusive: boolean;
  /** Places that decide; any of them may be chosen where there are several (CPL-36). */
  readonly wanted: readonly Connection[];
  readonly found: readonly FoundPlace[];
  /** Of a dispute on the internet: whether the three internet courts take it on that day. */
  readonly online?: OnlineAnswer;
}

/** Basic courts whose district is named in the text, or whose name holds it. */
function courtsOf(place: string): readonly string[] {
  const text = place.replaceAll(/\s/g, '');
  if (text.length < 2) return [];
  const province = provinces.find((name) => text.includes(name));
  return courts
    .filter((court) => court.level === 'basic')
    .filter((court) => province === undefined || court.province === province)
    .map((court) => ({ court, score: likeness(court, text, province) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ court }) => court.name);
}

const provinces = [...new Set(courts.map((court) => court.province))];

/** The longer the part of the court's district that is named, the likelier; a text shorter than the district comes after. */
function likeness({ name }: ListedCourt, text: string, province?: string): number {
  const district = name.replace(/人民法院$/, '');
  if (text.includes(district)) return 100 + district.length;
  const short = province === undefined ? text : text.replace(province, '');
  return short.length >= 2 && district.endsWith(short) ? short.length : 0;
}

/**
 * Where a suit may be brought by territory. It says nothing of the level (large or important suits begin in an
 * intermediate court), of special courts, or of an agreement between the parties.
 */
export function whichCourt(
  matter: Matter,
  places: Readonly<Partial<Record<Connection, string>>>,
): WhichCourt {
  const { article, at, exclusive } = rules[matter];
  return {
    article,
    exclusive,
    wanted: at,
    found: at.flatMap((connection) => {
      const place = places[connection]?.trim() ?? '';
      return place === '' ? [] : [{ connection, place, courts: courtsOf(place) }];
    }),
  };
}

/** Reads `{"matter":"contract","defendant":"上海市浦东新区","performance":"杭州市西湖区"}` and answers as JSON. */
export function whichCourtCommand(text: string): unknown {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    given = null;
  }
  const read = (typeof given === 'object' && given !== null ? given : {}) as Readonly<
    Record<string, unknown>
  >;
  const known: readonly string[] = ['matter', 'online', 'on', ...connections];
  const strange = Object.keys(read).find((name) => !known.includes(name));
  if (strange !== undefined) {
    const all = known.join(', ');
    return {
      error: 'unknown-name',
      field: strange,
      mend: {
        zh: `没有 ${strange} 这一项；能写的是 ${all}`,
        en: `there is no ${strange}; what can be given is ${all}`,
      },
    };
  }
  const matter = matters.find((one) => one === read['matter']);
  if (matter === undefined) {
    const all = matters.join(', ');
    return {
      error: 'unknown-matter',
      field: 'matter',
      mend: { zh: `纠纷种类应为以下之一：${all}`, en: `the matter is one of: ${all}` },
    };
  }
  const places = Object.fromEntries(
    connections.flatMap((one) => {
      const place = read[one];
      return typeof place === 'string' ? [[one, place.slice(0, 100)]] : [];
    }),
  );
  const online = readOnline(read);
  if (online !== null && 'error' in online) return online;
  const answer = whichCourt(matter, places);
  if (answer.found.length > 0) return online === null ? answer : ofInternet(answer, online);
  return {
    error: 'no-place',
    field: answer.wanted[0],
    wanted: answer.wanted,
    mend: {
      zh: '请写明地点，写到区、县，例如 上海市浦东新区',
      en: 'name a place down to the district, such as 上海市浦东新区',
    },
  };
}

/** Where a kind is taken, the internet court of the city stands in the place of its basic courts; exclusive places stay. */
function ofInternet(answer: WhichCourt, online: OnlineAnswer): WhichCourt {
  if (online.taken !== true || answer.exclusive) return { ...answer, online };
  const found = answer.found.map((place) => ({
    ...place,
    courts: [...new Set(place.courts.map((name) => internetCourtFor(name) ?? name))],
  }));
  return { ...answer, found, online };
}

/** `"online":"data","on":"2026-03-01"`: the division changed on a day, so that the day of the suit is asked for. */
function readOnline(read: Readonly<Record<string, unknown>>) {
  if (read['online'] === undefined || read['online'] === null) return null;
  const kind = onlineKinds.find((one) => one === read['online']);
  if (kind === undefined) {
    const all = onlineKinds.join(', ');
    return {
      error: 'unknown-online-kind',
      field: 'online',
      mend: { zh: `网络纠纷的种类应为以下之一：${all}`, en: `online is one of: ${all}` },
    };
  }
  const day = typeof read['on'] === 'string' ? parseCourtDay(read['on']) : null;
  return day === null
    ? {
        error: 'missing',
        field: 'on',
        mend: {
          zh: '请写起诉的日子，如 "on":"2026-03-01"：互联网法院的分工自2025年11月1日起变了',
          en: 'give the day of the suit, such as "on":"2026-03-01": what the internet courts take changed on 1 November 2025',
        },
      }
    : onlineOn(kind, day);
}
