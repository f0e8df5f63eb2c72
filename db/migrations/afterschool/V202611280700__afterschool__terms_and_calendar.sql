create table afterschool_term (
  code varchar(24) not null,
  district_code varchar(24) not null,
  school_code varchar(40) not null,
  name varchar(60) not null,
  school_year smallint not null,
  season varchar(6) not null,
  first_day date not null,
  last_day date not null,
  version int not null,
  constraint pk_afterschool_term primary key (code),
  constraint uq_afterschool_term_season unique (school_code, school_year, season),
  constraint fk_afterschool_term_district foreign key (district_code) references district (code),
  constraint fk_afterschool_term_school foreign key (school_code) references school (code),
  constraint ck_afterschool_term_season check (season in ('AUTUMN', 'SPRING')),
  constraint ck_afterschool_term_year check (school_year between 1986 and 2100),
  constraint ck_afterschool_term_days check (first_day <= last_day)
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_day (
  term_code varchar(24) not null,
  day date not null,
  kind varchar(8) not null,
  taught_as tinyint null,
  note varchar(100) not null,
  constraint pk_afterschool_day primary key (term_code, day),
  constraint fk_afterschool_day_term foreign key (term_code) references afterschool_term (code),
  constraint ck_afterschool_day_kind check (kind in ('HOLIDAY', 'SWAP', 'MAKE_UP')),
  constraint ck_afterschool_day_as check ((kind = 'HOLIDAY' and taught_as is null)
    or (kind in ('SWAP', 'MAKE_UP') and taught_as is not null and taught_as between 1 and 7))
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_slot (
  term_code varchar(24) not null,
  weekday tinyint not null,
  block tinyint not null,
  name varchar(30) not null,
  starts time not null,
  ends time not null,
  lessons tinyint not null,
  constraint pk_afterschool_slot primary key (term_code, weekday, block),
  constraint fk_afterschool_slot_term foreign key (term_code) references afterschool_term (code),
  constraint ck_afterschool_slot_place check (weekday between 1 and 7 and block between 1 and 9),
  constraint ck_afterschool_slot_times check (starts < ends),
  constraint ck_afterschool_slot_lessons check (lessons between 1 and 9)
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_setting (
  term_code varchar(24) not null,
  mode varchar(8) not null,
  opens_at datetime(6) null,
  closes_at datetime(6) null,
  cancel_until datetime(6) null,
  week_most tinyint null,
  teacher_most tinyint null,
  pay_mode varchar(16) not null,
  pay_days int not null,
  hold_minutes int not null,
  waiting_most int not null,
  leave_until time not null,
  usual_min int not null,
  usual_max int not null,
  version int not null,
  constraint pk_afterschool_setting primary key (term_code),
  constraint fk_afterschool_setting_term foreign key (term_code) references afterschool_term (code),
  constraint ck_afterschool_setting_mode check (mode in ('FCFS', 'WISH')),
  constraint ck_afterschool_setting_window check (opens_at is null and closes_at is null or opens_at < closes_at),
  constraint ck_afterschool_setting_pay check (pay_mode in ('BOOK_THEN_PAY', 'PAY_TO_BOOK') and pay_days between 0 and 120),
  constraint ck_afterschool_setting_hold check (hold_minutes between 1 and 1440 and waiting_most between 0 and 9999),
  constraint ck_afterschool_setting_limits check ((week_most is null or week_most between 1 and 50)
    and (teacher_most is null or teacher_most between 1 and 50)),
  constraint ck_afterschool_setting_usual check (usual_min between 1 and usual_max and usual_max <= 9999)
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_category (
  code varchar(24) not null,
  district_code varchar(24) not null,
  parent_code varchar(24) null,
  name varchar(40) not null,
  position int not null,
  parent_key varchar(24) generated always as (coalesce(parent_code, '')) stored,
  constraint pk_afterschool_category primary key (code),
  constraint uq_afterschool_category_name unique (district_code, parent_key, name),
  constraint fk_afterschool_category_district foreign key (district_code) references district (code)
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_limit (
  term_code varchar(24) not null,
  category_code varchar(24) not null,
  most tinyint not null,
  constraint pk_afterschool_limit primary key (term_code, category_code),
  constraint fk_afterschool_limit_term foreign key (term_code) references afterschool_term (code),
  constraint fk_afterschool_limit_category foreign key (category_code) references afterschool_category (code),
  constraint ck_afterschool_limit_most check (most between 1 and 50)
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_agreement (
  code varchar(24) not null,
  school_code varchar(40) not null,
  number int not null,
  title varchar(100) not null,
  body text not null,
  sha256 char(64) not null,
  made_by varchar(60) not null,
  made_at datetime(6) not null,
  constraint pk_afterschool_agreement primary key (code),
  constraint uq_afterschool_agreement_number unique (school_code, number),
  constraint fk_afterschool_agreement_school foreign key (school_code) references school (code),
  constraint ck_afterschool_agreement_number check (number >= 1)
) default character set utf8mb4 collate utf8mb4_bin;
