-- Secrets of authenticators are sealed with a key that is not in the database. Those kept before cannot be sealed here, without the
-- key: they are forgotten, and their owners register the authenticator again when they next sign in with their password.
alter table staff_account modify totp_secret varchar(200) null;
alter table staff_session modify pending_secret varchar(200) null;
update staff_account set totp_secret = null;
update staff_session set pending_secret = null;

-- What is known here of that key: its SHA-256, so that a server with another key is refused at its start.
create table staff_secret_key (
  id int not null,
  fingerprint char(64) not null,
  constraint pk_staff_secret_key primary key (id),
  constraint ck_staff_secret_key_single check (id = 1)
) default character set utf8mb4 collate utf8mb4_bin;
