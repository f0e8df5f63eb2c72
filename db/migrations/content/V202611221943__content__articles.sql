create table article (
  code varchar(24) not null,
  district_code varchar(24) not null,
  category varchar(10) not null,
  title varchar(200) not null,
  summary varchar(400) not null,
  body mediumtext not null,
  search_text mediumtext not null,
  position int not null,
  seats int null,
  cost_fen bigint null,
  building_stage varchar(20) null,
  opening_term varchar(12) null,
  published_at datetime(6) null,
  recalled_at datetime(6) null,
  created_at datetime(6) not null,
  changed_at datetime(6) not null,
  version int not null,
  constraint pk_article primary key (code),
  constraint fk_article_district foreign key (district_code) references district (code),
  constraint ck_article_times check (recalled_at is null or (published_at is not null and published_at <= recalled_at)),
  constraint ck_article_seats check (seats is null or seats >= 0),
  constraint ck_article_cost check (cost_fen is null or cost_fen >= 0),
  constraint ck_article_project check (category = 'PROJECT'
    or (seats is null and cost_fen is null and building_stage is null and opening_term is null))
) default character set utf8mb4 collate utf8mb4_bin;

create index ix_article_shown on article (district_code, category, published_at);

create table attachment (
  code varchar(40) not null,
  article_code varchar(24) not null,
  position int not null,
  name varchar(160) not null,
  caption varchar(200) not null,
  type varchar(10) not null,
  bytes int not null,
  width int not null,
  height int not null,
  digest char(64) not null,
  content mediumblob not null,
  small mediumblob null,
  added_at datetime(6) not null,
  constraint pk_attachment primary key (code),
  constraint uq_attachment_position unique (article_code, position),
  constraint fk_attachment_article foreign key (article_code) references article (code),
  constraint ck_attachment_bytes check (bytes > 0)
) default character set utf8mb4 collate utf8mb4_bin;
