-- What was kept apart is read from the journal now.
drop table timeline;
drop table sign_in;
drop table account_event;
drop table look_log;

create view timeline as
  select chain as dossier, number as seq, noted_at, actor, actor_name, act, details, duty, task, reason
  from journal_entry where kind = 'NOTE';

create view sign_in as
  select substring(chain from 9) as username, number as id, noted_at as tried_at, details as address, act as outcome,
    subject as proof
  from journal_entry where kind = 'SIGN_IN';

create view account_event as
  select substring(chain from 9) as username, number as id, act as event, noted_at as happened_at, actor as caused_by,
    actor_name as caused_by_name, details as detail
  from journal_entry where kind = 'ACCOUNT';

create view look_log as
  select actor as username, noted_at as looked_at, subject as dossier, act as purpose, 
    regexp_replace(details, chr(31) || '.*', '') as place
  from journal_entry where kind = 'LOOK';
