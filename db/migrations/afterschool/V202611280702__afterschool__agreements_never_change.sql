delimiter //

create trigger tr_afterschool_agreement_update before update on afterschool_agreement for each row
begin
  signal sqlstate '45000' set message_text = 'an agreement never changes: a new text is a new version';
end//

create trigger tr_afterschool_agreement_delete before delete on afterschool_agreement for each row
begin
  signal sqlstate '45000' set message_text = 'an agreement never changes: a new text is a new version';
end//

delimiter ;
