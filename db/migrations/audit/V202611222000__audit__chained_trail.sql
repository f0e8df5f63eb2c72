-- Every entry carries the hash of the one before it; the head is the one row that writers queue for.
create table audit_entry (
  number bigint not null,
  at datetime(6) not null,
  login varchar(60) null,
  name varchar(100) null,
  role varchar(200) null,
  district_code varchar(24) null,
  what varchar(60) not null,
  subject varchar(300) not null,
  before_text mediumtext null,
  after_text mediumtext null,
  outcome varchar(10) not null,
  address varchar(60) null,
  previous char(64) not null,
  hash char(64) not null,
  constraint pk_audit_entry primary key (number),
  constraint ck_audit_entry_outcome check (outcome in ('DONE', 'REFUSED', 'FAILED')),
  index ix_audit_entry_district (district_code, number),
  index ix_audit_entry_login (login, number)
) default character set utf8mb4 collate utf8mb4_bin;

create table audit_head (
  id int not null,
  number bigint not null,
  hash char(64) not null,
  constraint pk_audit_head primary key (id),
  constraint ck_audit_head_single check (id = 1)
) default character set utf8mb4 collate utf8mb4_bin;

insert into audit_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

delimiter //

create trigger tr_audit_entry_insert before insert on audit_entry for each row
begin
  if not exists (select 1 from audit_head where number = new.number - 1 and hash = new.previous) then
    signal sqlstate '45000' set message_text = 'the audit trail only grows at its end';
  end if;
end//

create trigger tr_audit_entry_update before update on audit_entry for each row
begin
  signal sqlstate '45000' set message_text = 'the audit trail never changes';
end//

create trigger tr_audit_entry_delete before delete on audit_entry for each row
begin
  signal sqlstate '45000' set message_text = 'the audit trail never changes';
end//

create trigger tr_audit_head_insert before insert on audit_head for each row
begin
  signal sqlstate '45000' set message_text = 'the audit trail has one head';
end//

create trigger tr_audit_head_update before update on audit_head for each row
begin
  if not exists (select 1 from audit_entry where number = new.number and hash = new.hash and previous = old.hash)
      or new.number <> old.number + 1 then
    signal sqlstate '45000' set message_text = 'the audit trail only grows at its end';
  end if;
end//

create trigger tr_audit_head_delete before delete on audit_head for each row
begin
  signal sqlstate '45000' set message_text = 'the audit trail never changes';
end//

delimiter ;
