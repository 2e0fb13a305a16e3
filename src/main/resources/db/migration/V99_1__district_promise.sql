insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (270, 'promise.reminder', '承诺事项超期后再次提醒的间隔', 10, 10, 1, 60, '工作日', '默认值，可由区调整'),
  (271, 'promise.longest', '承诺事项的期限最长', 730, 730, 30, 3650, '日', '默认值，可由区调整'),
  (272, 'consultation.promises', '协商通过后登记承诺事项期限', 10, 10, 1, 60, '工作日', '默认值，可由区调整'),
  (273, 'consultation.feedback', '向居民反馈协商和落实情况期限', 10, 10, 1, 60, '工作日', '默认值，可由区调整');
