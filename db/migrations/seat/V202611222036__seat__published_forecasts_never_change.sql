delimiter //

create trigger tr_seat_forecast_update before update on seat_forecast for each row
begin
  if old.state in ('PUBLISHED', 'REPLACED') and not (
      new.code = old.code and new.district_code = old.district_code and new.stage = old.stage
      and new.revision = old.revision and new.first_year = old.first_year and new.yellow_from = old.yellow_from
      and new.red_from = old.red_from and new.document <=> old.document and new.created_at = old.created_at
      and new.published_at <=> old.published_at and new.state in (old.state, 'REPLACED')) then
    signal sqlstate '45000' set message_text = 'a published forecast never changes';
  end if;
end//

create trigger tr_seat_forecast_delete before delete on seat_forecast for each row
begin
  if old.state in ('PUBLISHED', 'REPLACED') then
    signal sqlstate '45000' set message_text = 'a published forecast never changes';
  end if;
end//

create procedure require_open_forecast(in forecast varchar(60) character set utf8mb4 collate utf8mb4_bin)
begin
  if exists (select 1 from seat_forecast where code = forecast and state in ('PUBLISHED', 'REPLACED')) then
    signal sqlstate '45000' set message_text = 'a published forecast never changes';
  end if;
end//

create trigger tr_seat_forecast_row_insert before insert on seat_forecast_row for each row call require_open_forecast(new.forecast_code)//
create trigger tr_seat_forecast_row_update before update on seat_forecast_row for each row call require_open_forecast(old.forecast_code)//
create trigger tr_seat_forecast_row_delete before delete on seat_forecast_row for each row call require_open_forecast(old.forecast_code)//

delimiter ;
