-- whom a matter comes from: named in lists, and no party that may see it
create table casefile_origin (
  ref varchar(30) primary key references casefile_case (ref),
  organisation varchar(40) not null,
  name varchar(200) not null
);
insert into casefile_origin (ref, organisation, name) select ref, coalesce(department, ''), asker from refusal_case;
