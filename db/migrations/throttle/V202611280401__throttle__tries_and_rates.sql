-- Tries are counted for families as they are for staff, and so is how often something is asked for.
rename table staff_throttle to throttle_tries;

create table throttle_rate (
  key_hash char(64) not null,
  began_at datetime(6) not null,
  taken int not null,
  constraint pk_throttle_rate primary key (key_hash),
  constraint ck_throttle_rate_taken check (taken >= 0),
  index ix_throttle_rate_began (began_at)
) default character set utf8mb4 collate utf8mb4_bin;
