-- What was paid without right and has been recovered, by which decision of the authority.
create table recovery (
  payment_order varchar(36) primary key references payment_order,
  decision varchar(60) not null,
  recovered_on date not null,
  noted_by varchar(60) not null,
  noted_by_name varchar(120) not null,
  noted_at timestamp with time zone not null
);
