import type { Money } from '@xiezhi/kernel';
import { money, parseYuan } from '@xiezhi/kernel';
import type { FeeAnswer, FeeInput, FeeKind } from './fee-input.ts';
import { feeKinds, maritimeMatters } from './fee-input.ts';

type Fault = Extract<FeeAnswer, { kind: 'no-answer' }>;

const fault = (why: Fault['why'], field: string, zh: string, en: string): Fault => ({
  kind: 'no-answer',
  why,
  field,
  mend: { zh, en },
});

const amountNames = {
  claim: 'claim',
  appealed_part: 'appealedPart',
  appealedPart: 'appealedPart',
  contested_part: 'appealedPart',
  property: 'property',
  damages: 'damages',
  amount: 'amount',
  assets: 'assets',
  base: 'base',
} as const satisfies Readonly<Record<string, keyof FeeInput>>;

const procedures: Readonly<Record<string, NonNullable<FeeInput['procedure']>>> = {
  ordinary: 'ordinary',
  summary: 'summary',
  'small-claim': 'small-claim',
  普通: 'ordinary',
  简易: 'summary',
  小额: 'small-claim',
};
const ends: Readonly<Record<string, NonNullable<FeeInput['end']>>> = {
  judged: 'judged',
  mediated: 'mediated',
  withdrawn: 'withdrawn',
  判决: 'judged',
  调解: 'mediated',
  撤诉: 'withdrawn',
};
const matters: Readonly<Record<string, NonNullable<FeeInput['matter']>>> = {
  other: 'other',
  trademark: 'trademark-patent-maritime',
  patent: 'trademark-patent-maritime',
  maritime: 'trademark-patent-maritime',
  'trademark/patent/maritime': 'trademark-patent-maritime',
  'trademark-patent-maritime': 'trademark-patent-maritime',
  ...Object.fromEntries(
    maritimeMatters.flatMap((one) => [
      [one, one],
      [one.replaceAll('-', '_'), one],
    ]),
  ),
};
const grounds: Readonly<Record<string, NonNullable<FeeInput['ground']>>> = {
  'new-evidence': 'new-evidence',
  new_evidence: 'new-evidence',
  'no-appeal': 'no-appeal',
  no_appeal: 'no-appeal',
  other: 'other',
};

/** The measures call one thing by several names, and so do those who ask. */
const otherNames: Readonly<Record<string, FeeKind>> = {
  'ip-without-amount': 'ip-no-amount',
  'ip-with-amount': 'ip-amount',
  'set-aside-or-confirm-arbitration': 'set-aside-award',
  'limitation-fund': 'maritime-limitation-fund',
  injunction: 'maritime-injunction',
  'lien-notice': 'maritime-lien-notice',
  'claim-registration': 'maritime-claim-registration',
  'maritime-general-average': 'general-average',
  'dismissal-of-suit': 'dismissal',
  'property-mixed': 'mixed-claims',
};

/**
 * `range` comes with a figure of the province that is not given. `first_instance_claim` is what the suit was about before
 * its appeal, and counts for nothing: the fee is of the part that is appealed (FEE-17).
 */
const inputNames = [
  ...Object.keys(amountNames),
  'first_instance_claim',
  'procedure',
  'end',
  'matter',
  'kind',
  'ground',
  'claims',
  'non_property',
  'nonProperty',
  'merged',
  'range',
];

/** A name that no reckoning reads: whoever asks is told, since an amount under such a name would vanish from the answer. */
function strangeName(value: object): Fault | null {
  const strange = Object.keys(value).find((name) => !inputNames.includes(name));
  if (strange === undefined) return null;
  const all = inputNames.join(', ');
  return fault(
    'unknown-name',
    strange,
    `没有 ${strange} 这一项；能写的是 ${all}`,
    `there is no ${strange}; what can be given is ${all}`,
  );
}

/** `set_aside_award` is read as `set-aside-award`. */
export function readFeeKind(text: string): FeeKind | Fault {
  const wanted = text.trim().replaceAll('_', '-');
  const found =
    feeKinds.find((kind) => kind === wanted) ??
    (Object.hasOwn(otherNames, wanted) ? otherNames[wanted] : undefined);
  if (found !== undefined) return found;
  const all = feeKinds.join(', ');
  return fault(
    'unknown-kind',
    'kind',
    `案件种类应为以下之一：${all}`,
    `the kind is one of: ${all}`,
  );
}

