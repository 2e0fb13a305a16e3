create trigger audit_entry_append_only before update, delete on audit_entry
  for each row call "org.zhunru.audit.AppendOnly";
create trigger audit_decision_append_only before update, delete on audit_decision
  for each row call "org.zhunru.audit.AppendOnly";
create trigger audit_decision_rule_append_only before update, delete on audit_decision_rule
  for each row call "org.zhunru.audit.AppendOnly";
