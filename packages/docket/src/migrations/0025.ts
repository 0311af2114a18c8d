/** Sittings are looked for in the cases of a reader, however many those are and whatever was done in them since. */
export const migration0025 = `
create index entry_sitting on entry (stream) where kind = 'hearing.Scheduled';
`;
