create table indicator (
    code            text primary key,
    name            text not null,
    name_en         text not null,
    unit_of_measure text not null,
    kind            text not null check (kind in ('FLOW', 'STOCK', 'RATIO')),
    numerator       text references indicator,
    denominator     text references indicator,
    position        int  not null,
    check ((kind = 'RATIO') = (numerator is not null and denominator is not null))
);
insert into indicator (code, name, name_en, unit_of_measure, kind, numerator, denominator, position) values
    ('PROP_SESS', 'Cuộc tuyên truyền', 'Communication sessions', 'cuộc', 'FLOW', null, null, 10),
    ('PROP_ATT', 'Lượt người được tuyên truyền', 'Attendances at communication sessions', 'lượt', 'FLOW', null, null, 20),
    ('TRAIN_CLASS', 'Lớp tập huấn, bồi dưỡng', 'Training classes', 'lớp', 'FLOW', null, null, 30),
    ('TRAIN_PERS', 'Lượt người được tập huấn, bồi dưỡng', 'Attendances at training', 'lượt', 'FLOW', null, null, 40),
    ('MEM_NEW', 'Hội viên phát triển mới', 'New members', 'người', 'FLOW', null, null, 50),
    ('DIALOG_NO', 'Cuộc đối thoại', 'Dialogues', 'cuộc', 'FLOW', null, null, 60),
    ('DIALOG_ATT', 'Lượt người dự đối thoại', 'Attendances at dialogues', 'lượt', 'FLOW', null, null, 70),
    ('MEM_TOTAL', 'Tổng số hội viên', 'Members', 'người', 'STOCK', null, null, 80),
    ('WOMEN_18P', 'Phụ nữ từ 18 tuổi trở lên', 'Women aged 18 and over', 'người', 'STOCK', null, null, 90),
    ('MEM_CORE', 'Hội viên nòng cốt', 'Core members', 'người', 'STOCK', null, null, 100),
    ('MEM_HONOR', 'Hội viên danh dự', 'Honorary members', 'người', 'STOCK', null, null, 110),
    ('ATTR_RATE', 'Tỷ lệ thu hút, tập hợp phụ nữ', 'Share of women who are members', '%', 'RATIO', 'MEM_TOTAL', 'WOMEN_18P', 120);

-- Which record counts for which indicator, and with what; dated, because the rules of counting change.
create table posting_rule (
    source_type text not null,
    source_kind text not null,
    measure     text not null,
    indicator   text not null references indicator,
    valid_from  date not null default '2000-01-01',
    valid_to    date not null default '9999-12-31',
    primary key (source_type, source_kind, measure, indicator, valid_from)
);
insert into posting_rule (source_type, source_kind, measure, indicator) values
    ('ACTIVITY', 'COMMUNICATION', 'ONE', 'PROP_SESS'),
    ('ACTIVITY', 'COMMUNICATION', 'ATTENDANCES', 'PROP_ATT'),
    ('ACTIVITY', 'TRAINING', 'ONE', 'TRAIN_CLASS'),
    ('ACTIVITY', 'TRAINING', 'ATTENDANCES', 'TRAIN_PERS'),
    ('ACTIVITY', 'DIALOGUE', 'ONE', 'DIALOG_NO'),
    ('ACTIVITY', 'DIALOGUE', 'ATTENDANCES', 'DIALOG_ATT'),
    ('ACTIVITY', '*', 'NEW_MEMBERS', 'MEM_NEW'),
    ('MEMBER_COUNT', '*', 'MEMBERS', 'MEM_TOTAL'),
    ('MEMBER_COUNT', '*', 'WOMEN18', 'WOMEN_18P'),
    ('MEMBER_COUNT', '*', 'CORE', 'MEM_CORE'),
    ('MEMBER_COUNT', '*', 'HONORARY', 'MEM_HONOR');

