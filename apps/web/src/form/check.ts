import type { FaultDto, FieldDto } from '@xiezhi/contract';
import { moneyInWords, type Choice } from '@xiezhi/ui';
import type { Texts } from '../texts/zh-CN.ts';
import { isBlank } from './values.ts';

/**
 * What can be said before the court is asked: something left out, a number with a digit too few. The court's own check
 * stays the one that counts; this one only saves a way there and back.
 */

const chosen: readonly string[] = [
  'choice',
  'choices',
  'yes-no',
  'cause',
  'court',
  'person',
] satisfies FieldDto['component'][];

function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

const isMoment = (text: string): boolean =>
  /^.{10}T([01]\d|2[0-3]):[0-5]\d$/u.test(text) && isDay(text.slice(0, 10));

function wordsFault(field: FieldDto, text: string, t: Texts): string | null {
  const f = t.form;
  const ofKind: Partial<Record<FieldDto['component'], () => string | null>> = {
    'resident-id': () => (text.length === 18 ? null : f.idLength(text.length)),
    'credit-code': () => (text.length === 18 ? null : f.creditLength(text.length)),
    mobile: () => (text.length === 11 ? null : f.mobileLength(text.length)),
    date: () => (isDay(text) ? null : f.day(field.label)),
    'date-time': () => (isMoment(text) ? null : f.day(field.label)),
    money: () => (moneyInWords(text) === null ? f.money(field.label) : null),
  };
  const check = ofKind[field.component];
  if (check) return check();
  const over = field.maxLength === undefined ? 0 : text.trim().length - field.maxLength;
  return over > 0 ? f.tooLong(field.label, over) : null;
}

type Part = readonly [path: string, value: unknown];

/** The parts of one party by which a court could never use it, or with a digit too few. */
function partyFaults([path, value]: Part, names: PartyNames, t: Texts): FaultDto[] {
  const party = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const faults: FaultDto[] = [];
  const text = (part: string): string => {
    const found = party[part];
    return typeof found === 'string' ? found : '';
  };
  if (isBlank(party['kind'])) return [{ path: `${path}.kind`, message: t.form.choose(names.kind) }];
  if (text('name').trim() === '')
    faults.push({ path: `${path}.name`, message: t.form.missing(names.name) });
  const id = text('residentId').length;
  if (party['kind'] === 'person' && id > 0 && id !== 18) {
    faults.push({ path: `${path}.residentId`, message: t.form.idLength(id) });
  }
  const code = text('creditCode').length;
  if (party['kind'] === 'organisation' && code > 0 && code !== 18) {
    faults.push({ path: `${path}.creditCode`, message: t.form.creditLength(code) });
  }
  const mobile = text('mobile').length;
  if (mobile > 0 && mobile !== 11)
    faults.push({ path: `${path}.mobile`, message: t.form.mobileLength(mobile) });
  return faults;
}

export interface PartyNames {
  readonly kind: string;
  readonly name: string;
  readonly claim: string;
}

function claimFaults(field: FieldDto, value: unknown, names: PartyNames, t: Texts): FaultDto[] {
  const list = Array.isArray(value) && value.length > 0 ? (value as readonly unknown[]) : [{}];
  return list.flatMap((each, index) => {
    const claim = (typeof each === 'object' && each !== null ? each : {}) as {
      text?: unknown;
      yuan?: unknown;
    };
    const at = `${field.path}.${String(index)}`;
    const faults: FaultDto[] = [];
    if (isBlank(claim.text))
      faults.push({ path: `${at}.text`, message: t.form.missing(names.claim) });
    if (
      typeof claim.yuan === 'string' &&
      claim.yuan.trim() !== '' &&
      moneyInWords(claim.yuan) === null
    ) {
      faults.push({ path: `${at}.yuan`, message: t.form.money(names.claim) });
    }
    return faults;
  });
}

function severalFaults(
  field: FieldDto,
  value: unknown,
  names: PartyNames,
  t: Texts,
): FaultDto[] | null {
  if (field.component === 'party') return partyFaults([field.path, value], names, t);
  if (field.component === 'claims') return claimFaults(field, value, names, t);
  if (field.component !== 'parties') return null;
  const list = Array.isArray(value) && value.length > 0 ? (value as readonly unknown[]) : [{}];
  return list.flatMap((each, index) =>
    partyFaults([`${field.path}.${String(index)}`, each], names, t),
  );
}

export function faultsOf(field: FieldDto, value: unknown, names: PartyNames, t: Texts): FaultDto[] {
  if (isBlank(value) && field.optional) return [];
  if (field.component === 'confirmation') {
    return value === true || field.optional ? [] : [{ path: field.path, message: t.form.confirm }];
  }
  const several = severalFaults(field, value, names, t);
  if (several) return several;
  if (isBlank(value)) {
    const say = chosen.includes(field.component) ? t.form.choose : t.form.missing;
    return [{ path: field.path, message: say(field.label) }];
  }
  const fault = typeof value === 'string' ? wordsFault(field, value, t) : null;
  return fault === null ? [] : [{ path: field.path, message: fault }];
}

export const labelOf = (options: readonly Choice[], value: unknown): string =>
  options.find((option) => option.value === String(value))?.label ?? String(value);
