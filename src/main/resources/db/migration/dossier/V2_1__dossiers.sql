-- The file that travels, its timeline and the sheets in it.
create table dossier (
  code varchar(40) primary key,
  procedure_key varchar(40) not null,
  ground varchar(40) not null,
  channel varchar(20) not null,
  state varchar(30) not null,
  received_unit varchar(20) not null,
  unit varchar(20) not null,
  name varchar(120) not null,
  name_plain varchar(120) not null,
  birth_date date not null,
  sex char(1) not null,
  id_number varchar(12) not null,
  insurance_number varchar(10) not null,
  phone varchar(20) not null,
  email varchar(120),
  address varchar(300) not null,
  representative varchar(4000),
  pay_method varchar(20) not null,
  account_number varchar(34),
  bank_name varchar(120),
  account_holder varchar(120),
  result_method varchar(20) not null,
  submitted_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  due_at timestamp with time zone,
  clock varchar(20) not null
);
create index dossier_by_id_number on dossier (id_number);
create index dossier_by_insurance_number on dossier (insurance_number);
create index dossier_by_name on dossier (name_plain);
create index dossier_by_unit on dossier (unit, submitted_at);

create table dossier_number (
  agency varchar(20) not null,
  received_on date not null,
  last_number integer not null,
  primary key (agency, received_on)
);

create table timeline (
  dossier varchar(40) not null references dossier,
  seq integer not null,
  noted_at timestamp with time zone not null,
  actor varchar(60) not null,
  actor_name varchar(120) not null,
  act varchar(60) not null,
  details varchar(2000),
  duty varchar(20),
  task varchar(64) unique,
  reason varchar(4000),
  primary key (dossier, seq)
);

create table sheet (
  dossier varchar(40) not null references dossier,
  kind varchar(40) not null,
  revision integer not null,
  content varchar(1000000) not null,
  laid_at timestamp with time zone not null,
  laid_by varchar(60) not null,
  primary key (dossier, kind, revision)
);
