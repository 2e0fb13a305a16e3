insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (198, 'adjustment.objections-address', '清单调整：同一网络地址每天可提交的异议', 5, 5, 1, 100, '件', '防止滥用'),
  (199, 'adjustment.objections-draft', '清单调整：一件草案公示每天可接收的异议', 200, 200, 5, 5000, '件', '防止滥用');
