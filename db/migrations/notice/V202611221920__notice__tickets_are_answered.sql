alter table gap_ticket add column kind varchar(8) not null default 'GAP';

alter table gap_ticket add column notice_code varchar(60) null;

alter table gap_ticket add column revision int null;

alter table gap_ticket add column schools varchar(1000) null;

alter table gap_ticket add column answer varchar(2000) null;

alter table gap_ticket add constraint ck_gap_ticket_kind check (kind in ('GAP', 'DOUBLE'));

alter table gap_ticket add constraint ck_gap_ticket_answer check (answer is null or closed_at is not null);

create index ix_gap_ticket_district on gap_ticket (district_code, closed_at, created_at);

create index ix_decision_count_place on decision_count (place_code, notice_code, revision);
