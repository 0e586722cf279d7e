-- Whom people read that a list is about: whoever sends it; null where that is the person.
alter table dossier add column concerns varchar(200);
