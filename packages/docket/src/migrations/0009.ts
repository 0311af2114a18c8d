/** Announcements are read by everybody, the newest first, out of all the entries there are. */
export const migration0009 = `
create index entry_announcement on entry (ord) where kind = 'announcement.Published';
`;
