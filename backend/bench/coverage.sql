-- A country for the matrix, for measuring only: a centre, 59 provinces and 56 communes in each. The centre and every province
-- issue a plan of 40 items; every commune takes them all over, and holds an activity for two out of three.
create temp table place as
select gen_random_uuid() as id, null::uuid as parent, 0 as n
union all
select gen_random_uuid(), null, p from generate_series(1, 59) p;

update place set parent = (select id from place where n = 0) where n > 0;

insert into place select gen_random_uuid(), p.id, 1000 * p.n + c from place p cross join generate_series(1, 56) c where p.n > 0;

insert into org_unit (id, version, kind, path, external_key)
select id, 0, case when n < 1000 then 'PROVINCE' else 'COMMUNE' end,
       case when n = 0 then '/bench/' when n < 1000 then '/bench/p' || n || '/' else '/bench/p' || n / 1000 || '/c' || n || '/' end, 'bench-' || n
from place;

insert into org_unit_line (id, version, unit_id, parent_id, type, name, folded, known_as, valid_from, kind)
select gen_random_uuid(), 0, id, parent, '', 'Đo ' || n, 'do ' || n, 'do ' || n, date '2020-01-01',
       case when n < 1000 then 'PROVINCE' else 'COMMUNE' end
from place;

insert into org_unit_place select u.id, u.path, date '0001-01-01', date '9999-12-31' from org_unit u join place p on p.id = u.id;

insert into office (id, version, officer_id, unit_id, role, title, position, valid_from)
select gen_random_uuid(), 0, o.id, p.id, 'OFFICER', 'Cán bộ', 'OTHER', date '2020-01-01' from officer o join place p on p.n = 0 where o.login = 'mai';

insert into plan (id, version, unit_id, status, title, folded, year, document, created_by, created_at, issued_at)
select gen_random_uuid(), 0, p.id, 'ISSUED', 'Kế hoạch đo', 'ke hoach do', 2026, '{}', o.id, now(), now()
from place p join officer o on o.login = 'admin';

insert into plan_item (id, version, plan_id, position, path, level, kind, text, doubts, origin)
select gen_random_uuid(), 0, l.id, i, 'I.' || i, 1, 'ITEM', 'Nhiệm vụ ' || i, '[]', 'TEXT'
from plan l join place p on p.id = l.unit_id and p.n < 1000 cross join generate_series(1, 40) i;

insert into plan_item (id, version, plan_id, position, path, level, kind, text, doubts, origin, upper_item_id)
select gen_random_uuid(), 0, l.id, i.position + case when u.n = 0 then 0 else 40 end, '+' || i.position + case when u.n = 0 then 0 else 40 end,
       1, 'ITEM', i.text, '[]', 'TAKEN_OVER', i.id
from plan l join place p on p.id = l.unit_id and p.n > 1000
join place u on u.id = p.parent or u.n = 0 join plan above on above.unit_id = u.id join plan_item i on i.plan_id = above.id;

insert into activity (id, version, unit_id, plan_item_id, kind, title, folded, held_on, attendances, result, status, recorded_by, recorded_at)
select gen_random_uuid(), 0, l.unit_id, i.id, 'OTHER', 'Buổi họp', 'buoi hop', date '2026-01-01' + i.position * 3, 30,
       case when i.position % 3 = 1 then 'Tốt' end, 'DONE', o.id, now()
from plan_item i join plan l on l.id = i.plan_id join officer o on o.login = 'admin'
where i.origin = 'TAKEN_OVER' and i.position % 3 > 0 and l.title = 'Kế hoạch đo';

analyze plan, plan_item, plan_item_lineage, activity, activity_tally, org_unit, org_unit_line, org_unit_place;

select (select count(*) from place where n > 1000), (select count(*) from plan_item i join plan l on l.id = i.plan_id where l.title = 'Kế hoạch đo'),
       (select count(*) from activity a join place p on p.id = a.unit_id);
