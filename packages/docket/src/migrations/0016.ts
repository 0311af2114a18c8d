/**
 * A post's tasks are found by the court and the division they belong to, the most urgent first: by the role alone a court's
 * desk read the tasks of all courts.
 */
export const migration0016 = `
drop function if exists read_tasks(text, text, text[], text[], text[], text);
alter table task add column court text;
alter table task add column division text;
update task t set court = c.court, division = c.division from case_card c where c.stream = t.stream;
alter table task add column court_role text generated always as (court || ' ' || role) stored;
alter table task add column reach_role text generated always as (court || ' ' || coalesce(division, '') || ' ' || role) stored;
create index task_of_court on task (court_role, due_at) where court_role is not null;
create index task_of_division on task (reach_role, due_at) where reach_role is not null;
`;
