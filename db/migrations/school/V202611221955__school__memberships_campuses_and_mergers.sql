alter table campus add column version int not null default 0;

alter table group_member add column version int not null default 0;

alter table group_member modify column code varchar(120) not null;

update group_member set role = 'MEMBER' where role = 'member';

alter table group_member add constraint ck_group_member_role check (role in ('CORE', 'MEMBER', 'BRANCH', 'ENTRUSTED'));

alter table school add column merged_into varchar(40) null;

alter table school add column merged_on date null;

alter table school add constraint fk_school_merged_into foreign key (merged_into) references school (code);

alter table school add constraint ck_school_merged check ((merged_into is null) = (merged_on is null));
