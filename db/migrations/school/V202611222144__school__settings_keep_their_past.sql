-- What a district has settled, value after value: the last row of a setting holds, the ones before stay readable.
create table district_setting (
  id bigint not null auto_increment,
  district_code varchar(24) not null,
  setting varchar(40) not null,
  value varchar(60) not null,
  admission_year smallint not null,
  document varchar(100) null,
  made_by varchar(60) not null,
  made_at datetime(6) not null,
  constraint pk_district_setting primary key (id),
  constraint fk_district_setting_district foreign key (district_code) references district (code),
  constraint ck_district_setting_year check (admission_year between 1986 and 2100),
  index ix_district_setting_last (district_code, setting, id)
) default character set utf8mb4 collate utf8mb4_bin;