/** Yuan as a number (at most two decimals) or as people write it, to fen; null for anything else. */
function readAmount(value: unknown): Money | null {
  if (typeof value === 'string') return parseYuan(value);
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  const fen = Math.round(value * 100);
  return Number.isSafeInteger(fen) && Math.abs(fen / 100 - value) < 1e-6 ? money(fen) : null;
}

/** `50-100`: the province's figure is not given; the answer will be a range. */
const isOpenRange = (value: unknown): boolean =>
  typeof value === 'string' && /^\d+\s*[-–—~～]\s*\d+$/.test(value);

type Draft = { -readonly [Key in keyof FeeInput]: FeeInput[Key] };

function readChoice(name: string, value: unknown, draft: Draft): Fault | null {
  const choose = <Value>(
    table: Readonly<Record<string, Value>>,
    set: (found: Value) => void,
  ): Fault | null => {
    const found =
      typeof value === 'string' && Object.hasOwn(table, value) ? table[value] : undefined;
    if (found === undefined) {
      const all = Object.keys(table).join(', ');
      return fault(
        'not-a-choice',
        name,
        `${name} 应为以下之一：${all}`,
        `${name} is one of: ${all}`,
      );
    }
    set(found);
    return null;
  };
  if (name === 'procedure') return choose(procedures, (found) => (draft.procedure = found));
  if (name === 'end') return choose(ends, (found) => (draft.end = found));
  if (name === 'kind' || name === 'matter')
    return choose(matters, (found) => (draft.matter = found));
  if (name === 'ground') return choose(grounds, (found) => (draft.ground = found));
  if (name === 'non_property' || name === 'nonProperty') return readCount(name, value, draft);
  if (name === 'claims') return readClaims(value, draft);
  if (name !== 'merged') return null;
  if (typeof value !== 'boolean')
    return fault('not-a-choice', name, 'merged 应为 true 或 false', 'merged is true or false');
  draft.merged = value;
  return null;
}

function readCount(name: string, value: unknown, draft: Draft): Fault | null {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 1_000)
    return fault(
      'not-an-amount',
      name,
      `${name} 是项数，应为整数`,
      `${name} is how many, a whole number`,
    );
  draft.nonProperty = value;
  return null;
}

function readClaims(value: unknown, draft: Draft): Fault | null {
  const amounts = Array.isArray(value) ? value.slice(0, 1_000).map(readAmount) : [null];
  if (!amounts.every((one) => one !== null))
    return fault(
      'not-an-amount',
      'claims',
      'claims 是各项财产请求的金额，如 [100000,50000]',
      'claims are the amounts of the claims in money, such as [100000,50000]',
    );
  if (amounts.some((one) => one < 0))
    return fault('negative', 'claims', '金额不得为负数', 'an amount cannot be negative');
  draft.claims = amounts;
  return null;
}

/** Reads an input written by hand: amounts in yuan. A name it does not know is told; null counts as absent. */
export function readFeeInput(value: unknown): { readonly input: FeeInput } | Fault {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fault(
      'not-an-amount',
      'input',
      '请给出 JSON 对象，如 {"claim":500000}',
      'give a JSON object, such as {"claim":500000}',
    );
  }
  const strange = strangeName(value);
  if (strange !== null) return strange;
  const draft: Draft = {};
  for (const [name, item] of Object.entries(value)) {
    if (item === null) continue;
    const known = Object.hasOwn(amountNames, name)
      ? amountNames[name as keyof typeof amountNames]
      : undefined;
    if (known === undefined) {
      const wrong = readChoice(name, item, draft);
      if (wrong) return wrong;
      continue;
    }
    if (known === 'base' && isOpenRange(item)) continue;
    const amount = readAmount(item);
    if (amount === null) {
      return fault(
        'not-an-amount',
        name,
        `${name} 应为人民币元，最多两位小数`,
        `${name} is an amount in yuan with at most two decimals`,
      );
    }
    if (amount < 0)
      return fault('negative', name, '金额不得为负数', 'an amount cannot be negative');
    draft[known] = amount;
  }
  return { input: draft };
}
