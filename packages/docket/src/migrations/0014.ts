/** A day's money is found without reading every entry: what came and what went back, by its moment. */
export const migration0014 = `
create index entry_money on entry (at)
  where kind in ('fees.Paid', 'fees.CounterclaimPaid', 'fees.Refunded');
`;
