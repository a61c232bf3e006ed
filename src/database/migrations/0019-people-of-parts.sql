-- Who answers for a part inside its unit is asked for when somebody leaves, and shown beside the part.

alter table assignments
  add column leader_in_charge text,
  add column section text,
  add column handler text,
  add column supervisor text,
  add column led_by_leader boolean not null default false;
comment on column assignments.handler is 'Person named by the five fixes, as are leader_in_charge, section and supervisor';
comment on column assignments.led_by_leader is 'The leader of the unit leads the item himself (领办)';
