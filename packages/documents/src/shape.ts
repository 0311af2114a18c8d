import {
  courtDay,
  courtDayOf,
  instant,
  money,
  type CourtDay,
  type Instant,
  type Json,
  type Money,
} from '@xiezhi/kernel';
import type { DataFault } from './fault.ts';
import {
  chineseAmount,
  chineseDate,
  courtAmount,
  courtClock,
  courtDate,
  courtStamp,
  groupedYuan,
  weekdayOf,
} from './numerals.ts';
import { qrSvg } from './qr.ts';

/**
 * What one field of a template's data may hold, and how it goes to the typesetter. Amounts, days, moments and links are
 * written out here, once: a template never formats a number itself.
 */
export interface Shape<Value> {
  faults(value: unknown, path: string): readonly DataFault[];
  /** Only called with a value in which {@link faults} found none. */
  dress(value: Value): Json;
}

export type Of<Kind> = Kind extends Shape<infer Value> ? Value : never;

const wrong = (path: string, why: string): readonly DataFault[] => [{ path, why }];

function scalar<Value>(
  why: string,
  holds: (candidate: unknown) => boolean,
  dress: (candidate: Value) => Json,
): Shape<Value> {
  return {
    faults: (candidate, path) =>
      candidate === undefined ? wrong(path, 'missing') : holds(candidate) ? [] : wrong(path, why),
    dress,
  };
}

const isText = (candidate: unknown): candidate is string =>
  typeof candidate === 'string' && candidate.trim() !== '';

/** One line that is not blank; line breaks in it become spaces. */
export const line: Shape<string> = scalar('a line of text', isText, (text: string) =>
  text.replaceAll(/\s*\n\s*/g, ' ').trim(),
);

/** Running text that is not blank; every line break starts a paragraph. */
export const prose: Shape<string> = scalar('running text', isText, (text: string) =>
  text
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== ''),
);

/** A number of days, copies, pages: a whole number, not negative. */
export const count: Shape<number> = scalar(
  'a whole number',
  (candidate) => Number.isSafeInteger(candidate) && Number(candidate) >= 0,
  (amount: number) => amount,
);

export const flag: Shape<boolean> = scalar(
  'true or false',
  (candidate) => typeof candidate === 'boolean',
  (state: boolean) => state,
);

