alter table requirement add column matter varchar(8) not null default 'PAPERS' after persons;

alter table requirement add constraint ck_requirement_matter check (matter in ('PAPERS', 'DATE'));
