create table district (
  code varchar(24) not null,
  name varchar(60) not null,
  city varchar(60) not null,
  province varchar(60) not null,
  current_year smallint not null,
  next_year_visible_from date null,
  boundary_metres double not null,
  contact varchar(300) null,
  version int not null,
  constraint pk_district primary key (code),
  constraint uq_district_name unique (city, name),
  constraint ck_district_year check (current_year between 1986 and 2100),
  constraint ck_district_boundary check (boundary_metres >= 0)
) default character set utf8mb4 collate utf8mb4_bin;

create table school (
  code varchar(40) not null,
  district_code varchar(24) not null,
  name varchar(200) not null,
  stages varchar(40) not null,
  version int not null,
  constraint pk_school primary key (code),
  constraint uq_school_name unique (district_code, name),
  constraint fk_school_district foreign key (district_code) references district (code)
) default character set utf8mb4 collate utf8mb4_bin;

create table school_alias (
  school_code varchar(40) not null,
  name varchar(200) not null,
  constraint pk_school_alias primary key (school_code, name),
  constraint fk_school_alias_school foreign key (school_code) references school (code)
) default character set utf8mb4 collate utf8mb4_bin;

create table campus (
  code varchar(48) not null,
  school_code varchar(40) not null,
  position int not null,
  name varchar(100) not null,
  address varchar(300) null,
  phone varchar(60) null,
  lat double null,
  lon double null,
  valid_from date null,
  valid_to date null,
  constraint pk_campus primary key (code),
  constraint uq_campus_position unique (school_code, position),
  constraint fk_campus_school foreign key (school_code) references school (code),
  constraint ck_campus_point check ((lat is null) = (lon is null)),
  constraint ck_campus_dates check (valid_to is null or valid_from is null or valid_from <= valid_to)
) default character set utf8mb4 collate utf8mb4_bin;

create table school_group (
  code varchar(40) not null,
  district_code varchar(24) not null,
  kind varchar(20) not null,
  name varchar(200) not null,
  version int not null,
  constraint pk_school_group primary key (code),
  constraint uq_school_group_name unique (district_code, kind, name),
  constraint fk_school_group_district foreign key (district_code) references district (code)
) default character set utf8mb4 collate utf8mb4_bin;

create table group_member (
  code varchar(90) not null,
  group_code varchar(40) not null,
  school_code varchar(40) not null,
  role varchar(20) not null,
  valid_from date null,
  valid_to date null,
  constraint pk_group_member primary key (code),
  constraint fk_group_member_group foreign key (group_code) references school_group (code),
  constraint fk_group_member_school foreign key (school_code) references school (code),
  constraint ck_group_member_dates check (valid_to is null or valid_from is null or valid_from <= valid_to)
) default character set utf8mb4 collate utf8mb4_bin;
