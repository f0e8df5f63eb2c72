-- Every change of the register by staff: what stood there before stays readable, and the second of two savers is told who was first.
create table school_change (
  id bigint not null auto_increment,
  subject varchar(120) not null,
  version int not null,
  what varchar(20) not null,
  made_by varchar(60) not null,
  made_at datetime(6) not null,
  before_text varchar(2000) null,
  after_text varchar(2000) null,
  constraint pk_school_change primary key (id),
  index ix_school_change_subject (subject, id)
) default character set utf8mb4 collate utf8mb4_bin;

create index ix_school_district_stage on school (district_code, stages, name);

create index ix_group_member_school on group_member (school_code, group_code);
