-- kinds a statute asks of a community; the kinds a community may not be asked for stand in the catalogue
create table certificate_kind (
  code varchar(20) primary key,
  title varchar(200) not null,
  words varchar(300) not null,
  law varchar(200) not null,
  article varchar(100) not null,
  law_text varchar(1000) not null,
  listed_code varchar(20) not null,
  can_verify boolean,
  responsible varchar(200) not null,
  instead varchar(500) not null,
  added_by varchar(60) not null,
  added_at timestamp with time zone not null,
  retired_by varchar(60),
  retired_at timestamp with time zone
);
insert into certificate_kind (code, title, words, law, article, law_text, listed_code, can_verify, responsible, instead, added_by, added_at) values
  ('STAT-01', '收养登记委托书证明', '收养 领养 委托 委托书 不能到场 代办收养', '中国公民收养子女登记办法', '第五条',
   '夫妻一方因故不能亲自到场办理收养登记的，其委托书应当经过村民委员会或者居民委员会证明或者经过公证。', '', true,
   '民政部门（收养登记机关）；公证机构', '也可以到公证机构办理委托书公证', 'system', current_timestamp),
  ('STAT-02', '收养人婚姻状况和抚养教育能力证明', '收养 领养 抚养能力 收养人 婚姻状况', '中国公民收养子女登记办法', '第六条第（二）项',
   '收养人应当提交居民委员会出具的本人婚姻状况和抚养教育被收养人的能力等情况的证明。', 'CERT-08', null,
   '民政部门（收养登记机关）', '优先由收养登记机关自行核验婚姻登记信息和收养评估', 'system', current_timestamp);
create table certificate_request (
  ref varchar(30) primary key,
  counter_number varchar(20) not null,
  community varchar(40) not null,
  lead_unit varchar(40) not null,
  legal_office varchar(40),
  kind_code varchar(20) not null,
  title varchar(200) not null,
  purpose varchar(500) not null,
  demanded_by varchar(200) not null,
  demanded_code varchar(40) not null,
  in_list boolean,
  statute_requires boolean,
  can_verify boolean,
  public_interest boolean,
  result varchar(30),
  outcome varchar(30),
  note varchar(1000),
  deliberated_on date,
  deliberation varchar(1000),
  legal_answer varchar(20),
  legal_opinion varchar(1000),
  certificate_number varchar(120) unique,
  issued_by varchar(60),
  requested_on date not null,
  requested_by varchar(60) not null,
  closed_on date
);
create index certificate_request_community on certificate_request (community, requested_on);
create index certificate_request_day on certificate_request (requested_on);
create table certificate_number (
  community varchar(40) not null,
  year_ int not null,
  last_number int not null,
  primary key (community, year_)
);
