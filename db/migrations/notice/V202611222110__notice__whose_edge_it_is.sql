-- 边界归属: to whom the edge of a drawn area belongs; null where nobody has said.
alter table rule
  add column edge_policy varchar(12) null,
  add constraint ck_rule_edge_policy check (edge_policy in ('CENTRE_LINE', 'IN', 'OUT'));

alter table line_version_rule
  add column edge_policy varchar(12) null,
  add constraint ck_line_version_rule_edge_policy check (edge_policy in ('CENTRE_LINE', 'IN', 'OUT'));
