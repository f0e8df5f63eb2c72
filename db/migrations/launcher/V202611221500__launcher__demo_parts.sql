-- Which parts of the demo content this database was given: an unfinished one is loaded again by the next start.
create table demo_part (
  name varchar(60) not null,
  size varchar(10) not null,
  finished boolean not null,
  constraint pk_demo_part primary key (name)
) default character set utf8mb4 collate utf8mb4_bin;
