-- The clock of an offer begins anew when the family has been told of it, once.
alter table booking add column told_at datetime(6) null;
