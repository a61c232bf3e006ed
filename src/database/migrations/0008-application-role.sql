-- Whoever creates a role may not yet act as it: an owner of the database that is no superuser grants it to himself.

do $$
begin
  if exists (select from pg_roles where rolname = 'tiban_app') then
    execute format('grant tiban_app to %I', session_user);
  end if;
exception
  when insufficient_privilege then
    raise notice 'role tiban_app cannot be taken here; row-level security binds the owner instead';
end
$$;
