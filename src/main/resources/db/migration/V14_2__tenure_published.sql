alter table tenure_life add column published boolean default false not null;
