-- Somebody of the same unit acts for a person who is away, from day to day. What becomes of it is told by the stream accounts.

create table stand_ins (
  jurisdiction_id text not null,
  account_id text not null,
  stand_in_id text not null,
  from_day date not null,
  to_day date not null,
  primary key (jurisdiction_id, account_id),
  foreign key (jurisdiction_id, account_id) references accounts (jurisdiction_id, account_id),
  foreign key (jurisdiction_id, stand_in_id) references accounts (jurisdiction_id, account_id)
);
comment on table stand_ins is 'Who acts for whom while he is away; the latest of each account, one that is over has no effect';
comment on column stand_ins.to_day is 'Last day, in the time of the jurisdiction';
create index stand_ins_by_stand_in on stand_ins (jurisdiction_id, stand_in_id);

do $$
begin
  execute 'alter table stand_ins enable row level security';
  execute 'alter table stand_ins force row level security';
  execute 'create policy own_jurisdiction on stand_ins using (jurisdiction_id = current_setting(''tiban.jurisdiction'', true))';
  if exists (select from pg_roles where rolname = 'tiban_app') then
    grant select, insert, update, delete on stand_ins to tiban_app;
  end if;
end
$$;
