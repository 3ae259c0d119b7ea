-- A country's matrix reads a hundred thousand tallies, each by its key: the index answers without the table.
alter table activity_tally drop constraint activity_tally_pkey,
    add primary key (plan_item_id, unit_id) include (activities, attendances, results);
