-- One unit's activities in the order of the list, so that the first page reads fifty rows however many there are.
create index activity_unit_held on activity (unit_id, held_on, id);
drop index activity_unit;
-- Every unit's share is known to the planner, also of those that record little.
alter table activity alter column unit_id set statistics 1000;
