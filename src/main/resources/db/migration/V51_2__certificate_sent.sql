-- one sending of the form of a new request; the same form sent twice with the same content is one request
alter table certificate_request add column sent varchar(64);
create unique index certificate_request_sent on certificate_request (sent);
