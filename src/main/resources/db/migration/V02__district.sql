create table district_parameter (
  name varchar(60) primary key,
  position_ int not null,
  label varchar(200) not null,
  value_ numeric(12, 4) not null,
  standard numeric(12, 4) not null,
  least numeric(12, 4) not null,
  most numeric(12, 4) not null,
  unit varchar(20) not null,
  source varchar(200) not null
);
insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (1, 'street-level', '设街道一级（1 设，0 不设）', 1, 1, 0, 1, '开关', '区划设置'),
  (10, 'admission.lead-time', '申请须早于开始日的时间', 30, 30, 0, 120, '工作日', '北京西城 2018'),
  (11, 'admission.acceptance', '受理期限', 3, 3, 1, 30, '工作日', '默认值，可由区调整'),
  (12, 'admission.correction', '补正期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (13, 'admission.corrections', '允许补正次数', 1, 1, 1, 5, '次', '默认值，可由区调整'),
  (14, 'admission.screening', '审核期限', 2, 2, 1, 30, '工作日', '默认值，可由区调整'),
  (15, 'admission.opinion', '征求意见期限，逾期视为无异议', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (16, 'admission.conditions', '接受条件期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (17, 'admission.joint-review', '联席会议期限', 10, 10, 1, 60, '工作日', '默认值，可由区调整'),
  (18, 'admission.decision', '受理后作出决定的期限（中止计时除外，不长于规则表所定）', 15, 15, 1, 15, '工作日', '北京西城 2018'),
  (19, 'admission.consultation', '居民协商期限', 30, 30, 1, 120, '日', '默认值，可由区调整'),
  (20, 'admission.reconvene', '未达法定人数后重新召集期限', 15, 15, 1, 60, '日', '默认值，可由区调整'),
  (21, 'admission.revision', '部门修改方案期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (30, 'consultation.quorum', '协商到会比例（不低于）', 0.6667, 0.6667, 0.1, 1, '比例', '默认值，可由区调整'),
  (31, 'consultation.support', '协商通过比例（不低于到会）', 0.6667, 0.6667, 0.5, 1, '比例', '默认值，可由区调整'),
  (32, 'joint-review.majority', '联席会议通过比例（高于）', 0.5, 0.5, 0.5, 1, '比例', '默认值，可由区调整'),
  (33, 'joint-review.objection', '目标社区反对比例（达到即不予准入）', 0.5, 0.5, 0.1, 1, '比例', '默认值，可由区调整');
create table district_demo_clock (
  id int primary key,
  ahead_seconds bigint not null
);
insert into district_demo_clock (id, ahead_seconds) values (1, 0);
