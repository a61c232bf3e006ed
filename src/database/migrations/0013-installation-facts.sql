-- What this installation remembers of itself, outside any jurisdiction: which program made the stored states.

create table installation_facts (
  fact text not null primary key,
  value text not null
);
comment on table installation_facts is 'Facts about the installation as a whole, such as the program that folded the stored states';
do $$
begin
  if exists (select from pg_roles where rolname = 'tiban_app') then
    grant select, insert, update on installation_facts to tiban_app;
  end if;
end
$$;
