create table district_calendar_day (
  day_ date primary key,
  working boolean not null,
  name varchar(60) not null
);
