/** Of some decisions one outcome alone is a ruling. */
const rulings: Readonly<Record<string, readonly [part: string, outcome: string]>> = {
  'claims.CounterclaimDecided': ['outcome', 'not-accepted'],
  'conversion.AbsenceDecided': ['consequence', 'deemed-withdrawn'],
};

/** Is this entry, of a kind by which there are rulings, one? Then it is put on paper and served (CPL-157). */
export const isRuling = (on: string, body: Readonly<Record<string, unknown>>): boolean => {
  const only = rulings[on];
  return only === undefined || body[only[0]] === only[1];
};
