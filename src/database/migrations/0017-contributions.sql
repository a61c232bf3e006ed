-- A host's list shows what other units still owe its letter: the earliest day and the worst state.

alter table assignments
  add column contributions_due_on date,
  add column contributions text;
comment on column assignments.contributions is 'objected, awaited or complete; null where nobody was asked for anything';
