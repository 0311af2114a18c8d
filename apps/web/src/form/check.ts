import type { FaultDto, FieldDto, PageDto } from '@xiezhi/contract';
import { moneyInWords, type Choice } from '@xiezhi/ui';
import { nowIso } from '../clock.ts';
import type { Texts } from '../texts/zh-CN.ts';
import { creditHolds, emailHolds, idHolds, mobileHolds } from './numbers.ts';
import { impossibleDays, isDay } from './impossible-days.ts';
import { fieldsOf, isBlank, type Values } from './values.ts';

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

const isMoment = (text: string): boolean =>
  /^.{10}T([01]\d|2[0-3]):[0-5]\d$/u.test(text) && isDay(text.slice(0, 10));

const idFault = (text: string, { form: f }: Texts): string | null =>
  text.length !== 18 ? f.idLength(text.length) : idHolds(text) ? null : f.idWrong;
const creditFault = (text: string, { form: f }: Texts): string | null =>
  text.length !== 18 ? f.creditLength(text.length) : creditHolds(text) ? null : f.creditWrong;
const mobileFault = (text: string, { form: f }: Texts): string | null =>
  text.length !== 11 ? f.mobileLength(text.length) : mobileHolds(text) ? null : f.mobileWrong;

/** A moment at the court, whose clock is eight hours ahead of UTC wherever the reader sits. */
const isOver = (text: string): boolean => Date.parse(`${text}:00+08:00`) <= Date.parse(nowIso());

function momentFault(field: FieldDto, text: string, { form: f }: Texts): string | null {
  if (!isMoment(text)) return isDay(text.slice(0, 10)) ? f.hour(field.label) : f.day(field.label);
  return field.future === true && isOver(text) ? f.past(field.label) : null;
}

function shapeFault({ shape }: FieldDto, text: string): string | null {
  return shape === undefined || new RegExp(shape.pattern, 'u').test(text) ? null : shape.mend;
}

function wordsFault(field: FieldDto, text: string, t: Texts): string | null {
  const f = t.form;
  const ofKind: Partial<Record<FieldDto['component'], () => string | null>> = {
    'resident-id': () => idFault(text, t),
    'credit-code': () => creditFault(text, t),
    mobile: () => mobileFault(text, t),
    email: () => (emailHolds(text) ? null : f.email),
    date: () => (isDay(text) ? null : f.day(field.label)),
    'date-time': () => momentFault(field, text, t),
    money: () => (moneyInWords(text) === null ? f.money(field.label) : null),
  };
  const check = ofKind[field.component];
  if (check) return check();
  const over = field.maxLength === undefined ? 0 : text.trim().length - field.maxLength;
  if (over > 0) return f.tooLong(field.label, over);
  const least = field.minLength ?? 0;
  return text.length < least ? f.tooShort(field.label, least) : shapeFault(field, text);
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
  const look = (part: string, fault: (typed: string, t: Texts) => string | null): void => {
    const message = text(part) === '' ? null : fault(text(part), t);
    if (message !== null) faults.push({ path: `${path}.${part}`, message });
  };
  if (party['kind'] === 'person') look('residentId', idFault);
  if (party['kind'] === 'organisation') look('creditCode', creditFault);
  look('mobile', mobileFault);
  look('email', (typed) => (emailHolds(typed) ? null : t.form.email));
  return faults;
}

/** Does whoever writes not say where they live? The law wants it (CPL-124), and what is handed in is received without it. */
export const leavesAddressOut = (page: PageDto, values: Values): boolean =>
  fieldsOf(page, values).some(({ component, optional, path }) => {
    const party = values[path];
    return (
      component === 'party' &&
      !optional &&
      !(
        typeof party === 'object' &&
        party !== null &&
        'address' in party &&
        !isBlank(party.address)
      )
    );
  });

export interface PartyNames {
  readonly kind: string;
  readonly name: string;
  readonly claim: string;
  readonly amount: string;
  readonly order: string;
  /** Parts of an exhibit, and of what is said of one. */
  readonly parts: Readonly<Record<string, string>>;
}

function claimFaults(field: FieldDto, value: unknown, names: PartyNames, t: Texts): FaultDto[] {
  const list = Array.isArray(value) && value.length > 0 ? (value as readonly unknown[]) : [{}];
  return list.flatMap((each, index) => {
    const claim = (typeof each === 'object' && each !== null ? each : {}) as {
      text?: unknown;
      yuan?: unknown;
    };
    const at = `${field.path}.${String(index)}`;
    const name = field.component === 'orders' ? names.order : names.claim;
    const faults: FaultDto[] = [];
    if (isBlank(claim.text)) faults.push({ path: `${at}.text`, message: t.form.missing(name) });
    if (
      typeof claim.yuan === 'string' &&
      claim.yuan.trim() !== '' &&
      moneyInWords(claim.yuan) === null
    ) {
      faults.push({ path: `${at}.yuan`, message: t.form.money(names.amount) });
    }
    return faults;
  });
}

