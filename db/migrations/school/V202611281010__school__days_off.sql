-- 节假日和调休: the days of a district that are off though it is a working day, and worked though it is a weekend.
create table district_day (
  district_code varchar(24) not null,
  day date not null,
  kind varchar(8) not null,
  name varchar(60) not null,
  document varchar(100) null,
  made_by varchar(60) not null,
  made_at datetime(6) not null,
  constraint pk_district_day primary key (district_code, day),
  constraint fk_district_day_district foreign key (district_code) references district (code),
  constraint ck_district_day_kind check (kind in ('OFF', 'WORKED'))
) default character set utf8mb4 collate utf8mb4_bin;
