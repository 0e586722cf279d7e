-- The embedded contribution register: who contributes, what was collected (REGISTER) and what the books say (BOOK).
create table contributor (
  insurance_number varchar(10) primary key,
  name varchar(120) not null,
  name_plain varchar(120) not null,
  birth_date date not null,
  sex char(1) not null,
  id_number varchar(12) not null,
  phone varchar(20),
  address varchar(300) not null,
  reissued_book boolean not null
);
create index contributor_by_id_number on contributor (id_number);
create index contributor_by_name on contributor (name_plain, insurance_number);

create table contribution (
  insurance_number varchar(10) not null references contributor,
  source varchar(10) not null check (source in ('REGISTER', 'BOOK')),
  line integer not null,
  from_month date not null,
  to_month date not null,
  wage bigint not null check (wage >= 0),
  kind varchar(20) not null,
  regime varchar(20) not null,
  state_support bigint not null,
  employer varchar(200),
  province varchar(100) not null,
  primary key (insurance_number, source, line)
);

create table register_import (
  sha256 varchar(64) primary key,
  file_name varchar(200) not null,
  people integer not null,
  lines integer not null,
  imported_at timestamp with time zone not null,
  imported_by varchar(60) not null
);
