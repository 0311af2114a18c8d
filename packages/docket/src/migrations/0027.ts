/**
 * What was sent to somebody is found by whose it is and by their account's stream, and not by reading all that ever left the
 * court. The tasks are read by a page: the function that read all of them goes.
 */
export const migration0027 = `
create index outbox_of_person on outbox ((message ->> 'person')) where message ->> 'person' is not null;
create index outbox_of_stream on outbox (stream);
drop function if exists read_tasks(text, text, text[], text[], text);
`;
