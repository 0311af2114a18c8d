import type { Instant, Json } from '@xiezhi/kernel';
import { courtDayOf, courtTimeOf } from '@xiezhi/kernel';

export type Language = 'zh-CN' | 'en';
export type Facts = Readonly<Record<string, Json>>;

/** A short table: the first of each row names it. */
export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a person reads of a command. */
export interface CommandText {
  /** In a list of things to do: 申请立案 */
  readonly title: string;
  readonly lead: string;
  /** The word on the button. */
  readonly action: string;
  /** Said before the act: what follows from it and by when. */
  readonly after: string;
  /** Where a refusal names it as the way on, and having done it is not enough to go on: what comes first. */
  readonly wayOn?: string;
  /** The same act about one thing named in its offer's key, in words of its own: one step of consent, one paper. */
  readonly variants?: Readonly<Record<string, CommandVariant>>;
  readonly pages: Readonly<
    Record<string, { readonly title: string; readonly lead?: string; readonly help?: string }>
  >;
  readonly fields: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
  /** What is told at the head of the form, by the codes of `tells`. Several lines are parted by line breaks. */
  readonly tells?: Readonly<
    Record<
      string,
      (facts: Facts) => {
        readonly label: string;
        readonly value: string;
        readonly table?: TextTable;
      }
    >
  >;
  /** Names of the options of choices, by field: `{ procedure: { ordinary: '普通程序' } }`. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type CommandVariant = Partial<
  Pick<
    CommandText,
    'title' | 'lead' | 'action' | 'after' | 'pages' | 'fields' | 'options' | 'tells'
  >
>;

/** The words of an act about what its key names: pieces parted by dots, as in `p1.hearing`. */
export function textFor(text: CommandText, key: string): CommandText {
  const piece = key.split('.').find((one) => text.variants?.[one] !== undefined);
  return piece === undefined ? text : { ...text, ...text.variants?.[piece] };
}

/** What happened, why in plain words, what to do next. */
export interface RefusalText {
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

export interface EntryText {
  readonly title: string;
  readonly detail: string;
}

/** One language's texts of one procedure. */
export interface TextCatalogue {
  readonly commands: Readonly<Record<string, CommandText>>;
  readonly refusals: Readonly<Record<string, (facts: Facts) => RefusalText>>;
  readonly entries: Readonly<Record<string, (body: Facts) => EntryText>>;
  /** Titles of tasks by the command that discharges them, where the command's title does not serve. */
  readonly tasks?: Readonly<Record<string, string>>;
  /** The same as others read it: what somebody else owes, where the title speaks to whoever owes it, or sounds done. */
  readonly owed?: Readonly<Record<string, string>>;
}

export type ProcedureTexts = Readonly<Record<Language, TextCatalogue>>;

/** A value of an entry or a refusal as it stands in a sentence; nothing for what is not there or is no text. */
export const said = (facts: Facts, name: string): string => {
  const value = facts[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** A day, or the day of a moment, as the court's calendar has it: an hour before midnight UTC is tomorrow here. */
const courtDay = (facts: Facts, name: string): string => {
  const text = said(facts, name);
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? courtDayOf(text as Instant) : text;
};

/** The hour of a moment as the court's clock has it, 09:30; nothing where no moment stands. */
export const hourOf = (facts: Facts, name: string): string => {
  const text = said(facts, name);
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? courtTimeOf(text as Instant) : '';
};

/** A day of the court as a sentence names it: 2026年12月4日. */
export const dayZh = (facts: Facts, name: string): string =>
  courtDay(facts, name).replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The same in English: 4 December 2026. */
export const dayEn = (facts: Facts, name: string): string =>
  courtDay(facts, name).replace(
    /^(\d{4})-0?(\d+)-0?(\d+)$/,
    (_, year: string, month: string, day: string) =>
      `${day} ${months[Number(month) - 1] ?? month} ${year}`,
  );

/** A minute by the court's clock, or where no hour is kept its day: 2026年12月4日 00:23. */
export const minuteZh = (facts: Facts, name: string): string => minute(facts, name, dayZh);
/** The same in English. */
export const minuteEn = (facts: Facts, name: string): string => minute(facts, name, dayEn);

function minute(facts: Facts, name: string, say: (facts: Facts, name: string) => string): string {
  const [day = '', time = ''] = said(facts, name).split(/[T ]/u);
  return [say({ day }, 'day'), time].filter((one) => one !== '').join(' ');
}

/** A last day, and that it is not certain yet where it is not. */
export const lastDayZh = (facts: Facts): string =>
  `${dayZh(facts, 'dueOn')}${facts['provisional'] === true ? '（暂定）' : ''}`;

/** The same in English. */
export const lastDayEn = (facts: Facts): string =>
  `${dayEn(facts, 'dueOn')}${facts['provisional'] === true ? ' (provisional)' : ''}`;

/** Several names in one sentence. */
export const listed = (facts: Facts, name: string, between: string): string => {
  const value = facts[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(between) : '';
};
