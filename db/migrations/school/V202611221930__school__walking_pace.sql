alter table district add column walk_factor double not null default 1.3;

alter table district add column walk_metres_per_minute int not null default 80;

alter table district add constraint ck_district_walk check (walk_factor between 1 and 3
  and walk_metres_per_minute between 20 and 150);
