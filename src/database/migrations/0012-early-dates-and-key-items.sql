-- Lists warn of the earliest date still to keep, not of the last one alone, and tell key items (重点) apart.

alter table items
  add column watch_on date,
  add column is_key boolean not null default false,
  add column key_type text,
  add column key_theme text;
comment on column items.watch_on is 'Earliest date still to keep: an early milestone, the local date, or due_on itself';
alter table assignments
  add column watch_on date,
  add column watch_step text,
  add column paused boolean not null default false;
comment on column assignments.watch_on is 'Earliest date the unit has still to keep; null while its clock is stopped';

-- Parts of earlier days have no early dates: what they watch is the reply.
alter table items no force row level security;
alter table assignments no force row level security;
update items set watch_on = due_on;
update assignments set watch_on = due_on, watch_step = 'reply'
  where status not in ('released', 'replied') and role <> 'coHost';
alter table items force row level security;
alter table assignments force row level security;
