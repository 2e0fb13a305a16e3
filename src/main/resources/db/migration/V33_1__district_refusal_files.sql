insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (66, 'refusal.same-title', '社区写任务名称时列出相近事项的比例（不低于）', 0.34, 0.34, 0.1, 1, '比例', '默认值，可由区调整'),
  (67, 'refusal.draft-files', '没有提交的拒绝报告附件保留的时间', 7, 7, 1, 90, '天', '默认值，可由区调整');
