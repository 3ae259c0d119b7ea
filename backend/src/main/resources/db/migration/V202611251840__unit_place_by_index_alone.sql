-- Who belongs below a unit on a day is read from the index alone.
drop index org_unit_place_path;
create index org_unit_place_path on org_unit_place (path text_pattern_ops) include (unit_id, valid_from, valid_to);
