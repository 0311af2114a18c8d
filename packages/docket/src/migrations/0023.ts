/** Of what was decided after its sender had gone on: whether they have asked for the answer since, or were told by message. */
export const migration0023 = `
alter table command_inbox add column fetched_at text;
alter table command_inbox add column told_at text;
create index command_inbox_unheard on command_inbox (answered_at)
  where answer is not null and fetched_at is null and told_at is null and origin = 'here';
-- What was answered before there was this mark is not told now.
update command_inbox set told_at = answered_at where answer is not null;
`;
