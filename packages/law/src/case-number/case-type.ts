import rows from './data/case-types.json' with { type: 'json' };

export interface CaseType {
  /** Type characters, `民初`. */
  readonly type: string;
  /** Names of the kinds of case that bear them. */
  readonly matters: readonly string[];
  /** The same in English; our rendering. */
  readonly english: string;
  /**
   * False for the characters of pre-filing mediation: old numbers are read, new ones are not given by default. Since
   * 2025-01-01 a complaint that qualifies is filed first and mediated after; that the characters were abolished
   * everywhere rests on one report.
   */
  readonly issued: boolean;
  /**
   * False for 刑核 alone, whose numbers are eight digits at random (法〔2015〕137号, art. 10); all others run 1, 2, 3 …. No
   * act of this court gives such a number.
   */
  readonly consecutive: boolean;
}

/** All type characters (法〔2015〕137号 as amended 2018), in the order of their code points. */
export const caseTypes: readonly CaseType[] = rows.map((row) => ({
  type: row.type,
  matters: row.matters,
  english: row.english,
  issued: !('notIssued' in row),
  consecutive: row.type !== '刑核',
}));

const byType = new Map(caseTypes.map((one) => [one.type, one]));
export const caseType = (type: string): CaseType | null => byType.get(type) ?? null;
