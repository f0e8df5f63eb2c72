create table afterschool_room (
  code varchar(24) not null,
  school_code varchar(40) not null,
  name varchar(60) not null,
  seats int not null,
  active tinyint not null,
  version int not null,
  constraint pk_afterschool_room primary key (code),
  constraint uq_afterschool_room_name unique (school_code, name),
  constraint fk_afterschool_room_school foreign key (school_code) references school (code),
  constraint ck_afterschool_room_seats check (seats between 1 and 9999),
  constraint ck_afterschool_room_active check (active in (0, 1))
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_teacher (
  code varchar(24) not null,
  school_code varchar(40) not null,
  number varchar(40) not null,
  name varchar(40) not null,
  active tinyint not null,
  version int not null,
  constraint pk_afterschool_teacher primary key (code),
  constraint uq_afterschool_teacher_number unique (school_code, number),
  constraint fk_afterschool_teacher_school foreign key (school_code) references school (code),
  constraint ck_afterschool_teacher_active check (active in (0, 1))
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_provider (
  code varchar(24) not null,
  district_code varchar(24) not null,
  number varchar(40) not null,
  name varchar(100) not null,
  first_day date not null,
  last_day date not null,
  state varchar(10) not null,
  document varchar(100) not null,
  reason varchar(200) null,
  version int not null,
  constraint pk_afterschool_provider primary key (code),
  constraint uq_afterschool_provider_number unique (district_code, number),
  constraint fk_afterschool_provider_district foreign key (district_code) references district (code),
  constraint ck_afterschool_provider_state check (state in ('LISTED', 'SUSPENDED', 'REMOVED')),
  constraint ck_afterschool_provider_days check (first_day <= last_day)
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_ceiling (
  id bigint not null auto_increment,
  district_code varchar(24) not null,
  stage varchar(10) not null,
  by_provider tinyint not null,
  fen bigint not null,
  school_year smallint not null,
  document varchar(100) not null,
  made_by varchar(60) not null,
  made_at datetime(6) not null,
  constraint pk_afterschool_ceiling primary key (id),
  constraint fk_afterschool_ceiling_district foreign key (district_code) references district (code),
  constraint ck_afterschool_ceiling_stage check (stage in ('PRIMARY', 'JUNIOR')),
  constraint ck_afterschool_ceiling_by check (by_provider in (0, 1)),
  constraint ck_afterschool_ceiling_fen check (fen between 0 and 10000000),
  constraint ck_afterschool_ceiling_year check (school_year between 1986 and 2100),
  index ix_afterschool_ceiling_last (district_code, stage, by_provider, id)
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_course (
  code varchar(24) not null,
  school_code varchar(40) not null,
  category_code varchar(24) not null,
  name varchar(60) not null,
  kind varchar(8) not null,
  about varchar(1000) not null,
  equipment varchar(300) not null,
  active tinyint not null,
  version int not null,
  constraint pk_afterschool_course primary key (code),
  constraint uq_afterschool_course_name unique (school_code, name),
  constraint fk_afterschool_course_school foreign key (school_code) references school (code),
  constraint fk_afterschool_course_category foreign key (category_code) references afterschool_category (code),
  constraint ck_afterschool_course_kind check (kind in ('CARE', 'COURSE')),
  constraint ck_afterschool_course_active check (active in (0, 1))
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_class (
  code varchar(24) not null,
  term_code varchar(24) not null,
  school_code varchar(40) not null,
  course_code varchar(24) not null,
  name varchar(60) not null,
  grades varchar(20) not null,
  fewest int not null,
  most int not null,
  price_fen bigint not null,
  document varchar(100) null,
  teacher_code varchar(24) null,
  provider_code varchar(24) null,
  room_code varchar(24) null,
  equipment varchar(300) not null,
  state varchar(10) not null,
  opened_at datetime(6) null,
  cancelled_at datetime(6) null,
  reason varchar(200) null,
  version int not null,
  constraint pk_afterschool_class primary key (code),
  constraint uq_afterschool_class_name unique (term_code, course_code, name),
  constraint fk_afterschool_class_term foreign key (term_code) references afterschool_term (code),
  constraint fk_afterschool_class_school foreign key (school_code) references school (code),
  constraint fk_afterschool_class_course foreign key (course_code) references afterschool_course (code),
  constraint fk_afterschool_class_teacher foreign key (teacher_code) references afterschool_teacher (code),
  constraint fk_afterschool_class_provider foreign key (provider_code) references afterschool_provider (code),
  constraint fk_afterschool_class_room foreign key (room_code) references afterschool_room (code),
  constraint ck_afterschool_class_places check (fewest between 1 and most and most <= 9999),
  constraint ck_afterschool_class_price check (price_fen between 0 and 10000000),
  constraint ck_afterschool_class_led check (teacher_code is null or provider_code is null),
  constraint ck_afterschool_class_state check (state in ('DRAFT', 'OPEN', 'CANCELLED')),
  index ix_afterschool_class_school (school_code, term_code, state)
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_class_quota (
  class_code varchar(24) not null,
  grade tinyint not null,
  most int not null,
  constraint pk_afterschool_class_quota primary key (class_code, grade),
  constraint fk_afterschool_class_quota_class foreign key (class_code) references afterschool_class (code),
  constraint ck_afterschool_class_quota_numbers check (grade between 1 and 9 and most between 1 and 9999)
) default character set utf8mb4 collate utf8mb4_bin;

-- teacher and room stand here once more, so that a unique key holds what no check can: one slot, one class
create table afterschool_class_slot (
  class_code varchar(24) not null,
  term_code varchar(24) not null,
  weekday tinyint not null,
  block tinyint not null,
  teacher_code varchar(24) null,
  room_code varchar(24) null,
  active tinyint null,
  constraint pk_afterschool_class_slot primary key (class_code, weekday, block),
  constraint uq_afterschool_class_slot_teacher unique (teacher_code, term_code, weekday, block, active),
  constraint uq_afterschool_class_slot_room unique (room_code, term_code, weekday, block, active),
  constraint fk_afterschool_class_slot_class foreign key (class_code) references afterschool_class (code),
  constraint fk_afterschool_class_slot_slot foreign key (term_code, weekday, block) references afterschool_slot (term_code, weekday, block),
  constraint fk_afterschool_class_slot_teacher foreign key (teacher_code) references afterschool_teacher (code),
  constraint fk_afterschool_class_slot_room foreign key (room_code) references afterschool_room (code),
  constraint ck_afterschool_class_slot_active check (active is null or active = 1)
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_session (
  class_code varchar(24) not null,
  day date not null,
  block tinyint not null,
  weekday tinyint not null,
  starts time not null,
  ends time not null,
  lessons tinyint not null,
  state varchar(10) not null,
  sequence int not null,
  changed_at datetime(6) not null,
  constraint pk_afterschool_session primary key (class_code, day, block),
  constraint fk_afterschool_session_class foreign key (class_code) references afterschool_class (code),
  constraint ck_afterschool_session_state check (state in ('PLANNED', 'CANCELLED')),
  constraint ck_afterschool_session_times check (starts < ends),
  index ix_afterschool_session_day (day, class_code)
) default character set utf8mb4 collate utf8mb4_bin;
