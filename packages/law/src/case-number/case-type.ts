import rows from './data/case-types.json' with { type: 'json' };

export interface CaseType {
  /** Type characters, `民初`. */
  readonly type: string;
  /** Names of the kinds of case that bear them. */
  readonly matters: readonly string[];
  /**
   * False for the characters of pre-filing mediation: old numbers are read, new ones are not given by default. Since
   * 2025-01-01 a complaint that qualifies is filed first and mediated after; that the characters were abolished
   * everywhere rests on one report.
   */
  readonly issued: boolean;
}

/** All type characters (法〔2015〕137号 as amended 2018), in the order of their code points. */
export const caseTypes: readonly CaseType[] = rows.map((row) => ({
  type: row.type,
  matters: row.matters,
  issued: !('notIssued' in row),
}));

const byType = new Map(caseTypes.map((one) => [one.type, one]));
export const caseType = (type: string): CaseType | null => byType.get(type) ?? null;
