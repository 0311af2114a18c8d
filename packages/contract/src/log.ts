/** Somebody outside the court who is shown what the log becomes. */
export interface LogSeerDto {
  readonly name: string;
  readonly kind: 'witness' | 'time' | 'chain';
  /** Who runs it, and what interest they have in the court or a party, as the policy says; null where it does not, or of no witness. */
  readonly runBy: string | null;
  readonly interest: string | null;
  /** Is it asked by the court itself? A witness without an address is not. */
  readonly asked: boolean;
  /** How many entries the last checkpoint promised that it signed or kept; 0 for none. */
  readonly seen: number;
  /** When that checkpoint was signed, or was shown to it; null for none. */
  readonly at: string | null;
}

export interface LogAlarmDto {
  /**
   * The log cannot go on; somebody outside has seen another history; answers what does not hold; too few have seen what the log
   * became; somebody was not shown it in time.
   */
  readonly kind: 'stopped' | 'fork' | 'anchor' | 'unseen' | 'late';
  readonly who: string;
  /** For an engineer. */
  readonly said: string;
}

/** How the public log stands, for whoever answers for the court. */
export interface LogStandingDto {
  readonly name: string;
  /** Entries that the last checkpoint promises, and entries that wait for the next. */
  readonly size: number;
  readonly waiting: number;
  readonly signedAt: string | null;
  /** Must enough of them have signed, or is the log's own key all there is? */
  readonly policy: boolean;
  readonly seers: readonly LogSeerDto[];
  /** The gravest first; empty while nothing is wrong. */
  readonly alarms: readonly LogAlarmDto[];
}
