create table place (
  code varchar(24) not null,
  district_code varchar(24) not null,
  name varchar(200) not null,
  kind varchar(16) not null,
  parent_code varchar(24) null,
  door_street varchar(200) null,
  door_number int null,
  door_sub int null,
  lat double null,
  lon double null,
  registered boolean not null,
  constraint pk_place primary key (code),
  constraint uq_place_name unique (district_code, name),
  constraint fk_place_district foreign key (district_code) references district (code),
  constraint fk_place_parent foreign key (parent_code) references place (code),
  constraint ck_place_point check ((lat is null) = (lon is null)),
  constraint ck_place_door check ((door_street is null) = (door_number is null))
) default character set utf8mb4 collate utf8mb4_bin;

create table place_name (
  place_code varchar(24) not null,
  name varchar(200) not null,
  kind varchar(12) not null,
  constraint pk_place_name primary key (place_code, name),
  constraint fk_place_name_place foreign key (place_code) references place (code),
  constraint ck_place_name_kind check (kind in ('ALIAS', 'FORMER'))
) default character set utf8mb4 collate utf8mb4_bin;

create table notice (
  code varchar(60) not null,
  district_code varchar(24) not null,
  stage varchar(10) not null,
  admission_year smallint not null,
  population varchar(10) not null,
  version int not null,
  constraint pk_notice primary key (code),
  constraint uq_notice_subject unique (district_code, admission_year, stage, population),
  constraint fk_notice_district foreign key (district_code) references district (code),
  constraint ck_notice_stage check (stage in ('PRIMARY', 'JUNIOR')),
  constraint ck_notice_year check (admission_year between 1986 and 2100),
  constraint ck_notice_population check (population in ('RESIDENT', 'MIGRANT', 'BOTH'))
) default character set utf8mb4 collate utf8mb4_bin;

create table notice_revision (
  id bigint not null auto_increment,
  notice_code varchar(60) not null,
  revision int not null,
  state varchar(10) not null,
  title varchar(300) not null,
  number varchar(100) null,
  published_on date null,
  source_name varchar(200) null,
  source_address varchar(500) null,
  content_hash char(64) not null,
  created_at datetime(6) not null,
  published_at datetime(6) null,
  withdrawn_at datetime(6) null,
  replaced_by int null,
  version int not null,
  published_notice varchar(60) generated always as (case when state = 'PUBLISHED' then notice_code end) stored,
  constraint pk_notice_revision primary key (id),
  constraint uq_notice_revision_number unique (notice_code, revision),
  constraint uq_notice_revision_published unique (published_notice),
  constraint fk_notice_revision_notice foreign key (notice_code) references notice (code),
  constraint ck_notice_revision_state check (state in ('DRAFT', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN')),
  constraint ck_notice_revision_published check (published_at is not null or state in ('DRAFT', 'REVIEWED'))
) default character set utf8mb4 collate utf8mb4_bin;

create table sentence (
  revision_id bigint not null,
  number int not null,
  school varchar(500) not null,
  text text not null,
  unread text null,
  constraint pk_sentence primary key (revision_id, number),
  constraint fk_sentence_revision foreign key (revision_id) references notice_revision (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table zone (
  revision_id bigint not null,
  number int not null,
  name varchar(500) not null,
  mode varchar(12) not null,
  constraint pk_zone primary key (revision_id, number),
  constraint fk_zone_revision foreign key (revision_id) references notice_revision (id),
  constraint ck_zone_mode check (mode in ('SINGLE', 'CHOICE', 'JOINT_DRAW', 'POOL', 'OVERFLOW'))
) default character set utf8mb4 collate utf8mb4_bin;

create table zone_school (
  revision_id bigint not null,
  zone_number int not null,
  position int not null,
  school_code varchar(40) not null,
  role varchar(12) not null,
  constraint pk_zone_school primary key (revision_id, zone_number, position),
  constraint fk_zone_school_zone foreign key (revision_id, zone_number) references zone (revision_id, number),
  constraint fk_zone_school_school foreign key (school_code) references school (code),
  constraint ck_zone_school_role check (role in ('OWN', 'OPTION', 'BACKUP', 'TRANSITION'))
) default character set utf8mb4 collate utf8mb4_bin;

create table rule (
  revision_id bigint not null,
  number int not null,
  zone_number int not null,
  sentence_number int not null,
  kind varchar(8) not null,
  included boolean not null,
  place_code varchar(24) null,
  numbers text not null,
  inner_numbers text not null,
  parts text null,
  edges text null,
  persons varchar(1000) null,
  vague boolean not null,
  from_year smallint null,
  until_year smallint null,
  span_from int not null,
  span_to int not null,
  polygon mediumblob null,
  constraint pk_rule primary key (revision_id, number),
  constraint fk_rule_zone foreign key (revision_id, zone_number) references zone (revision_id, number),
  constraint fk_rule_sentence foreign key (revision_id, sentence_number) references sentence (revision_id, number),
  constraint fk_rule_place foreign key (place_code) references place (code),
  constraint ck_rule_span check (0 <= span_from and span_from <= span_to)
) default character set utf8mb4 collate utf8mb4_bin;

create table place_mention (
  revision_id bigint not null,
  place_code varchar(24) not null,
  parent_code varchar(24) null,
  aliases text null,
  constraint pk_place_mention primary key (revision_id, place_code),
  constraint fk_place_mention_revision foreign key (revision_id) references notice_revision (id),
  constraint fk_place_mention_place foreign key (place_code) references place (code),
  constraint fk_place_mention_parent foreign key (parent_code) references place (code)
) default character set utf8mb4 collate utf8mb4_bin;

create table requirement (
  revision_id bigint not null,
  number int not null,
  persons varchar(300) not null,
  papers text not null,
  first_day date null,
  last_day date null,
  constraint pk_requirement primary key (revision_id, number),
  constraint fk_requirement_revision foreign key (revision_id) references notice_revision (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table finding (
  revision_id bigint not null,
  number int not null,
  origin varchar(8) not null,
  severity varchar(8) not null,
  code varchar(60) not null,
  line int not null,
  text text not null,
  constraint pk_finding primary key (revision_id, number),
  constraint fk_finding_revision foreign key (revision_id) references notice_revision (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table atlas_version (
  district_code varchar(24) not null,
  version bigint not null,
  constraint pk_atlas_version primary key (district_code),
  constraint fk_atlas_version_district foreign key (district_code) references district (code)
) default character set utf8mb4 collate utf8mb4_bin;
