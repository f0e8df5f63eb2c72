-- A line may be split in two, and two may be joined: both lines keep the version that was made of them. A line that was joined
-- with another has no words any more.
alter table line_version drop constraint ck_line_version_act;

alter table line_version add constraint ck_line_version_act
  check (act in ('TAKEN', 'ADDED', 'CORRECTED', 'RULED', 'UNRULED', 'SILENCED', 'DRAWN', 'RESTORED', 'SPLIT', 'JOINED'));
