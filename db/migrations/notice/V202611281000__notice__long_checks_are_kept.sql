-- What a check or a comparison of a long text found, and what a large file would give: kept until it is done anew.
-- The code is that of the job that did it.
create table inspection (
  code char(16) not null,
  kind varchar(8) not null,
  revision_id bigint null,
  other_id bigint null,
  seen varchar(200) null,
  made_by varchar(60) not null,
  made_at datetime(6) not null,
  constraint pk_inspection primary key (code),
  constraint fk_inspection_revision foreign key (revision_id) references notice_revision (id),
  constraint fk_inspection_other foreign key (other_id) references notice_revision (id),
  constraint ck_inspection_kind check (kind in ('CHECK', 'COMPARE', 'PREVIEW')),
  index ix_inspection_last (kind, revision_id, other_id)
) default character set utf8mb4 collate utf8mb4_bin;

create table inspection_row (
  inspection char(16) not null,
  position int not null,
  section varchar(40) not null,
  cells mediumtext not null,
  constraint pk_inspection_row primary key (inspection, position),
  constraint fk_inspection_row_inspection foreign key (inspection) references inspection (code) on delete cascade,
  index ix_inspection_row_section (inspection, section, position)
) default character set utf8mb4 collate utf8mb4_bin;

-- The job that looks at a large file, and which column a clerk said is what.
alter table notice_import add column preview_job char(16) null, add column column_names varchar(4000) null;
