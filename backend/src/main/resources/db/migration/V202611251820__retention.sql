-- How long which kind of data is kept. Data, not code: an operator shortens or lengthens a period here.
create table retention (
    kind      text primary key,
    keep_days int  not null check (keep_days > 0),
    basis     text not null
);
insert into retention values
    ('IDEMPOTENCY_KEY', 7, 'Chỉ để nhận ra một yêu cầu được gửi lại'),
    ('OFFICER_NAME', 3650, 'Mười năm sau ngày thôi giữ chức vụ cuối cùng; sau đó số liệu không cần tên người');
create index idempotency_key_kept_at on idempotency_key (kept_at);

-- Whose name and login were taken away: figures go on to say that somebody was behind them, not who.
alter table officer add suppressed_at timestamptz;
