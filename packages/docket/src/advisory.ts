/** The locks that programs hold against each other in one database, by PostgreSQL's advisory locks: each number once. */
export const advisory = {
  migrating: 7_260_131,
  /** One sequencer in the whole court, whatever the number of servers. */
  numbering: 7_260_132,
  /** One publisher in the whole court, whatever the number of servers. */
  publishing: 7_260_133,
  /** Held by whoever fills the demo, for as long as they live. */
  filling: 7_260_134,
} as const;
