-- The tables as all migrations leave them, for reading; changed only by a new file in migrations/.
-- Made by `node scripts/run.mjs scripts/print-docs.ts` from the catalogues of a migrated database.
-- A test fails when it is stale.

create sequence event_position;
grant usage on sequence event_position to tiban_app;

create table account_roles (
  jurisdiction_id text not null,
  account_id text not null,
  role text not null,
  unit_id text default ''::text not null,
  proposer_id text default ''::text not null,
  constraint account_roles_pkey PRIMARY KEY (jurisdiction_id, account_id, role, unit_id, proposer_id)
);
comment on table account_roles is 'What an account may be: one row a role, with the unit or proposer it is bound to';
comment on column account_roles.unit_id is 'Set for roles bound to an undertaking unit, empty otherwise';
comment on column account_roles.proposer_id is 'Set for the role of a proposer, empty otherwise';
alter table account_roles enable row level security;
alter table account_roles force row level security;
create policy own_jurisdiction on account_roles as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant delete, insert, select, update on table account_roles to tiban_app;

create table account_sessions (
  jurisdiction_id text not null,
  token_hash text not null,
  account_id text not null,
  created_at timestamp(3) with time zone not null,
  expires_at timestamp(3) with time zone not null,
  constraint account_sessions_pkey PRIMARY KEY (jurisdiction_id, token_hash)
);
CREATE INDEX account_sessions_by_end ON account_sessions USING btree (jurisdiction_id, expires_at);
comment on table account_sessions is 'Who is signed in, until when';
comment on column account_sessions.token_hash is 'SHA-256 of the cookie; the cookie itself is nowhere stored';
alter table account_sessions enable row level security;
alter table account_sessions force row level security;
create policy own_jurisdiction on account_sessions as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant delete, insert, select, update on table account_sessions to tiban_app;

create table accounts (
  jurisdiction_id text not null,
  account_id text not null,
  login text not null,
  name text not null,
  mail text default ''::text not null,
  password_hash text not null,
  language text default 'zh-CN'::text not null,
  is_active boolean default true not null,
  constraint accounts_pkey PRIMARY KEY (jurisdiction_id, account_id),
  constraint accounts_language_check CHECK ((language = ANY (ARRAY['zh-CN'::text, 'en'::text])))
);
CREATE UNIQUE INDEX accounts_login ON accounts USING btree (jurisdiction_id, login);
comment on table accounts is 'People who may sign in, with their secrets; what changed about them, without the secrets, is told by the stream accounts';
alter table accounts enable row level security;
alter table accounts force row level security;
create policy own_jurisdiction on accounts as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table accounts to tiban_app;

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
  constraint activities_pkey PRIMARY KEY (jurisdiction_id, activity_id)
);
comment on table activities is 'Meetings, trainings, surveys and inspections, one stream each';
alter table activities enable row level security;
alter table activities force row level security;
create policy own_jurisdiction on activities as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table activities to tiban_app;

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
  round integer not null,
  watch_on date,
  watch_step text,
  paused boolean default false not null,
  contributions_due_on date,
  contributions text,
  leader_in_charge text,
  section text,
  handler text,
  supervisor text,
  led_by_leader boolean default false not null,
  reply_print text,
  constraint assignments_pkey PRIMARY KEY (jurisdiction_id, item_id, assignment_id)
);
CREATE INDEX assignments_by_print ON assignments USING btree (jurisdiction_id, unit_id, reply_print) WHERE (reply_print IS NOT NULL);
CREATE INDEX assignments_by_unit ON assignments USING btree (jurisdiction_id, unit_id, next_step);
CREATE UNIQUE INDEX assignments_one_in_force ON assignments USING btree (jurisdiction_id, item_id, unit_id) WHERE (status <> 'released'::text);
comment on table assignments is 'One row an item and unit, as domain/facts/assignment-facts.ts computes it';
comment on column assignments.watch_on is 'Earliest date the unit has still to keep; null while its clock is stopped';
comment on column assignments.contributions is 'objected, awaited or complete; null where nobody was asked for anything';
comment on column assignments.handler is 'Person named by the five fixes, as are leader_in_charge, section and supervisor';
comment on column assignments.led_by_leader is 'The leader of the unit leads the item himself (领办)';
comment on column assignments.reply_print is 'Print of the answers in the unit''s present letter, as domain/item/reply/print-of.ts computes it';
comment on index assignments_one_in_force is 'A unit never holds two parts of one item at a time';
alter table assignments enable row level security;
alter table assignments force row level security;
create policy own_jurisdiction on assignments as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table assignments to tiban_app;

