/** A paper is found by what stands in its footer: the place of its order in the docket, and the head it was made from. */
export const migration0007 = `
create index entry_paper on entry (head) where kind = 'documents.Ordered';
`;
