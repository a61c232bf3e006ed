-- What a proposer writes and has not handed in is kept for his account alone: no office and no administrator reads it.

create table drafts (
  jurisdiction_id text not null,
  account_id text not null,
  draft_id text not null,
  version int not null,
  content jsonb not null,
  edited_at timestamptz(3) not null,
  primary key (jurisdiction_id, account_id, draft_id)
);
comment on table drafts is 'Unsent texts (草稿箱), no events: changed and deleted by their writer, gone once handed in';
comment on column drafts.version is 'Rises with each saving, so that one device does not overwrite what another wrote meanwhile';

alter table drafts enable row level security;
alter table drafts force row level security;
create policy own_jurisdiction on drafts using (jurisdiction_id = current_setting('tiban.jurisdiction', true));
create policy own_account on drafts as restrictive using (account_id = current_setting('tiban.account', true));
do $$
begin
  if exists (select from pg_roles where rolname = 'tiban_app') then
    grant select, insert, update, delete on drafts to tiban_app;
  end if;
end
$$;
