insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (470, 'ownersvote.preparation', '登记业主名册、发出表决通知期限', 20, 20, 1, 90, '工作日', '默认值，可由区调整'),
  (471, 'ownersvote.electorate', '业主名册公示期', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (472, 'ownersvote.notice', '业主表决通知须提前的时间', 15, 15, 15, 60, '日', '《物业管理条例》第十四条'),
  (473, 'ownersvote.longest', '业主表决期间最长', 60, 60, 1, 180, '日', '默认值，可由区调整'),
  (474, 'ownersvote.recount', '复核业主计票期限', 3, 3, 1, 15, '工作日', '默认值，可由区调整'),
  (475, 'ownersvote.answer', '答复名册、结果异议期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (476, 'ownersvote.publicity', '业主表决结果公示期', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (477, 'ownersvote.codes-address', '同一地址每天使用业主表决码次数上限', 500, 500, 10, 10000, '次', '默认值，可由区调整'),
  (478, 'ownersvote.codes-case', '一次业主表决每天使用表决码次数上限', 20000, 20000, 100, 100000, '次', '默认值，可由区调整'),
  (479, 'ownersvote.objections-address', '同一地址每天对业主表决提出异议的件数上限', 5, 5, 1, 100, '件', '默认值，可由区调整'),
  (480, 'ownersvote.objections-case', '一次业主表决每天收取异议的件数上限', 50, 50, 1, 1000, '件', '默认值，可由区调整');
