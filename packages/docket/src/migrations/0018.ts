/** Money for appeals is found with the rest of a day's money. */
export const migration0018 = `
drop index entry_money;
create index entry_money on entry (at)
  where kind in ('fees.Paid', 'fees.CounterclaimPaid', 'fees.AppealPaid', 'fees.Refunded');
`;
