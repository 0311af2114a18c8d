/** Of some decisions one outcome alone is a ruling. */
const rulings: Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => boolean>> = {
  // CPLI-73: that whoever must sue or be sued together does not come in; nothing is ruled of a third party.
  'adding.Decided': ({ granted, settled, as }) =>
    granted === false && settled !== true && (as === 'plaintiff' || as === 'defendant'),
  'claims.CounterclaimDecided': ({ outcome }) => outcome === 'not-accepted',
  'conversion.AbsenceDecided': ({ consequence }) => consequence === 'deemed-withdrawn',
};

/** Is this entry, of a kind by which there are rulings, one? Then it is put on paper and served (CPL-157). */
export const isRuling = (on: string, body: Readonly<Record<string, unknown>>): boolean => {
  const only = rulings[on];
  return only === undefined || only(body);
};
