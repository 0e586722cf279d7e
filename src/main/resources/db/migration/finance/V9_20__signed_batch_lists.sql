-- The list of a batch with the signature of whoever answers for the accounts.
create table signed_batch_list (
  batch bigint primary key references payment_batch,
  sha256 varchar(64) not null,
  signed_by varchar(60) not null,
  signed_by_name varchar(120) not null,
  signed_at timestamp with time zone not null
);
