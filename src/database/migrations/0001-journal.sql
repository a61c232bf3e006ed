-- The journal: append-only, one stream for each item, jurisdiction, roll and activity.

do $$
begin
  if not exists (select from pg_roles where rolname = 'tiban_app') then
    create role tiban_app nologin;
  end if;
exception
  when insufficient_privilege then
    raise notice 'role tiban_app cannot be created here; row-level security binds the owner instead';
end
$$;

create sequence event_position;

create table streams (
  jurisdiction_id text not null,
  stream_id text not null,
  kind text not null check (kind in ('item', 'jurisdiction', 'roll', 'activity')),
  version int not null check (version > 0),
  head_hash text not null,
  state jsonb not null,
  primary key (jurisdiction_id, stream_id)
);
comment on table streams is 'Head of each stream: its version, the hash of its last event and the folded state';

create table events (
  jurisdiction_id text not null,
  stream_id text not null,
  version int not null check (version > 0),
  position bigint not null,
  type text not null,
  data jsonb not null,
  actor jsonb not null,
  recorded_at timestamptz(3) not null,
  previous_hash text not null,
  hash text not null,
  primary key (jurisdiction_id, stream_id, version)
);
create index events_by_time on events (jurisdiction_id, recorded_at);
comment on table events is 'What happened. Never updated, never deleted: the application role may only insert and read';
comment on column events.position is 'Order of recording over all streams; drawn from event_position';
comment on column events.hash is 'SHA-256 over every other column and the hash of the event before it in its stream';

create table numbers (
  jurisdiction_id text not null,
  series text not null,
  last_number int not null check (last_number >= 0),
  primary key (jurisdiction_id, series)
);
comment on table numbers is 'Counters of official numbers; a number drawn is never given back';

create table idempotency_keys (
  jurisdiction_id text not null,
  account_id text not null,
  key text not null,
  request_hash text not null,
  answer jsonb not null,
  recorded_at timestamptz(3) not null,
  primary key (jurisdiction_id, account_id, key)
);
comment on table idempotency_keys is 'Answers to writes already done, so that the same click twice does it once';
