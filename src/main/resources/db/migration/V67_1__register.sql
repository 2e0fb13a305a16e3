-- working days of publicity, null for the district's own; whether the item is filed before its agreement
alter table register_item add column publicity_days int;
alter table register_item add column filing boolean default true not null;
