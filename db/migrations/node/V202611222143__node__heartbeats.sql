-- Every application of every node says every few seconds that it is there, and which state of the notices it answers from.
create table node_beat (
  node varchar(60) not null,
  application varchar(40) not null,
  version varchar(60) not null,
  started_at datetime(6) not null,
  seen_at datetime(6) not null,
  revision varchar(200) not null,
  answer_millis int not null,
  constraint pk_node_beat primary key (node, application)
) default character set utf8mb4 collate utf8mb4_bin;
