-- The parts of a report and what a first draft of each says; a sentence stays only when all its figures are reported.
create table report_template_section (
    code      text primary key,
    position  int  not null,
    marker    text not null,
    heading   text not null,
    sentences text not null
);
insert into report_template_section (code, position, marker, heading, sentences) values
    ('SITUATION', 10, 'I.', 'Tình hình phụ nữ, dư luận xã hội', ''),
    ('COMMUNICATION', 20, 'II.', 'Công tác tuyên truyền, giáo dục, vận động phụ nữ',
     E'Trong kỳ, các cấp Hội đã tổ chức {{PROP_SESS}} cuộc tuyên truyền với {{PROP_ATT}} lượt người tham gia.'),
    ('ORGANISATION', 30, 'III.', 'Xây dựng tổ chức Hội vững mạnh',
     E'Tổng số hội viên là {{MEM_TOTAL}} trên {{WOMEN_18P}} phụ nữ từ 18 tuổi trở lên; tỷ lệ thu hút, tập hợp đạt {{ATTR_RATE}}.\nHội viên phát triển mới trong kỳ: {{MEM_NEW}}.\nHội viên nòng cốt: {{MEM_CORE}}.\nĐã mở {{TRAIN_CLASS}} lớp tập huấn, bồi dưỡng với {{TRAIN_PERS}} lượt người dự.'),
    ('OVERSIGHT', 40, 'IV.', 'Tham gia xây dựng Đảng, chính quyền; giám sát, phản biện xã hội',
     E'Đã tổ chức {{DIALOG_NO}} cuộc đối thoại với {{DIALOG_ATT}} lượt người dự.'),
    ('ASSESSMENT', 50, 'V.', 'Đánh giá chung', ''),
    ('NEXT', 60, 'VI.', 'Phương hướng, nhiệm vụ trọng tâm kỳ tới', ''),
    ('PROPOSALS', 70, 'VII.', 'Kiến nghị, đề xuất', '');

create table report (
    id           uuid        primary key,
    version      bigint      not null,
    unit_id      uuid        not null references org_unit,
    recipient_id uuid        references org_unit,
    period_id    uuid        not null references reporting_period,
    edition      int         not null,
    replaces_id  uuid        references report,
    status       text        not null,
    title        text        not null,
    -- The ledger position pinned by the submission; null while the figures are live.
    snapshot     text,
    created_by   uuid        not null references officer,
    created_at   timestamptz not null,
    submitted_by uuid        references officer,
    submitted_at timestamptz,
    accepted_at  timestamptz,
    constraint report_edition unique (unit_id, period_id, edition),
    check ((status in ('DRAFT', 'RETURNED')) = (snapshot is null))
);
-- A unit works on one report of a period at a time, and one of them stands.
create unique index report_open on report (unit_id, period_id) where status in ('DRAFT', 'RETURNED', 'SUBMITTED');
create unique index report_accepted on report (unit_id, period_id) where status = 'ACCEPTED';
create index report_period on report (period_id, unit_id);

-- An empty text means nobody has written it yet: it is drafted anew from the sentences at each look.
create table report_section (
    report_id uuid not null references report,
    code      text not null,
    position  int  not null,
    marker    text not null,
    heading   text not null,
    sentences text not null,
    text      text,
    primary key (report_id, code)
);

-- Written out at submission, so that what was sent stands by value whatever becomes of the catalogue or the ledger.
create table report_figure (
    id              uuid primary key,
    version         bigint not null,
    report_id       uuid not null references report,
    position        int  not null,
    indicator       text not null references indicator,
    name            text not null,
    unit_of_measure text not null,
    kind            text not null,
    value           numeric(18,2),
    status          text,
    numerator       numeric(18,2),
    denominator     numeric(18,2),
    constraint report_figure_once unique (report_id, indicator)
);

-- The units that owed the level above a report when it was submitted, and what had come from them.
create table report_part (
    report_id uuid not null references report,
    position  int  not null,
    unit_id   uuid not null references org_unit,
    part_id   uuid references report,
    status    text,
    primary key (report_id, unit_id)
);

create table report_move (
    report_id   uuid        not null references report,
    position    int         not null,
    transition  text        not null,
    at          timestamptz not null,
    officer_id  uuid        not null references officer,
    reason_code text,
    indicator   text,
    note        text,
    primary key (report_id, position)
);
