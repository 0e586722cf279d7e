-- To whom a month's list would owe something, but who is dead by the contribution register.
create table payroll_hold (
  payroll bigint not null references payroll,
  recipient bigint not null references recipient,
  died_on date not null,
  amount bigint not null check (amount > 0),
  primary key (payroll, recipient)
);

-- The list of a month with the signature of whoever answers for the accounts.
create table signed_payroll (
  payroll bigint primary key references payroll,
  sha256 varchar(64) not null,
  signed_by varchar(60) not null,
  signed_by_name varchar(120) not null,
  signed_at timestamp with time zone not null
);
