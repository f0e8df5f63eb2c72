-- Who drafted, who read it a second time, who lets it be seen and when.
alter table notice_revision
  add column drafted_by varchar(60) null,
  add column reviewed_by varchar(60) null,
  add column reviewed_at datetime(6) null,
  add column published_by varchar(60) null,
  add column publish_at datetime(6) null,
  add column publication_refused varchar(1000) null,
  add constraint ck_notice_revision_reviewer
    check (reviewed_by is null or drafted_by is null or reviewed_by <> drafted_by),
  add constraint ck_notice_revision_publish_at check (publish_at is null or reviewed_by is not null),
  add index ix_notice_revision_due (state, publish_at);

-- The words as they came where somebody mended a typing error, and the stretches somebody found to say nothing of places.
alter table sentence
  add column version int not null default 0,
  add column came_as text null,
  add column silent text null,
  add column mended_by varchar(60) null,
  add column mended_at datetime(6) null;

-- A rule with a name was entered by hand; all others were read from the sentence.
alter table rule
  add column entered_by varchar(60) null,
  add column entered_at datetime(6) null;

alter table finding
  add column settled_by varchar(60) null,
  add column settled_at datetime(6) null,
  add column settled_how varchar(500) null;

-- A line as each change left it; version 0 is the line as it was taken in.
create table line_version (
  revision_id bigint not null,
  number int not null,
  version int not null,
  act varchar(12) not null,
  restored int null,
  made_by varchar(60) null,
  made_at datetime(6) null,
  school varchar(500) not null,
  text text not null,
  unread text null,
  came_as text null,
  silent text null,
  constraint pk_line_version primary key (revision_id, number, version),
  constraint fk_line_version_sentence foreign key (revision_id, number) references sentence (revision_id, number),
  constraint ck_line_version_act
    check (act in ('TAKEN', 'ADDED', 'CORRECTED', 'RULED', 'UNRULED', 'SILENCED', 'DRAWN', 'RESTORED'))
) default character set utf8mb4 collate utf8mb4_bin;

create table line_version_rule (
  revision_id bigint not null,
  sentence_number int not null,
  version int not null,
  number int not null,
  zone_number int not null,
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
  entered_by varchar(60) null,
  entered_at datetime(6) null,
  constraint pk_line_version_rule primary key (revision_id, sentence_number, version, number),
  constraint fk_line_version_rule_version foreign key (revision_id, sentence_number, version)
    references line_version (revision_id, number, version)
) default character set utf8mb4 collate utf8mb4_bin;

delimiter //

-- What a second person has read stays as it was read: only a draft changes.
drop procedure require_open_revision//

create procedure require_open_revision(in revision bigint)
begin
  if exists (select 1 from notice_revision where id = revision and state <> 'DRAFT') then
    signal sqlstate '45000' set message_text = 'only the text of a draft changes';
  end if;
end//

drop trigger tr_notice_revision_update//

create trigger tr_notice_revision_update before update on notice_revision for each row
begin
  if old.state in ('PUBLISHED', 'WITHDRAWN') and not (
      new.notice_code = old.notice_code and new.revision = old.revision and new.title = old.title
      and new.number <=> old.number and new.published_on <=> old.published_on
      and new.source_name <=> old.source_name and new.source_address <=> old.source_address
      and new.content_hash = old.content_hash and new.published_at <=> old.published_at
      and new.drafted_by <=> old.drafted_by and new.reviewed_by <=> old.reviewed_by
      and new.reviewed_at <=> old.reviewed_at and new.published_by <=> old.published_by
      and new.publish_at <=> old.publish_at
      and new.state in (old.state, 'WITHDRAWN')) then
    signal sqlstate '45000' set message_text = 'a published revision never changes';
  end if;
  if new.reviewed_by is not null and not (new.reviewed_by <=> old.reviewed_by) and exists (
      select 1 from line_version where revision_id = new.id and made_by = new.reviewed_by) then
    signal sqlstate '45000' set message_text = 'nobody reviews a text of their own';
  end if;
end//

create trigger tr_line_version_insert before insert on line_version for each row
  call require_open_revision(new.revision_id)//
create trigger tr_line_version_update before update on line_version for each row
begin
  signal sqlstate '45000' set message_text = 'what a line was never changes';
end//
create trigger tr_line_version_delete before delete on line_version for each row
begin
  signal sqlstate '45000' set message_text = 'what a line was never changes';
end//

delimiter ;
