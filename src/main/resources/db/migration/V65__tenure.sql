-- whether the table tenure-renewable says that the item may be renewed, and the code of its reason; null before it was asked
alter table tenure_life add column renewable boolean;
alter table tenure_life add column renewable_reason varchar(40);
