-- Accounts, their roles, and sign-in sessions.

create table accounts (
  jurisdiction_id text not null,
  account_id text not null,
  login text not null,
  name text not null,
  mail text not null default '',
  password_hash text not null,
  language text not null default 'zh-CN' check (language in ('zh-CN', 'en')),
  is_active boolean not null default true,
  failed_attempts int not null default 0,
  locked_until timestamptz(3),
  primary key (jurisdiction_id, account_id)
);
create unique index accounts_login on accounts (jurisdiction_id, login);

create table account_roles (
  jurisdiction_id text not null,
  account_id text not null,
  role text not null,
  unit_id text not null default '',
  proposer_id text not null default '',
  primary key (jurisdiction_id, account_id, role, unit_id, proposer_id),
  foreign key (jurisdiction_id, account_id) references accounts
);
comment on column account_roles.unit_id is 'Set for roles bound to an undertaking unit, empty otherwise';

create table account_sessions (
  jurisdiction_id text not null,
  token_hash text not null,
  account_id text not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  primary key (jurisdiction_id, token_hash),
  foreign key (jurisdiction_id, account_id) references accounts
);
comment on column account_sessions.token_hash is 'SHA-256 of the cookie; the cookie itself is nowhere stored';
