-- The second wall: a transaction sees the rows of the jurisdiction it named, whatever its SQL forgets.

do $$
declare
  one text;
begin
  foreach one in array array[
    'streams', 'events', 'numbers', 'idempotency_keys', 'items', 'assignments', 'jurisdictions', 'units',
    'sessions', 'proposers', 'activities', 'outbox', 'notifications', 'mail_deliveries', 'item_openings',
    'accounts', 'account_roles', 'account_sessions'
  ]
  loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format(
      'create policy own_jurisdiction on %I using (jurisdiction_id = current_setting(''tiban.jurisdiction'', true))',
      one
    );
    if exists (select from pg_roles where rolname = 'tiban_app') then
      execute format('grant select, insert on %I to tiban_app', one);
      if one not in ('events', 'item_openings') then
        execute format('grant update on %I to tiban_app', one);
      end if;
    end if;
  end loop;
  if exists (select from pg_roles where rolname = 'tiban_app') then
    execute format('grant usage on schema %I to tiban_app', current_schema());
    grant usage on sequence event_position to tiban_app;
    grant delete on account_roles, account_sessions, idempotency_keys to tiban_app;
  end if;
end
$$;
