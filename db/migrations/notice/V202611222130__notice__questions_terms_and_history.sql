alter table gap_ticket drop constraint ck_gap_ticket_kind;

alter table gap_ticket add constraint ck_gap_ticket_kind check (kind in ('GAP', 'DOUBLE', 'QUESTION'));

alter table gap_ticket add column topic varchar(12) null;

alter table gap_ticket modify column typed varchar(500) not null;

create index ix_gap_ticket_open on gap_ticket (closed_at, district_code, created_at);

create table ticket_term (
  district_code varchar(24) not null,
  working_days int not null,
  document varchar(100) null,
  version int not null,
  constraint pk_ticket_term primary key (district_code),
  constraint fk_ticket_term_district foreign key (district_code) references district (code),
  constraint ck_ticket_term_days check (working_days between 1 and 60)
) default character set utf8mb4 collate utf8mb4_bin;

create table ticket_event (
  ticket_number varchar(16) not null,
  version int not null,
  act varchar(12) not null,
  made_by varchar(60) null,
  made_at datetime(6) not null,
  told varchar(2000) null,
  constraint pk_ticket_event primary key (ticket_number, version),
  constraint fk_ticket_event_ticket foreign key (ticket_number) references gap_ticket (number),
  constraint ck_ticket_event_act check (act in ('ANSWERED', 'REOPENED', 'RULED'))
) default character set utf8mb4 collate utf8mb4_bin;
