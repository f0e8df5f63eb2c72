create table decision_count (
  day date not null,
  district_code varchar(24) not null,
  place_code varchar(24) not null,
  outcome varchar(20) not null,
  notice_code varchar(60) not null,
  revision int not null,
  answers bigint not null,
  constraint pk_decision_count primary key (day, district_code, place_code, outcome, notice_code, revision)
) default character set utf8mb4 collate utf8mb4_bin;

create table gap_ticket (
  number varchar(16) not null,
  fingerprint char(64) not null,
  district_code varchar(24) not null,
  stage varchar(10) not null,
  admission_year smallint not null,
  population varchar(10) not null,
  place_code varchar(24) null,
  typed varchar(200) not null,
  lat double null,
  lon double null,
  asked int not null,
  created_at datetime(6) not null,
  closed_at datetime(6) null,
  version int not null,
  constraint pk_gap_ticket primary key (number),
  constraint uq_gap_ticket_fingerprint unique (fingerprint),
  constraint fk_gap_ticket_district foreign key (district_code) references district (code)
) default character set utf8mb4 collate utf8mb4_bin;
