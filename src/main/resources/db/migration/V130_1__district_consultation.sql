insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (295, 'consultation.held-again', '协商结果因异议作废后最多重新开会几次', 1, 1, 0, 3, '次', '默认值，可由区调整'),
  (296, 'consultation.recount', '异议采纳后重新清点纸质票期限', 3, 3, 1, 15, '工作日', '默认值，可由区调整');
