insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (27, 'admission.review-request', '部门对不予准入申请复核的期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (28, 'admission.review-opinion', '复核书面意见期限', 5, 5, 1, 15, '工作日', '默认值，可由区调整'),
  (29, 'admission.review-decision', '复核决定期限（自申请复核起）', 10, 10, 1, 30, '工作日', '默认值，可由区调整');
