alter table notice_revision add column returned_by varchar(60) null;
