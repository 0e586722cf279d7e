-- Whose sign-in at the organisation's own provider (OpenID Connect) opens which account, by which document; an account that is
-- entered so alone has no password that anybody knows.
alter table account add column passwordless boolean default false not null;

create table provider_subject (
  issuer varchar(300) not null,
  subject varchar(255) not null,
  username varchar(60) not null references account,
  document varchar(300) not null,
  registered_by varchar(120) not null,
  registered_at timestamp with time zone not null,
  primary key (issuer, subject),
  unique (issuer, username)
);
