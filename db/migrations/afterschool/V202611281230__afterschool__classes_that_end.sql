-- What families have of a class that was cancelled is ended booking by booking, each in its own transaction: who cancelled it, where its
-- families go instead, and whether all of it is done.
alter table afterschool_class
  add column cancelled_by varchar(80) null,
  add column merged_into varchar(24) null,
  add column ended_at datetime(6) null,
  add constraint fk_afterschool_class_merged foreign key (merged_into) references afterschool_class (code),
  add constraint ck_afterschool_class_merged check (merged_into is null or state = 'CANCELLED');

update afterschool_class set ended_at = cancelled_at where state = 'CANCELLED';

create index ix_afterschool_class_ending on afterschool_class (state, ended_at);

-- A place a child was moved to because its class was merged into another; until that moment its family may give it back.
create table afterschool_move (
  booking_code varchar(24) not null,
  from_class varchar(24) not null,
  to_class varchar(24) not null,
  moved_at datetime(6) not null,
  declinable_until datetime(6) not null,
  constraint pk_afterschool_move primary key (booking_code),
  constraint fk_afterschool_move_from foreign key (from_class) references afterschool_class (code),
  constraint fk_afterschool_move_to foreign key (to_class) references afterschool_class (code)
) default character set utf8mb4 collate utf8mb4_bin;
