import type { Json } from '@xiezhi/kernel';

export type Language = 'zh-CN' | 'en';
export type Facts = Readonly<Record<string, Json>>;

/** What a person reads of a command. */
export interface CommandText {
  /** In a list of things to do: 申请立案 */
  readonly title: string;
  readonly lead: string;
  /** The word on the button. */
  readonly action: string;
  /** Said before the act: what follows from it and by when. */
  readonly after: string;
  readonly pages: Readonly<
    Record<string, { readonly title: string; readonly lead?: string; readonly help?: string }>
  >;
  readonly fields: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
  /** Names of the options of choices, by field: `{ procedure: { ordinary: '普通程序' } }`. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
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
}

export type ProcedureTexts = Readonly<Record<Language, TextCatalogue>>;

/** A value of an entry or a refusal as it stands in a sentence; nothing for what is not there or is no text. */
export const said = (facts: Facts, name: string): string => {
  const value = facts[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Several names in one sentence. */
export const listed = (facts: Facts, name: string, between: string): string => {
  const value = facts[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(between) : '';
};