/** Each party has its sum, nought where it bears nothing. */
function shareFaults({ path, options = [] }: FieldDto, value: unknown, t: Texts): FaultDto[] {
  const lines = Array.isArray(value) ? (value as readonly Values[]) : [];
  return options.flatMap(({ value: participant, label }, index) => {
    const yuan = lines.find((one) => one['participant'] === participant)?.['yuan'];
    const at = `${path}.${String(index)}.yuan`;
    if (isBlank(yuan)) return [{ path: at, message: t.form.missing(label) }];
    return moneyInWords(String(yuan)) === null ? [{ path: at, message: t.form.money(label) }] : [];
  });
}

const partsOfExhibit = ['name', 'source', 'purpose', 'form', 'files'] as const;
const partsOfView = ['authenticity', 'legality', 'relevance'] as const;

/** When something was obtained is said to the minute, or freely; a day that no calendar has is a slip. */
function dayFaults(at: string, provenance: unknown, t: Texts): FaultDto[] {
  const { capturedAt, capturedOn: said } = (provenance ?? {}) as Values;
  const [wrong] = impossibleDays(typeof said === 'string' ? said : '');
  const moment =
    typeof capturedAt !== 'string' || capturedAt === '' || isMoment(capturedAt)
      ? []
      : [{ path: `${at}.provenance.capturedAt`, message: t.form.halfMoment }];
  return wrong === undefined
    ? moment
    : [...moment, { path: `${at}.provenance.capturedOn`, message: t.form.noSuchDay(wrong) }];
}

/** Of each that was begun: the parts without which it cannot be taken. */
function partFaults(
  field: FieldDto,
  value: unknown,
  partsOf: (each: Values) => readonly string[],
  names: PartyNames,
  t: Texts,
): FaultDto[] {
  const list = Array.isArray(value) && value.length > 0 ? (value as readonly unknown[]) : [{}];
  return list.flatMap((each, index) => {
    // An item that was added and left empty is not sent; the first must be there.
    if (isBlank(each) && !(index === 0 && isBlank(value))) return [];
    const one = (typeof each === 'object' && each !== null ? each : {}) as Values;
    const at = `${field.path}.${String(index)}`;
    return [
      ...partsOf(one)
        .filter((part) => isBlank(one[part]))
        .map((part) => ({
          path: `${at}.${part}`,
          message: t.form.missing(names.parts[part] ?? part),
        })),
      ...dayFaults(at, one['provenance'], t),
    ];
  });
}

/** What a party disputes it gives reasons for; what the court finds it gives reasons for in any case. */
const partsOfOpinion = (one: Values): readonly string[] =>
  partsOfView.some((part) => one[part] === 'disputed') ? [...partsOfView, 'reasons'] : partsOfView;
const partsOfFinding = (): readonly string[] => [...partsOfView, 'outcome', 'reasons'];

function severalFaults(
  field: FieldDto,
  value: unknown,
  names: PartyNames,
  t: Texts,
): FaultDto[] | null {
  if (field.component === 'party') return partyFaults([field.path, value], names, t);
  if (field.component === 'claims' || field.component === 'orders')
    return claimFaults(field, value, names, t);
  if (field.component === 'shares') return shareFaults(field, value, t);
  if (field.component === 'exhibits')
    return partFaults(field, value, () => partsOfExhibit, names, t);
  if (field.component === 'marks') return partFaults(field, value, () => ['note'], names, t);
  if (isBlank(value) && field.component.startsWith('exhibit-')) return null;
  if (field.component === 'exhibit-opinions')
    return partFaults(field, value, partsOfOpinion, names, t);
  if (field.component === 'exhibit-findings')
    return partFaults(field, value, partsOfFinding, names, t);
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
    return [{ path: field.path, message: field.unless?.mend ?? say(field.label) }];
  }
  const fault = typeof value === 'string' ? wordsFault(field, value, t) : null;
  return fault === null ? [] : [{ path: field.path, message: fault }];
}

export const labelOf = (options: readonly Choice[], value: unknown): string =>
  options.find((option) => option.value === String(value))?.label ?? String(value);
