-- one row that is locked while the data fields of admitted tasks are read again
create table inventory_gate (id int primary key);
insert into inventory_gate (id) values (1);
