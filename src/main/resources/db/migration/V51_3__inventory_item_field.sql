-- data fields that admitted tasks ask for, by the name they are compared by; a row at position 0 says that the task was read
create table inventory_item_field (
  ref varchar(30) not null,
  position_ int not null,
  normal varchar(100) not null,
  primary key (ref, position_)
);
create index inventory_item_field_normal on inventory_item_field (normal, ref);
