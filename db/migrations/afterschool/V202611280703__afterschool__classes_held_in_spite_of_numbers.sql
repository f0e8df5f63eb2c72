-- 保留: the school holds a class although fewer children came than it asked for, and says why
alter table afterschool_class add column held_reason varchar(200) null;
