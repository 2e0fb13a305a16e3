insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (190, 'adjustment.proposals', '清单调整：征集建议期限', 15, 15, 1, 60, '工作日', '默认值，可由区调整'),
  (191, 'adjustment.clearing', '清单调整：部门会签期限，逾期视为无异议', 10, 10, 1, 30, '工作日', '默认值，可由区调整'),
  (192, 'adjustment.legal-review', '清单调整：合法性审查期限，逾期督办', 10, 10, 1, 30, '工作日', '默认值，可由区调整'),
  (193, 'adjustment.discussion', '清单调整：社区讨论期限，逾期记为未答复', 10, 10, 1, 60, '工作日', '默认值，可由区调整'),
  (194, 'adjustment.settlement', '清单调整：逐项处理建议、修改草案期限', 10, 10, 1, 60, '工作日', '默认值，可由区调整'),
  (195, 'adjustment.publicity', '清单调整：草案公示期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (196, 'adjustment.objections', '清单调整：答复公示异议期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (197, 'adjustment.approval', '清单调整：审批期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整');
