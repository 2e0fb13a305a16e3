-- code of the reason the table inventory-plaque gave; null for what was entered before
alter table inventory_entry add column allowed_reason varchar(40);
