-- A link of a few days lets one proposer read one reply and answer for it without signing in; each use leaves a trace.

create table personal_links (
  jurisdiction_id text not null,
  link_id text not null,
  token_hash text not null,
  item_id text not null,
  reply_id text not null,
  proposer_id text not null,
  proposer_name text not null,
  valid_until date not null,
  sent_by text not null,
  sent_at timestamptz(3) not null,
  asked_again_at timestamptz(3),
  primary key (jurisdiction_id, link_id),
  unique (jurisdiction_id, token_hash)
);
comment on table personal_links is 'Links sent to proposers; the token itself is kept by nobody but its holder';
comment on column personal_links.valid_until is 'Last day on which the link opens, in the time of the jurisdiction';

create table personal_link_uses (
  jurisdiction_id text not null,
  link_id text not null,
  used_at timestamptz(3) not null,
  what text not null
);
comment on table personal_link_uses is 'Every use of a link: opened, done, asked for anew, or too late';
create index personal_link_uses_by_link on personal_link_uses (jurisdiction_id, link_id, used_at);

do $$
declare
  one text;
begin
  foreach one in array array['personal_links', 'personal_link_uses']
  loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format(
      'create policy own_jurisdiction on %I using (jurisdiction_id = current_setting(''tiban.jurisdiction'', true))',
      one
    );
    if exists (select from pg_roles where rolname = 'tiban_app') then
      execute format('grant select, insert on %I to tiban_app', one);
    end if;
  end loop;
  if exists (select from pg_roles where rolname = 'tiban_app') then
    grant update on personal_links to tiban_app;
  end if;
end
$$;
