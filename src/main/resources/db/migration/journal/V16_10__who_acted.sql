-- What somebody did last, wherever: each finds the dossiers he has worked on.
create index journal_entry_of_person on journal_entry (actor, kind, noted_at);
