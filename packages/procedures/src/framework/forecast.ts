import type { CourtDay, Money } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, CourtProfile } from '@xiezhi/record';

/** What a setting of the court makes of one thing in a case. */
export type Measure =
  /** Days that begin to run with the act. */
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'day'; readonly day: CourtDay }
  | { readonly kind: 'money'; readonly fen: Money }
  /** One of a few: which, by its code. */
  | { readonly kind: 'which'; readonly code: string };

export interface ForecastContext {
  readonly state: CaseState;
  /** With the settings that are asked about, whether or not they hold yet. */
  readonly court: CourtProfile;
  readonly law: Law;
  readonly today: CourtDay;
}

/**
 * Says which open cases a setting of the court decides on, and what it makes of them: of what the act `command` would fix if
 * it were done today. What an act has fixed already stands in its entry and is never asked again.
 */
export interface SettingReader {
  readonly setting: string;
  readonly command: string;
  /** One for each thing in the case to which the act can still be done; each with the key of its offer. */
  readonly of: (
    about: ForecastContext,
  ) => readonly { readonly key: string; readonly measure: Measure }[];
}

/** Something in a case that the act will treat otherwise. */
export interface Forecast {
  readonly setting: string;
  readonly command: string;
  readonly key: string;
  readonly before: Measure;
  readonly after: Measure;
}

/** What in this case would be treated otherwise, were the court’s settings those of `after`. */
export const forecastsOf = (
  {
    procedures,
  }: { readonly procedures: readonly { readonly settings?: readonly SettingReader[] }[] },
  {
    before,
    after,
    ...about
  }: Omit<ForecastContext, 'court'> & Record<'before' | 'after', CourtProfile>,
): readonly Forecast[] =>
  procedures
    .flatMap(({ settings = [] }) => settings)
    .flatMap(({ setting, command, of }) => {
      const was = new Map(of({ ...about, court: before }).map((one) => [one.key, one.measure]));
      return of({ ...about, court: after }).flatMap(({ key, measure }): readonly Forecast[] => {
        const old = was.get(key);
        return old === undefined || JSON.stringify(old) === JSON.stringify(measure)
          ? []
          : [{ setting, command, key, before: old, after: measure }];
      });
    });
