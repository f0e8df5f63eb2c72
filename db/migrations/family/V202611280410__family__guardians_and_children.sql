-- Families. Codes are random and are the row's id: what is sealed in a row is sealed for its code. Names, phones, roll and identity
-- numbers stand here sealed, and as an index only where they are looked for.
create table guardian (
  code char(12) not null,
  phone_sealed varchar(200) null,
  phone_index char(64) null,
  language varchar(2) not null,
  created_at datetime(6) not null,
  erased_at datetime(6) null,
  constraint pk_guardian primary key (code),
  constraint uq_guardian_phone unique (phone_index),
  constraint ck_guardian_erased check ((erased_at is null) = (phone_sealed is not null and phone_index is not null))
) default character set utf8mb4 collate utf8mb4_bin;

create table family_code (
  request_hash char(64) not null,
  phone_sealed varchar(200) not null,
  code_mac char(64) not null,
  language varchar(2) not null,
  tries int not null,
  asked_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6) null,
  constraint pk_family_code primary key (request_hash),
  index ix_family_code_expiry (expires_at)
) default character set utf8mb4 collate utf8mb4_bin;

create table family_session (
  token_hash char(64) not null,
  number char(8) not null,
  guardian_code char(12) not null,
  started_at datetime(6) not null,
  seen_at datetime(6) not null,
  ended_at datetime(6) null,
  agent varchar(200) not null,
  constraint pk_family_session primary key (token_hash),
  constraint uq_family_session_number unique (guardian_code, number),
  constraint fk_family_session_guardian foreign key (guardian_code) references guardian (code)
) default character set utf8mb4 collate utf8mb4_bin;

create table child (
  code char(12) not null,
  origin varchar(4) not null,
  district_code varchar(24) not null,
  school_code varchar(40) null,
  grade int null,
  class_name varchar(20) null,
  name_sealed varchar(400) null,
  roll_sealed varchar(200) null,
  roll_index char(64) null,
  match_index char(64) null,
  aided_sealed varchar(120) null,
  document_type varchar(20) null,
  document_sealed varchar(200) null,
  document_index char(64) null,
  created_at datetime(6) not null,
  left_at datetime(6) null,
  erased_at datetime(6) null,
  constraint pk_child primary key (code),
  constraint uq_child_roll unique (roll_index),
  constraint fk_child_district foreign key (district_code) references district (code),
  constraint fk_child_school foreign key (school_code) references school (code),
  constraint ck_child_origin check (origin in ('ROLL', 'OWN')),
  constraint ck_child_grade check (grade between 1 and 9),
  constraint ck_child_roll check (origin = 'OWN' or erased_at is not null
    or (school_code is not null and grade is not null and class_name is not null and roll_index is not null)),
  constraint ck_child_erased check ((erased_at is null) = (name_sealed is not null)),
  index ix_child_class (school_code, grade, class_name),
  index ix_child_match (match_index)
) default character set utf8mb4 collate utf8mb4_bin;

create table guardianship (
  guardian_code char(12) not null,
  child_code char(12) not null,
  rights varchar(8) not null,
  source varchar(8) not null,
  since datetime(6) not null,
  ended_at datetime(6) null,
  constraint pk_guardianship primary key (guardian_code, child_code),
  constraint fk_guardianship_guardian foreign key (guardian_code) references guardian (code),
  constraint fk_guardianship_child foreign key (child_code) references child (code),
  constraint ck_guardianship_rights check (rights in ('FULL', 'PICK_UP')),
  constraint ck_guardianship_source check (source in ('ROLL', 'SCHOOL', 'INVITED', 'OWN'))
) default character set utf8mb4 collate utf8mb4_bin;

-- What a guardian says of a child where the roll does not settle it; the school does.
create table family_claim (
  code char(12) not null,
  guardian_code char(12) not null,
  school_code varchar(40) not null,
  grade int not null,
  class_name varchar(20) not null,
  name_sealed varchar(400) null,
  number_end_sealed varchar(120) null,
  state varchar(10) not null,
  child_code char(12) null,
  asked_at datetime(6) not null,
  decided_at datetime(6) null,
  decided_by varchar(60) null,
  reason varchar(200) null,
  constraint pk_family_claim primary key (code),
  constraint fk_family_claim_guardian foreign key (guardian_code) references guardian (code),
  constraint fk_family_claim_school foreign key (school_code) references school (code),
  constraint fk_family_claim_child foreign key (child_code) references child (code),
  constraint ck_family_claim_state check (state in ('WAITING', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
  constraint ck_family_claim_grade check (grade between 1 and 9),
  constraint ck_family_claim_confirmed check ((state = 'CONFIRMED') = (child_code is not null)),
  index ix_family_claim_school (school_code, state),
  index ix_family_claim_guardian (guardian_code, state)
) default character set utf8mb4 collate utf8mb4_bin;

create table family_invitation (
  code char(12) not null,
  child_code char(12) not null,
  invited_by char(12) not null,
  phone_sealed varchar(200) null,
  phone_index char(64) null,
  rights varchar(8) not null,
  asked_at datetime(6) not null,
  expires_at datetime(6) not null,
  ended_at datetime(6) null,
  constraint pk_family_invitation primary key (code),
  constraint fk_family_invitation_child foreign key (child_code) references child (code),
  constraint fk_family_invitation_by foreign key (invited_by) references guardian (code),
  constraint ck_family_invitation_rights check (rights in ('FULL', 'PICK_UP')),
  index ix_family_invitation_phone (phone_index),
  index ix_family_invitation_child (child_code)
) default character set utf8mb4 collate utf8mb4_bin;

-- One row for each answer of a guardian to a notice, never changed.
create table family_consent (
  id bigint not null auto_increment,
  guardian_code char(12) not null,
  child_code char(12) null,
  purpose varchar(20) not null,
  decision varchar(7) not null,
  notice_version varchar(20) not null,
  notice_hash char(64) not null,
  decided_at datetime(6) not null,
  constraint pk_family_consent primary key (id),
  constraint fk_family_consent_guardian foreign key (guardian_code) references guardian (code),
  constraint fk_family_consent_child foreign key (child_code) references child (code),
  constraint ck_family_consent_decision check (decision in ('GIVEN', 'REFUSED')),
  index ix_family_consent_guardian (guardian_code, purpose)
) default character set utf8mb4 collate utf8mb4_bin;
