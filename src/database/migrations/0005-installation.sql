-- Facts about the installation as a whole, outside any jurisdiction.

create table jurisdiction_ids (
  jurisdiction_id text not null primary key,
  name text not null,
  is_demonstration boolean not null
);
comment on table jurisdiction_ids is 'The list of jurisdictions, for the sign-in page and for the workers that go through all of them';
do $$
begin
  if exists (select from pg_roles where rolname = 'tiban_app') then
    grant select, insert, update on jurisdiction_ids to tiban_app;
  end if;
end
$$;
