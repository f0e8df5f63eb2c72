-- A side is what keeps administrators and auditors apart: an account stands on one of the two or on none.
create table staff_account (
  id bigint not null auto_increment,
  login varchar(60) not null,
  name varchar(60) not null,
  home_district varchar(24) not null,
  side varchar(5) null,
  state varchar(10) not null,
  password_hash varchar(300) null,
  password_set_at datetime(6) null,
  totp_secret varchar(64) null,
  totp_step bigint not null,
  invite_hash char(64) null,
  invite_until datetime(6) null,
  created_at datetime(6) not null,
  version int not null,
  constraint pk_staff_account primary key (id),
  constraint uq_staff_account_login unique (login),
  constraint uq_staff_account_side unique (id, side),
  constraint ck_staff_account_state check (state in ('INVITED', 'ACTIVE', 'DISABLED')),
  constraint ck_staff_account_side check (side in ('ADMIN', 'AUDIT'))
) default character set utf8mb4 collate utf8mb4_bin;

create table staff_grant (
  id bigint not null auto_increment,
  account_id bigint not null,
  role varchar(20) not null,
  district_code varchar(24) not null,
  school_code varchar(40) not null,
  side varchar(5) null,
  granted_at datetime(6) not null,
  granted_by varchar(60) not null,
  constraint pk_staff_grant primary key (id),
  constraint uq_staff_grant unique (account_id, role, district_code, school_code),
  constraint fk_staff_grant_account foreign key (account_id) references staff_account (id),
  constraint fk_staff_grant_side foreign key (account_id, side) references staff_account (id, side),
  constraint ck_staff_grant_role check (role in ('DISTRICT_ADMIN', 'ENROLMENT', 'BASIC_EDUCATION', 'EDITOR', 'SCHOOL_CLERK',
    'ORGANISER', 'LEADER', 'SECURITY', 'AUDITOR')),
  constraint ck_staff_grant_school check ((role = 'SCHOOL_CLERK') = (school_code <> '')),
  constraint ck_staff_grant_side check (
    (role = 'DISTRICT_ADMIN' and side is not null and side = 'ADMIN')
    or (role = 'AUDITOR' and side is not null and side = 'AUDIT')
    or (role not in ('DISTRICT_ADMIN', 'AUDITOR') and side is null))
) default character set utf8mb4 collate utf8mb4_bin;

create table staff_session (
  token_hash char(64) not null,
  number varchar(16) not null,
  account_id bigint not null,
  stage varchar(10) not null,
  pending_secret varchar(64) null,
  started_at datetime(6) not null,
  seen_at datetime(6) not null,
  ended_at datetime(6) null,
  address varchar(60) not null,
  agent varchar(200) not null,
  constraint pk_staff_session primary key (token_hash),
  constraint uq_staff_session_number unique (number),
  constraint fk_staff_session_account foreign key (account_id) references staff_account (id),
  constraint ck_staff_session_stage check (stage in ('CODE', 'ENROLMENT', 'RENEWAL', 'FULL')),
  index ix_staff_session_account (account_id, ended_at)
) default character set utf8mb4 collate utf8mb4_bin;

create table staff_recovery_code (
  code_hash char(64) not null,
  account_id bigint not null,
  used_at datetime(6) null,
  constraint pk_staff_recovery_code primary key (code_hash),
  constraint fk_staff_recovery_code_account foreign key (account_id) references staff_account (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table staff_device (
  token_hash char(64) not null,
  account_id bigint not null,
  seen_at datetime(6) not null,
  constraint pk_staff_device primary key (token_hash),
  constraint fk_staff_device_account foreign key (account_id) references staff_account (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table staff_throttle (
  key_hash char(64) not null,
  failures int not null,
  blocked_until datetime(6) not null,
  last_at datetime(6) not null,
  constraint pk_staff_throttle primary key (key_hash)
) default character set utf8mb4 collate utf8mb4_bin;

create table staff_set_up (
  id int not null,
  code_hash char(64) not null,
  issued_at datetime(6) not null,
  constraint pk_staff_set_up primary key (id),
  constraint ck_staff_set_up_single check (id = 1)
) default character set utf8mb4 collate utf8mb4_bin;