-- The ledger. `seq` is handed out before commit, so it orders nothing for readers; `xid` is what a position is tested with.
create table ledger_entry (
    seq          bigint generated always as identity primary key,
    xid          xid8          not null default pg_current_xact_id(),
    indicator    text          not null references indicator,
    unit_id      uuid          not null references org_unit,
    day          date          not null,
    quantity     numeric(18,2) not null,
    sign         smallint      not null check (sign in (1, -1)),
    source_type  text          not null,
    source_id    uuid          not null,
    source_label text          not null,
    officer_id   uuid          not null references officer,
    recorded_at  timestamptz   not null,
    reverses     bigint        unique references ledger_entry,
    check ((sign = -1) = (reverses is not null))
);
create index ledger_entry_figure on ledger_entry (indicator, unit_id, day);
create index ledger_entry_source on ledger_entry (source_id);
create index ledger_entry_xid on ledger_entry (xid);

create function ledger_stands() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is only added to: % is refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger ledger_entry_stands before update or delete or truncate on ledger_entry
    for each statement execute function ledger_stands();

-- Sums of flows, kept in the transaction that posts; `entries` counts live ones, so a reversed month falls back to none.
create table ledger_month (
    indicator text          not null references indicator,
    unit_id   uuid          not null references org_unit,
    month     date          not null,
    quantity  numeric(18,2) not null,
    entries   bigint        not null,
    primary key (indicator, unit_id, month)
);
create function ledger_month_keep() returns trigger language plpgsql as $$
begin
    insert into ledger_month (indicator, unit_id, month, quantity, entries)
    select n.indicator, n.unit_id, date_trunc('month', n.day)::date, sum(n.quantity), sum(n.sign)
    from posted n join indicator i on i.code = n.indicator and i.kind = 'FLOW'
    group by 1, 2, 3
    order by 1, 2, 3 -- everybody locks the sums in one order
    on conflict (indicator, unit_id, month) do update
        set quantity = ledger_month.quantity + excluded.quantity, entries = ledger_month.entries + excluded.entries;
    return null;
end $$;
create trigger ledger_entry_month after insert on ledger_entry referencing new table as posted
    for each statement execute function ledger_month_keep();

create table reporting_period (
    id        uuid primary key,
    code      text not null unique,
    name      text not null,
    name_en   text not null,
    kind      text not null check (kind in ('HALF_YEAR', 'ANNUAL')),
    year      int  not null,
    data_from date not null,
    data_to   date not null,
    check (data_from <= data_to)
);
create table reporting_period_deadline (
    period_id uuid not null references reporting_period,
    unit_kind text not null,
    submit_by date not null,
    primary key (period_id, unit_kind)
);
insert into reporting_period (id, code, name, name_en, kind, year, data_from, data_to) values
    ('01900000-0000-7000-8000-000000002301', '2023H1', '6 tháng đầu năm 2023', 'First half of 2023', 'HALF_YEAR', 2023, '2022-12-15', '2023-06-14'),
    ('01900000-0000-7000-8000-000000002300', '2023', 'Năm 2023', 'Year 2023', 'ANNUAL', 2023, '2022-12-15', '2023-12-14'),
    ('01900000-0000-7000-8000-000000002601', '2026H1', '6 tháng đầu năm 2026', 'First half of 2026', 'HALF_YEAR', 2026, '2025-12-15', '2026-06-14'),
    ('01900000-0000-7000-8000-000000002600', '2026', 'Năm 2026', 'Year 2026', 'ANNUAL', 2026, '2025-12-15', '2026-12-14'),
    ('01900000-0000-7000-8000-000000002701', '2027H1', '6 tháng đầu năm 2027', 'First half of 2027', 'HALF_YEAR', 2027, '2026-12-15', '2027-06-14');
insert into reporting_period_deadline (period_id, unit_kind, submit_by)
select p.id, d.unit_kind, p.data_to + d.days
from reporting_period p
cross join (values ('COMMUNE', 1), ('DISTRICT', 4), ('AFFILIATED', 4), ('PROVINCE', 11)) as d (unit_kind, days);
create index ledger_month_unit on ledger_month (unit_id, month);
