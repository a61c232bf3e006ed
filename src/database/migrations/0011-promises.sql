-- A promise stays open until it is kept: a ledger of its own, and what lists ask of it in the row of the item.

create table promises (
  jurisdiction_id text not null,
  item_id text not null,
  promise_id text not null,
  unit_id text not null,
  text text not null,
  promise_kind text,
  responsible text,
  made_on date not null,
  due_on date not null,
  first_due_on date not null,
  status text not null,
  is_open boolean not null,
  review_on date not null,
  percent int,
  progress text,
  progress_on date,
  checked_on date,
  verdict text,
  primary key (jurisdiction_id, item_id, promise_id)
);
create index promises_by_unit on promises (jurisdiction_id, unit_id, due_on);
create index promises_open on promises (jurisdiction_id, due_on) where is_open;
comment on table promises is 'One row a promise of a reply (承诺事项) over all years, as domain/facts/promise-facts.ts computes it';
comment on column promises.first_due_on is 'The day named in the letter, before the supervision office agreed to another';

alter table promises enable row level security;
alter table promises force row level security;
create policy own_jurisdiction on promises using (jurisdiction_id = current_setting('tiban.jurisdiction', true));
do $$
begin
  if exists (select from pg_roles where rolname = 'tiban_app') then
    grant select, insert, update on promises to tiban_app;
  end if;
end
$$;

alter table items
  add column promise_unit_ids text[] not null default '{}',
  add column promises_open int not null default 0,
  add column promises_kept int not null default 0,
  add column promise_due_on date,
  add column promise_review_on date,
  add column parked_review_on date,
  add column standing_classes text[] not null default '{}';
create index items_by_promise_unit on items using gin (promise_unit_ids);

-- Rows and states of before: no letter had been followed yet, and its class is the one it came with. An owner
-- without superuser's rights is bound by the policies, too; they rest while the rows of all counties are completed.
alter table items no force row level security;
update items set standing_classes = result_classes;
alter table items force row level security;
alter table streams no force row level security;
update streams set state = state || '{"promises": [], "parkings": [], "classChanges": []}'::jsonb
  where kind = 'item' and not state ? 'promises';
alter table streams force row level security;
