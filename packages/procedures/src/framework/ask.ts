/** One question of a form: which part of the input it asks for, and when it is shown. */
export interface AskedField<Path extends string = string> {
  readonly path: Path;
  readonly when?: { readonly path: string; readonly oneOf: readonly string[] };
  /** Must be answered whenever it is asked, although the input can be without it. */
  readonly needed?: boolean;
  /** Need not be answered while another answer is one of `oneOf`; `fault`: what is said where neither is. */
  readonly unless?: {
    readonly path: string;
    readonly oneOf: readonly string[];
    readonly fault: string;
  };
}

/** A page of questions; its title is in the catalogue under `id`. */
export interface AskPage<Path extends string = string> {
  readonly id: string;
  readonly fields: readonly AskedField<Path>[];
}

export const field = <const Path extends string>(path: Path): AskedField<Path> => ({ path });

/** Always answered, although the input can be without it: where the act is about something else it is not asked. */
export const needed = <const Path extends string>(path: Path): AskedField<Path> => ({
  path,
  needed: true,
});

/** Asked only while another answer is one of `oneOf`. */
export const fieldWhen = <const Path extends string>(
  path: Path,
  other: string,
  oneOf: readonly string[],
): AskedField<Path> => ({ path, when: { path: other, oneOf } });

/** The same, and then it must be answered. */
export const neededWhen = <const Path extends string>(
  path: Path,
  other: string,
  oneOf: readonly string[],
): AskedField<Path> => ({ path, when: { path: other, oneOf }, needed: true });

/** One of the two is answered: this, or the other with one of `oneOf`. */
export const neededUnless = <const Path extends string>(
  path: Path,
  other: string,
  oneOf: readonly string[],
  fault: string,
): AskedField<Path> => ({ path, needed: true, unless: { path: other, oneOf, fault } });

export const page = <const Fields extends readonly AskedField[]>(
  id: string,
  ...fields: Fields
): AskPage<Fields[number]['path']> => ({ id, fields });

type Asked<Ask extends readonly AskPage[]> = Ask[number]['fields'][number]['path'];
/** An empty input has every string as its key, as far as the compiler knows. */
type Keys<Input> = string extends keyof Input ? never : keyof Input & string;

/** `unknown` when every part of the input is asked for; otherwise a type that names what is missing. */
export type Complete<Input, Ask extends readonly AskPage[]> =
  Exclude<Keys<Input>, Asked<Ask>> extends never
    ? Exclude<Asked<Ask>, Keys<Input>> extends never
      ? unknown
      : { readonly 'not in the input': Exclude<Asked<Ask>, Keys<Input>> }
    : { readonly 'not asked for': Exclude<Keys<Input>, Asked<Ask>> };
