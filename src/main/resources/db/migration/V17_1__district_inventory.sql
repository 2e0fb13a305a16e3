insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (80, 'inventory.removal', '部门摘除违规挂牌的期限', 10, 10, 1, 60, '工作日', '默认值，可由区调整'),
  (81, 'inventory.confirmation', '社区确认挂牌已摘除的期限', 3, 3, 1, 30, '工作日', '默认值，可由区调整'),
  (82, 'inventory.objection', '牵头单位裁定挂牌异议的期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (83, 'inventory.escalation', '牵头单位督办逾期未摘挂牌的期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整');
