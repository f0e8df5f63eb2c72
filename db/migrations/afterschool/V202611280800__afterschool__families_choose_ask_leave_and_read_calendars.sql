create table afterschool_participation (
  id bigint not null auto_increment,
  term_code varchar(24) not null,
  child_code varchar(40) not null,
  choice varchar(10) not null,
  agreement_code varchar(24) null,
  guardian_code varchar(40) not null,
  made_at datetime(6) not null,
  constraint pk_afterschool_participation primary key (id),
  constraint fk_afterschool_participation_term foreign key (term_code) references afterschool_term (code),
  constraint fk_afterschool_participation_agreement foreign key (agreement_code) references afterschool_agreement (code),
  constraint ck_afterschool_participation_choice check (choice in ('JOIN', 'STAY_OUT')),
  constraint ck_afterschool_participation_agreement check ((choice = 'JOIN') = (agreement_code is not null)),
  index ix_afterschool_participation_last (child_code, term_code, id)
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_leave (
  code varchar(16) not null,
  child_code varchar(40) not null,
  class_code varchar(24) not null,
  day date not null,
  block tinyint not null,
  guardian_code varchar(40) not null,
  asked_at datetime(6) not null,
  withdrawn_at datetime(6) null,
  active tinyint null,
  constraint pk_afterschool_leave primary key (code),
  constraint uq_afterschool_leave_once unique (child_code, class_code, day, block, active),
  constraint fk_afterschool_leave_session foreign key (class_code, day, block) references afterschool_session (class_code, day, block),
  constraint ck_afterschool_leave_active check (active <=> case when withdrawn_at is null then 1 end)
) default character set utf8mb4 collate utf8mb4_bin;

create table afterschool_calendar (
  token_hash char(64) not null,
  guardian_code varchar(40) not null,
  child_code varchar(40) not null,
  made_at datetime(6) not null,
  ended_at datetime(6) null,
  active tinyint null,
  constraint pk_afterschool_calendar primary key (token_hash),
  constraint uq_afterschool_calendar_once unique (guardian_code, child_code, active),
  constraint ck_afterschool_calendar_active check (active <=> case when ended_at is null then 1 end)
) default character set utf8mb4 collate utf8mb4_bin;
