-- The code by which somebody acknowledges the result he is handed: its hash, when it was sent last, how often it was sent and mistyped.
-- No key to the dossier: the row is written apart while the dossier's own transaction holds that.
create table result_code (
  dossier varchar(40) primary key,
  hash varchar(100),
  sent_at timestamp with time zone,
  sent integer not null,
  mistyped integer not null
);
