-- The paper of an accepted report as it was drawn at the acceptance; it is never drawn again.
create table report_document (
    report_id uuid primary key references report,
    file_id   uuid not null references stored_file
);
