-- What is under way is a job like any other: it is claimed, counted and called off there.
insert into job (code, kind, district_code, title, made_by, made_at, state, percent, cancel_asked, link)
  select code, 'notice.import', district_code, title, made_by, made_at, 'WAITING', 0, cancel_asked, concat('/notice/incoming?code=', code)
  from notice_import where state in ('WAITING', 'RUNNING');

alter table notice_import drop column claimed_until, drop column step, drop column cancel_asked;
