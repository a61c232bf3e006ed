-- Wrong passwords are counted by login, whether or not an account has it: a lock must not tell which logins exist.

create table sign_in_attempts (
  jurisdiction_id text not null,
  login text not null,
  failed_attempts int not null,
  last_failed_at timestamptz(3) not null,
  locked_until timestamptz(3),
  primary key (jurisdiction_id, login)
);
comment on table sign_in_attempts is 'Wrong passwords in a row for each login that was tried, known or not; forgotten after a day';
alter table accounts drop column failed_attempts, drop column locked_until;

-- Hashes of requests were taken with the passwords in them; a click is repeated within minutes or never.
truncate idempotency_keys;
create index idempotency_keys_by_time on idempotency_keys (jurisdiction_id, recorded_at);
create index account_sessions_by_end on account_sessions (jurisdiction_id, expires_at);

alter table sign_in_attempts enable row level security;
alter table sign_in_attempts force row level security;
create policy own_jurisdiction on sign_in_attempts
  using (jurisdiction_id = current_setting('tiban.jurisdiction', true));
do $$
begin
  if exists (select from pg_roles where rolname = 'tiban_app') then
    grant select, insert, update, delete on sign_in_attempts to tiban_app;
  end if;
end
$$;
