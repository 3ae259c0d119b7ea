-- The rest of the country beside the demo province, for measuring only: 33 provinces, their districts and communes until
-- 30/6/2025, 3,300 communes since, 60,000 branches that moved with them (966 of the demo province). Names are drawn from few words, as real ones are.
select setseed(0.2025);

create temp table drawn (id uuid primary key, kind text, type text, name text, code text, parent uuid, later uuid, closed date, heir uuid);

create function pg_temp.pick(among text[]) returns text language sql volatile as
    $$ select among[1 + floor(random() * cardinality(among))::int] $$;
create function pg_temp.place() returns text language sql volatile as $$
    select pg_temp.pick('{An,Bản,Bình,Cẩm,Đại,Đình,Đông,Đức,Hà,Hải,Hòa,Hoà,Hồng,Hưng,Kim,Lâm,Long,Lương,Mỹ,Nam,Ngọc,Phú,Phúc,Quảng,Quang,Sơn,Tam,Tân,Thái,Thanh,Thạch,Thủy,Thuỷ,Thượng,Tiên,Trung,Vân,Vĩnh,Xuân,Yên}')
        || ' ' ||
        pg_temp.pick('{An,Bình,Châu,Cường,Đạo,Đồng,Giang,Hà,Hải,Hòa,Hưng,Khê,Lạc,Lâm,Lập,Lộc,Lợi,Long,Minh,Mỹ,Nghĩa,Phong,Phú,Phúc,Quang,Sơn,Tân,Thắng,Thành,Thọ,Thổ,Thịnh,Thủy,Tiến,Trung,Trường,Văn,Vân,Xá,Yên}')
$$;

insert into drawn (id, kind, type, name, code)
select gen_random_uuid(), 'PROVINCE', 'tỉnh', n, 'T' || lpad(row_number() over ()::text, 2, '0')
from unnest('{An Giang,Bắc Ninh,Cà Mau,Cần Thơ,Đà Nẵng,Đắk Lắk,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Nội,Hà Tĩnh,Hải Phòng,Huế,Hưng Yên,Khánh Hòa,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Nghệ An,Ninh Bình,Phú Thọ,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sơn La,Tây Ninh,Thái Nguyên,Thanh Hóa,Hồ Chí Minh,Tuyên Quang,Vĩnh Long}'::text[]) n;

insert into drawn (id, kind, type, name, code, parent, closed, heir)
select gen_random_uuid(), 'DISTRICT', 'huyện', pg_temp.place() || ' ' || n, p.code || 'H' || lpad(n::text, 2, '0'), p.id, '2025-07-01', p.id
from drawn p cross join generate_series(1, 10) n where p.kind = 'PROVINCE';

create temp table new_commune as
select gen_random_uuid() id, p.id parent, p.code || 'X' || lpad(n::text, 3, '0') code, pg_temp.place() as name, n
from drawn p cross join generate_series(1, 100) n where p.kind = 'PROVINCE';

insert into drawn (id, kind, type, name, code, parent, closed, heir)
select gen_random_uuid(), 'COMMUNE', 'xã', case when m = 1 then c.name else pg_temp.place() end,
       c.code || m, d.id, '2025-07-01', c.id
from new_commune c cross join generate_series(1, 3) m
join lateral (select id from drawn d where d.kind = 'DISTRICT' and d.parent = c.parent order by d.code offset (c.n - 1) / 10 limit 1) d on true;

-- Branches of the demo province get numbers that stay apart when its communes are merged.
insert into drawn (id, kind, type, name, parent, later)
select gen_random_uuid(), 'BRANCH', 'chi hội',
       'Phụ nữ ' || pg_temp.pick('{thôn,xóm,bản,ấp,khu phố,tổ dân phố,khóm}') || ' ' || pg_temp.place() || ' '
           || (case when o.heir is null then o.nth else o.nth % 3 end * 7 + b), o.id, o.heir
from (
    select id, heir, row_number() over (order by code) as nth from (
        select id, code, heir from drawn where kind = 'COMMUNE'
        union all
        select l.unit_id, l.code, null from org_unit_line l join org_unit u on u.id = l.unit_id
        where l.kind = 'COMMUNE' and u.external_key like '2023-%') communes) o
cross join generate_series(1, 6) b;

insert into drawn (id, kind, type, name, code, parent) select id, 'COMMUNE_NEW', 'xã', name, code, parent from new_commune;

-- One name once under one parent.
update drawn d set name = d.name || ' ' || t.nth
from (select id, row_number() over (partition by parent, kind, lower(name) order by code) as nth from drawn) t
where t.id = d.id and t.nth > 1;

insert into org_unit (id, version, kind, path, external_key, heir_id, closed_on)
select id, 0, replace(kind, '_NEW', ''), '/' || right(replace(id::text, '-', ''), 13) || '/', 'bench-' || id, null, null from drawn;
update org_unit u set heir_id = d.heir, closed_on = d.closed from drawn d where d.id = u.id and d.closed is not null;

insert into org_unit_line (id, version, unit_id, parent_id, kind, type, name, folded, code, valid_from, valid_to, known_as)
select gen_random_uuid(), 0, id, parent, replace(kind, '_NEW', ''), type, name, lower(unaccent(type || ' ' || name)), code, since, until, lower(unaccent(type || ' ' || name))
from (
    select id, parent, kind, type, name, code,
           case when kind = 'COMMUNE_NEW' then date '2025-07-01' else date '2021-01-01' end as since,
           case when later is null then coalesce(closed, '9999-12-31') else date '2025-07-01' end as until
    from drawn
    union all
    select id, later, kind, type, name, code, '2025-07-01', '9999-12-31' from drawn where later is not null) lines;

analyze org_unit;
analyze org_unit_line;
select org_unit_heir_rebuild(array(select id from drawn));
analyze org_unit_heir;
select org_unit_place_rebuild(array(select id from drawn));
analyze org_unit_place;
select org_unit_known_rebuild(array(select id from drawn));
update org_unit u set path = p.path from org_unit_place p
where p.unit_id = u.id and p.valid_from <= current_date and p.valid_to > current_date and u.path <> p.path;
vacuum analyze org_unit;
vacuum analyze org_unit_line;
vacuum analyze org_unit_place;
vacuum analyze org_unit_heir;
select kind, count(*) as units, count(closed_on) as closed from org_unit group by kind order by 2;
