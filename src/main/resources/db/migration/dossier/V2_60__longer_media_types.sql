-- Workbooks have a long media type.
alter table dossier_document alter column media_type set data type varchar(100);
