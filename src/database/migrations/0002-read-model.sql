-- What screens query: rows computed from the streams in the same transaction, rebuilt from the journal by verify.

create table items (
  jurisdiction_id text not null,
  item_id text not null,
  kind text not null,
  period text not null,
  year int not null,
  session_id text not null,
  stage text not null,
  number text,
  number_sequence int,
  title text not null,
  category text not null,
  lead_name text not null,
  proposer_count int not null,
  proposer_ids text[] not null,
  mode text,
  allotted_unit_ids text[] not null,
  unit_ids text[] not null,
  host_unit_ids text[] not null,
  former_unit_ids text[] not null,
  part_marks text[] not null,
  submitted_on date not null,
  filed_on date,
  assigned_on date,
  meeting_id text,
  is_split boolean not null,
  is_allotted boolean not null,
  receipts_missing int not null,
  objections_ever int not null,
  objections_open int not null,
  five_fixed boolean not null,
  contacted boolean not null,
  met_reported boolean not null,
  met boolean not null,
  milestone text,
  due_on date,
  reply_due_on date,
  replied_on date,
  result_classes text[] not null,
  attitude text,
  result text,
  judgements_open_on date,
  round int not null,
  closed_on date,
  primary key (jurisdiction_id, item_id)
);
create unique index items_number on items (jurisdiction_id, session_id, kind, number)
  where number is not null;
create index items_by_due on items (jurisdiction_id, year, due_on);
create index items_by_unit on items using gin (unit_ids);
create index items_by_proposer on items using gin (proposer_ids);
comment on table items is 'One row an item, as domain/facts/item-facts.ts computes it';
comment on index items_number is 'An official number is unique in session and kind, for ever';

create table assignments (
  jurisdiction_id text not null,
  item_id text not null,
  assignment_id text not null,
  unit_id text not null,
  role text not null,
  status text not null,
  next_step text not null,
  issued_on date not null,
  object_before date not null,
  accepted_on date,
  due_on date not null,
  five_fixed boolean not null,
  contacted boolean not null,
  met boolean not null,
  objected boolean not null,
  opinion_due_on date,
  opinion_given_on date,
  reply_status text,
  replied_on date,
  result_class text,
  result text,
  round int not null,
  primary key (jurisdiction_id, item_id, assignment_id)
);
create index assignments_by_unit on assignments (jurisdiction_id, unit_id, next_step);
create unique index assignments_one_in_force on assignments (jurisdiction_id, item_id, unit_id)
  where status <> 'released';
comment on table assignments is 'One row an item and unit, as domain/facts/assignment-facts.ts computes it';
comment on index assignments_one_in_force is 'A unit never holds two parts of one item at a time';

create table jurisdictions (
  jurisdiction_id text not null primary key,
  name text not null,
  is_demonstration boolean not null,
  clock_behind_days int not null
);

create table units (
  jurisdiction_id text not null,
  unit_id text not null,
  name text not null,
  short_name text not null,
  aliases text[] not null,
  duties text not null,
  unit_group text not null,
  agency_code text not null,
  primary key (jurisdiction_id, unit_id)
);

create table sessions (
  jurisdiction_id text not null,
  session_id text not null,
  body text not null,
  year int not null,
  term int not null,
  ordinal int not null,
  name text not null,
  opens_on date not null,
  closes_on date not null,
  primary key (jurisdiction_id, session_id)
);
comment on table sessions is 'Plenaries of the bodies (届次); sign-in sessions are in account_sessions';

create table proposers (
  jurisdiction_id text not null,
  proposer_id text not null,
  name text not null,
  type text not null,
  proposer_group text not null,
  phone text not null,
  contact_name text not null,
  primary key (jurisdiction_id, proposer_id)
);

create table activities (
  jurisdiction_id text not null,
  activity_id text not null,
  kind text not null,
  title text not null,
  held_on date not null,
  place text not null,
  chair text not null,
  unit_ids text[] not null,
  notice_number text,
  notice_title text,
  notice_requirements text,
  summary text not null,
  primary key (jurisdiction_id, activity_id)
);

create table outbox (
  jurisdiction_id text not null,
  message_id text not null,
  occasion text not null,
  item_id text,
  audience jsonb not null,
  facts jsonb not null,
  recorded_at timestamptz(3) not null,
  dispatched_at timestamptz(3),
  primary key (jurisdiction_id, message_id)
);
create index outbox_waiting on outbox (recorded_at) where dispatched_at is null;
comment on table outbox is 'Messages to send, written in the transaction of what they tell; one id for each event and audience';

create table notifications (
  jurisdiction_id text not null,
  account_id text not null,
  message_id text not null,
  occasion text not null,
  item_id text,
  facts jsonb not null,
  recorded_at timestamptz(3) not null,
  read_at timestamptz(3),
  primary key (jurisdiction_id, account_id, message_id)
);
comment on table notifications is 'The in-app inbox of each account';

create table mail_deliveries (
  jurisdiction_id text not null,
  account_id text not null,
  message_id text not null,
  address text not null,
  attempts int not null default 0,
  next_attempt_at timestamptz(3) not null,
  sent_at timestamptz(3),
  failure text,
  primary key (jurisdiction_id, account_id, message_id)
);
create index mail_waiting on mail_deliveries (next_attempt_at) where sent_at is null;

create table item_openings (
  jurisdiction_id text not null,
  item_id text not null,
  account_id text not null,
  account_name text not null,
  opened_at timestamptz(3) not null,
  primary key (jurisdiction_id, item_id, account_id, opened_at)
);
comment on table item_openings is 'Who opened which item, when: pressure leaves traces';
