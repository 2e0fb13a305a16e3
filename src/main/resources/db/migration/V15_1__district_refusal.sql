insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (60, 'refusal.statement', '部门就被拒绝的任务说明情况的期限', 3, 3, 1, 15, '工作日', '默认值，可由区调整'),
  (61, 'refusal.verification', '牵头单位核实社区报告的期限', 5, 5, 1, 15, '工作日', '默认值，可由区调整'),
  (62, 'refusal.rectification', '部门整改期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (63, 'refusal.checking', '牵头单位检查整改、签发处理建议的期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (64, 'refusal.look-again', '社区对“不得拒绝”请求复看的期限', 5, 5, 1, 15, '工作日', '默认值，可由区调整');
