-- Who may do what is told by the journal too: one stream a jurisdiction with every account opened or changed.

alter table streams drop constraint streams_kind_check;
alter table streams add constraint streams_kind_check
  check (kind in ('item', 'jurisdiction', 'roll', 'activity', 'accounts'));
comment on table accounts is 'People who may sign in, with their secrets; what changed about them, without the secrets, is told by the stream accounts';
