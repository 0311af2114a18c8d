/** How many cases of other kinds went online is counted from the few entries that say so, out of all there are. */
export const migration0013 = `
create index entry_other_kind on entry (ord) where kind = 'mode.Decided' and body like '%"caseGround"%';
`;
