-- Evidence travels with the item: what was uploaded, by whom; the bytes lie in the store of files under their hash.

create table files (
  jurisdiction_id text not null,
  file_id text not null,
  hash text not null,
  name text not null,
  size bigint not null,
  type text not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  primary key (jurisdiction_id, file_id)
);
comment on table files is 'Uploaded files; which item names one, and who may read it, is told by the item';
comment on column files.hash is 'SHA-256 of the content, the address in the store of files';
create index files_by_uploader on files (jurisdiction_id, uploaded_by, uploaded_at);

alter table files enable row level security;
alter table files force row level security;
create policy own_jurisdiction on files using (jurisdiction_id = current_setting('tiban.jurisdiction', true));
do $$
begin
  if exists (select from pg_roles where rolname = 'tiban_app') then
    grant select, insert on files to tiban_app;
  end if;
end
$$;
