/** Amounts in whole yuan, rates per ten thousand. Each tier takes the part of the amount above the one before. */
export interface Tier {
  readonly upTo: number | null;
  /** A fixed amount for the first tier, or a rate on the part that lies in this one. */
  readonly fixed?: number;
  readonly perTenThousand?: bigint;
}

export interface Tariff {
  readonly article: string;
  readonly tiers: readonly Tier[];
}

/** FEE-13(1): claims about property. */
export const propertyTariff: Tariff = {
  article: 'FEE-13',
  tiers: [
    { upTo: 10_000, fixed: 50 },
    { upTo: 100_000, perTenThousand: 250n },
    { upTo: 200_000, perTenThousand: 200n },
    { upTo: 500_000, perTenThousand: 150n },
    { upTo: 1_000_000, perTenThousand: 100n },
    { upTo: 2_000_000, perTenThousand: 90n },
    { upTo: 5_000_000, perTenThousand: 80n },
    { upTo: 10_000_000, perTenThousand: 70n },
    { upTo: 20_000_000, perTenThousand: 60n },
    { upTo: null, perTenThousand: 50n },
  ],
};

/** FEE-13(2): divorce, on the property to be divided above 200,000. */
export const divorceTariff: Tariff = {
  article: 'FEE-13',
  tiers: [
    { upTo: 200_000, fixed: 0 },
    { upTo: null, perTenThousand: 50n },
  ],
};

/** FEE-13(2): personality rights, on damages above 50,000. */
export const personalityTariff: Tariff = {
  article: 'FEE-13',
  tiers: [
    { upTo: 50_000, fixed: 0 },
    { upTo: 100_000, perTenThousand: 100n },
    { upTo: null, perTenThousand: 50n },
  ],
};

/** FEE-14(1): enforcement; taken after enforcement, not before. */
export const enforcementTariff: Tariff = {
  article: 'FEE-14',
  tiers: [
    { upTo: 10_000, fixed: 50 },
    { upTo: 500_000, perTenThousand: 150n },
    { upTo: 5_000_000, perTenThousand: 100n },
    { upTo: 10_000_000, perTenThousand: 50n },
    { upTo: null, perTenThousand: 10n },
  ],
};

/** FEE-14(2): preservation; capped at 5,000. */
export const preservationTariff: Tariff = {
  article: 'FEE-14',
  tiers: [
    { upTo: 1_000, fixed: 30 },
    { upTo: 100_000, perTenThousand: 100n },
    { upTo: null, perTenThousand: 50n },
  ],
};

/** Ranges in yuan. Within those of FEE-13 each province fixes its figure; within those of FEE-14 nobody is named who does. */
export const ranges = {
  divorce: [50, 300],
  personality: [100, 500],
  other: [50, 100],
  'ip-without-amount': [500, 1_000],
  'jurisdiction-objection': [50, 100],
  'enforcement-without-amount': [50, 500],
  'maritime-limitation-fund': [1_000, 10_000],
  'maritime-injunction': [1_000, 5_000],
  'maritime-lien-notice': [1_000, 5_000],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type RangeName = keyof typeof ranges;

/** FEE-13, last paragraph: the ranges of items 2, 3 and 6, within which each province fixes the figure. */
export const provinceRanges = [
  'divorce',
  'personality',
  'other',
  'ip-without-amount',
  'jurisdiction-objection',
] as const satisfies readonly RangeName[];
export type ProvinceRange = (typeof provinceRanges)[number];

export const isProvinceRange = (name: RangeName): name is ProvinceRange =>
  provinceRanges.some((one) => one === name);
