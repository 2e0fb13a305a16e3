-- the merged community that entered it
alter table inventory_entry add column moved_from varchar(40);
