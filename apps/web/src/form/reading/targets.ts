import type { FieldDto } from '@xiezhi/contract';
import type { Values } from '../values.ts';
import type { ProposalKind } from './proposals.ts';

/** A place of the form that what was read may be put into, by whoever fills it in. */
export interface Target {
  readonly id: string;
  /** The question, where several are asked alike also which one, and the part of it. */
  readonly label: readonly [field: string, place: number | null, part: TargetPart | null];
  readonly kinds: readonly ProposalKind[];
  /** What stands there now. */
  readonly now: string;
  /** The answer of the whole field with this in its place. */
  readonly put: (value: string, kind: ProposalKind) => unknown;
  readonly path: string;
}

export type TargetPart = 'name' | 'residentId' | 'creditCode' | 'mobile' | 'address' | 'yuan';

const parts: Readonly<Record<Exclude<TargetPart, 'yuan'>, readonly ProposalKind[]>> = {
  name: ['name', 'organisation'],
  residentId: ['resident-id'],
  creditCode: ['credit-code'],
  mobile: ['mobile'],
  address: ['address'],
};

/** A number or a name says by itself which of the two somebody is; where it was said already, it stands. */
const kindBy: Partial<Record<ProposalKind, 'person' | 'organisation'>> = {
  name: 'person',
  'resident-id': 'person',
  organisation: 'organisation',
  'credit-code': 'organisation',
};

type Party = Readonly<Record<string, unknown>>;
const asParty = (value: unknown): Party =>
  typeof value === 'object' && value !== null ? (value as Party) : {};
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

const fits = (party: Party, part: string): boolean =>
  party['kind'] === 'person'
    ? part !== 'creditCode'
    : party['kind'] === 'organisation'
      ? part !== 'residentId'
      : true;

const withPart = (party: Party, part: string, value: string, kind: ProposalKind): Party => ({
  ...(party['kind'] === undefined && kindBy[kind] !== undefined ? { kind: kindBy[kind] } : {}),
  ...party,
  [part]: value,
});

function ofParty(
  { path, label }: FieldDto,
  party: Party,
  place: number | null,
  whole: (party: Party) => unknown,
): Target[] {
  return Object.entries(parts)
    .filter(([part]) => fits(party, part))
    .map(([part, kinds]) => ({
      id: `${path} ${String(place)} ${part}`,
      label: [label, place, part as TargetPart],
      kinds,
      now: words(party[part]),
      put: (value, kind) => whole(withPart(party, part, value, kind)),
      path,
    }));
}

const simple: Partial<Record<FieldDto['component'], readonly ProposalKind[]>> = {
  'resident-id': ['resident-id'],
  'credit-code': ['credit-code'],
  mobile: ['mobile'],
  address: ['address'],
  money: ['money'],
  date: ['date'],
};

/** In a list: each that stands there, or the first where none does. */
const places = (list: readonly unknown[]): readonly number[] =>
  Array.from({ length: Math.max(1, list.length) }, (_, place) => place);
const replaced = (list: readonly unknown[], place: number, value: unknown): readonly unknown[] =>
  list.length === 0 ? [value] : list.map((one, index) => (index === place ? value : one));

function ofField(field: FieldDto, value: unknown): readonly Target[] {
  const list = asList(value);
  const { path, label, component } = field;
  switch (component) {
    case 'party':
      return ofParty(field, asParty(value), null, (party) => party);
    case 'parties':
      return places(list).flatMap((place) =>
        ofParty(field, asParty(list[place]), place, (party) => replaced(list, place, party)),
      );
    case 'claims':
      return places(list).map((place) => ({
        id: `${path} ${String(place)} yuan`,
        label: [label, place, 'yuan'],
        kinds: ['money'],
        now: words(asParty(list[place])['yuan']),
        put: (sum) => replaced(list, place, { ...asParty(list[place]), yuan: sum }),
        path,
      }));
    default: {
      const kinds = simple[component];
      const now = words(value);
      return kinds === undefined
        ? []
        : [{ id: path, label: [label, null, null], kinds, now, put: (text) => text, path }];
    }
  }
}

/** Where on this page something that was read may go. */
export const targetsOf = (fields: readonly FieldDto[], values: Values): readonly Target[] =>
  fields.flatMap((field) => ofField(field, values[field.path]));
