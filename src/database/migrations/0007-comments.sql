-- Every table says what it holds: whoever meets it in psql has no other guide.

comment on table jurisdictions is 'One row a county, computed from its stream; the list for signing in is jurisdiction_ids';
comment on column jurisdictions.clock_behind_days is 'How many days the present of a demonstration lies before that of the machine';
comment on table units is 'Undertaking units (承办单位) as the stream of their county registers them';
comment on table proposers is 'Deputies, members and collective proposers, as the stream of the roll registers them';
comment on table activities is 'Meetings, trainings, surveys and inspections, one stream each';
comment on table accounts is 'People who may sign in; no events, because secrets do not belong into a journal';
comment on table account_roles is 'What an account may be: one row a role, with the unit or proposer it is bound to';
comment on column account_roles.proposer_id is 'Set for the role of a proposer, empty otherwise';
comment on table account_sessions is 'Who is signed in, until when';
comment on table mail_deliveries is 'Each notification on its way to a mail address, tried until sent or given up';
comment on column mail_deliveries.failure is 'What the last attempt met, or that its outcome is unknown; null before the first and once sent';
comment on table schema_migrations is 'Which migrations this database has had, each with the checksum of its file';
