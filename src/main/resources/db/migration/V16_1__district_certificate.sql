insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (70, 'certificate.issue', '社区核实并出具证明（或者答复申请人）的期限', 3, 3, 1, 15, '工作日', '默认值，可由区调整'),
  (71, 'certificate.deliberation', '涉及公共利益的证明先行居民议事的期限', 10, 10, 1, 60, '日', '默认值，可由区调整'),
  (72, 'certificate.legal-review', '证明事项法制审查期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整'),
  (73, 'certificate.note', '牵头单位处理社区无法核实的证明要求的期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整');