create table drafts (
  jurisdiction_id text not null,
  account_id text not null,
  draft_id text not null,
  version integer not null,
  content jsonb not null,
  edited_at timestamp(3) with time zone not null,
  constraint drafts_pkey PRIMARY KEY (jurisdiction_id, account_id, draft_id)
);
comment on table drafts is 'Unsent texts (草稿箱), no events: changed and deleted by their writer, gone once handed in';
comment on column drafts.version is 'Rises with each saving, so that one device does not overwrite what another wrote meanwhile';
alter table drafts enable row level security;
alter table drafts force row level security;
create policy own_account on drafts as restrictive for all to public using ((account_id = current_setting('tiban.account'::text, true)));
create policy own_jurisdiction on drafts as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant delete, insert, select, update on table drafts to tiban_app;

create table events (
  jurisdiction_id text not null,
  stream_id text not null,
  version integer not null,
  "position" bigint not null,
  type text not null,
  data jsonb not null,
  actor jsonb not null,
  recorded_at timestamp(3) with time zone not null,
  previous_hash text not null,
  hash text not null,
  constraint events_pkey PRIMARY KEY (jurisdiction_id, stream_id, version),
  constraint events_version_check CHECK ((version > 0))
);
CREATE INDEX events_by_time ON events USING btree (jurisdiction_id, recorded_at);
comment on table events is 'What happened. Never updated, never deleted: the application role may only insert and read';
comment on column events."position" is 'Order of recording over all streams; drawn from event_position';
comment on column events.hash is 'SHA-256 over every other column and the hash of the event before it in its stream';
alter table events enable row level security;
alter table events force row level security;
create policy own_jurisdiction on events as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select on table events to tiban_app;

create table files (
  jurisdiction_id text not null,
  file_id text not null,
  hash text not null,
  name text not null,
  size bigint not null,
  type text not null,
  uploaded_by text not null,
  uploaded_at timestamp with time zone not null,
  constraint files_pkey PRIMARY KEY (jurisdiction_id, file_id)
);
CREATE INDEX files_by_uploader ON files USING btree (jurisdiction_id, uploaded_by, uploaded_at);
comment on table files is 'Uploaded files; which item names one, and who may read it, is told by the item';
comment on column files.hash is 'SHA-256 of the content, the address in the store of files';
alter table files enable row level security;
alter table files force row level security;
create policy own_jurisdiction on files as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select on table files to tiban_app;

create table idempotency_keys (
  jurisdiction_id text not null,
  account_id text not null,
  key text not null,
  request_hash text not null,
  answer jsonb not null,
  recorded_at timestamp(3) with time zone not null,
  constraint idempotency_keys_pkey PRIMARY KEY (jurisdiction_id, account_id, key)
);
CREATE INDEX idempotency_keys_by_time ON idempotency_keys USING btree (jurisdiction_id, recorded_at);
comment on table idempotency_keys is 'Answers to writes already done, so that the same click twice does it once';
alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy own_jurisdiction on idempotency_keys as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant delete, insert, select, update on table idempotency_keys to tiban_app;

create table installation_facts (
  fact text not null,
  value text not null,
  constraint installation_facts_pkey PRIMARY KEY (fact)
);
comment on table installation_facts is 'Facts about the installation as a whole, such as the program that folded the stored states';
grant insert, select, update on table installation_facts to tiban_app;

create table item_openings (
  jurisdiction_id text not null,
  item_id text not null,
  account_id text not null,
  account_name text not null,
  opened_at timestamp(3) with time zone not null,
  constraint item_openings_pkey PRIMARY KEY (jurisdiction_id, item_id, account_id, opened_at)
);
comment on table item_openings is 'Who opened which item, when: pressure leaves traces';
alter table item_openings enable row level security;
alter table item_openings force row level security;
create policy own_jurisdiction on item_openings as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select on table item_openings to tiban_app;

