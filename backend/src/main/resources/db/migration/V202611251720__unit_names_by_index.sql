-- The names of a unit and of its predecessors by their indexes: an "or" over both walked all lines for each unit.
create or replace function org_unit_known_rebuild(units uuid[]) returns void language sql as $$
    update org_unit_line l set known_as = n.known
    from (select c.id, c.folded || coalesce(string_agg(distinct '|' || o.folded, ''), '') as known
          from org_unit_line c
          left join lateral (
              select s.folded, s.valid_from from org_unit_line s where s.unit_id = c.unit_id
              union all
              select s.folded, s.valid_from from org_unit_heir h join org_unit_line s on s.unit_id = h.unit_id
              where h.heir_id = c.unit_id) o on o.valid_from < c.valid_to and o.folded <> c.folded
          where c.unit_id = any (units) group by c.id, c.folded) n
    where n.id = l.id and n.known <> l.known_as
$$;

-- Folded names have no marks left, so bytes are their order; and a prefix is a range of the index.
alter table org_unit_line alter folded type text collate "C", alter known_as type text collate "C";

-- The search through all names there ever were.
create index org_unit_line_folded on org_unit_line using gin (folded gin_trgm_ops);
analyze org_unit_line;
