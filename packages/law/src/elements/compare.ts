import type { CourtDay, Money } from '@xiezhi/kernel';
import { money, parseCourtDay, parseYuan } from '@xiezhi/kernel';
import type { PrimeTable } from '../interest/index.ts';
import { capOf, capSince } from '../interest/rate.ts';
import type { FactForm } from './form.ts';

/** What was written of one fact. */
export interface FactSaid {
  readonly fact: string;
  readonly value?: string | undefined;
}

/** Something that does not fit, told to whoever writes; it is received as it is (CPL-124, OLR-9.1.2a). */
export type Compared =
  | { readonly what: 'order'; readonly first: string; readonly then: string }
  | { readonly what: 'more'; readonly more: string; readonly than: string }
  | { readonly what: 'ahead'; readonly fact: string }
  | { readonly what: 'sum'; readonly stated: Money; readonly claimed: Money }
  | { readonly what: 'rate'; readonly basisPoints: number; readonly most: number };

/** A day as people write it: `2025-3-1`, `2025年3月1日`, `2025.03.01`; null for “early in March”. */
export function readDay(said: string): CourtDay | null {
  const found = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/.exec(
    said.normalize('NFKC').trim(),
  );
  if (found === null) return null;
  const [, year = '', month = '', date = ''] = found;
  return parseCourtDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/** A sum as people write it: `60,480.5`, `60480元`, `¥60480`, `10万`; null for “about ten thousand”. */
export function readSum(said: string): Money | null {
  const plain = said
    .normalize('NFKC')
    .trim()
    .replace(/^¥\s*/, '')
    .replace(/\s*(?:元|圆|yuan)$/i, '')
    .trim();
  const inTenThousands = /^(.+?)\s*万$/.exec(plain);
  const fen = parseYuan(inTenThousands?.[1] ?? plain);
  if (fen === null || inTenThousands === null) return fen;
  return Number.isSafeInteger(fen * 10_000) ? money(fen * 10_000) : null;
}

/** A yearly rate in hundredths of a per cent: `15.4`, `15.4%`; null for a rate of a month or a day. */
export function readRate(said: string): number | null {
  const found = /^(?:年利率|年化|年)?\s*(\d{1,3}(?:\.\d{1,2})?)\s*%?$/.exec(
    said.normalize('NFKC').trim(),
  );
  return found === null ? null : Math.round(Number(found[1]) * 100);
}

/** All that does not fit in what was written, as far as it can be read. `claimed`: what the claims ask for in money. */
export function compared(
  { compare }: FactForm,
  said: readonly FactSaid[],
  about: { readonly today: CourtDay; readonly claimed: Money | null; readonly table: PrimeTable },
): readonly Compared[] {
  const value = (fact: string): string => said.find((one) => one.fact === fact)?.value ?? '';
  const dayOf = (fact: string) => readDay(value(fact));
  const sumOf = (fact: string) => readSum(value(fact));
  const order = (compare.order ?? []).flatMap(([first, then]): Compared[] => {
    const [before, after] = [dayOf(first), dayOf(then)];
    return before !== null && after !== null && before > after
      ? [{ what: 'order', first, then }]
      : [];
  });
  const more = (compare.within ?? []).flatMap(([part, whole]): Compared[] => {
    const [less, most] = [sumOf(part), sumOf(whole)];
    return less !== null && most !== null && less > most
      ? [{ what: 'more', more: part, than: whole }]
      : [];
  });
  const ahead = (compare.past ?? []).flatMap((fact): Compared[] => {
    const on = dayOf(fact);
    return on !== null && on > about.today ? [{ what: 'ahead', fact }] : [];
  });
  return [...order, ...more, ...ahead, ...sums(), ...rates()];

  function sums(): Compared[] {
    const known = (compare.claimed ?? []).flatMap((fact) => sumOf(fact) ?? []);
    const stated = money(known.reduce((all: number, one) => all + one, 0));
    return known.length === 0 || about.claimed === null || stated === about.claimed
      ? []
      : [{ what: 'sum', stated, claimed: about.claimed }];
  }

  /**
   * Of loans since 20 August 2020; the cap of earlier ones hangs on more than is asked here. Nothing is said where the cap hangs on
   * which of two days the contract came about.
   */
  function rates(): Compared[] {
    const { rate = '', days = [] } = compare.capped ?? {};
    const agreed = readRate(value(rate));
    const on = days.flatMap((one) => dayOf(one) ?? []);
    if (agreed === null || on.some((one) => one < capSince)) return [];
    const [most = null, ...others] = new Set(on.map((one) => capOf(one, about.table)));
    return most === null || others.length > 0 || agreed <= most
      ? []
      : [{ what: 'rate', basisPoints: agreed, most }];
  }
}