const accepts = (read: (text: string) => unknown, candidate: unknown): boolean => {
  if (typeof candidate !== 'string') return false;
  try {
    read(candidate);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** A calendar day at the court, `2026-04-20`. */
export const day: Shape<CourtDay> = scalar(
  'a calendar day such as 2026-04-20',
  (candidate) => accepts(courtDay, candidate),
  (date: CourtDay) => ({
    text: courtDate(date),
    spelled: chineseDate(date),
    weekday: weekdayOf(date),
  }),
);

const clockText = (at: Instant, seconds: boolean): string => {
  const { hour, minute, second } = courtClock(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const head = `${String(hour)}时${two(minute)}分`;
  return seconds ? `${head}${two(second)}秒` : head;
};

/** A moment, printed in court time. */
export const moment: Shape<Instant> = scalar(
  'a moment such as 2026-04-20T02:06:21.000Z',
  (candidate) => accepts(instant, candidate),
  (at: Instant) => ({
    day: courtDate(courtDayOf(at)),
    weekday: weekdayOf(courtDayOf(at)),
    minute: clockText(at, false),
    second: clockText(at, true),
    stamp: courtStamp(at),
  }),
);

/** An amount in fen, not negative. */
export const fen: Shape<Money> = scalar(
  'an amount in whole fen, not negative',
  (candidate) => Number.isSafeInteger(candidate) && Number(candidate) >= 0,
  (amount: Money) => ({
    text: courtAmount(amount),
    grouped: groupedYuan(amount),
    capitals: chineseAmount(money(amount)),
  }),
);

/** A lower-case hexadecimal SHA-256, printed in full in groups of four. */
export const sha256: Shape<string> = scalar(
  'a SHA-256 in 64 lower-case hexadecimal digits',
  (candidate) => typeof candidate === 'string' && /^[0-9a-f]{64}$/.test(candidate),
  (hash: string) => hash.match(/.{4}/g) ?? [],
);

/** A QR code of error level M holds no more than this with room to be read from paper at 2 cm. */
const linkLimit = 300;

const webAddress = (limit: number): Shape<string> =>
  scalar(
    `a web address of at most ${String(limit)} ASCII characters`,
    (candidate) =>
      typeof candidate === 'string' &&
      candidate.length <= limit &&
      /^https?:\/\/[!-~]+$/.test(candidate),
    (url: string) => ({ url, qr: qrSvg(url) }),
  );

/** A web address, printed as text and as a QR code. */
export const link = webAddress(linkLimit);
/** One for the foot of every page: short, since entry number and head join it in the QR code. */
export const shortLink = webAddress(80);

export function oneOf<const Choices extends readonly string[]>(
  ...choices: Choices
): Shape<Choices[number]> {
  return scalar(
    `one of ${choices.join(', ')}`,
    (candidate) => typeof candidate === 'string' && choices.includes(candidate),
    (choice: Choices[number]) => choice,
  );
}

/** The field must stand there; it may say null. So that forgetting and leaving out cannot be mixed up. */
export const maybe = <Value>(kind: Shape<Value>): Shape<Value | null> => ({
  faults: (candidate, path) => (candidate === null ? [] : kind.faults(candidate, path)),
  dress: (candidate) => (candidate === null ? null : kind.dress(candidate)),
});

/** A field that orders of earlier days do not have: where it is missing it reads as null. */
export const sinceLater = <Value>(kind: Shape<Value>): Shape<Value | null> => ({
  faults: (candidate, path) =>
    candidate === null || candidate === undefined ? [] : kind.faults(candidate, path),
  dress: (candidate: Value | null | undefined) =>
    candidate === null || candidate === undefined ? null : kind.dress(candidate),
});

export const listOf = <Value>(kind: Shape<Value>): Shape<readonly Value[]> => ({
  faults: (candidate, path) => {
    if (candidate === undefined) return wrong(path, 'missing');
    if (!Array.isArray(candidate)) return wrong(path, 'a list');
    return candidate.flatMap((item: unknown, index) =>
      kind.faults(item, `${path}[${String(index)}]`),
    );
  },
  dress: (items) => items.map((item) => kind.dress(item)),
});

export const someOf = <Value>(kind: Shape<Value>): Shape<readonly Value[]> => {
  const list = listOf(kind);
  return {
    faults: (candidate, path) =>
      Array.isArray(candidate) && candidate.length === 0
        ? wrong(path, 'a list with at least one item')
        : list.faults(candidate, path),
    dress: (items) => list.dress(items),
  };
};

type Fields = Readonly<Record<string, Shape<unknown>>>;
export type Filled<Kinds extends Fields> = { readonly [Key in keyof Kinds]: Of<Kinds[Key]> };

export function shape<Kinds extends Fields>(kinds: Kinds): Shape<Filled<Kinds>> {
  return {
    faults: (candidate, path) => {
      if (candidate === undefined) return wrong(path, 'missing');
      if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) {
        return wrong(path, 'an object');
      }
      const given = candidate as Readonly<Record<string, unknown>>;
      // Object.hasOwn and not `in`: a field called `constructor` is not there because every object has one.
      const asked = Object.entries(kinds).flatMap(([key, kind]) =>
        kind.faults(Object.hasOwn(given, key) ? given[key] : undefined, `${path}.${key}`),
      );
      const strangers = Object.keys(given).filter((key) => !Object.hasOwn(kinds, key));
      return [
        ...asked,
        ...strangers.flatMap((key) => wrong(`${path}.${key}`, 'not a field of this paper')),
      ];
    },
    dress: (filled) =>
      Object.fromEntries(
        Object.entries(kinds).map(([key, kind]) => [key, kind.dress(filled[key as keyof Kinds])]),
      ),
  };
}

/** Adds what no single field can say: rules between fields, asked only when each field is in order by itself. */
export const also = <Value>(
  kind: Shape<Value>,
  between: (filled: Value) => readonly { readonly field: string; readonly why: string }[],
): Shape<Value> => ({
  faults: (candidate, path) => {
    const alone = kind.faults(candidate, path);
    if (alone.length > 0) return alone;
    return between(candidate as Value).map(({ field, why }) => ({ path: `${path}.${field}`, why }));
  },
  dress: (filled) => kind.dress(filled),
});
