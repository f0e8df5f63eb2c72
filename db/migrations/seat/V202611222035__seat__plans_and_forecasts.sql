create table seat_setting (
  district_code varchar(24) not null,
  primary_cap int not null,
  junior_cap int not null,
  yellow_from int not null,
  red_from int not null,
  admission_year smallint not null,
  document varchar(100) null,
  version int not null,
  constraint pk_seat_setting primary key (district_code),
  constraint fk_seat_setting_district foreign key (district_code) references district (code),
  constraint ck_seat_setting_caps check (primary_cap between 1 and 100 and junior_cap between 1 and 100),
  constraint ck_seat_setting_bands check (0 < yellow_from and yellow_from <= red_from and red_from <= 5000)
) default character set utf8mb4 collate utf8mb4_bin;

create table seat_plan (
  code varchar(60) not null,
  district_code varchar(24) not null,
  school_code varchar(40) not null,
  stage varchar(10) not null,
  admission_year smallint not null,
  classes int not null,
  cap int not null,
  shared int not null,
  version int not null,
  constraint pk_seat_plan primary key (code),
  constraint uq_seat_plan_subject unique (district_code, admission_year, stage, school_code),
  constraint fk_seat_plan_district foreign key (district_code) references district (code),
  constraint fk_seat_plan_school foreign key (school_code) references school (code),
  constraint ck_seat_plan_stage check (stage in ('PRIMARY', 'JUNIOR')),
  constraint ck_seat_plan_year check (admission_year between 1986 and 2100),
  constraint ck_seat_plan_seats check (classes between 0 and 999 and cap between 1 and 100
    and shared between 0 and classes * cap)
) default character set utf8mb4 collate utf8mb4_bin;

create table seat_children (
  code varchar(180) not null,
  district_code varchar(24) not null,
  school_code varchar(40) not null,
  stage varchar(10) not null,
  admission_year smallint not null,
  zone varchar(100) not null,
  children int not null,
  version int not null,
  constraint pk_seat_children primary key (code),
  constraint uq_seat_children_subject unique (district_code, admission_year, stage, school_code, zone),
  constraint fk_seat_children_district foreign key (district_code) references district (code),
  constraint fk_seat_children_school foreign key (school_code) references school (code),
  constraint ck_seat_children_stage check (stage in ('PRIMARY', 'JUNIOR')),
  constraint ck_seat_children_year check (admission_year between 1986 and 2100),
  constraint ck_seat_children_children check (children >= 0)
) default character set utf8mb4 collate utf8mb4_bin;

create table seat_project (
  code varchar(60) not null,
  district_code varchar(24) not null,
  school_code varchar(40) not null,
  stage varchar(10) not null,
  name varchar(200) not null,
  seats int not null,
  opening_year smallint not null,
  opening_term varchar(6) not null,
  document varchar(100) null,
  version int not null,
  constraint pk_seat_project primary key (code),
  constraint uq_seat_project_name unique (district_code, school_code, stage, name),
  constraint fk_seat_project_district foreign key (district_code) references district (code),
  constraint fk_seat_project_school foreign key (school_code) references school (code),
  constraint ck_seat_project_stage check (stage in ('PRIMARY', 'JUNIOR')),
  constraint ck_seat_project_year check (opening_year between 1986 and 2100),
  constraint ck_seat_project_term check (opening_term in ('SPRING', 'AUTUMN')),
  constraint ck_seat_project_seats check (seats between 1 and 9999)
) default character set utf8mb4 collate utf8mb4_bin;

create table seat_forecast (
  code varchar(60) not null,
  district_code varchar(24) not null,
  stage varchar(10) not null,
  revision int not null,
  state varchar(10) not null,
  first_year smallint not null,
  yellow_from int not null,
  red_from int not null,
  document varchar(100) null,
  created_at datetime(6) not null,
  published_at datetime(6) null,
  replaced_at datetime(6) null,
  version int not null,
  published_for varchar(40) generated always as (case when state = 'PUBLISHED' then concat(district_code, '/', stage) end) stored,
  constraint pk_seat_forecast primary key (code),
  constraint uq_seat_forecast_revision unique (district_code, stage, revision),
  constraint uq_seat_forecast_published unique (published_for),
  constraint fk_seat_forecast_district foreign key (district_code) references district (code),
  constraint ck_seat_forecast_stage check (stage in ('PRIMARY', 'JUNIOR')),
  constraint ck_seat_forecast_state check (state in ('DRAFT', 'PUBLISHED', 'REPLACED')),
  constraint ck_seat_forecast_published check (published_at is not null or state = 'DRAFT'),
  constraint ck_seat_forecast_bands check (0 < yellow_from and yellow_from <= red_from)
) default character set utf8mb4 collate utf8mb4_bin;

create table seat_forecast_row (
  forecast_code varchar(60) not null,
  school_code varchar(40) not null,
  admission_year smallint not null,
  seats int not null,
  children int not null,
  constraint pk_seat_forecast_row primary key (forecast_code, school_code, admission_year),
  constraint fk_seat_forecast_row_forecast foreign key (forecast_code) references seat_forecast (code),
  constraint fk_seat_forecast_row_school foreign key (school_code) references school (code),
  constraint ck_seat_forecast_row_numbers check (seats >= 0 and children >= 0)
) default character set utf8mb4 collate utf8mb4_bin;