create table items (
  jurisdiction_id text not null,
  item_id text not null,
  kind text not null,
  period text not null,
  year integer not null,
  session_id text not null,
  stage text not null,
  number text,
  number_sequence integer,
  title text not null,
  category text not null,
  lead_name text not null,
  proposer_count integer not null,
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
  receipts_missing integer not null,
  objections_ever integer not null,
  objections_open integer not null,
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
  round integer not null,
  closed_on date,
  promise_unit_ids text[] default '{}'::text[] not null,
  promises_open integer default 0 not null,
  promises_kept integer default 0 not null,
  promise_due_on date,
  promise_review_on date,
  parked_review_on date,
  standing_classes text[] default '{}'::text[] not null,
  watch_on date,
  is_key boolean default false not null,
  key_type text,
  key_theme text,
  deliveries_missing integer default 0 not null,
  submission_number text,
  first_attitude text,
  first_result text,
  answer_words text[] default '{}'::text[] not null,
  forms_sent integer default 0 not null,
  forms_received integer default 0 not null,
  counts_from date,
  remind_on date,
  proposer_form text default 'individual'::text not null,
  bill_number text,
  from_level text,
  converted_to text,
  constraint items_pkey PRIMARY KEY (jurisdiction_id, item_id)
);
CREATE INDEX items_by_due ON items USING btree (jurisdiction_id, year, due_on);
CREATE INDEX items_by_promise_unit ON items USING gin (promise_unit_ids);
CREATE INDEX items_by_proposer ON items USING gin (proposer_ids);
CREATE INDEX items_by_unit ON items USING gin (unit_ids);
CREATE UNIQUE INDEX items_number ON items USING btree (jurisdiction_id, session_id, kind, number) WHERE (number IS NOT NULL);
comment on table items is 'One row an item, as domain/facts/item-facts.ts computes it';
comment on column items.watch_on is 'Earliest date still to keep: an early milestone, the local date, or due_on itself';
comment on column items.deliveries_missing is 'Addressees of the standing replies whose letter came back or waits for the lead to pass it on';
comment on column items.submission_number is 'Given on handing in, by the county’s template; null where it gives none';
comment on column items.first_result is 'Worst answer on the result of the first letters; a second round leaves it';
comment on column items.answer_words is 'Words of the county''s scale chosen for the result of the standing letters';
comment on column items.counts_from is 'Day from which the item is in the base where silence counts: answered, or the time to answer is over';
comment on column items.remind_on is 'Day on which those who have not answered are reminded; null when nobody is to be';
comment on column items.proposer_form is 'collective, individual or joint: the three are the whole of what was received';
comment on column items.bill_number is 'Number of the bill that the plenary passed on as this suggestion (议案转建议)';
comment on column items.from_level is 'Level of the plenary the item comes from, null for the county''s own';
comment on column items.converted_to is 'What an item that was not accepted became, an authority outside among them';
comment on index items_number is 'An official number is unique in session and kind, for ever';
alter table items enable row level security;
alter table items force row level security;
create policy own_jurisdiction on items as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table items to tiban_app;

create table jurisdiction_ids (
  jurisdiction_id text not null,
  name text not null,
  is_demonstration boolean not null,
  is_complete boolean default true not null,
  constraint jurisdiction_ids_pkey PRIMARY KEY (jurisdiction_id)
);
comment on table jurisdiction_ids is 'The list of jurisdictions, for the sign-in page and for the workers that go through all of them';
comment on column jurisdiction_ids.is_complete is 'False while a demonstration is being told; found false at a start, it is told anew';
grant insert, select, update on table jurisdiction_ids to tiban_app;

create table jurisdictions (
  jurisdiction_id text not null,
  name text not null,
  is_demonstration boolean not null,
  clock_behind_days integer not null,
  constraint jurisdictions_pkey PRIMARY KEY (jurisdiction_id)
);
comment on table jurisdictions is 'One row a county, computed from its stream; the list for signing in is jurisdiction_ids';
comment on column jurisdictions.clock_behind_days is 'How many days the present of a demonstration lies before that of the machine';
alter table jurisdictions enable row level security;
alter table jurisdictions force row level security;
create policy own_jurisdiction on jurisdictions as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table jurisdictions to tiban_app;

create table mail_deliveries (
  jurisdiction_id text not null,
  account_id text not null,
  message_id text not null,
  address text not null,
  attempts integer default 0 not null,
  next_attempt_at timestamp(3) with time zone not null,
  sent_at timestamp(3) with time zone,
  failure text,
  constraint mail_deliveries_pkey PRIMARY KEY (jurisdiction_id, account_id, message_id)
);
CREATE INDEX mail_waiting ON mail_deliveries USING btree (next_attempt_at) WHERE (sent_at IS NULL);
comment on table mail_deliveries is 'Each notification on its way to a mail address, tried until sent or given up';
comment on column mail_deliveries.failure is 'What the last attempt met, or that its outcome is unknown; null before the first and once sent';
alter table mail_deliveries enable row level security;
alter table mail_deliveries force row level security;
create policy own_jurisdiction on mail_deliveries as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table mail_deliveries to tiban_app;

