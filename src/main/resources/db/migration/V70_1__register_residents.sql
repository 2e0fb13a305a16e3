-- changes that residents agreed with in consultations, by community
alter table register_item add column residents_changes varchar(100000) default '' not null;
