/**
 * By what a message that was sent is found: a keyed digest of the number under it and of where it went to. What was noted before has
 * none and is found among what went to that address.
 */
export const migration0033 = `
alter table sent_message add column found bytea;
create index sent_message_found on sent_message (found) where found is not null;
create index sent_message_before on sent_message (lower(address)) where found is null;
`;