create table notifications (
  jurisdiction_id text not null,
  account_id text not null,
  message_id text not null,
  occasion text not null,
  item_id text,
  facts jsonb not null,
  recorded_at timestamp(3) with time zone not null,
  read_at timestamp(3) with time zone,
  constraint notifications_pkey PRIMARY KEY (jurisdiction_id, account_id, message_id)
);
comment on table notifications is 'The in-app inbox of each account';
alter table notifications enable row level security;
alter table notifications force row level security;
create policy own_jurisdiction on notifications as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table notifications to tiban_app;

create table numbers (
  jurisdiction_id text not null,
  series text not null,
  last_number integer not null,
  constraint numbers_pkey PRIMARY KEY (jurisdiction_id, series),
  constraint numbers_last_number_check CHECK ((last_number >= 0))
);
comment on table numbers is 'Counters of official numbers; a number drawn is never given back';
alter table numbers enable row level security;
alter table numbers force row level security;
create policy own_jurisdiction on numbers as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table numbers to tiban_app;

create table outbox (
  jurisdiction_id text not null,
  message_id text not null,
  occasion text not null,
  item_id text,
  audience jsonb not null,
  facts jsonb not null,
  recorded_at timestamp(3) with time zone not null,
  dispatched_at timestamp(3) with time zone,
  constraint outbox_pkey PRIMARY KEY (jurisdiction_id, message_id)
);
CREATE INDEX outbox_waiting ON outbox USING btree (recorded_at) WHERE (dispatched_at IS NULL);
comment on table outbox is 'Messages to send, written in the transaction of what they tell; one id for each event and audience';
alter table outbox enable row level security;
alter table outbox force row level security;
create policy own_jurisdiction on outbox as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table outbox to tiban_app;

create table personal_link_uses (
  jurisdiction_id text not null,
  link_id text not null,
  used_at timestamp(3) with time zone not null,
  what text not null
);
CREATE INDEX personal_link_uses_by_link ON personal_link_uses USING btree (jurisdiction_id, link_id, used_at);
comment on table personal_link_uses is 'Every use of a link: opened, done, asked for anew, or too late';
alter table personal_link_uses enable row level security;
alter table personal_link_uses force row level security;
create policy own_jurisdiction on personal_link_uses as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select on table personal_link_uses to tiban_app;

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
  sent_at timestamp(3) with time zone not null,
  asked_again_at timestamp(3) with time zone,
  constraint personal_links_pkey PRIMARY KEY (jurisdiction_id, link_id),
  constraint personal_links_jurisdiction_id_token_hash_key UNIQUE (jurisdiction_id, token_hash)
);
comment on table personal_links is 'Links sent to proposers; the token itself is kept by nobody but its holder';
comment on column personal_links.valid_until is 'Last day on which the link opens, in the time of the jurisdiction';
alter table personal_links enable row level security;
alter table personal_links force row level security;
create policy own_jurisdiction on personal_links as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table personal_links to tiban_app;

create table promises (
  jurisdiction_id text not null,
  item_id text not null,
  promise_id text not null,
  unit_id text not null,
  text text not null,
  promise_kind text,
  responsible text,
  made_on date not null,
  due_on date not null,
  first_due_on date not null,
  status text not null,
  is_open boolean not null,
  review_on date not null,
  percent integer,
  progress text,
  progress_on date,
  checked_on date,
  verdict text,
  constraint promises_pkey PRIMARY KEY (jurisdiction_id, item_id, promise_id)
);
CREATE INDEX promises_by_unit ON promises USING btree (jurisdiction_id, unit_id, due_on);
CREATE INDEX promises_open ON promises USING btree (jurisdiction_id, due_on) WHERE is_open;
comment on table promises is 'One row a promise of a reply (承诺事项) over all years, as domain/facts/promise-facts.ts computes it';
comment on column promises.first_due_on is 'The day named in the letter, before the supervision office agreed to another';
alter table promises enable row level security;
alter table promises force row level security;
create policy own_jurisdiction on promises as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table promises to tiban_app;

create table proposers (
  jurisdiction_id text not null,
  proposer_id text not null,
  name text not null,
  type text not null,
  proposer_group text not null,
  phone text not null,
  contact_name text not null,
  address text default ''::text not null,
  constraint proposers_pkey PRIMARY KEY (jurisdiction_id, proposer_id)
);
comment on table proposers is 'Deputies, members and collective proposers, as the stream of the roll registers them';
alter table proposers enable row level security;
alter table proposers force row level security;
create policy own_jurisdiction on proposers as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table proposers to tiban_app;

