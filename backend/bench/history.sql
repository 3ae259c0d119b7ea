-- Ten years of the demo province, for measuring only: each month a session in every commune and each quarter a count of
-- members, as records and as ledger entries. The sums by month are kept by the ledger itself.
select setseed(0.1657);

create temp table session as
select gen_random_uuid() as id, l.unit_id, m::date + floor(random() * 28)::int as held_on, 20 + floor(random() * 60)::int as attendances,
       floor(random() * 4)::int as new_members, row_number() over () % 3 as third
from org_unit_line l join org_unit u on u.id = l.unit_id
cross join generate_series(date '2016-01-01', date '2025-12-01', interval '1 month') m
where l.kind = 'COMMUNE' and u.external_key like '2023-%';

create temp table counted as
select gen_random_uuid() as id, l.unit_id, (q + interval '3 months -1 day')::date as counted_on,
       300 + floor(random() * 200)::int as members, 520 + floor(random() * 300)::int as women18
from org_unit_line l join org_unit u on u.id = l.unit_id
cross join generate_series(date '2016-01-01', date '2025-10-01', interval '3 months') q
where l.kind = 'COMMUNE' and u.external_key like '2023-%';

insert into activity (id, version, unit_id, kind, title, folded, held_on, attendances, new_members, status, recorded_by, recorded_at)
select s.id, 0, s.unit_id, case third when 0 then 'TRAINING' when 1 then 'DIALOGUE' else 'COMMUNICATION' end, 'Buổi họp', 'buoi hop',
       s.held_on, s.attendances, s.new_members, 'DONE', o.id, now()
from session s join officer o on o.login = 'admin';

insert into member_count (id, version, unit_id, counted_on, members, women18, recorded_by, recorded_at)
select c.id, 0, c.unit_id, c.counted_on, c.members, c.women18, o.id, now() from counted c join officer o on o.login = 'admin';

insert into ledger_entry (indicator, unit_id, day, quantity, sign, source_type, source_id, source_label, officer_id, recorded_at)
select e.indicator, e.unit_id, e.day, e.quantity, 1, e.source, e.id, 'Buổi họp', o.id, now()
from (
    select (array['TRAIN_CLASS', 'DIALOG_NO', 'PROP_SESS'])[third + 1] as indicator, unit_id, held_on as day, 1 as quantity, 'ACTIVITY' as source, id from session
    union all
    select (array['TRAIN_PERS', 'DIALOG_ATT', 'PROP_ATT'])[third + 1], unit_id, held_on, attendances, 'ACTIVITY', id from session
    union all
    select 'MEM_NEW', unit_id, held_on, new_members, 'ACTIVITY', id from session
    union all
    select 'MEM_TOTAL', unit_id, counted_on, members, 'MEMBER_COUNT', id from counted
    union all
    select 'WOMEN_18P', unit_id, counted_on, women18, 'MEMBER_COUNT', id from counted) e
join officer o on o.login = 'admin' order by e.day;
vacuum analyze ledger_entry;
vacuum analyze ledger_month;
vacuum analyze activity;
vacuum analyze member_count;
select count(*) as entries, count(distinct unit_id) as units, min(day) as first, max(day) as last from ledger_entry where source_label = 'Buổi họp';
