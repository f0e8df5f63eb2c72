delimiter //

create trigger tr_notice_revision_update before update on notice_revision for each row
begin
  if old.state in ('PUBLISHED', 'WITHDRAWN') and not (
      new.notice_code = old.notice_code and new.revision = old.revision and new.title = old.title
      and new.number <=> old.number and new.published_on <=> old.published_on
      and new.source_name <=> old.source_name and new.source_address <=> old.source_address
      and new.content_hash = old.content_hash and new.published_at <=> old.published_at
      and new.state in (old.state, 'WITHDRAWN')) then
    signal sqlstate '45000' set message_text = 'a published revision never changes';
  end if;
end//

create trigger tr_notice_revision_delete before delete on notice_revision for each row
begin
  if old.state in ('PUBLISHED', 'WITHDRAWN') then
    signal sqlstate '45000' set message_text = 'a published revision never changes';
  end if;
end//

create procedure require_open_revision(in revision bigint)
begin
  if exists (select 1 from notice_revision where id = revision and state in ('PUBLISHED', 'WITHDRAWN')) then
    signal sqlstate '45000' set message_text = 'a published revision never changes';
  end if;
end//

create trigger tr_sentence_insert before insert on sentence for each row call require_open_revision(new.revision_id)//
create trigger tr_sentence_update before update on sentence for each row call require_open_revision(old.revision_id)//
create trigger tr_sentence_delete before delete on sentence for each row call require_open_revision(old.revision_id)//

create trigger tr_zone_insert before insert on zone for each row call require_open_revision(new.revision_id)//
create trigger tr_zone_update before update on zone for each row call require_open_revision(old.revision_id)//
create trigger tr_zone_delete before delete on zone for each row call require_open_revision(old.revision_id)//

create trigger tr_zone_school_insert before insert on zone_school for each row call require_open_revision(new.revision_id)//
create trigger tr_zone_school_update before update on zone_school for each row call require_open_revision(old.revision_id)//
create trigger tr_zone_school_delete before delete on zone_school for each row call require_open_revision(old.revision_id)//

create trigger tr_rule_insert before insert on rule for each row call require_open_revision(new.revision_id)//
create trigger tr_rule_update before update on rule for each row call require_open_revision(old.revision_id)//
create trigger tr_rule_delete before delete on rule for each row call require_open_revision(old.revision_id)//

create trigger tr_place_mention_insert before insert on place_mention for each row call require_open_revision(new.revision_id)//
create trigger tr_place_mention_update before update on place_mention for each row call require_open_revision(old.revision_id)//
create trigger tr_place_mention_delete before delete on place_mention for each row call require_open_revision(old.revision_id)//

create trigger tr_requirement_insert before insert on requirement for each row call require_open_revision(new.revision_id)//
create trigger tr_requirement_update before update on requirement for each row call require_open_revision(old.revision_id)//
create trigger tr_requirement_delete before delete on requirement for each row call require_open_revision(old.revision_id)//

delimiter ;