create table schema_migrations (
  number integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone default now() not null,
  constraint schema_migrations_pkey PRIMARY KEY (number)
);
comment on table schema_migrations is 'Which migrations this database has had, each with the checksum of its file';

create table sessions (
  jurisdiction_id text not null,
  session_id text not null,
  body text not null,
  year integer not null,
  term integer not null,
  ordinal integer not null,
  name text not null,
  opens_on date not null,
  closes_on date not null,
  constraint sessions_pkey PRIMARY KEY (jurisdiction_id, session_id)
);
comment on table sessions is 'Plenaries of the bodies (届次); sign-in sessions are in account_sessions';
alter table sessions enable row level security;
alter table sessions force row level security;
create policy own_jurisdiction on sessions as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table sessions to tiban_app;

create table sign_in_attempts (
  jurisdiction_id text not null,
  login text not null,
  failed_attempts integer not null,
  last_failed_at timestamp(3) with time zone not null,
  locked_until timestamp(3) with time zone,
  constraint sign_in_attempts_pkey PRIMARY KEY (jurisdiction_id, login)
);
comment on table sign_in_attempts is 'Wrong passwords in a row for each login that was tried, known or not; forgotten after a day';
alter table sign_in_attempts enable row level security;
alter table sign_in_attempts force row level security;
create policy own_jurisdiction on sign_in_attempts as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant delete, insert, select, update on table sign_in_attempts to tiban_app;

create table stand_ins (
  jurisdiction_id text not null,
  account_id text not null,
  stand_in_id text not null,
  from_day date not null,
  to_day date not null,
  constraint stand_ins_pkey PRIMARY KEY (jurisdiction_id, account_id)
);
CREATE INDEX stand_ins_by_stand_in ON stand_ins USING btree (jurisdiction_id, stand_in_id);
comment on table stand_ins is 'Who acts for whom while he is away; the latest of each account, one that is over has no effect';
comment on column stand_ins.to_day is 'Last day, in the time of the jurisdiction';
alter table stand_ins enable row level security;
alter table stand_ins force row level security;
create policy own_jurisdiction on stand_ins as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant delete, insert, select, update on table stand_ins to tiban_app;

create table streams (
  jurisdiction_id text not null,
  stream_id text not null,
  kind text not null,
  version integer not null,
  head_hash text not null,
  state jsonb not null,
  constraint streams_pkey PRIMARY KEY (jurisdiction_id, stream_id),
  constraint streams_kind_check CHECK ((kind = ANY (ARRAY['item'::text, 'jurisdiction'::text, 'roll'::text, 'activity'::text, 'accounts'::text]))),
  constraint streams_version_check CHECK ((version > 0))
);
comment on table streams is 'Head of each stream: its version, the hash of its last event and the folded state';
alter table streams enable row level security;
alter table streams force row level security;
create policy own_jurisdiction on streams as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table streams to tiban_app;

create table units (
  jurisdiction_id text not null,
  unit_id text not null,
  name text not null,
  short_name text not null,
  aliases text[] not null,
  duties text not null,
  unit_group text not null,
  agency_code text not null,
  constraint units_pkey PRIMARY KEY (jurisdiction_id, unit_id)
);
comment on table units is 'Undertaking units (承办单位) as the stream of their county registers them';
alter table units enable row level security;
alter table units force row level security;
create policy own_jurisdiction on units as permissive for all to public using ((jurisdiction_id = current_setting('tiban.jurisdiction'::text, true)));
grant insert, select, update on table units to tiban_app;

alter table account_roles add constraint account_roles_jurisdiction_id_account_id_fkey FOREIGN KEY (jurisdiction_id, account_id) REFERENCES accounts(jurisdiction_id, account_id);
alter table account_sessions add constraint account_sessions_jurisdiction_id_account_id_fkey FOREIGN KEY (jurisdiction_id, account_id) REFERENCES accounts(jurisdiction_id, account_id);
alter table stand_ins add constraint stand_ins_jurisdiction_id_account_id_fkey FOREIGN KEY (jurisdiction_id, account_id) REFERENCES accounts(jurisdiction_id, account_id);
alter table stand_ins add constraint stand_ins_jurisdiction_id_stand_in_id_fkey FOREIGN KEY (jurisdiction_id, stand_in_id) REFERENCES accounts(jurisdiction_id, account_id);
