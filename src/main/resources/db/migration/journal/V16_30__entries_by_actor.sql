-- What one person did within some days, or last: asked by the review of rights and by the signs of lent accounts.
create index journal_entry_by_actor on journal_entry (actor, noted_at);
