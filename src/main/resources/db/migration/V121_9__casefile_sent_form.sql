-- forms that were taken in, so that one sent again does not act again
create table casefile_sent_form (
  mark varchar(64) not null,
  answer varchar(200) not null,
  sent_at timestamp with time zone not null,
  constraint casefile_sent_form_pk primary key (mark)
);
